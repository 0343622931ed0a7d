import { ASK_WAIT, type Cadence } from './cadence';
import { silence } from './silence';
import type { CaseNow, Decided, Standing } from './standing-kept';
import type { Closed, Coverage, Later, Tally } from './tally';
import { dayOfDate, startOf, type Week, waitEnd } from './working-time';

/** R24: how a case stands now; `closed` and `asked` are never both there. */
export interface CaseOnClock extends Pick<Tally, 'asked' | 'closed' | 'toNote' | 'later' | 'lastAsk'> {
  /** The wait after the ask ran out, and nobody looked since. */
  readonly unseenAsk?: true;
  /** The day that `later` names has begun, and nothing has come of it yet. */
  readonly dayCame?: true;
}

/**
 * R16, R24: what was asked and decided, now.
 * @param week the rep's, and when the contact was away
 * @param now ms UTC
 */
export function caseOnClock(
  standing: Standing,
  cadence: Cadence,
  week: Week,
  coverage: Coverage,
  now: number,
): CaseOnClock {
  const { ask, decided, toNote, lastAsk } = standingNow(standing, cadence, now);
  const ended = decided && endedBy(decided);
  const outcome = ended ? { closed: ended } : ask?.open ? waited(standing, ask, cadence, week, coverage, now) : {};
  const later = decided && laterOf(decided, cadence.zone);
  const acted = Math.max(standing.lastTouch ?? -Infinity, standing.keptAt ?? -Infinity);
  const came = later?.from !== undefined && later.from <= now;
  return {
    ...outcome,
    ...(toNote ? { toNote } : {}),
    ...(later && !(came && acted >= (later.from ?? 0)) ? { later, ...(came ? { dayCame: true } : {}) } : {}),
    ...(lastAsk === undefined ? {} : { lastAsk }),
  };
}

/** R15: with a colleague's answers, where they count; R5: without an ask that may still be undone. */
export function standingNow(standing: Standing, { colleaguesAnswer = true }: Cadence, now: number): CaseNow {
  const cases = (colleaguesAnswer && standing.withColleagues) || standing;
  const { before, ask } = cases;
  return before && (ask?.provisionalUntil ?? now) > now ? before : cases;
}

function endedBy({ decision, at, saidAt = at, askedAt }: Decided): Closed | undefined {
  if (decision.code === 'let-go') return { by: 'let-go', at };
  if (decision.code !== 'answer' || decision.outcome !== 'no') return undefined;
  return { by: 'no', at: saidAt, notedAt: at, ...(askedAt === undefined ? {} : { askedAt }) };
}

/** R24: it waits, was seen to be silent, or nobody looked since. */
function waited(
  standing: Standing,
  ask: NonNullable<CaseNow['ask']>,
  cadence: Cadence,
  week: Week,
  coverage: Coverage,
  now: number,
): Pick<CaseOnClock, 'asked' | 'closed' | 'unseenAsk'> {
  const until = waitEnd(ask.time, cadence.askWait ?? ASK_WAIT, week);
  const asked = { at: ask.time, until };
  if (now <= until) return { asked };
  const counted = [{ touch: { names: [], ...ask }, until }];
  const { silenceSeen } = silence(standing, counted, counted, coverage, now);
  return silenceSeen ? { closed: { by: 'silent', at: until, askedAt: ask.time } } : { asked, unseenAsk: true };
}

function laterOf({ decision }: Decided, zone: string): Later | undefined {
  const not_now = decision.code === 'answer' && decision.outcome === 'not_now';
  if (!not_now && decision.code !== 'later') return undefined;
  const { until } = decision;
  const day = until === undefined ? undefined : dayOfDate(until);
  return {
    by: not_now ? 'not_now' : 'later',
    ...(until === undefined ? {} : { until }),
    ...(day === undefined ? {} : { from: startOf(day, zone) }),
  };
}
