import { isRobot } from '../domain/company';
import { peopleOf } from '../domain/concerns';
import type { Handle } from '../domain/contact';
import { isOneOf, nobody, without } from '../domain/erased';
import { isOwn, type Own } from '../domain/own';
import { rowOf } from './append';
import { byKeys } from './by-keys';
import type { Store } from './database';
import { readOwn } from './own';
import type { EntryRecord } from './records';
import { refreshAround } from './refresh';
import { Loom, woven } from './web';

/** How much stands of one person: all entries, and how many of these speak of others too. */
export interface PersonKept {
  readonly entries: number;
  readonly shared: number;
}

export async function countPerson(db: Store, handle: Handle): Promise<PersonKept> {
  const [handles, own] = await Promise.all([handlesOf(db, handle), readOwn(db)]);
  const { gone, masked } = await erasing(db, handles, own);
  return { entries: gone.length + masked.length, shared: masked.length };
}

/**
 * Erases one person: their contact, and every entry that speaks of them alone. Where an entry speaks of others too it
 * stays, and nobody stands in this person's place, so that the others' counts do not change. Not to be undone.
 * @throws StoreTrouble, and then nothing was erased
 */
export function erasePerson(db: Store, handle: Handle): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', db.tables, async () => {
      const [handles, own] = await Promise.all([handlesOf(db, handle), readOwn(db)]);
      const { gone, masked } = await erasing(db, handles, own);
      const before = [...gone, ...masked.map((pair) => pair.before)];
      await db.entries.bulkDelete(before.map(({ id }) => id));
      await db.contacts
        .where('handles')
        .anyOf([...handles])
        .delete();
      await db.voices.bulkDelete([...handles]);
      await db.offers
        .where('contact')
        .anyOf([...handles])
        .delete();
      await db.silences.bulkDelete([...handles, ...gone.flatMap((row) => row.conversations)]);
      const after = masked.map((pair) => pair.after);
      await db.entries.bulkPut(after);
      await refreshAround(db, [...before, ...after], own);
    }),
  );
}

interface Erasing {
  readonly gone: readonly EntryRecord[];
  readonly masked: readonly { readonly before: EntryRecord; readonly after: EntryRecord }[];
}

async function erasing(db: Store, handles: ReadonlySet<Handle>, own: Own): Promise<Erasing> {
  const theirs = new Map((await byKeys(db.entries, 'handles', handles)).map((row) => [row.id, row]));
  const around = await woven(db, [...theirs.values()]);
  const loom = new Loom(around);
  const speaksOfOthers = ({ entry }: EntryRecord) =>
    entry.kind !== 'reply' && peopleOf(entry).some((person) => !isOneOf(handles, person) && !isOwn(own, person.handle));
  /** Of theirs, or of a machine about them, in a conversation with nobody else. */
  const goesWith = (row: EntryRecord) =>
    row.entry.kind === 'reply' &&
    (isOneOf(handles, row.entry.from) || isRobot(row.entry.from.handle)) &&
    !loom.beside(row).some(speaksOfOthers);
  const mark = crypto.randomUUID();
  const masked: { before: EntryRecord; after: EntryRecord }[] = [];
  const gone: EntryRecord[] = [];
  for (const before of theirs.values()) {
    const id = `${before.entry.kind} erased ${mark} ${masked.length}`;
    const entry = goesWith(before) ? undefined : without(before.entry, handles, own, nobody(mark), id);
    if (entry) masked.push({ before, after: rowOf(entry) });
    else gone.push(before);
  }
  // What names nobody, such as an undo, goes with its message.
  const names = new Set(gone.flatMap((row) => (row.entry.kind === 'sent' ? row.names : [])));
  const kept = new Set(masked.flatMap(({ before }) => before.names));
  const mute = around.filter(
    (row) => row.handles.length === 0 && row.names.some((name) => names.has(name) && !kept.has(name)),
  );
  return { gone: [...gone, ...mute], masked };
}

async function handlesOf(db: Store, handle: Handle): Promise<ReadonlySet<Handle>> {
  const contact = await db.contacts.where('handles').equals(handle).first();
  return new Set(contact?.handles ?? [handle]);
}
