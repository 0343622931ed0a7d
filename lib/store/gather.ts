import type { Handle } from '../domain/contact';
import { identities } from '../domain/identity';
import { byKeys } from './by-keys';
import type { Store } from './database';
import type { ContactRecord, EntryRecord } from './records';
import { entriesOf } from './web';

/** What is made anew together: contacts as they stand, who is one person by now, and all entries that bear on them. */
export interface Gathered {
  readonly known: readonly ContactRecord[];
  /** Each person's handles, by the ledger (R23): two contacts may have become one, or one two. */
  readonly people: readonly (readonly Handle[])[];
  readonly rows: readonly EntryRecord[];
}

/**
 * From some handles, on to everybody who is one with them.
 * @param handles whose contacts are gathered; who has none, and is one with nobody who has, is left out
 * @param written handles who are gathered, contact or not
 */
export async function gather(db: Store, handles: ReadonlySet<Handle>, written: ReadonlySet<Handle>): Promise<Gathered> {
  const known = new Map<Handle, ContactRecord>();
  const wanted = new Set(written);
  let rows: readonly EntryRecord[] = [];
  let people: Gathered['people'] = [];
  for (let fresh: Iterable<Handle> = handles, size = -1; wanted.size > size; ) {
    for (const contact of await byKeys(db.contacts, 'handles', fresh)) {
      known.set(contact.id, contact);
      for (const handle of contact.handles) wanted.add(handle);
    }
    size = wanted.size;
    rows = await entriesOf(db, [...wanted]);
    people = identities(
      wanted,
      rows.map(({ entry }) => entry),
    );
    fresh = people.flat().filter((handle) => !wanted.has(handle));
    for (const handle of fresh) wanted.add(handle);
  }
  return { known: [...known.values()], people, rows };
}
