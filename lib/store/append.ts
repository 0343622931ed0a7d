import { concerns } from '../domain/concerns';
import type { Handle } from '../domain/contact';
import { keep, keepAll } from '../domain/keep';
import type { Entry } from '../domain/ledger';
import type { Store } from './database';
import { readOwn } from './own';
import type { EntryRecord } from './records';
import { refreshAround } from './refresh';

/** What an append came to: how many entries are new or say more than before, and the contacts that were made anew. */
export interface Appended {
  readonly changed: number;
  readonly contacts: readonly Handle[];
}

const NOTHING: Appended = { changed: 0, contacts: [] };

/**
 * Appends to the ledger and makes the contacts on which the entries bear anew, in one transaction: all of it or nothing.
 * An entry that is already there adds nothing (R8); of two with one id stands what `keep` says, whichever came first.
 * @throws StoreTrouble, and then nothing was written
 */
export async function append(db: Store, entries: readonly Entry[]): Promise<Appended> {
  const rows = keepAll(entries).map(rowOf);
  if (rows.length === 0) return NOTHING;
  return db.attempt(() =>
    db.transaction('rw', [db.entries, db.contacts, db.accounts, db.settings], async () => {
      const known = await db.entries.bulkGet(rows.map((row) => row.id));
      const news = rows.flatMap((row, i) => newsIn(row, known[i]));
      if (news.length === 0) return NOTHING;
      await db.entries.bulkPut(news);
      // An entry may now name others than before: both are touched.
      const ids = new Set(news.map((row) => row.id));
      const before = known.filter((row) => row !== undefined && ids.has(row.id)) as EntryRecord[];
      const contacts = await refreshAround(db, [...before, ...news], await readOwn(db));
      return { changed: news.length, contacts };
    }),
  );
}

/** An entry as the table holds it. */
export function rowOf(entry: Entry): EntryRecord {
  return { id: entry.id, entry, ...concerns(entry) };
}

function newsIn(row: EntryRecord, known: EntryRecord | undefined): EntryRecord[] {
  if (!known) return [row];
  const entry = keep(known.entry, row.entry);
  return JSON.stringify(entry) === JSON.stringify(known.entry) ? [] : [rowOf(entry)];
}
