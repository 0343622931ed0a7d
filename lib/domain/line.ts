import type { Channel, Handle, Person, Site } from './contact';
import type { Witness } from './ledger';

/** One line of a contact's ledger, as it is shown: what happened, how it was seen, whether it counts, and why (R22). */
export interface LedgerLine {
  /** What a correction of this line names. */
  readonly target: string;
  readonly kind: 'touch' | 'reply';
  readonly time: number;
  readonly channel: Channel;
  readonly subject?: string;
  readonly how: Witness;
  /** A touch that is in `unanswered`; a reply that clears. */
  readonly counts: boolean;
  readonly waits: boolean;
  readonly reason: Reason;
  /** The rep can flip it. */
  readonly flips: boolean;
  readonly account: Handle;
  /** For a reply: who wrote. */
  readonly from?: Person;
}

/** Why a line counts or not: a code for the sentence, the rule, and the figures that the sentence names. */
export type Reason =
  | { readonly code: 'silent'; readonly rule: 'R2'; readonly workingDays: number }
  | { readonly code: 'waiting'; readonly rule: 'R2'; readonly until: number }
  | { readonly code: 'not-looked'; readonly rule: 'R21' }
  | { readonly code: 'not-read'; readonly rule: 'R21'; readonly site: Site; readonly since: number }
  | { readonly code: 'older'; readonly rule: 'R2' }
  | { readonly code: 'answered'; readonly rule: 'R1'; readonly at: number }
  | { readonly code: 'just-sent'; readonly rule: 'R5'; readonly until: number }
  | { readonly code: 'scheduled'; readonly rule: 'R6'; readonly at: number }
  | { readonly code: 'overdue'; readonly rule: 'R6'; readonly at: number }
  | { readonly code: 'unconfirmed'; readonly rule: 'R21' }
  | { readonly code: 'copied'; readonly rule: 'R9' }
  | { readonly code: 'bulk'; readonly rule: 'R9'; readonly recipients: number }
  | { readonly code: 'to-or-cc'; readonly rule: 'R9' }
  | { readonly code: 'corrected'; readonly rule: 'R22' }
  | { readonly code: 'replied'; readonly rule: 'R2' }
  | { readonly code: 'replied-about'; readonly rule: 'R21' };
