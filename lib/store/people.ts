import type { Addressee } from '../domain/banner';
import type { Cadence } from '../domain/cadence';
import { QUIET_AFTER } from '../domain/cadence';
import type { Handle, Person } from '../domain/contact';
import type { Standing } from '../domain/standing-kept';
import type { Coverage, Tally } from '../domain/tally';
import { isClosedToday, isDue, tally } from '../domain/tally-of';
import { type SiteGaps, underGaps } from '../domain/unread-site';
import { startOfDay } from '../domain/working-time';
import { byKeys } from './by-keys';
import { emptyStanding, wordsOf } from './contact-record';
import { readCoverage } from './coverage';
import type { Store } from './database';
import type { ContactRecord, Exclusion } from './records';
import { readSettings } from './settings';
import { readGaps } from './sites';
import { suggestionFor } from './suggest';

export interface Row {
  readonly contact: ContactRecord;
  readonly tally: Tally;
}

export interface People {
  /** R3: need a decision; the highest number first, and of the same whoever waits longest. */
  readonly due: readonly Row[];
  /** Newest first, at most `MOST_ROWS`; who is closed is found by a search. */
  readonly rest: readonly Row[];
  /** R16, R24: closed since the rep's day began, newest first: what was noted, let go, or came to its end in silence. */
  readonly closedToday: readonly Row[];
  /** R3: gone quiet; newest first, at most `MOST_ROWS`. */
  readonly quiet: readonly Row[];
  /** Whether there are more than the newest that were read. */
  readonly more: { readonly rest: boolean; readonly quiet: boolean };
}

const MOST_ROWS = 200;
const MOST_FOUND = 50;
/** So many have a word of the search, and walking through the newest of all is shorter than reading them. */
const MANY = 1_000;
const DAY = 86_400_000;

/** The lists of the popup at this time (ms UTC). Reads those who may be due, and the newest of the rest; never everyone. */
export async function people(db: Store, now: number): Promise<People> {
  const counting = await readCounting(db);
  const edge = quietEdge(counting.cadence, now);
  const [maybe, ended, recent, older] = await Promise.all([
    maybeDue(db, counting, now),
    db.contacts.where('endedAt').aboveOrEqual(startOfDay(now, counting.cadence.zone)).toArray(),
    db.contacts.where('lastAt').aboveOrEqual(edge).reverse().limit(MOST_ROWS).toArray(),
    db.contacts.where('lastAt').below(edge).reverse().limit(MOST_ROWS).toArray(),
  ]);
  const rows = [...recent, ...older].filter(isListed).map((contact) => rowOf(contact, counting, now));
  const closing = [...ended.map((contact) => rowOf(contact, counting, now)), ...maybe];
  return {
    due: maybe.filter(({ tally }) => isDue(tally)).sort(pressing),
    closedToday: closing
      .filter(({ tally }) => isClosedToday(tally, counting.cadence, now))
      .sort((a, b) => closedAt(b) - closedAt(a)),
    rest: rows.filter(({ tally }) => !isDue(tally) && tally.state !== 'quiet' && tally.state !== 'closed'),
    quiet: rows.filter(({ tally: { state } }) => state === 'quiet'),
    more: { rest: recent.length === MOST_ROWS, quiet: older.length === MOST_ROWS },
  };
}

/** How many are known, shown or not. Of fifty thousand it takes longer than their lists: a page asks for it afterwards. */
export function known(db: Store): Promise<number> {
  return db.attempt(() => db.contacts.count());
}

/** R3: how many need a decision: badge, list and filter are this one number. */
export async function dueCount(db: Store, now: number): Promise<number> {
  return (await dueRows(db, await readCounting(db), now)).length;
}

/** People whose name, addresses, company or subjects have words that begin with these; the newest first, at most 50. Excluded and closed ones are found too. */
export async function search(db: Store, text: string, now: number): Promise<Row[]> {
  const words = wordsOf(text);
  const having = (word: string) => db.contacts.where('words').startsWith(word);
  // Keys up to a limit: to count those of a word that all have takes seconds.
  const counts = await Promise.all(words.map(async (word) => (await having(word).limit(MANY).primaryKeys()).length));
  const [rarest] = words.map((word, at) => ({ word, count: counts[at] ?? 0 })).sort((a, b) => a.count - b.count);
  if (!rarest || rarest.count === 0) return [];
  const fits = ({ words: own }: ContactRecord) => words.every((word) => own.some((one) => one.startsWith(word)));
  const counting = await readCounting(db);
  // What many have is soon found among the newest; what few have, by its own index.
  const found =
    rarest.count === MANY
      ? await db.contacts.orderBy('lastAt').reverse().filter(fits).limit(MOST_FOUND).toArray()
      : await having(rarest.word).distinct().filter(fits).toArray();
  return found
    .sort((a, b) => b.lastAt - a.lastAt)
    .slice(0, MOST_FOUND)
    .map((contact) => rowOf(contact, counting, now));
}

/** One contact with its tally. @returns undefined for someone who was never met */
export async function person(db: Store, handle: Handle, now: number): Promise<Row | undefined> {
  const [contact, counting] = await Promise.all([
    db.contacts.where('handles').equals(handle).first(),
    readCounting(db),
  ]);
  if (!contact) return undefined;
  const row = rowOf(contact, counting, now);
  const suggestion = await suggestionFor(db, contact);
  return suggestion ? { ...row, tally: { ...row.tally, suggestion } } : row;
}

/**
 * Everyone in To with their tally, each once (R1), by the name that the ledger knows, else by the page's; one who was
 * never met has an empty one.
 */
export async function addressees(db: Store, to: readonly Person[], now: number): Promise<Addressee[]> {
  const handles = new Set(to.flatMap(handlesOf));
  const [known, counting] = await Promise.all([byKeys(db.contacts, 'handles', handles), readCounting(db)]);
  const met = new Set<Handle>();
  return to.flatMap((person) => {
    // A page may show two handles of theirs before the ledger knows of both.
    const shown = handlesOf(person);
    const contact = known.find((one) => one.handles.some((handle) => shown.includes(handle)));
    const handle = contact?.handles.find((one) => shown.includes(one)) ?? person.handle;
    const id = contact?.id ?? handle;
    if (met.has(id)) return [];
    met.add(id);
    const name = contact?.name ?? person.name;
    const standing = contact?.standing ?? emptyStanding(handle);
    return {
      handle,
      ...(name === undefined ? {} : { name }),
      tally: tallied(standing, counting, now, contact?.excluded),
    };
  });
}

function handlesOf({ handle, also = [] }: Person): readonly Handle[] {
  return [handle, ...also];
}

/** What a tally is made with, besides the standing and the clock. */
export interface Counting {
  readonly cadence: Cadence;
  readonly coverage: Coverage;
  readonly gaps: SiteGaps;
}

export async function readCounting(db: Store): Promise<Counting> {
  const [{ cadence }, coverage, gaps] = await Promise.all([readSettings(db), readCoverage(db), readGaps(db)]);
  return { cadence, coverage, gaps };
}

export function rowOf(contact: ContactRecord, counting: Counting, now: number): Row {
  return { contact, tally: tallied(contact.standing, counting, now, contact.excluded) };
}

function tallied(
  standing: Standing,
  { cadence, coverage, gaps }: Counting,
  now: number,
  excluded: Exclusion | undefined,
): Tally {
  const apart = excluded === 'person' || (excluded ?? false);
  return underGaps(tally(standing, cadence, coverage, now, apart), standing.handles, gaps);
}

async function dueRows(db: Store, counting: Counting, now: number): Promise<Row[]> {
  return (await maybeDue(db, counting, now)).filter(({ tally }) => isDue(tally));
}

async function maybeDue(db: Store, counting: Counting, now: number): Promise<Row[]> {
  const maybe = await db.contacts.where('openAt').aboveOrEqual(quietEdge(counting.cadence, now)).toArray();
  return maybe.map((contact) => rowOf(contact, counting, now));
}

function pressing(a: Row, b: Row): number {
  return b.tally.unanswered - a.tally.unanswered || (a.tally.lastTouch ?? 0) - (b.tally.lastTouch ?? 0);
}

function closedAt({ tally: { closed } }: Row): number {
  return closed?.notedAt ?? closed?.at ?? 0;
}

/** Who only ever wrote to the rep, or was only ever set apart, is found by search alone. */
function isListed({ standing, excluded }: ContactRecord): boolean {
  return excluded === undefined && (standing.lastTouch !== undefined || standing.pending.length > 0);
}

/** A time before which everybody has gone quiet (R3), two weeks of days off allowed for; what is later, the tally decides. */
export function quietEdge({ workingDays }: Cadence, now: number): number {
  const weeks = Math.ceil(QUIET_AFTER / Math.max(1, workingDays.length)) + 2;
  return now - weeks * 7 * DAY;
}
