import type { Handle } from '../domain/contact';
import type { LedgerLine } from '../domain/line';
import { inRoundOrder, isInRound, isNeverAsked, MOST_IN_ROUND, weekStart } from '../domain/review';
import { isDue } from '../domain/tally-of';
import type { Store } from './database';
import { ledgerOf } from './ledger-of';
import { type Counting, person, quietEdge, type Row, readCounting, rowOf } from './people';
import type { VoiceRecord } from './records';
import type { Shelf } from './shelf';
import { readVoice } from './voices';

/** `open`: who waits for a decision; `never-asked`: who answers, and was never asked. */
export type RoundKind = 'open' | 'never-asked';

/** So many are read at once, in the order of the round, until it is full. */
const CHUNK = 100;
/** "Answers, never asked" looks among so many of the latest people of a shelf, and reads so many ledgers. */
const MOST_LOOKED_AT = 500;
const MOST_LEDGERS = 200;
/** Three touches and a reply. */
const LEAST_ENTRIES = 4;

/**
 * The people of this week's Friday review, in its order, at most `MOST_IN_ROUND`. Of fifty thousand it reads those whom
 * only their tally can place, and of the rest those who come first.
 * @param now ms UTC
 */
export async function readRound(db: Store, kind: RoundKind, now: number): Promise<Row[]> {
  const counting = await readCounting(db);
  const round = { db, counting, now, since: weekStart(now, counting.cadence.zone) };
  return kind === 'open' ? open(round) : neverAsked(round);
}

interface Round {
  readonly db: Store;
  readonly counting: Counting;
  readonly now: number;
  /** When this week's round began. */
  readonly since: number;
}

async function open(round: Round): Promise<Row[]> {
  const found = await rows(round, await keysOn(round, 'case'));
  const inRound = ({ tally }: Row) => isInRound(tally, round.since);
  const all = found.filter(inRound);
  // Who stands on this shelf has not answered since: the latest message is the last touch, and the shelf in its order.
  const keys = await keysOn(round, 'open');
  for (let at = 0; at < keys.length; at += CHUNK) {
    all.push(...(await rows(round, keys.slice(at, at + CHUNK))).filter(inRound));
    if (all.filter(({ tally }) => isDue(tally)).length >= MOST_IN_ROUND) break;
  }
  return all.sort((a, b) => inRoundOrder(a.tally, b.tally)).slice(0, MOST_IN_ROUND);
}

/** The latest people first: a ledger is read only of those for whom all else fits. */
async function neverAsked(round: Round): Promise<Row[]> {
  const { db, now, since } = round;
  const shelves = await Promise.all((['case', 'open', 'clear'] as const).map((shelf) => keysOn(round, shelf)));
  const latest = await rows(
    round,
    shelves.flatMap((keys) => keys.slice(-MOST_LOOKED_AT)),
  );
  const fits = ({ tally }: Row, touches: number) => isNeverAsked(tally, touches, now, since);
  const maybe = latest.filter((row) => fits(row, Infinity)).sort((a, b) => b.contact.lastAt - a.contact.lastAt);
  const found: Row[] = [];
  let ledgers = 0;
  for (const row of maybe) {
    if (found.length === MOST_IN_ROUND || ledgers === MOST_LEDGERS) break;
    const { id, handles } = row.contact;
    if ((await db.entries.where('handles').anyOf(handles).count()) < LEAST_ENTRIES) continue;
    ledgers += 1;
    if (fits(row, (await ledgerOf(db, id, now)).filter(isTouch).length)) found.push(row);
  }
  return found;
}

/** Who stands on a shelf and has not gone quiet, the longest-standing first; of the cases, all. */
function keysOn({ db, counting, now }: Round, shelf: Shelf): Promise<Handle[]> {
  const from = shelf === 'case' ? -Infinity : quietEdge(counting.cadence, now);
  return db.contacts.where('[shelf+lastAt]').between([shelf, from], [shelf, Infinity]).primaryKeys();
}

async function rows({ db, counting, now }: Round, keys: readonly Handle[]): Promise<Row[]> {
  const contacts = await db.contacts.bulkGet([...keys]);
  return contacts.flatMap((contact) => (contact ? [rowOf(contact, counting, now)] : []));
}

/** A touch that counts, or did before they answered. */
function isTouch({ kind, counts, reason }: LedgerLine): boolean {
  return kind === 'touch' && (counts || ['answered', 'answered-by', 'older'].includes(reason.code));
}

/** What the card of one person says. */
export interface Card {
  readonly row: Row;
  /** The last ones, newest first. */
  readonly lines: readonly LedgerLine[];
  /** Their last reply, where the count starts; it is in `lines` or before them. */
  readonly starts?: LedgerLine;
  readonly voice?: VoiceRecord;
  /** What the rep is called in the account that wrote last. */
  readonly mine?: string;
}

const MOST_LINES = 3;

/** @returns undefined where nothing is known of them any more */
export async function readCard(db: Store, contact: Handle, now: number): Promise<Card | undefined> {
  const [row, lines] = await Promise.all([person(db, contact, now), ledgerOf(db, contact, now)]);
  if (!row) return undefined;
  const [voice, accounts] = await Promise.all([readVoice(db, row.contact.handles), db.accounts.toArray()]);
  const mine = accounts.find(({ handle }) => handle === lines[0]?.account)?.name;
  const starts = lines.find(({ kind, counts }) => kind === 'reply' && counts);
  return {
    row,
    lines: lines.slice(0, MOST_LINES),
    ...(starts ? { starts } : {}),
    ...(voice ? { voice } : {}),
    ...(mine === undefined ? {} : { mine }),
  };
}
