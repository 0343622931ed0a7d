import { useMemo, useState } from 'react';
import { useSpeech } from '../../../components/speech';
import { type Live, useLive } from '../../../components/use-live';
import type { Handle } from '../../../lib/domain/contact';
import { type InTime, initials, orderOf, readShelved, type Shelved, type Sort } from '../../../lib/store/contacts-list';
import { countsOf, type Filter, sectionsOf } from '../../../lib/store/contacts-sections';
import { type Row, search } from '../../../lib/store/people';
import { db } from '../../options/store';
import { type Flat, flat } from './flat';

/** What the list shows, and how it was asked to. */
export interface Listing {
  readonly live: Live<InTime | undefined>;
  /** Those that are known by now. */
  readonly counts: Counts;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly query: string;
  readonly list: Flat;
  /** Those of the list that were read already. */
  readonly known: ReadonlyMap<Handle, Row>;
  /** What was asked for is here: before that there is nobody to speak of. */
  readonly isReady: boolean;
  /** Sorted by name, each letter and who stands first there. */
  readonly letters: ReadonlyMap<string, Handle>;
  /** Choosing a filter ends a search. */
  setFilter(filter: Filter): void;
  setSort(sort: Sort): void;
  setQuery(query: string): void;
}

/** How many each filter shows; what is not known yet is not there. */
export type Counts = Readonly<Partial<Record<Filter, number>>>;

const NOBODY: Shelved = { quiet: [], clear: [], apart: [], no: [], letGo: [] };

/** So many people, and it pays to jump. */
const LONG = 60;

export function useListing(live: Live<InTime | undefined>): Listing {
  const { now } = useSpeech();
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<Sort>('unanswered');
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';

  const ordered = useLive(() => db.attempt(() => orderOf(db, sort)), [sort]);
  const lettered = useLive(() => (sort === 'name' ? initials(db) : Promise.resolve(undefined)), [sort]);
  const finding = useLive(() => (searching ? search(db, query, now) : Promise.resolve(undefined)), [query, now]);
  const inTime = live.state === 'ready' ? live.value : undefined;
  // What stands at the end of a list is read once its beginning is there.
  const hasBegun = inTime !== undefined;
  const shelves = useLive(
    () => (hasBegun ? db.attempt(() => readShelved(db, now)) : Promise.resolve(undefined)),
    [hasBegun, now],
  );
  const shelved = shelves.state === 'ready' ? shelves.value : undefined;
  const isWhole = shelved !== undefined;
  const over = useMemo(() => inTime && { ...inTime, ...(shelved ?? NOBODY) }, [inTime, shelved]);
  const order = ordered.state === 'ready' ? ordered.value : undefined;
  const first = lettered.state === 'ready' ? lettered.value : undefined;
  const found = searching && finding.state === 'ready' ? finding.value : undefined;

  const counts = useMemo((): Counts => {
    if (!over) return {};
    const { quiet, closed, ...known } = countsOf(over);
    return isWhole ? { ...known, quiet, closed } : known;
  }, [over, isWhole]);
  const list = useMemo(() => {
    if (searching)
      return flat(found?.length ? [{ kind: 'found', ids: found.map(({ contact }) => contact.id) }] : [], true);
    return flat(over ? sectionsOf(over, filter, order) : [], filter === 'all' || filter === 'closed', isWhole);
  }, [over, filter, order, searching, found, isWhole]);
  const known = useMemo(
    () => new Map([...(over?.rows ?? []), ...(found ?? [])].map((row) => [row.contact.id, row])),
    [over, found],
  );
  const letters = useMemo(
    () =>
      first && order && !searching && list.people >= LONG ? firstIn(list, first, order) : new Map<string, Handle>(),
    [list, first, order, searching],
  );

  return {
    live,
    counts,
    filter,
    sort,
    query,
    list,
    known,
    isReady: searching ? found !== undefined : isWhole,
    letters,
    setFilter(next) {
      setQuery('');
      setFilter(next);
    },
    setSort,
    setQuery,
  };
}

/** Of each letter who stands first in this list; a letter with nobody in it is left out. */
function firstIn(list: Flat, first: ReadonlyMap<string, Handle>, order: readonly Handle[]): Map<string, Handle> {
  const begins = [...first].map(([letter, id]) => [letter, order.indexOf(id)] as const);
  const inList = new Set(list.ids());
  return new Map(
    begins.flatMap(([letter, place], at) => {
      const id = order.slice(place, begins[at + 1]?.[1]).find((one) => inList.has(one));
      return id === undefined ? [] : [[letter, id] as const];
    }),
  );
}
