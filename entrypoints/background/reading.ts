import { emailHandle, type Handle, type Site } from '../../lib/domain/contact';
import type { Own } from '../../lib/domain/own';
import { account } from '../../lib/store/accounts';
import { readOwn } from '../../lib/store/own';
import { troubleOf } from '../../lib/store/trouble';
import type { Parts } from './parts';
import { notedOwn } from './tabs';

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

/**
 * While the store can't be opened, the account's open tabs say whether it is read: a send that is seen meanwhile must not
 * be lost.
 * @returns undefined where the site or the account is not turned on: then nothing may be kept
 */
export async function contextOf(
  parts: Parts,
  site: Site,
  handle: Handle,
  seenAt: number,
): Promise<Context | undefined> {
  const own = await parts.db
    .attempt(() => ownIfRead(parts, site, handle))
    .catch((error: unknown) => {
      if (troubleOf(error)) return notedOwn(parts, site, handle);
      throw error;
    });
  return own && { site, account: handle, own, seenAt };
}

async function ownIfRead({ db }: Parts, site: Site, handle: Handle): Promise<Own | undefined> {
  const [started, known] = await Promise.all([db.sites.get(site), account(db, site, handle)]);
  return started?.on === true && known?.reading === 'on' ? readOwn(db) : undefined;
}
