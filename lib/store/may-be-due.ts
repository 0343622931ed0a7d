import type { CaseNow, Decided, Standing } from '../domain/standing-kept';

/** The least that the limit can be set to (R3): below it nobody is ever due by the number. */
const LEAST_LIMIT = 2;
/** An answer to note does not go quiet. */
const ALWAYS = Number.MAX_SAFE_INTEGER;
const DAY = 86_400_000;

/**
 * R3: until when, at the earliest, somebody has not gone quiet who may be due by now: by the number, an answer to note,
 * a day that came, or an ask that nobody looked at. ms UTC. What it really comes to, the tally says.
 * @returns undefined for whoever can't be due, however time goes on
 */
export function mayBeDueAt(standing: Standing): number | undefined {
  const latest = Math.max(...casesOf(standing).map((one) => dueAt(standing, one)));
  return latest === -Infinity ? undefined : latest;
}

/** When the rep closed the case: noted a No, or let go. ms UTC. @returns undefined where it is open */
export function endedAt(standing: Standing): number | undefined {
  const ended = casesOf(standing).flatMap(({ decided }) => (decided && isEnded(decided) ? [decided.at] : []));
  return ended.length === 0 ? undefined : Math.max(...ended);
}

/** As it stands, or will: with and without a colleague's answer (R15), with and without an ask that may be undone (R5). */
function casesOf(standing: Standing): readonly Pick<CaseNow, 'ask' | 'decided' | 'toNote'>[] {
  const { before, withColleagues } = standing;
  return [standing, before ?? [], withColleagues ?? [], withColleagues?.before ?? []].flat();
}

function dueAt(
  { open, lastTouch = 0 }: Standing,
  { decided, toNote, ask }: Pick<CaseNow, 'ask' | 'decided' | 'toNote'>,
): number {
  if (decided && isEnded(decided)) return -Infinity;
  if (toNote) return ALWAYS;
  const day = decided && dayOf(decided);
  if (day === 'never') return -Infinity;
  const byNumber = open.length >= LEAST_LIMIT || ask?.open ? lastTouch : -Infinity;
  return Math.max(byNumber, day ?? -Infinity);
}

/** The latest at which the day begins anywhere; `never` where they named none. */
function dayOf({ decision }: Decided): number | 'never' | undefined {
  const sleeps = decision.code === 'later' || (decision.code === 'answer' && decision.outcome === 'not_now');
  if (!sleeps) return undefined;
  const day = Date.parse(decision.until ?? '');
  return Number.isNaN(day) ? 'never' : day + DAY;
}

function isEnded({ decision }: Decided): boolean {
  return decision.code === 'let-go' || (decision.code === 'answer' && decision.outcome === 'no');
}
