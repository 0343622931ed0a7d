import type { Handle } from '../domain/contact';
import type { Store } from './database';
import { quietEdge, type Row, readCounting, rowOf } from './people';
import { rawContactIds, rawContacts } from './raw';
import type { Shelf } from './shelf';

/** Those whom time has a say in: of these the tally says where they stand. Read first, since a list begins with them. */
export interface InTime {
  /** All contacts, in time or not. */
  readonly total: number;
  readonly rows: readonly Row[];
}

/** R3: gone quiet, and who stands on each shelf that needs no tally; newest first. None of them is read. */
export interface Shelved {
  readonly quiet: readonly Handle[];
  readonly clear: readonly Handle[];
  readonly apart: readonly Handle[];
  readonly no: readonly Handle[];
  readonly letGo: readonly Handle[];
}

/** Everyone, as the lists need it. */
export type Overview = InTime & Shelved;

/** `unanswered`: the highest number first; `last`: the latest message; `name`: by the last word of the name. */
export type Sort = 'unanswered' | 'last' | 'name';

/** @param now ms UTC */
export async function readInTime(db: Store, now: number): Promise<InTime> {
  const [total, counting] = await Promise.all([db.contacts.count(), readCounting(db)]);
  const edge = quietEdge(counting.cadence, now);
  const [cases, recent] = await Promise.all([
    rawContacts(db, SHELVES, on('case')),
    rawContacts(db, SHELVES, on('open', edge)),
  ]);
  return { total, rows: [...cases, ...recent].map((contact) => rowOf(contact, counting, now)) };
}

/** @param now ms UTC */
export async function readShelved(db: Store, now: number): Promise<Shelved> {
  const [{ cadence }] = await Promise.all([readCounting(db), db.contacts.count()]);
  // Turned round here: a cursor that runs backwards is a trip for each row.
  const keys = async (...range: Parameters<typeof on>) => (await rawContactIds(db, SHELVES, on(...range))).reverse();
  const [quiet, clear, apart, no, letGo] = await Promise.all([
    keys('open', -Infinity, quietEdge(cadence, now)),
    keys('clear'),
    keys('apart'),
    keys('no'),
    keys('let-go'),
  ]);
  return { quiet, clear, apart, no, letGo };
}

function on(shelf: Shelf, from = -Infinity, to = Infinity): IDBKeyRange {
  return IDBKeyRange.bound([shelf, from], [shelf, to], false, true);
}

const SHELVES = '[shelf+lastAt]';

/** These, in this order, each with its tally; who is gone is left out. @param now ms UTC */
export async function rowsOf(db: Store, ids: readonly Handle[], now: number): Promise<Row[]> {
  const [counting, contacts] = await Promise.all([readCounting(db), db.contacts.bulkGet([...ids])]);
  return contacts.flatMap((contact) => (contact ? [rowOf(contact, counting, now)] : []));
}

/** All contacts in the order of a sort that needs none of them read; undefined where the tallies say the order. */
export async function orderOf(db: Store, sort: Sort): Promise<readonly Handle[] | undefined> {
  if (sort === 'unanswered') return undefined;
  await db.contacts.count();
  return sort === 'name' ? rawContactIds(db, 'called') : (await rawContactIds(db, 'lastAt')).reverse();
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Who stands first at each letter in the order by name: what one jumps by. A letter with which nobody begins is left
 * out; what comes before the letters stands under `#`.
 */
export async function initials(db: Store): Promise<ReadonlyMap<string, Handle>> {
  await db.contacts.count();
  const begins = [
    ['#', IDBKeyRange.upperBound('a', true)] as const,
    ...[...LETTERS].map((letter) => [letter, IDBKeyRange.bound(letter, `${letter}\uffff`)] as const),
  ];
  const found = await Promise.all(
    begins.map(async ([letter, range]) => [letter, (await rawContactIds(db, 'called', range, 1))[0]] as const),
  );
  return new Map(found.flatMap(([letter, id]) => (id === undefined ? [] : [[letter, id] as const])));
}
