import type { Handle } from '../domain/contact';
import type { State, Tally } from '../domain/tally';
import { isDue } from '../domain/tally-of';
import type { Overview } from './contacts-list';
import type { Row } from './people';

/** "Later" is the rep's own day, "not now" their answer: two filters, two figures. */
export type Filter = 'decide' | 'waiting' | 'asked' | 'not-now' | 'later' | 'quiet' | 'closed' | 'all';

/** A part of a list under its own heading; `only` has none. Outcomes and letting go are kept apart. */
export interface Section {
  readonly kind: 'due' | 'rest' | 'no' | 'silent' | 'let-go' | 'only';
  readonly ids: readonly Handle[];
}

/** How many each filter shows. `decide` is the badge's number (R3). */
export function countsOf(over: Overview): Readonly<Record<Filter, number>> {
  const { rows, quiet, no, letGo, total } = over;
  const of = (filter: Filter) => rows.filter(({ tally }) => isIn(filter, tally)).length;
  return {
    decide: of('decide'),
    waiting: of('waiting'),
    asked: of('asked'),
    'not-now': of('not-now'),
    later: of('later'),
    quiet: of('quiet') + quiet.length,
    closed: of('closed') + no.length + letGo.length,
    all: total,
  };
}

/**
 * The list of a filter, in its parts, none of them empty.
 * @param order everyone in the order of the sort, as `orderOf` reads it; undefined = the highest number first
 */
export function sectionsOf(over: Overview, filter: Filter, order: readonly Handle[] | undefined): readonly Section[] {
  const sections = filter === 'closed' ? closed(over) : filter === 'all' ? everyone(over) : [only(over, filter)];
  const sorted = order === undefined ? sections : sections.map((section) => reordered(section, order));
  return sorted.filter(({ ids }) => ids.length > 0);
}

function only(over: Overview, filter: Filter): Section {
  const ids = idsOf(over.rows.filter(({ tally }) => isIn(filter, tally)).sort(byNumber));
  return { kind: 'only', ids: filter === 'quiet' ? [...ids, ...over.quiet] : ids };
}

function closed({ rows, no, letGo }: Overview): readonly Section[] {
  const by = (how: NonNullable<Tally['closed']>['by']) =>
    idsOf(rows.filter(({ tally }) => isIn('closed', tally) && tally.closed?.by === how).sort(byDate));
  return [
    { kind: 'no', ids: [...by('no'), ...no] },
    { kind: 'silent', ids: by('silent') },
    { kind: 'let-go', ids: [...by('let-go'), ...letGo] },
  ];
}

/** Who needs a decision, then everybody else: those with a number, those whose case runs on, those with nothing open, the closed. */
function everyone(over: Overview): readonly Section[] {
  const { rows, clear, quiet, apart, no, letGo } = over;
  const due = rows.filter(({ tally }) => isDue(tally)).sort(byNumber);
  const rest = rows.filter(({ tally }) => !isDue(tally));
  const at = (rank: number, by: (a: Row, b: Row) => number) =>
    idsOf(rest.filter(({ tally }) => rankOf(tally) === rank).sort(by));
  const running = [at(NUMBERED, byNumber), ...RUNNING.map((_, place) => at(place + 1, byDate))].flat();
  const nothing = [...at(CLEAR, byDate), ...clear];
  const ended = [
    ...at(QUIET, byDate),
    ...quiet,
    ...at(APART, byDate),
    ...apart,
    ...at(CLOSED, byDate),
    ...no,
    ...letGo,
  ];
  return [
    { kind: 'due', ids: idsOf(due) },
    { kind: 'rest', ids: [...running, ...nothing, ...ended] },
  ];
}

const NUMBERED = 0;
/** In place of a number they have a sign. */
const RUNNING: readonly State[] = ['asked', 'later', 'dead'];
const [CLEAR, QUIET, APART, CLOSED] = [10, 11, 12, 13];

function rankOf({ state, unanswered, justSent }: Tally): number {
  const running = RUNNING.indexOf(state);
  if (running >= 0) return running + 1;
  if (state === 'quiet') return QUIET;
  if (state === 'excluded') return APART;
  if (state === 'closed') return CLOSED;
  return unanswered > 0 || justSent > 0 ? NUMBERED : CLEAR;
}

function isIn(filter: Filter, tally: Tally): boolean {
  switch (filter) {
    case 'decide':
      return isDue(tally);
    case 'waiting':
      return tally.state === 'waiting' || tally.state === 'away';
    case 'not-now':
      return tally.state === 'later' && tally.later?.by !== 'later';
    case 'later':
      return tally.state === 'later' && tally.later?.by === 'later';
    case 'asked':
    case 'quiet':
    case 'closed':
      return tally.state === filter;
    case 'all':
      return true;
  }
}

function reordered({ kind, ids }: Section, order: readonly Handle[]): Section {
  const these = new Set(ids);
  return { kind, ids: order.filter((id) => these.has(id)) };
}

function byNumber(a: Row, b: Row): number {
  return b.tally.unanswered - a.tally.unanswered || (a.contact.called < b.contact.called ? -1 : 1);
}

function byDate(a: Row, b: Row): number {
  return b.contact.lastAt - a.contact.lastAt || (a.contact.called < b.contact.called ? -1 : 1);
}

function idsOf(rows: readonly Row[]): Handle[] {
  return rows.map(({ contact }) => contact.id);
}
