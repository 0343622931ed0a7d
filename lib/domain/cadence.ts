import type { Channel } from './contact';

/** The rep's settings for counting. Durations in the unit that their names say. */
export interface Cadence {
  /** Unanswered touches before the banner shows, 2 to 6 (R3). */
  readonly limit: number;
  /** R2, R20: working days a mail waits before its silence counts. */
  readonly waitMail: number;
  /** R2, R20: the same for LinkedIn. */
  readonly waitLinkedin: number;
  /** Touches older than this many months are not counted (R2). */
  readonly horizonMonths: number;
  /** R20: ISO weekdays on which the clock runs, 1 = Monday. */
  readonly workingDays: readonly number[];
  /** R20: IANA zone of the rep, such as `Europe/Amsterdam`. */
  readonly zone: string;
  /** R20: days on which the clock stands still besides, as `2026-12-25`. */
  readonly holidays?: readonly string[];
  /** R4: messages in one conversation, each within so many minutes of the one before, are one touch. Absent: `TOGETHER`. */
  readonly together?: number;
  /** R24: working days after which silence closes an ask. Absent: `ASK_WAIT`. */
  readonly askWait?: number;
  /** R15: whether a colleague's answer counts. Absent: it does. */
  readonly colleaguesAnswer?: boolean;
}

export const DEFAULT_CADENCE: Omit<Cadence, 'zone'> = {
  limit: 2,
  waitMail: 3,
  waitLinkedin: 5,
  horizonMonths: 6,
  workingDays: [1, 2, 3, 4, 5],
};

/** R5: the undo window is at most 35 s: 30 s, Gmail's longest setting, and slack. ms. */
export const UNDO_WINDOW = 35_000;
/** R8: with no shared name, same account, same To and times within this are one message. ms. */
export const SAME_MESSAGE = 120_000;
/** R9: more recipients in To than this is bulk. */
export const MOST_TO = 5;
/** R3: no touch for this many working days = gone quiet. */
export const QUIET_AFTER = 60;

/** R24: see `Cadence.askWait`. Working days. */
export const ASK_WAIT = 5;
/** R4: see `Cadence.together`. Minutes. */
export const TOGETHER = 30;
/** R12: more in Cc than this, and a mail is not meant for me. */
export const MOST_CC = 10;
/** R12: for how many working days an absence without a date holds. */
export const ABSENCE = 5;
/** R19: a closing word comes within this of their answer. ms. */
export const CLOSING = 2 * 86_400_000;
/** R25: so many replies within `months`, the last one within `days`, are a lively history. */
export const LIVELY = { replies: 5, months: 12, days: 30 };

/** R2: for how many working days a touch on this channel waits. */
export function waitOf(channel: Channel, cadence: Cadence): number {
  return channel === 'email' ? cadence.waitMail : cadence.waitLinkedin;
}
