import type { Tally } from './tally';
import { isDue } from './tally-of';

/** The Friday review: who is in the round, and how long it takes. Pure. */

/** A round has an end in sight. */
export const MOST_IN_ROUND = 20;
/** "Answers, never asked": so many touches and a reply, and nothing asked or noted for so long. */
const NEVER_ASKED = { touches: 3, days: 90 };

const DAY = 86_400_000;
/** Twenty people in five minutes: what a person takes before there is a pace. ms. */
const FIRST_PACE = 15_000;

/**
 * Whether somebody is in this week's round: due, or with unanswered touches and nothing decided yet; not who was kept
 * in it. Who is away, or whose address is dead, can't be decided on by asking; a lively history is no case (R25).
 * @param since when the round of this week began (`weekStart`). ms UTC
 */
export function isInRound(tally: Tally, since: number): boolean {
  if (wasKept(tally, since)) return false;
  return isDue(tally) || (isOpen(tally) && tally.unanswered > 0 && !tally.lively);
}

/** Whether somebody answers, and was never asked: no ask or outcome in 90 days. A lively history belongs here. */
export function isNeverAsked(tally: Tally, touches: number, now: number, since: number): boolean {
  const { lastReply, lastAsk } = tally;
  if (wasKept(tally, since) || touches < NEVER_ASKED.touches || lastReply === undefined) return false;
  const silentOnIt = lastAsk === undefined || now - lastAsk >= NEVER_ASKED.days * DAY;
  return silentOnIt && (isOpen(tally) || tally.state === 'due');
}

/** The order of a round: who is due first, then whoever waits longest. */
export function inRoundOrder(a: Tally, b: Tally): number {
  const due = Number(isDue(b)) - Number(isDue(a));
  return due || (a.lastTouch ?? 0) - (b.lastTouch ?? 0);
}

/**
 * When this week's round began: the Monday's first moment in the rep's zone, so that a round done on Thursday, or put
 * off to Sunday, is still that Friday's. ms UTC.
 */
export function weekStart(now: number, zone: string): number {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay();
  return day.subtract({ days: day.dayOfWeek - 1 }).startOfDay().epochMilliseconds;
}

/** From Friday to Sunday in the rep's zone. @param now ms UTC */
export function isWeekend(now: number, zone: string): boolean {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).dayOfWeek >= 5;
}

/**
 * How long the rest will take, by the pace so far: the middle one of the times spent, so that a phone call in between
 * changes little.
 * @param spent on each person so far. ms
 * @param left how many are still to come
 * @returns ms
 */
export function timeLeft(spent: readonly number[], left: number): number {
  const sorted = spent.toSorted((a, b) => a - b);
  return left * (sorted[sorted.length >> 1] ?? FIRST_PACE);
}

function isOpen({ state }: Tally): boolean {
  return state === 'waiting' || state === 'clear';
}

function wasKept({ keptAt = -Infinity }: Tally, since: number): boolean {
  return keptAt >= since;
}
