import { type Cadence, QUIET_AFTER, UNDO_WINDOW, waitOf } from './cadence';
import { silence } from './silence';
import type { Coverage, OpenTouch, Standing, State, Tally } from './tally';
import { monthsBefore, waitEnd } from './working-time';

/**
 * What a contact's standing comes to now (R2, R3, R5, R6, R20, R21).
 * @param now ms UTC
 * @param excluded the rep said "not for this person" (R25)
 */
export function tally(standing: Standing, cadence: Cadence, coverage: Coverage, now: number, excluded: boolean): Tally {
  const clock = clockOf(cadence, now);
  const open = standing.open.map((touch) => ({ touch, ...clock(touch) })).reverse();
  const at = (stage: Stage) => open.filter((one) => one.stage === stage);
  const inCount = open.filter(({ stage }) => stage === 'waiting' || stage === 'silent');
  const [waiting, silent] = [at('waiting'), at('silent')];
  const horizon = monthsBefore(now, cadence.horizonMonths, cadence.zone);
  const pending = standing.pending.filter(({ time }) => time >= horizon);
  const scheduled = pending.filter(({ state }) => state === 'scheduled');
  const overdue = scheduled.filter(({ time }) => time <= now).map(({ time }) => time);
  const unconfirmed = pending.filter(({ state }) => state === 'unconfirmed');
  const missing = unconfirmed.some(({ time }) => time + UNDO_WINDOW <= now) || overdue.length > 0;
  const counts = { unanswered: inCount.length, waiting: waiting.length, justSent: at('just-sent').length };
  return {
    state: stateOf(standing, cadence, now, excluded, counts),
    ...counts,
    ...(waiting.length > 0 ? { waitsUntil: Math.min(...waiting.map(({ until }) => until)) } : {}),
    older: at('older').length,
    scheduled: scheduled.length - overdue.length,
    overdue: overdue.sort((a, b) => a - b),
    unconfirmed: unconfirmed.length,
    atLeast: standing.atLeast || missing || (standing.more && at('older').length === 0),
    ...silence(standing, inCount, silent, coverage, now),
    touches: inCount.map(({ touch, stage }) => ({
      time: touch.time,
      waits: stage === 'waiting',
      channel: touch.channel,
    })),
    ...(standing.lastTouch === undefined ? {} : { lastTouch: standing.lastTouch }),
    ...(standing.lastReply === undefined ? {} : { lastReply: standing.lastReply }),
  };
}

type Stage = 'just-sent' | 'older' | 'waiting' | 'silent';

export interface OnClock {
  readonly stage: Stage;
  /** The end of its undo window, or of its wait: ms UTC. */
  readonly until: number;
}

/** Where a touch stands on the clock now: ms UTC. */
export function clockOf(
  cadence: Cadence,
  now: number,
): (touch: Pick<OpenTouch, 'time' | 'channel' | 'provisionalUntil'>) => OnClock {
  const horizon = monthsBefore(now, cadence.horizonMonths, cadence.zone);
  return ({ time, channel, provisionalUntil = now }) => {
    if (provisionalUntil > now) return { stage: 'just-sent', until: provisionalUntil };
    if (time < horizon) return { stage: 'older', until: time };
    const until = waitEnd(time, waitOf(channel, cadence), cadence);
    return { stage: now <= until ? 'waiting' : 'silent', until };
  };
}

/** R3: the first that fits. */
function stateOf(
  { open, lastTouch }: Standing,
  cadence: Cadence,
  now: number,
  excluded: boolean,
  { unanswered, waiting, justSent }: Pick<Tally, 'unanswered' | 'waiting' | 'justSent'>,
): State {
  if (excluded) return 'excluded';
  // Somebody who answered has not gone quiet, however long ago it was.
  if (open.length > 0 && lastTouch !== undefined && now > waitEnd(lastTouch, QUIET_AFTER, cadence)) return 'quiet';
  if (unanswered - waiting >= cadence.limit) return 'due';
  return waiting > 0 || justSent > 0 ? 'waiting' : 'clear';
}
