import type { Handle } from '../domain/contact';
import type { Store } from './database';
import type { ContactRecord } from './records';

/**
 * Contacts by an index, as the browser gives them. Dexie notes each key that a live question has read, which for fifty
 * thousand costs more than the reading; whoever asks here asks Dexie for the count too, so as to hear of any change.
 * The database is open.
 */
function contactsBy(db: Store, index: string): IDBIndex {
  return db.backendDB().transaction('contacts').objectStore('contacts').index(index);
}

export function rawContacts(db: Store, index: string, range?: IDBKeyRange): Promise<ContactRecord[]> {
  return done(contactsBy(db, index).getAll(range));
}

/** Their ids alone, in the order of the index. @param most so many at the most */
export function rawContactIds(db: Store, index: string, range?: IDBKeyRange, most?: number): Promise<Handle[]> {
  return done(contactsBy(db, index).getAllKeys(range, most)) as Promise<Handle[]>;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
