import type { Channel, Handle, Site } from './contact';
import type { MessageName } from './ledger';

/**
 * The tally: what the ledger comes to for one contact, now.
 *
 * `Standing` is the part that does not depend on the clock or the cadence; the store caches it per contact
 * (it never grows with history: at most `MOST_OPEN` touches are kept). `tally` makes the numbers of it.
 */
export interface Standing {
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
  /** R21: own messages may be missing from the count. */
  readonly atLeast: boolean;
  /** R21: something newer than what was read was seen at this time: no claim of silence. ms UTC. */
  readonly newerUnread?: number;
  /** R21: when a conversation of theirs, or its row, was last looked at. ms UTC. */
  readonly lookedAt?: number;
}

export const MOST_OPEN = 64;

export interface OpenTouch {
  readonly names: readonly MessageName[];
  readonly time: number;
  readonly channel: Channel;
  /** R5: it counts from here on: first seen sent + `UNDO_WINDOW`. Absent where it is proven final. ms UTC. */
  readonly provisionalUntil?: number;
  readonly account: Handle;
  /** R21: when its conversation, or the row of it, was last looked at. ms UTC. */
  readonly lookedAt?: number;
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
  /** Times of the unanswered touches, oldest first, and whether each still waits. */
  readonly touches: readonly { readonly time: number; readonly waits: boolean; readonly channel: Channel }[];
  readonly lastTouch?: number;
  readonly lastReply?: number;
}
