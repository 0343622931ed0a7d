import type { Handle, Site } from '../../lib/domain/contact';
import type { Own } from '../../lib/domain/own';
import type { Tell } from '../../lib/protocol/messages';
import { forgetSides } from './one-send';
import type { Parts } from './parts';

/** Whose page a tab shows, as its own first word said. */
export interface TabAccount {
  readonly site: Site;
  readonly account: Handle;
  /** Present where the account was read then: what is the rep's own, for as long as the store can't say so. */
  readonly own?: { readonly handles: readonly Handle[]; readonly domains: readonly string[] };
}

const KEY = 'tab ';

/** Notes whose page the tab shows: a request comes with its tab, not with its account. */
export function noteTab({ memory }: Parts, tab: number, account: TabAccount): Promise<void> {
  return memory.set(KEY + tab, account);
}

export function tabAccount({ memory }: Parts, tab: number): Promise<TabAccount | undefined> {
  return memory.get(KEY + tab);
}

/** What some tab of this account knows to be the rep's own. @returns undefined where none of them was read */
export async function notedOwn({ memory }: Parts, site: Site, account: Handle): Promise<Own | undefined> {
  const tabs = [...(await memory.all<TabAccount>(KEY)).values()];
  const own = tabs.find((tab) => tab.site === site && tab.account === account && tab.own)?.own;
  return own && { handles: new Set(own.handles), domains: new Set(own.domains) };
}

export async function forgetTab({ memory }: Parts, tab: number): Promise<void> {
  await Promise.all([memory.remove(KEY + tab), forgetSides(memory, tab)]);
}

/** Tells every tab that has said hello. By our own list, since after a lost permission the browser names no address. */
export async function tellTabs({ browser, memory }: Parts, tell: Tell): Promise<void> {
  const tabs = [...(await memory.all(KEY)).keys()];
  await Promise.all(tabs.map((tab) => tellTab(browser, Number(tab), tell)));
}

/** @returns whether a script of ours listens there */
export async function tellTab(browser: Parts['browser'], tab: number, tell: Tell): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, tell);
    return true;
  } catch {
    return false;
  }
}

/** Opens one contact's ledger in a tab of its own. */
export async function openLedger({ browser }: Parts, contact: Handle): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`contacts.html#${encodeURIComponent(contact)}`) });
}
