import { coveredUntil } from './coverage';
import type { OpenTouch, Standing } from './standing-kept';
import type { Coverage, Tally } from './tally';

/**
 * R21: whether their silence was looked at, and until when. It was, where nothing newer stands unread, and for each
 * touch that no longer waits its conversation or its row was looked at after the last of these waits ran out, or
 * the account's inbox was seen from the touch until then without a gap.
 * @param counted the touches in the number, oldest first; `silent`: those of them that no longer wait
 */
export function silence(
  { newerUnread }: Standing,
  counted: readonly Counted[],
  silent: readonly Counted[],
  coverage: Coverage,
  now: number,
): Pick<Tally, 'silenceSeen' | 'seenUntil'> {
  const asked = silent.length > 0 ? silent : counted;
  const looked = asked.map(({ touch: { time, account, lookedAt = time } }) =>
    Math.min(now, Math.max(time, lookedAt, coveredUntil(coverage, account, time) ?? time)),
  );
  const ranOut = Math.max(...silent.map(({ until }) => until));
  const last = asked.at(-1)?.touch.time;
  return {
    silenceSeen: newerUnread === undefined && looked.every((until) => until > ranOut),
    // The rep was there when the last one went out.
    ...(last === undefined ? {} : { seenUntil: Math.max(last, Math.min(...looked)) }),
  };
}

interface Counted {
  readonly touch: OpenTouch;
  /** The end of its wait. ms UTC. */
  readonly until: number;
}
