import type { Handle } from '../domain/contact';
import { byKeys } from './by-keys';
import type { Store } from './database';
import type { EntryRecord } from './records';

type Key = 'names' | 'conversations';

/**
 * The entries that bear on each other: from some, on to all that share a name of a message or of a conversation
 * with one that was found. One message has several names (R8) and an undo names nobody (R5), so a person's own
 * entries alone don't say how things stand.
 */
export async function woven(db: Pick<Store, 'entries'>, seeds: readonly EntryRecord[]): Promise<EntryRecord[]> {
  const found = new Map(seeds.map((row) => [row.id, row]));
  const seen = { names: new Set<string>(), conversations: new Set<string>() };
  for (let next = [...found.values()]; next.length > 0; ) {
    const met: EntryRecord[] = [];
    for (const key of ['names', 'conversations'] satisfies Key[]) {
      const fresh = unseen(
        seen[key],
        next.flatMap<string>((row) => row[key]),
      );
      met.push(...(await byKeys(db.entries, key, fresh)));
    }
    next = met.filter((row) => !found.has(row.id));
    for (const row of next) found.set(row.id, row);
  }
  return [...found.values()];
}

/** All entries that bear on a contact, by its handles. */
export async function entriesOf(db: Pick<Store, 'entries'>, handles: readonly Handle[]): Promise<EntryRecord[]> {
  return woven(db, await byKeys(db.entries, 'handles', handles));
}

/** The same as `entriesOf`, of entries in memory: for many people at once, where asking the store for each is slow. */
export class Loom {
  readonly #by = {
    handles: new Map<string, EntryRecord[]>(),
    names: new Map<string, EntryRecord[]>(),
    conversations: new Map<string, EntryRecord[]>(),
  };

  constructor(rows: readonly EntryRecord[]) {
    for (const row of rows) {
      for (const key of ['handles', 'names', 'conversations'] as const) {
        for (const value of row[key]) {
          const known = this.#by[key].get(value);
          if (known) known.push(row);
          else this.#by[key].set(value, [row]);
        }
      }
    }
  }

  entriesOf(handles: readonly Handle[]): EntryRecord[] {
    return this.#woven(handles.flatMap((handle) => this.#by.handles.get(handle) ?? []));
  }

  /** What bears on one entry, itself among it. */
  beside(row: EntryRecord): EntryRecord[] {
    return this.#woven([row]);
  }

  #woven(seeds: readonly EntryRecord[]): EntryRecord[] {
    const found = new Set(seeds);
    const seen = new Set<string>();
    // A set that grows while it is walked: each entry that is added is walked too.
    for (const row of found) {
      for (const key of ['names', 'conversations'] satisfies Key[]) {
        for (const value of unseen(seen, row[key])) {
          for (const other of this.#by[key].get(value) ?? []) found.add(other);
        }
      }
    }
    return [...found];
  }
}

/** @returns those that were not seen before, and marks them. */
function unseen(seen: Set<string>, values: readonly string[]): string[] {
  const fresh = new Set(values.filter((value) => !seen.has(value)));
  for (const value of fresh) seen.add(value);
  return [...fresh];
}
