import type { Handle, Site } from '../domain/contact';
import type { Store } from './database';
import { readOwn } from './own';
import type { AccountRecord } from './records';
import { refreshOwn } from './refresh';

const key = (site: Site, handle: Handle) => `${site} ${handle}`;

/** @returns the account as it is kept; undefined where it was never met. */
export function account(db: Store, site: Site, handle: Handle): Promise<AccountRecord | undefined> {
  return db.accounts.get(key(site, handle));
}

/** Meets an account: a new one stands on `ask`, unread until the rep says so by its name. */
export function meetAccount(db: Store, site: Site, handle: Handle): Promise<AccountRecord> {
  return changeAccount(db, site, handle, (known) => known);
}

/** Turns the reading of one account on or off. "Counting since" is the time at which it was turned on. ms UTC. */
export function setReading(
  db: Store,
  site: Site,
  handle: Handle,
  reading: 'on' | 'off',
  now: number,
): Promise<AccountRecord> {
  return changeAccount(db, site, handle, (known) => ({
    ...known,
    reading,
    ...(reading === 'on' && known.reading !== 'on' ? { since: now } : {}),
  }));
}

/** R10: remembers an address from which the account was seen to send. */
export function addAlias(db: Store, site: Site, handle: Handle, alias: Handle): Promise<AccountRecord> {
  return changeAccount(db, site, handle, (known) =>
    alias === handle || known.aliases?.includes(alias)
      ? known
      : { ...known, aliases: [...(known.aliases ?? []), alias] },
  );
}

/** Remembers what the site calls the rep there: what stands for {my name} in a question, unless the settings say. */
export function nameAccount(db: Store, site: Site, handle: Handle, name: string): Promise<AccountRecord> {
  return changeAccount(db, site, handle, (known) => (known.name === name ? known : { ...known, name }));
}

/** One transaction, since an account is the rep's own from the moment that it is met (R10). */
function changeAccount(
  db: Store,
  site: Site,
  handle: Handle,
  change: (known: AccountRecord) => AccountRecord,
): Promise<AccountRecord> {
  return db.attempt(() =>
    db.transaction('rw', [db.accounts, db.settings, db.entries, db.contacts], async () => {
      const id = key(site, handle);
      const kept = await db.accounts.get(id);
      const next = change(kept ?? { id, site, handle, reading: 'ask' });
      if (next === kept) return next;
      const before = await readOwn(db);
      await db.accounts.put(next);
      await refreshOwn(db, before, await readOwn(db));
      return next;
    }),
  );
}
