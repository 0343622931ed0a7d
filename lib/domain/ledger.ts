import type { Handle, Person, Site } from './contact';
import type { AskMark } from './question';
import type { Verdict } from './verdict';

/**
 * The ledger's entries: what was seen, dated, append-only. Every number is a pure function of them,
 * the cadence and the clock. An entry's `id` is made from what it says (`entryId`), so that seeing the same
 * thing again is the same entry (R8); entries may arrive in any order. Where an id is met again, `keep` says
 * which of the two stands: the one seen later, except that a reply stays at its earliest upper end.
 * All times are ms UTC.
 */
export type Entry = SentEntry | ReplyEntry | LookEntry | CorrectionEntry | SameEntry | LoggedEntry | DecisionEntry;

/**
 * A name of one message (R8), in its canonical form (`messageName`):
 * `msg-a:r…` (made in this web client), `g:<16 hex>` (legacy id, which `msg-f:` is in decimal), `rfc:<…>`,
 * `urn:…`, `token:…` (what the client calls it in its request, before the site gives it a name).
 */
export type MessageName = `msg-a:${string}` | `g:${string}` | `rfc:${string}` | `urn:${string}` | `token:${string}`;

/** A name of one conversation: `thread-a:r…`, `t:<16 hex>` (`thread-f:` and the legacy id), `urn:…`. */
export type ConversationName = `thread-a:${string}` | `t:${string}` | `urn:${string}`;

/** How a fact was seen; shown in the ledger ("how it was seen"). */
export type Witness = 'request' | 'page' | 'toast' | 'row' | 'import' | 'hand';

interface Base {
  readonly id: string;
  /** When it was seen: ms UTC. Of two entries on one message the later one says how it stands (R5). */
  readonly seenAt: number;
  readonly site: Site;
  /** The rep's own mailbox or profile, as a handle. */
  readonly account: Handle;
  readonly how: Witness;
}

/**
 * How a message of mine stands, as far as this entry saw:
 * - `sent`: proven by the site's own request and its answer, or seen in its conversation
 * - `unconfirmed`: an intent, or a request without its answer; not counted until seen
 * - `scheduled`: goes out at `time`; not counted (R6)
 * - `undone`: taken back, or a draft again (R5), and may go out once more
 * - `cancelled`: recalled, for good: its item may stay in the page, with other words (linkedin.md, section 6)
 */
export type SendState = 'sent' | 'unconfirmed' | 'scheduled' | 'undone' | 'cancelled';

export interface SentEntry extends Base {
  readonly kind: 'sent';
  readonly names: readonly MessageName[];
  readonly conversation: readonly ConversationName[];
  readonly state: SendState;
  /** When the message went out (or is to go out): ms UTC. */
  readonly time: number;
  /** `exact`: from the site's own id or clock; `about`: the moment at which we saw the rep send (within 2 minutes). */
  readonly precision: 'exact' | 'about';
  /** Absent where this entry did not see them (an undo). */
  readonly recipients?: Recipients;
  readonly subject?: string;
  /** It begins a conversation: nothing older can be hidden in it (R21). */
  readonly opens?: boolean;
  /** R10: who wrote it, where that was not the account itself: an alias of the rep's, or a colleague. */
  readonly from?: Person;
  /** R9: a mail merge or another tool sent it. */
  readonly tool?: true;
  /** R18: an invitation on LinkedIn, with a note or without one. */
  readonly invitation?: 'note' | 'bare';
  /** R19: a short word without a question, by its text; where no text was seen it is absent. */
  readonly brief?: true;
  /** R24: a direct question stands in it, by its text as it was sent or as its conversation shows it. */
  readonly ask?: AskMark;
  /** The mirror: which of the rep's own listed phrases ("just checking in") it carries; in lower case. */
  readonly phrase?: string;
}

/** R9. `split: false` = seen only in its conversation, where To and Cc stand together in `to`. */
export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly split: boolean;
}

export interface ReplyEntry extends Base {
  readonly kind: 'reply';
  /** Empty for one that was seen collapsed or in a row: a reply without an id. */
  readonly names: readonly MessageName[];
  readonly conversation: readonly ConversationName[];
  readonly from: Person;
  /** Exact, or the upper end of where it can lie: rather one touch too few than a wrong reproach. ms UTC. */
  readonly time: number;
  /** Without an id: it lies after this time and not after `time`. A named reply of theirs in between replaces it. */
  readonly after?: number;
  /** `row`: the last message of the conversation. Where it proves to be mine, the reply lies before it. */
  readonly last?: MessageName;
  readonly subject?: string;
  /** R11 to R17: what its text was judged to be; absent where no text was seen. */
  readonly verdict?: Verdict;
  /** R12: I am in its To, or in its Cc among at most `MOST_CC`; absent where that is not known. */
  readonly toMe?: boolean;
  /** R17: the message of mine to which it is a reaction. */
  readonly reactsTo?: MessageName;
}

/**
 * A conversation, or its row, was looked at (R21). What it shows that was not read stands here too.
 * There is one for each conversation and scope: the latest look takes the place of those before it.
 */
export interface LookEntry extends Base {
  readonly kind: 'look';
  readonly conversation: readonly ConversationName[];
  /** People of the conversation, so that their contacts find this entry. */
  readonly people: readonly Person[];
  /** `opened`: its messages were read; `row`: only its row was. */
  readonly scope: 'opened' | 'row';
  /** Time of the newest message that the page shows there: ms UTC. */
  readonly newest?: number;
  /** `opened`: own messages shown but not read (collapsed), and whether a cluster hides any number. */
  readonly hidden?: Hidden;
  /** `opened`: the list of messages begins with the conversation's first one. Once true it stays so. */
  readonly whole?: true;
  /** `opened`: from this time on it shows every message, whatever came before: ms UTC. */
  readonly unbrokenSince?: number;
  /** `opened`: one name of each own message that was read, so that collapsed ones can be matched to the rest. */
  readonly shown?: readonly MessageName[];
  /** `row`: how many messages the row says the conversation has. */
  readonly count?: number;
  /** `row`: it names one sender, me: all `count` messages are mine (gmail.md, section 5). */
  readonly onlyMine?: true;
}

export interface Hidden {
  /** Collapsed own messages, each as the latest time at which it can lie: ms UTC. `standing` matches them to known ones. */
  readonly own: readonly number[];
  /** "N older messages": the latest time at which they can lie: ms UTC. */
  readonly clusterBefore?: number;
}

/** The rep says otherwise (R22). The latest for a target wins, and survives re-reading and re-import. */
export interface CorrectionEntry extends Base {
  readonly kind: 'correction';
  readonly how: 'hand';
  /** Any one name of the message, or the id of a nameless reply's entry. */
  readonly target: string;
  /** The contact for whom it counts or not: one message may be a touch for several people. */
  readonly contact: Handle;
  readonly counts: boolean;
}

/**
 * Two handles are one person, or are not (R14, R23): the rep says so, or a page of the site showed both on one person.
 * Never made of a name. `identity` reads them; the rep's latest word on a pair stands, whatever a page showed.
 */
export interface SameEntry extends Base {
  readonly kind: 'same';
  readonly how: 'hand' | 'page';
  /** In order, so that a pair is one pair whoever is named first. */
  readonly handles: readonly [Handle, Handle];
  readonly same: boolean;
  /** Taken back by the rep, as if it had never been said; only of `hand`. */
  readonly undone?: true;
}

/** R25: a talk outside the screen, logged by hand. */
export interface LoggedEntry extends Base {
  readonly kind: 'logged';
  readonly how: 'hand';
  readonly contact: Handle;
  /** `elsewhere`: they answered where we don't read. */
  readonly way: 'call' | 'visit' | 'elsewhere';
  /** `no-answer` is a touch; `spoke` is a reply. */
  readonly talk: 'spoke' | 'no-answer';
  /** When it was: ms UTC. */
  readonly time: number;
  /** Taken back by the rep, as if it had never been logged. */
  readonly undone?: true;
}

/** What the contact answered, as the rep notes it (R24). */
export type Outcome = 'yes' | 'not_now' | 'no' | 'other';

/**
 * What the rep decided of a contact. Days are of the rep's zone, as `2026-12-08`.
 * - `answer`: what they answered; `not_now` sleeps until its day, where one is named
 * - `later`: the rep's own day; `let-go`: the rep's own closing. Neither is an outcome
 * - `keep`: looked at in the Friday review, and left as it is
 * - `reopen`: a closed case, or one that sleeps, is open again
 */
export type Decision =
  | { readonly code: 'answer'; readonly outcome: Outcome; readonly until?: string }
  | { readonly code: 'later'; readonly until: string }
  | { readonly code: 'let-go' | 'keep' | 'reopen' };

/** R16, R24: said by the rep, at `seenAt`. The latest that was not taken back stands, until a reply, a talk or a correction comes after it. */
export interface DecisionEntry extends Base {
  readonly kind: 'decision';
  readonly how: 'hand';
  readonly contact: Handle;
  readonly decision: Decision;
  /** Taken back by the rep, as if it had never been said. */
  readonly undone?: true;
}
