import { type Cadence, LIVELY, QUIET_AFTER, UNDO_WINDOW } from './cadence';
import { type CaseOnClock, caseOnClock } from './case-on-clock';
import { awayNow, type OnClock, onClock, weekOf } from './on-clock';
import { silence } from './silence';
import type { Colleague, OpenTouch, Standing } from './standing-kept';
import type { Apart, Coverage, State, Tally } from './tally';
import { monthsBefore, startOfDay, waitEnd, workingDaysBetween } from './working-time';

const DAY = 86_400_000;

/**
 * What a contact's standing comes to now (R2 to R6, R11, R12, R15, R16, R20, R21, R24, R25).
 * @param now ms UTC
 * @param excluded the rep said "not for this person", or what they are instead of a prospect (R25)
 */
export function tally(
  standing: Standing,
  cadence: Cadence,
  coverage: Coverage,
  now: number,
  excluded: boolean | Apart,
): Tally {
  const colleague = countedColleague(standing, cadence);
  const answered = colleague?.at ?? -Infinity;
  const week = weekOf(standing, cadence);
  const away = awayNow(week, now);
  const open = onClock(standing.open.filter(({ time }) => time > answered).reverse(), cadence, week, now);
  const at = (stage: OnClock<OpenTouch>['stage']) => open.filter((one) => one.stage === stage);
  const inCount = open.filter(({ stage }) => stage === 'waiting' || stage === 'silent');
  const [waiting, silent, fresh] = [at('waiting'), at('silent'), at('just-sent')];
  const horizon = monthsBefore(now, cadence.horizonMonths, cadence.zone);
  const pending = standing.pending.filter(({ time }) => time >= horizon && time > answered);
  const scheduled = pending.filter(({ state }) => state === 'scheduled');
  const overdue = scheduled.filter(({ time }) => time <= now).map(({ time }) => time);
  const unconfirmed = pending.filter(({ state }) => state === 'unconfirmed');
  const missing = unconfirmed.some(({ time }) => time + UNDO_WINDOW <= now) || overdue.length > 0;
  const hidden = standing.colleague && colleague ? standing.colleague.atLeast : standing.atLeast;
  const counts = { unanswered: inCount.length, waiting: waiting.length, justSent: fresh.length };
  const lastReply = colleague?.at ?? standing.lastReply;
  const { unseenAsk, dayCame, ...stands } = caseOnClock(standing, cadence, week, coverage, now);
  const lively = isLively(standing, cadence, now);
  const is = { excluded, away: away !== undefined, open: open.length > 0, lively, ...counts };
  const state = stateOf(standing, cadence, now, { ...is, ...stands, unseenAsk, dayCame });
  return {
    state,
    ...counts,
    ...(fresh.length > 0 ? { justSentUntil: Math.max(...fresh.map(({ until }) => until)) } : {}),
    ...(waiting.length > 0 ? { waitsUntil: Math.min(...waiting.map(({ until }) => until)) } : {}),
    older: at('older').length,
    scheduled: scheduled.length - overdue.length,
    overdue: overdue.sort((a, b) => a - b),
    unconfirmed: unconfirmed.length,
    atLeast: hidden || missing || (standing.more && at('older').length === 0),
    ...silence(standing, inCount.map(counted), silent.map(counted), coverage, now),
    touches: inCount.map(({ messages: [first, ...more], stage }) => ({
      time: first.time,
      waits: stage === 'waiting',
      channel: first.channel,
      ...(more.length > 0 ? { messages: more.length + 1 } : {}),
    })),
    ...(standing.lastTouch === undefined ? {} : { lastTouch: standing.lastTouch }),
    ...(lastReply === undefined ? {} : { lastReply }),
    ...(standing.lastReplyAbout && !colleague ? { lastReplyAbout: true } : {}),
    ...(colleague ? { colleague } : {}),
    ...(standing.deadSince === undefined ? {} : { deadSince: standing.deadSince }),
    ...(away ? { away } : {}),
    ...(standing.proposes ? { proposes: standing.proposes } : {}),
    ...(typeof excluded === 'string' ? { apart: excluded } : {}),
    ...(lively ? { lively: true } : {}),
    ...(standing.answeredIn ? { answeredIn: standing.answeredIn } : {}),
    ...(standing.suggestion ? { suggestion: standing.suggestion } : {}),
    ...stands,
    ...(state === 'due' && unseenAsk ? { dueFor: 'unseen-ask' } : {}),
    ...(state === 'due' && dayCame && !unseenAsk ? { dueFor: 'day' } : {}),
    ...(standing.keptAt === undefined ? {} : { keptAt: standing.keptAt }),
  };
}

/** R3: needs a decision today, by the number, a day that came, an ask that nobody looked at, or an answer to note. */
export function isDue({ state }: Pick<Tally, 'state'>): boolean {
  return state === 'due' || state === 'answer';
}

/**
 * Whether the case was closed since the rep's day began. A silence ends at the close of a working day, so that one is
 * of the working day after, and of the days off before that.
 * @param now ms UTC
 */
export function isClosedToday({ state, closed }: Tally, cadence: Cadence, now: number): boolean {
  if (state !== 'closed' || !closed) return false;
  if (closed.by === 'silent') return workingDaysBetween(closed.at, now, cadence) === 0;
  return (closed.notedAt ?? closed.at) >= startOfDay(now, cadence.zone);
}

/** R15: a colleague's answer, where the rep lets it count. */
export function countedColleague(
  { colleague }: { readonly colleague?: Colleague },
  { colleaguesAnswer = true }: Cadence,
): Colleague | undefined {
  if (!colleague || !colleaguesAnswer) return undefined;
  const { at, by, about } = colleague;
  return { at, by, ...(about ? { about } : {}) };
}

/** R21 asks of the last word of a touch. */
function counted({ messages, until }: OnClock<OpenTouch>): { readonly touch: OpenTouch; readonly until: number } {
  return { touch: messages.at(-1) ?? messages[0], until };
}

/** R25: five replies in twelve months, the last one within thirty days. */
function isLively({ replies = [] }: Standing, { zone }: Cadence, now: number): boolean {
  const [latest] = replies;
  const first = replies[LIVELY.replies - 1];
  if (latest === undefined || first === undefined) return false;
  return latest >= now - LIVELY.days * DAY && first >= monthsBefore(now, LIVELY.months, zone);
}

interface Now
  extends Pick<Tally, 'unanswered' | 'waiting' | 'justSent'>,
    Pick<CaseOnClock, 'closed' | 'toNote' | 'asked' | 'later'> {
  readonly excluded: boolean | Apart;
  readonly away: boolean;
  readonly open: boolean;
  readonly lively: boolean;
  readonly unseenAsk: true | undefined;
  readonly dayCame: true | undefined;
}

/** R3: the first that fits. */
function stateOf({ deadSince, lastTouch }: Standing, cadence: Cadence, now: number, is: Now): State {
  if (is.excluded) return 'excluded';
  if (deadSince !== undefined) return 'dead';
  if (is.closed) return 'closed';
  if (is.toNote) return 'answer';
  if (is.asked && !is.unseenAsk) return 'asked';
  if (is.later && !is.dayCame) return 'later';
  if (is.away) return 'away';
  // Somebody who answered has not gone quiet, however long ago it was. A day that came begins anew, and goes by as well.
  const last = Math.max(lastTouch ?? -Infinity, (is.dayCame && is.later?.from) ?? -Infinity);
  if ((is.open || is.dayCame) && last > -Infinity && now > waitEnd(last, QUIET_AFTER, cadence)) return 'quiet';
  // R25: a lively history is not due by its number.
  const tooMany = is.unanswered - is.waiting >= cadence.limit && !is.lively;
  if (is.unseenAsk || is.dayCame || tooMany) return 'due';
  return is.waiting > 0 || is.justSent > 0 ? 'waiting' : 'clear';
}
