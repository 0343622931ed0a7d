import type { Handle } from '../domain/contact';
import type { Entry } from '../domain/ledger';
import { concerns } from '../domain/standing';
import type { Store } from './database';
import { readOwn } from './own';
import type { EntryRecord } from './records';
import { refreshAround } from './refresh';

/** What an append came to: how many entries were new, and the contacts that were made anew. */
export interface Appended {
  readonly added: number;
  readonly contacts: readonly Handle[];
}

/**
 * Appends to the ledger and makes the contacts on which the entries bear anew, in one transaction: all of it or nothing.
 * An entry that is already there adds nothing (R8).
 * @throws StoreTrouble, and then nothing was written
 */
export function append(db: Store, entries: readonly Entry[]): Promise<Appended> {
  if (entries.length === 0) return Promise.resolve({ added: 0, contacts: [] });
  const rows = new Map(
    entries.map((entry) => [entry.id, { id: entry.id, entry, ...concerns(entry) } satisfies EntryRecord]),
  );
  return db.attempt(() =>
    db.transaction('rw', [db.entries, db.contacts, db.accounts, db.settings], async () => {
      const known = await db.entries.bulkGet([...rows.keys()]);
      for (const row of known) if (row) rows.delete(row.id);
      if (rows.size === 0) return { added: 0, contacts: [] };
      await db.entries.bulkAdd([...rows.values()]);
      const contacts = await refreshAround(db, [...rows.values()], await readOwn(db));
      return { added: rows.size, contacts };
    }),
  );
}
