import type { Handle } from '../domain/contact';
import { contactRecord, emptyStanding } from './contact-record';
import type { Store } from './database';
import { readOwn } from './own';
import type { ContactRecord } from './records';
import { refresh } from './refresh';

/** R25: "not for this person", for good. Someone who was never met gets a contact, so that it holds. */
export function exclude(db: Store, handle: Handle): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', db.contacts, async () => {
      const known = await db.contacts.where('handles').equals(handle).first();
      const { id, handles, standing } = known ?? { id: handle, handles: [handle], standing: emptyStanding(handle) };
      await db.contacts.put(contactRecord({ id, handles, excluded: handles }, standing));
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

/** Everyone to whom the rep said "not for this person", by name. */
export async function excludedPeople(db: Store): Promise<ContactRecord[]> {
  const people = await db.contacts.where('excluded').equals(1).toArray();
  return people.sort((a, b) => (a.name ?? a.id).localeCompare(b.name ?? b.id));
}
