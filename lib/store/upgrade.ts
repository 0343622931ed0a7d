import type { Dexie, Transaction } from 'dexie';
import type { Handle } from '../domain/contact';
import { standingOf } from '../domain/standing';
import { wordsOf } from './contact-record';
import { mayBeDueAt } from './may-be-due';
import { readOwn } from './own';
import type { ContactRecord, EntryRecord } from './records';
import { calledOf, type Shelf, shelfOf } from './shelf';
import { type Dated, dated, newest } from './subjects';
import { entriesOf } from './web';

/**
 * The store's versions after the first: each says what it changes, and makes the rows of the one before fit. A version
 * that was released is never edited; `upgrade.test.ts` opens a database of each.
 */
export function upgrade(db: Dexie): void {
  db.version(2)
    .stores({})
    .upgrade((transaction) => transaction.table<ContactV1>('contacts').toCollection().modify(toV2));
  db.version(3).stores({ voices: '&handle', offers: '&id, contact, at' }).upgrade(toV3);
  db.version(4)
    .stores({ contacts: '&id, *handles, *words, openAt, endedAt, lastAt, excluded, called, [shelf+lastAt]' })
    .upgrade((transaction) => transaction.table<ContactV3>('contacts').toCollection().modify(toV4));
  db.version(5).stores({}).upgrade(toV5);
}

/** Version 1 knew "not for this person" alone, as a 1; of which handles it was said stood there later. */
type ContactV1 = Omit<ContactRecord, 'excluded' | 'excludedAs'> & {
  excluded?: 1 | 'person';
  excludedAs?: readonly unknown[];
};

/** Version 2 (R25) says why. */
function toV2(contact: ContactV1): void {
  if (contact.excluded !== 1) return;
  contact.excludedAs = (contact.excludedAs ?? contact.handles).map((handle) => ({ handle, as: 'person' }));
  contact.excluded = 'person';
}

/** Version 2 had no answers to note (R16): who said no, as their ledger still tells, now waits for the rep's word. */
async function toV3(transaction: Transaction): Promise<void> {
  const contacts = transaction.table<ContactRecord, Handle>('contacts');
  const tables = {
    entries: transaction.table('entries'),
    accounts: transaction.table('accounts'),
    settings: transaction.table('settings'),
  };
  const own = await readOwn(tables);
  const said = await contacts.filter(({ standing: { proposes } }) => proposes?.label === 'no').toArray();
  for (const { openAt: _, ...contact } of said) {
    const entries = (await entriesOf(tables, contact.handles)).map(({ entry }) => entry);
    const standing = standingOf(contact.handles, entries, own);
    const openAt = mayBeDueAt(standing);
    await contacts.put({ ...contact, standing, ...(openAt === undefined ? {} : { openAt }) });
  }
}

/** Version 3 could not tell who has gone quiet, or who is closed, without reading everyone. */
type ContactV3 = Omit<ContactRecord, 'shelf' | 'called'> & { shelf?: Shelf; called?: string };

function toV4(contact: ContactV3): void {
  contact.shelf = shelfOf(contact.standing, contact.excluded !== undefined);
  contact.called = calledOf(contact.id, contact.name);
}

/** Version 4 could not search what messages were about. The ledger is walked through once, and little of it is held. */
async function toV5(transaction: Transaction): Promise<void> {
  const subjects = new Map<Handle, readonly Dated[]>();
  await transaction.table<EntryRecord>('entries').each(({ entry, handles }) => {
    const subject = dated(entry);
    if (subject) for (const handle of handles) subjects.set(handle, newest([...(subjects.get(handle) ?? []), subject]));
  });
  await transaction
    .table<ContactV4>('contacts')
    .toCollection()
    .modify((contact) => {
      const said = newest(contact.handles.flatMap((handle) => subjects.get(handle) ?? []));
      if (said.length === 0) return;
      contact.subjects = said.map(({ subject }) => subject);
      contact.words = [...new Set([...contact.words, ...wordsOf(contact.subjects.join(' '))])];
    });
}

type ContactV4 = Omit<ContactRecord, 'subjects' | 'words'> & { subjects?: readonly string[]; words: readonly string[] };
