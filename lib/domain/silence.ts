import { type Cadence, waitOf } from './cadence';
import { coveredUntil } from './coverage';
import type { Coverage, OpenTouch, Standing, Tally } from './tally';
import { waitEnd } from './working-time';

/**
 * R21: whether their silence was looked at, and until when. It was, where nothing newer stands unread, and for each
 * touch that no longer waits its conversation or its row was looked at after the last of these waits ran out, or
 * the account's inbox was seen from the touch until then without a gap.
 * @param counted the touches in the number, oldest first; `silent`: those of them that no longer wait
 */
export function silence(
  standing: Standing,
  counted: readonly OpenTouch[],
  silent: readonly OpenTouch[],
  coverage: Coverage,
  cadence: Cadence,
  now: number,
): Pick<Tally, 'silenceSeen' | 'seenUntil'> {
  const asked = silent.length > 0 ? silent : counted;
  const ends = silent.map(({ time, channel }) => waitEnd(time, waitOf(channel, cadence), cadence));
  const looked = asked.map(({ time, account, lookedAt = time }) =>
    Math.min(now, Math.max(time, lookedAt, coveredUntil(coverage, account, time) ?? time)),
  );
  const last = asked.at(-1);
  return {
    silenceSeen:
      standing.newerUnread === undefined && looked.every((until) => silent.length === 0 || until > Math.max(...ends)),
    // The rep was there when the last one went out.
    ...(last ? { seenUntil: Math.max(last.time, Math.min(...looked)) } : {}),
  };
}
