import type { Handle } from './contact';
import type { ProposedAnswer } from './question';

/** What a visible text of theirs was judged to be. The text itself is never kept, nor a hash of it: this is all that stands. */
export interface Verdict {
  readonly label: ReplyLabel;
  /** A day that the text names, as `2026-12-02`: the return from an absence (R12), or until when "not now" holds (R24). */
  readonly date?: string;
  /** False: it may be otherwise. What may be automatic counts as a reply, marked so (R12). */
  readonly sure: boolean;
  /** Which rule fired, for the ledger. Of an `auto_reply` it begins with `absence` where it says that somebody is away. */
  readonly rule: string;
  /**
   * R24: what it comes to as an answer to a question of the rep's, by `answerKey`; only where it is plain. Judged for
   * every active question, whether it was asked or not, so that it does not matter which of the two was seen first.
   */
  readonly answers?: Readonly<Record<string, ProposedAnswer>>;
  /** Whom it is about, where that is not the sender: the dead address of a bounce (R11), who booked (R13). */
  readonly about?: readonly Handle[];
  /** R14: the LinkedIn profile with which they signed: evidence of who it is, and no more. */
  readonly profile?: Handle;
}

export type ReplyLabel =
  | 'human'
  | 'yes'
  | 'no'
  | 'not_now'
  | 'reaction'
  | 'calendar_accepted'
  | 'calendar_tentative'
  | 'calendar_declined'
  | 'booking'
  | 'auto_reply'
  | 'bounce'
  | 'delay';

/** R12: an out-of-office, not just any automatic mail. */
export function isAbsence({ label, date, rule }: Verdict): boolean {
  return label === 'auto_reply' && (date !== undefined || rule.startsWith('absence'));
}

/** Rules by which an answer is a word or a digit alone: what that says depends on what was asked. */
const BARE = ['digit', 'no-alone'];

/** R16: their own words say no, whatever was asked. */
export function refuses({ label, sure, rule }: Verdict): boolean {
  return label === 'no' && sure && !BARE.includes(rule);
}

/** R16: they said no without being asked; a digit alone says nothing there. */
export function saysNo({ label, sure, rule }: Verdict): boolean {
  return label === 'no' && sure && rule !== 'digit';
}

/** R24: their own words put it off until a day that they name, whatever was asked. */
export function putsOff({ label, sure, rule, date }: Verdict): string | undefined {
  return label === 'not_now' && sure && !BARE.includes(rule) ? date : undefined;
}
