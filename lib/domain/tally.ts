import type { Channel, Handle, Person, Site } from './contact';
import type { ConversationName, Decision, MessageName } from './ledger';
import type { AskMark, ProposedAnswer } from './question';

/**
 * The tally: what the ledger comes to for one contact, now.
 *
 * `Standing` is the part that does not depend on the clock or the cadence; the store caches it per contact
 * (it never grows with history: at most `MOST_OPEN` touches are kept). `tally` makes the numbers of it.
 */
export interface Standing extends CaseNow {
  readonly handles: readonly Handle[];
  readonly name?: string;
  /** Touches since the last reply, newest first, at most `MOST_OPEN`. */
  readonly open: readonly OpenTouch[];
  /** There were more than `MOST_OPEN`. */
  readonly more: boolean;
  /** Not counted yet, newest first: scheduled (R6) and unconfirmed ones. */
  readonly pending: readonly PendingTouch[];
  readonly lastTouch?: number;
  readonly lastReply?: number;
  /** R21: that is the latest at which it can lie: only a list, or its neighbours, told of it. */
  readonly lastReplyAbout?: true;
  /** R21: own messages may be missing from the count. */
  readonly atLeast: boolean;
  /** R21: something newer than what was read was seen at this time: no claim of silence. ms UTC. */
  readonly newerUnread?: number;
  /** R21: when a conversation of theirs, or its row, was last looked at. ms UTC. */
  readonly lookedAt?: number;
  /** R15: a colleague's answer, later than theirs, and `atLeast` as it stands where that counts. */
  readonly colleague?: Colleague & { readonly atLeast: boolean };
  /** R11: since when an address of theirs is known to be dead. ms UTC. */
  readonly deadSince?: number;
  /** R12: notices of absence since their last reply, oldest first, at most `MOST_SAID`. */
  readonly absences?: readonly Absence[];
  /** R16, R24: what their last reply says, to be proposed. */
  readonly proposes?: Proposal;
  /** R25: the times of their last replies, newest first, at most `LIVELY.replies`. ms UTC. */
  readonly replies?: readonly number[];
  /** R9: conversations in which somebody else answered, and nothing went out to them since; at most `MOST_SAID`. */
  readonly answeredIn?: readonly AnsweredIn[];
  /** R14: somebody else who answered in a conversation with them, or signs with their profile: the same person? */
  readonly suggestion?: Suggestion;
  /** R14: the profile with which they signed last, and when (ms UTC); a suggestion only where that is somebody whom the ledger knows. */
  readonly signed?: { readonly profile: Handle; readonly at: number };
  /** R15: the same where a colleague's answer counts; absent where it makes no difference. */
  readonly withColleagues?: CaseNow;
  /** When the rep last looked at them in the Friday review, and left it as it is. ms UTC. */
  readonly keptAt?: number;
}

/** R16, R24: what was asked, what the rep decided, and what is still to be noted. */
export interface Case {
  /** R24: their last ask; absent where nothing was asked. */
  readonly ask?: Asking;
  /** What the rep decided last, and nothing that came after it reopened. */
  readonly decided?: Decided;
  /** R24: a reply of theirs after the ask, or their No without one (R16), of which the rep has not yet said what it was. */
  readonly toNote?: ToNote;
  /** The last time that something was asked or noted. ms UTC. */
  readonly lastAsk?: number;
}

export interface CaseNow extends Case {
  /** R5: how it stands until `ask.provisionalUntil`: as if that had not been asked. There where the ask may still be undone. */
  readonly before?: Case;
}

/** R24: a touch that carries a question. */
export interface Asking extends Pick<OpenTouch, 'time' | 'channel' | 'account' | 'provisionalUntil' | 'lookedAt'> {
  readonly mark: AskMark;
  /** The conversation in which it was asked. */
  readonly conversation: readonly ConversationName[];
  /** No reply, talk or decision came after it, nor did somebody else in To answer it (R9). */
  readonly open: boolean;
}

export interface Decided {
  readonly decision: Decision;
  /** When the rep said so: ms UTC. */
  readonly at: number;
  /** Of an answer: when they gave it, where that was seen. ms UTC. */
  readonly saidAt?: number;
  /** When it was asked, where it was. ms UTC. */
  readonly askedAt?: number;
}

export interface ToNote {
  /** When they wrote it: ms UTC. */
  readonly at: number;
  /** When it was asked; absent where they said No unasked. ms UTC. */
  readonly askedAt?: number;
  /** By that question's own map; absent where it is not plain. */
  readonly proposed?: ProposedAnswer;
}

export interface Colleague {
  readonly at: number;
  readonly by: Person;
  /** R21: that is the latest at which it can have been. */
  readonly about?: true;
}

export interface Absence {
  /** When it was told: ms UTC. */
  readonly at: number;
  /** The stated return, as `2026-12-02`. */
  readonly date?: string;
}

export interface Proposal {
  readonly label: 'yes' | 'no' | 'not_now';
  readonly at: number;
  readonly date?: string;
  readonly sure: boolean;
}

export interface AnsweredIn {
  readonly conversation: readonly ConversationName[];
  readonly at: number;
  readonly by: Person;
}

/** R14: who else this may be, and what speaks for it; never a name alone. */
export interface Suggestion {
  readonly person: Person;
  /**
   * - `conversation`: they answered in the same conversation
   * - `signature`: it is a profile, and stands in the contact's signature; `signs`: they sign with the contact's profile
   * - `company`: the same full name, and an address of the same company
   */
  readonly evidence: 'conversation' | 'signature' | 'signs' | 'company';
  /** When that was seen to be said: ms UTC; absent where it has no time (`company`). */
  readonly at?: number;
}

export const MOST_OPEN = 64;
export const MOST_SAID = 8;

export interface OpenTouch {
  readonly names: readonly MessageName[];
  readonly time: number;
  readonly channel: Channel;
  /** R5: it counts from here on: first seen sent + `UNDO_WINDOW`. Absent where it is proven final. ms UTC. */
  readonly provisionalUntil?: number;
  readonly account: Handle;
  /** R21: when its conversation, or the row of it, was last looked at. ms UTC. */
  readonly lookedAt?: number;
  /** R4: one key for its conversation. */
  readonly place?: string;
  /** R4, R22: the rep wants it counted by itself. */
  readonly alone?: true;
}

export interface PendingTouch extends OpenTouch {
  readonly state: 'scheduled' | 'unconfirmed';
}

/** R21: spans, per account, in which the inbox was seen without a gap: ms UTC, sorted, apart from each other. */
export type Coverage = ReadonlyMap<Handle, readonly (readonly [from: number, to: number])[]>;

/** One state per contact, the first that fits (R3). Those of later rules have their places here. */
export type State =
  | 'excluded'
  | 'dead' // R11
  | 'closed' // R16, R24
  | 'answer' // R24: an answer to note
  | 'asked' // R24
  | 'later' // not now, or the rep's own date
  | 'away' // R12
  | 'quiet'
  | 'due'
  | 'waiting'
  | 'clear';

export interface Tally {
  readonly state: State;
  /** R2: touches since the last reply, within the horizon, past their undo window. */
  readonly unanswered: number;
  readonly waiting: number;
  /** Working day (ms UTC of its end, in the rep's zone) on which the first waiting one stops to wait. */
  readonly waitsUntil?: number;
  /** Touches past the horizon: "2 older". */
  readonly older: number;
  readonly justSent: number;
  /** R5: when the last of them counts. ms UTC. */
  readonly justSentUntil?: number;
  readonly scheduled: number;
  /** R6: past their time and not seen: each as its time, "1 was due 25 Nov, not seen yet". */
  readonly overdue: readonly number[];
  readonly unconfirmed: number;
  readonly atLeast: boolean;
  /** R21: false = "2 sent; no reply seen here since …", never "stayed unanswered". */
  readonly silenceSeen: boolean;
  /** R21: until when replies were looked for: the date in "no reply seen here since". ms UTC. */
  readonly seenUntil?: number;
  /** R21: a site on which they are known can't be read: "LinkedIn not read since 21 Nov". ms UTC. */
  readonly notRead?: { readonly site: Site; readonly since: number };
  /** The unanswered touches, oldest first, each with the time of its first message, and whether it still waits. */
  readonly touches: readonly Touched[];
  readonly lastTouch?: number;
  /** Their last reply, or a colleague's where that counts and is later. */
  readonly lastReply?: number;
  /** R21: see `Standing.lastReplyAbout`. */
  readonly lastReplyAbout?: true;
  /** R15: the last reply is a colleague's. */
  readonly colleague?: Colleague;
  /** R11. ms UTC. */
  readonly deadSince?: number;
  /** R12: they are away now. */
  readonly away?: AwayNow;
  readonly proposes?: Proposal;
  /** R25: what the rep marked them as. */
  readonly apart?: Apart;
  /** R25: a lively two-way history: no banner. */
  readonly lively?: true;
  readonly answeredIn?: readonly AnsweredIn[];
  readonly suggestion?: Suggestion;
  /**
   * R24: state `asked`: at `at` (ms UTC), silence until the working day that ends at `until` (ms UTC) closes it. There too
   * where that day is over and nobody looked since: state `due`, for `unseen-ask`.
   */
  readonly asked?: { readonly at: number; readonly until: number };
  /** State `closed`. */
  readonly closed?: Closed;
  /** R24: state `answer`. */
  readonly toNote?: ToNote;
  /** State `later`, or `due` where that day has come. */
  readonly later?: Later;
  /** R3: state `due`, and not because of the number: a day has come, or the wait after an ask ran out and nobody looked. */
  readonly dueFor?: 'day' | 'unseen-ask';
  /** The last time that something was asked or noted; "never asked" looks back from it. ms UTC. */
  readonly lastAsk?: number;
  /** See `Standing.keptAt`. */
  readonly keptAt?: number;
}

/** R24: how a case ended. `no`: they said so; `silent`: asked, and nothing came; `let-go`: the rep did. Times are ms UTC. */
export interface Closed {
  readonly by: 'no' | 'silent' | 'let-go';
  /** No: when they said it; silent: the end of the wait; let go: when the rep did. */
  readonly at: number;
  /** No: when the rep noted it. */
  readonly notedAt?: number;
  readonly askedAt?: number;
}

export interface Later {
  /** `not_now`: their answer; `later`: the rep's own day. */
  readonly by: 'not_now' | 'later';
  /** As `2026-12-08`, in the rep's zone; absent where they named none. */
  readonly until?: string;
  /** The beginning of that day. ms UTC. */
  readonly from?: number;
}

export interface Touched {
  readonly time: number;
  readonly waits: boolean;
  readonly channel: Channel;
  /** R4: of how many messages it is made; absent where of one. */
  readonly messages?: number;
}

export interface AwayNow {
  /** The stated return, as the beginning of that day in the rep's zone; absent where none was stated. ms UTC. */
  readonly until?: number;
  /** The beginning of the day on which the clock runs again. ms UTC. */
  readonly resumes: number;
}

/** R25: never counted, never a banner. */
export type Apart = 'customer' | 'colleague' | 'friend';
