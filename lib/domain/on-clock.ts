import { ABSENCE, type Cadence, TOGETHER, waitOf } from './cadence';
import type { OpenTouch, Standing } from './standing-kept';
import type { AwayNow } from './tally';
import { together } from './together';
import { awayOf, monthsBefore, startOf, type Week, waitEnd } from './working-time';

/** Open messages that are one touch (R4), oldest first, and where it stands on the clock. */
export interface OnClock<Message> {
  readonly messages: readonly [Message, ...Message[]];
  /** `just-sent` (R5) and `older` (R2) are outside the number. */
  readonly stage: 'just-sent' | 'older' | 'waiting' | 'silent';
  /** The end of its undo window, or of its wait: ms UTC. */
  readonly until: number;
}

type Message = Pick<OpenTouch, 'time' | 'channel' | 'provisionalUntil' | 'place' | 'alone'>;

/**
 * Where the open messages stand on the clock now. One that is just sent stands by itself: it may still be taken back.
 * @param open oldest first
 * @param week the rep's, and when the contact was away
 * @param now ms UTC
 */
export function onClock<Open extends Message>(
  open: readonly Open[],
  cadence: Cadence,
  week: Week,
  now: number,
): readonly OnClock<Open>[] {
  const horizon = monthsBefore(now, cadence.horizonMonths, cadence.zone);
  const fresh = open.filter(({ provisionalUntil = now }) => provisionalUntil > now);
  const touches = together(
    open.filter((message) => !fresh.includes(message)),
    cadence.together ?? TOGETHER,
  );
  return [
    ...touches.map((messages): OnClock<Open> => {
      // It is silent since the last word.
      const { time, channel } = messages.at(-1) ?? messages[0];
      if (time < horizon) return { messages, stage: 'older', until: time };
      const until = waitEnd(time, waitOf(channel, cadence), week);
      return { messages, stage: now <= until ? 'waiting' : 'silent', until };
    }),
    ...fresh.map(
      (message): OnClock<Open> => ({ messages: [message], stage: 'just-sent', until: message.provisionalUntil ?? now }),
    ),
  ];
}

/** R12: the rep's week, in which the clock stands still while the contact is away. */
export function weekOf({ absences = [] }: Pick<Standing, 'absences'>, cadence: Cadence): Week {
  return { ...cadence, away: absences.map(({ at, date }) => awayOf(at, date, ABSENCE, cadence)) };
}

/** R12: whether they are away now; of several notices the one that holds longest. */
export function awayNow({ zone, away = [] }: Week, now: number): AwayNow | undefined {
  return away
    .map(({ from, back, resumes }) => ({
      from: startOf(from, zone),
      resumes: startOf(resumes, zone),
      ...(back === undefined ? {} : { until: startOf(back, zone) }),
    }))
    .filter(({ from, resumes }) => from <= now && now < resumes)
    .sort((a, b) => b.resumes - a.resumes)
    .map(({ from, ...rest }) => rest)[0];
}
