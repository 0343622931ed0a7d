import { emailHandle, type Handle, type Site } from '../../lib/domain/contact';
import type { Own } from '../../lib/domain/own';
import { account } from '../../lib/store/accounts';
import { readOwn } from '../../lib/store/own';
import type { Parts } from './parts';

/** What a report is read with: where, whose, what is the rep's own, and when it was seen (ms UTC). */
export interface Context {
  readonly site: Site;
  readonly account: Handle;
  readonly own: Own;
  readonly seenAt: number;
}

/** The handle of an account as its page names it: by its address, or by its member id. */
export function accountHandle(site: Site, name: string): Handle | undefined {
  if (site === 'gmail') return emailHandle(name);
  return /^[\w-]+$/.test(name) ? `linkedin:${name}` : undefined;
}

/** @returns undefined where the site or the account is not turned on: then nothing may be kept */
export async function contextOf(
  { db }: Parts,
  site: Site,
  handle: Handle,
  seenAt: number,
): Promise<Context | undefined> {
  const [started, known] = await Promise.all([db.sites.get(site), account(db, site, handle)]);
  if (started?.on !== true || known?.reading !== 'on') return undefined;
  return { site, account: handle, own: await readOwn(db), seenAt };
}
