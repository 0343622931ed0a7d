import type { Handle } from '../domain/contact';
import type { LedgerLine } from '../domain/line';
import { inRoundOrder, isInRound, isNeverAsked, MOST_IN_ROUND, weekStart } from '../domain/review';
import type { Store } from './database';
import { ledgerOf } from './ledger-of';
import { person, quietEdge, type Row, readCounting, rowOf } from './people';
import type { VoiceRecord } from './records';
import type { Shelf } from './shelf';
import { readVoice } from './voices';

/** `open`: who waits for a decision; `never-asked`: who answers, and was never asked. */
export type RoundKind = 'open' | 'never-asked';

/** How many ledgers are read to find those who were never asked: the newest people's. */
const MOST_READ = 200;

/**
 * The people of this week's Friday review, in its order, at most `MOST_IN_ROUND`. Reads those whom time has a say in,
 * and nobody who has gone quiet.
 * @param now ms UTC
 */
export async function readRound(db: Store, kind: RoundKind, now: number): Promise<Row[]> {
  const counting = await readCounting(db);
  const since = weekStart(now, counting.cadence.zone);
  const edge = quietEdge(counting.cadence, now);
  const on = (shelf: Shelf, from = -Infinity) =>
    db.contacts.where('[shelf+lastAt]').between([shelf, from], [shelf, Infinity]).toArray();
  const shelves = [on('case'), on('open', edge), ...(kind === 'open' ? [] : [on('clear', edge)])];
  const rows = (await Promise.all(shelves)).flat().map((contact) => rowOf(contact, counting, now));
  if (kind === 'never-asked') return neverAsked(db, rows, now, since);
  return rows
    .filter(({ tally }) => isInRound(tally, since))
    .sort((a, b) => inRoundOrder(a.tally, b.tally))
    .slice(0, MOST_IN_ROUND);
}

/** The latest people first: a ledger is read only of those for whom all else fits. */
async function neverAsked(db: Store, rows: readonly Row[], now: number, since: number): Promise<Row[]> {
  const fits = ({ tally }: Row, touches: number) => isNeverAsked(tally, touches, now, since);
  const maybe = rows
    .filter((row) => fits(row, Infinity))
    .sort((a, b) => b.contact.lastAt - a.contact.lastAt)
    .slice(0, MOST_READ);
  const found: Row[] = [];
  for (const row of maybe) {
    if (found.length === MOST_IN_ROUND) break;
    if (fits(row, (await ledgerOf(db, row.contact.id, now)).filter(isTouch).length)) found.push(row);
  }
  return found;
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
