import type { LedgerLine, Reason } from './line';
import { type Week, workingTime } from './working-time';

/** A person wrote, at a time that is known: no machine, no list row that tells of it later, no talk. */
const WROTE: readonly Reason['code'][] = ['replied', 'other-address', 'colleague', 'said-no'];
/** It has gone out, and reached them. */
const NOT_OUT: readonly Reason['code'][] = ['scheduled', 'overdue', 'unconfirmed', 'just-sent', 'not-delivered'];
/** What comes later than this answers something else. Working days. */
const LONGEST = 60;
/** Of fewer nothing is said. */
const LEAST = 10;

/**
 * How long mails of mine waited until they were answered: for each answer, since the last mail before it.
 * @param lines one contact's ledger, in any order
 * @returns working days, in no order
 */
export function replyWaits(lines: readonly LedgerLine[], week: Week): readonly number[] {
  const waits: number[] = [];
  let sent: number | undefined;
  for (const line of lines.toSorted((a, b) => a.time - b.time)) {
    if (line.channel !== 'email' || line.way) continue;
    if (line.kind === 'touch' && !NOT_OUT.includes(line.reason.code)) sent = line.time;
    if (line.kind !== 'reply' || !line.counts || !WROTE.includes(line.reason.code)) continue;
    const wait = sent === undefined ? undefined : workingTime(sent, line.time, week);
    if (wait !== undefined && wait <= LONGEST) waits.push(wait);
    sent = undefined;
  }
  return waits;
}

/** Within how many working days nine of ten answers came; undefined where there are too few to say. */
export function nineInTen(waits: readonly number[]): number | undefined {
  return waits.length < LEAST ? undefined : waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.9) - 1];
}
