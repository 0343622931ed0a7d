import type { Channel, Handle, Site } from './contact';
import type { AnsweredIn, Colleague, Proposal, Suggestion, ToNote } from './standing-kept';

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
