import type { Handle } from '../domain/contact';
import type { Store } from './database';
import { quietEdge, type Row, readCounting, rowOf } from './people';
import type { Shelf } from './shelf';

/** Everyone, as the lists need it: those whom time has a say in with their tally, the rest by name alone. */
export interface Overview {
  readonly total: number;
  /** Of these the tally says where they stand. */
  readonly rows: readonly Row[];
  /** R3: gone quiet, and who stands on each shelf that needs no tally; newest first. None of them was read. */
  readonly quiet: readonly Handle[];
  readonly clear: readonly Handle[];
  readonly apart: readonly Handle[];
  readonly no: readonly Handle[];
  readonly letGo: readonly Handle[];
}

/** `unanswered`: the highest number first; `last`: the latest message; `name`: by the last word of the name. */
export type Sort = 'unanswered' | 'last' | 'name';

/** Reads those whom time has a say in, and the keys of all others. @param now ms UTC */
export async function overview(db: Store, now: number): Promise<Overview> {
  const counting = await readCounting(db);
  const edge = quietEdge(counting.cadence, now);
  const on = (shelf: Shelf, from = -Infinity, to = Infinity) =>
    db.contacts.where('[shelf+lastAt]').between([shelf, from], [shelf, to], true, false);
  // Turned round here: a cursor that runs backwards is a trip for each row.
  const keys = async (...range: Parameters<typeof on>) => (await on(...range).primaryKeys()).reverse();
  const [total, cases, recent, quiet, clear, apart, no, letGo] = await Promise.all([
    db.contacts.count(),
    on('case').toArray(),
    on('open', edge).toArray(),
    keys('open', -Infinity, edge),
    keys('clear'),
    keys('apart'),
    keys('no'),
    keys('let-go'),
  ]);
  const rows = [...cases, ...recent].map((contact) => rowOf(contact, counting, now));
  return { total, rows, quiet, clear, apart, no, letGo };
}

/** These, in this order, each with its tally; who is gone is left out. @param now ms UTC */
export async function rowsOf(db: Store, ids: readonly Handle[], now: number): Promise<Row[]> {
  const [counting, contacts] = await Promise.all([readCounting(db), db.contacts.bulkGet([...ids])]);
  return contacts.flatMap((contact) => (contact ? [rowOf(contact, counting, now)] : []));
}

/** All contacts in the order of a sort that needs none of them read; undefined where the tallies say the order. */
export async function orderOf(db: Store, sort: Sort): Promise<readonly Handle[] | undefined> {
  if (sort === 'unanswered') return undefined;
  return sort === 'name'
    ? db.contacts.orderBy('called').primaryKeys()
    : (await db.contacts.orderBy('lastAt').primaryKeys()).reverse();
}

/** With which place each letter begins in the order by name: what one jumps by. What is no letter stands under `#`. */
export async function initials(db: Store): Promise<ReadonlyMap<string, number>> {
  const first = new Map<string, number>();
  const called = (await db.contacts.orderBy('called').keys()) as string[];
  called.forEach((name, place) => {
    const letter = /^\p{L}/u.test(name) ? name.charAt(0) : '#';
    if (!first.has(letter)) first.set(letter, place);
  });
  return first;
}
