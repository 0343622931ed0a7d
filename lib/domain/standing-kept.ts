import type { Channel, Handle, Person } from './contact';
import type { ConversationName, Decision, MessageName } from './ledger';
import type { AskMark, ProposedAnswer } from './question';

/**
 * What the ledger comes to for one contact, without clock and cadence. The store caches it (it never grows with
 * history: at most `MOST_OPEN` touches are kept), and `tally` makes the numbers of it.
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
