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
  const inCount = standing.open.filter((touch) => ['waiting', 'silent'].includes(clock(touch).stage)).reverse();
  const touches = inCount.map((touch) => {
    const { stage } = clock(touch);
    return { time: touch.time, waits: stage === 'waiting', channel: touch.channel };
  });
  const waits = inCount.map(clock).flatMap(({ until, stage }) => (stage === 'waiting' ? [until] : []));
  const stage = (name: Stage) => standing.open.filter((touch) => clock(touch).stage === name).length;
  const horizon = monthsBefore(now, cadence.horizonMonths, cadence.zone);
  const pending = standing.pending.filter(({ time }) => time >= horizon);
  const scheduled = pending.filter(({ state }) => state === 'scheduled');
  const overdue = scheduled.filter(({ time }) => time <= now).map(({ time }) => time);
  const unconfirmed = pending.filter(({ state }) => state === 'unconfirmed');
  const missing = unconfirmed.some(({ time }) => time + UNDO_WINDOW <= now) || overdue.length > 0;
  const silent = inCount.filter((touch) => clock(touch).stage === 'silent');
  const counts = { unanswered: touches.length, waiting: waits.length, justSent: stage('just-sent') };
  return {
    state: stateOf(standing, cadence, now, excluded, counts),
    ...counts,
    ...(waits.length > 0 ? { waitsUntil: Math.min(...waits) } : {}),
    older: stage('older'),
    scheduled: scheduled.length - overdue.length,
    overdue: overdue.sort((a, b) => a - b),
    unconfirmed: unconfirmed.length,
    atLeast: standing.atLeast || missing || (standing.more && stage('older') === 0),
    ...silence(standing, inCount, silent, coverage, cadence, now),
    touches,
    ...(standing.lastTouch === undefined ? {} : { lastTouch: standing.lastTouch }),
    ...(standing.lastReply === undefined ? {} : { lastReply: standing.lastReply }),
  };
}

type Stage = 'just-sent' | 'older' | 'waiting' | 'silent';

/** Where a touch stands on the clock: `until` is the end of its undo window or of its wait. ms UTC. */
export function clockOf(
  cadence: Cadence,
  now: number,
): (touch: Pick<OpenTouch, 'time' | 'channel' | 'provisionalUntil'>) => { stage: Stage; until: number } {
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
