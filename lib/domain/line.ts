import type { Channel, Handle, Person, Site } from './contact';
import type { DecisionEntry, LoggedEntry, Outcome, Witness } from './ledger';
import type { Shape } from './question';

/** One line of a contact's ledger, as it is shown: what happened, how it was seen, whether it counts, and why (R22). */
export interface LedgerLine {
  /** What a correction of this line names; of a decision, or of a case that a silence closed, its own name. */
  readonly target: string;
  readonly kind: 'touch' | 'reply' | 'decision';
  readonly time: number;
  readonly channel: Channel;
  readonly subject?: string;
  readonly how: Witness;
  /** A touch that is in `unanswered`; a reply that clears; a decision that stands. */
  readonly counts: boolean;
  readonly waits: boolean;
  readonly reason: Reason;
  /** The rep can flip it. */
  readonly flips: boolean;
  readonly account: Handle;
  /** For a reply: who wrote. */
  readonly from?: Person;
  /** Which rule judged its text, where one did: `Verdict.rule`. */
  readonly judgedBy?: string;
  /** R9: sent by a tool. */
  readonly tool?: true;
  /** R18: an invitation. */
  readonly invitation?: true;
  /** R25: logged by hand. */
  readonly way?: LoggedEntry['way'];
  /** R24: a touch that asks, and how. */
  readonly asks?: Shape;
  /** R24: what the rep decided, to be taken back. */
  readonly takesBack?: DecisionEntry;
}

/** Why a line counts or not: a code for the sentence, the rule, and the figures that the sentence names. */
export type Reason =
  /** `away`: the days on which they were away are not among them (R12). */
  | { readonly code: 'silent'; readonly rule: 'R2'; readonly workingDays: number; readonly away?: true }
  | { readonly code: 'waiting'; readonly rule: 'R2'; readonly until: number }
  | { readonly code: 'not-looked'; readonly rule: 'R21' }
  | { readonly code: 'not-read'; readonly rule: 'R21'; readonly site: Site; readonly since: number }
  | { readonly code: 'older'; readonly rule: 'R2' }
  /** `about` (R21): that is the latest at which it can have been. */
  | { readonly code: 'answered'; readonly rule: 'R1'; readonly at: number; readonly about?: true }
  | { readonly code: 'just-sent'; readonly rule: 'R5'; readonly until: number }
  | { readonly code: 'scheduled'; readonly rule: 'R6'; readonly at: number }
  | { readonly code: 'overdue'; readonly rule: 'R6'; readonly at: number }
  | { readonly code: 'unconfirmed'; readonly rule: 'R21' }
  | { readonly code: 'copied'; readonly rule: 'R9' }
  | { readonly code: 'bulk'; readonly rule: 'R9'; readonly recipients: number }
  | { readonly code: 'to-or-cc'; readonly rule: 'R9' }
  | { readonly code: 'corrected'; readonly rule: 'R22' }
  | { readonly code: 'together'; readonly rule: 'R4'; readonly messages: number }
  | { readonly code: 'joined'; readonly rule: 'R4'; readonly to: number }
  | {
      readonly code: 'answered-by';
      readonly rule: 'R9' | 'R14' | 'R15';
      readonly at: number;
      readonly by: Person;
      readonly about?: true;
    }
  | { readonly code: 'merge'; readonly rule: 'R9' }
  | { readonly code: 'colleague-wrote'; readonly rule: 'R10'; readonly by: Person }
  | { readonly code: 'not-delivered'; readonly rule: 'R11'; readonly at: number }
  | { readonly code: 'bare-invitation'; readonly rule: 'R18' }
  | { readonly code: 'closing'; readonly rule: 'R19' }
  | { readonly code: 'replied'; readonly rule: 'R2' }
  | { readonly code: 'replied-about'; readonly rule: 'R21' }
  | { readonly code: 'bounced' | 'delayed'; readonly rule: 'R11' }
  /** `resumes`: the day on which the clock runs again, or ran again. */
  | { readonly code: 'absent'; readonly rule: 'R12'; readonly resumes: number; readonly over: boolean }
  | { readonly code: 'automatic' | 'may-be-automatic' | 'not-to-me'; readonly rule: 'R12' }
  | { readonly code: 'accepted' | 'tentative' | 'declined' | 'booked'; readonly rule: 'R13' }
  | { readonly code: 'other-address'; readonly rule: 'R14' }
  | { readonly code: 'colleague' | 'colleague-off'; readonly rule: 'R15' }
  | { readonly code: 'said-no'; readonly rule: 'R16' }
  /** `about`: when it was made the page does not say; it is dated by when it was first seen. */
  | { readonly code: 'reacted'; readonly rule: 'R17'; readonly about?: true }
  | { readonly code: 'spoke' | 'met' | 'elsewhere'; readonly rule: 'R25' }
  /** `until` as `2026-12-08`. */
  | { readonly code: 'noted'; readonly rule: 'R16' | 'R24'; readonly outcome: Outcome; readonly until?: string }
  | { readonly code: 'put-off'; readonly rule: 'R24'; readonly until: string }
  | { readonly code: 'let-go' | 'kept' | 'reopened'; readonly rule: 'R24' }
  /** The ask closed by itself: nothing came in so many working days. */
  | { readonly code: 'stayed-silent'; readonly rule: 'R24'; readonly askedAt: number; readonly workingDays: number };
