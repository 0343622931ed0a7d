import type { Handle, Site } from '../../lib/domain/contact';
import type { Tell } from '../../lib/protocol/messages';
import { forgetSides } from './one-send';
import type { Parts } from './parts';

/** Whose page a tab shows, as its own first word said. */
export interface TabAccount {
  readonly site: Site;
  readonly account: Handle;
}

const KEY = 'tab ';

/** Notes whose page the tab shows: a request comes with its tab, not with its account. */
export function noteTab({ memory }: Parts, tab: number, account: TabAccount): Promise<void> {
  return memory.set(KEY + tab, account);
}

export function tabAccount({ memory }: Parts, tab: number): Promise<TabAccount | undefined> {
  return memory.get(KEY + tab);
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
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html?contact=${encodeURIComponent(contact)}`) });
}
