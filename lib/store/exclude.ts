import type { Handle } from '../domain/contact';
import { contactRecord, emptyStanding } from './contact-record';
import type { Store } from './database';
import { readOwn } from './own';
import type { ContactRecord, Exclusion } from './records';
import { refresh } from './refresh';

/**
 * R25: never counted, for good: "not for this person", or what they are in place of a prospect. Someone who was never
 * met gets a contact, so that it holds.
 */
export function exclude(db: Store, handle: Handle, as: Exclusion = 'person'): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', db.contacts, async () => {
      const known = await db.contacts.where('handles').equals(handle).first();
      const { id, handles, standing, subjects }: Pick<ContactRecord, 'id' | 'handles' | 'standing' | 'subjects'> =
        known ?? { id: handle, handles: [handle], standing: emptyStanding(handle) };
      const excluded = handles.map((handle) => ({ handle, as }));
      await db.contacts.put(contactRecord({ id, handles, excluded, subjects }, standing));
    }),
  );
}

/** Counts this person again. */
export function include(db: Store, handle: Handle): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', [db.contacts, db.entries, db.accounts, db.settings], async () => {
      const known = await db.contacts.where('handles').equals(handle).first();
      if (!known?.excluded) return;
      const { excluded: _, excludedAs: __, ...rest } = known;
      await db.contacts.put(rest);
      await refresh(db, new Set([handle]), new Set(), await readOwn(db));
    }),
  );
}

/** Everyone who is never counted, by name. */
export async function excludedPeople(db: Store): Promise<ContactRecord[]> {
  const people = await db.contacts.orderBy('excluded').toArray();
  return people.sort((a, b) => (a.name ?? a.id).localeCompare(b.name ?? b.id));
}
