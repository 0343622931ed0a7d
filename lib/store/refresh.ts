import type { Handle } from '../domain/contact';
import { isErased } from '../domain/erased';
import { historyOf } from '../domain/history';
import type { Entry } from '../domain/ledger';
import { isOwn, type Own } from '../domain/own';
import { standingOf } from '../domain/standing';
import { byKeys } from './by-keys';
import { contactRecord, type Named } from './contact-record';
import type { Store } from './database';
import { gather } from './gather';
import type { ContactRecord, EntryRecord } from './records';
import { subjectsOf } from './subjects';
import { Loom, woven } from './web';

/**
 * Makes the contacts on which these entries bear anew, from the ledger: never by adding up (R23).
 * Runs inside the transaction that brought the entries.
 * @returns the ids of the contacts that were made anew, or are gone
 */
export async function refreshAround(db: Store, rows: readonly EntryRecord[], own: Own): Promise<Handle[]> {
  const bearing = await woven(db, rows);
  const handles = bearing.flatMap((row) => row.handles);
  const sent = bearing.filter((row) => row.entry.kind === 'sent');
  // A request that names only its conversation may be to anybody there.
  const nobody = sent.some(({ entry, handles }) => entry.how === 'request' && handles.length === 0);
  const written = nobody ? handles : sent.flatMap((row) => row.handles);
  return refresh(db, new Set(handles), new Set(written), own);
}

/** R10: what was own and isn't, or the other way round, changes the contacts that the entries of those handles bear on. */
export async function refreshOwn(db: Store, before: Own, after: Own): Promise<void> {
  const sameDomains = [...before.domains].join() === [...after.domains].join();
  // Which handles lie in a domain, only a look at all of them tells.
  const asked = sameDomains
    ? [...before.handles, ...after.handles]
    : ((await db.entries.orderBy('handles').uniqueKeys()) as Handle[]);
  const handles = asked.filter((handle) => isOwn(before, handle) !== isOwn(after, handle));
  if (handles.length === 0) return;
  await refreshAround(db, await byKeys(db.entries, 'handles', handles), after);
}

/**
 * Makes the contacts with these handles anew.
 * @param written those of them who get a contact if they have none: only a message of the rep's makes one, so who
 * merely wrote, however often, costs nothing here
 */
export async function refresh(
  db: Store,
  handles: ReadonlySet<Handle>,
  written: ReadonlySet<Handle>,
  own: Own,
): Promise<Handle[]> {
  const { known, people, rows } = await gather(db, handles, written);
  const loom = new Loom(rows);
  const kept = people.flatMap((handles) => {
    const entries = loom.entriesOf(handles).map((row) => row.entry);
    return recordOf(named(handles, known), entries, own) ?? [];
  });
  const ids = new Set(kept.map(({ id }) => id));
  const gone = known.map(({ id }) => id).filter((id) => !ids.has(id));
  await db.contacts.bulkDelete(gone);
  await db.contacts.bulkPut(kept);
  return [...ids, ...gone];
}

/** A contact is called by its first handle. What the rep said of one handle (R25) goes with it, through join and split. */
function named(handles: readonly Handle[], known: readonly ContactRecord[]): Named {
  const [id] = handles;
  if (id === undefined) throw new Error('A person without a handle');
  const said = known.flatMap(({ excludedAs = [] }) => excludedAs);
  const excluded = handles.flatMap((handle) => said.find((one) => one.handle === handle) ?? []);
  return { id, handles, excluded };
}

/**
 * @returns undefined for the rep's own (R10), for whom the rep erased, and for someone whom the rep never wrote to and said nothing of: every
 * sender in the inbox is none of our contacts, and an undone send leaves nobody behind (R5)
 */
function recordOf(contact: Named, entries: readonly Entry[], own: Own): ContactRecord | undefined {
  const { handles, excluded } = contact;
  if (handles.every((handle) => isOwn(own, handle) || isErased(handle))) return undefined;
  const standing = standingOf(handles, entries, own);
  const written =
    standing.lastTouch !== undefined ||
    standing.pending.length > 0 ||
    // A copy, or a touch that the rep took out of the count, can still be looked up and flipped (R22).
    historyOf(handles, entries, own).touches.length > 0;
  return written || excluded.length > 0
    ? contactRecord({ ...contact, subjects: subjectsOf(entries) }, standing)
    : undefined;
}
