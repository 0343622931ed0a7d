import type { Handle } from '../domain/contact';
import type { Outcome } from '../domain/ledger';
import type { Form, Language } from '../domain/question';

/**
 * What the rep can do in the line. The page knows one of them, `insert`, and that `close` and `never` take the line
 * away; it hands every one but `insert` to the background as it stands, and draws the view that comes back.
 */
export type BannerAct = InsertAct | PressedAct;

/**
 * Puts the text in (or what the rep made of it in the line's own field), and shows the view's `inserted`.
 * `below`: under what was typed, wherever the caret stands.
 */
export interface InsertAct {
  readonly do: 'insert';
  readonly text: string;
  readonly below?: true;
}

/** Days are of the rep's zone, as `2026-12-08`. */
export type PressedAct =
  /** Shows, or no longer, what grows under the line. */
  | { readonly do: 'state'; readonly state: BannerState }
  /** R22. */
  | { readonly do: 'correct'; readonly target: string; readonly counts: boolean }
  /** ×: silent for this conversation (in a new mail: for this person) until another touch goes out. */
  | { readonly do: 'close' }
  /** "Not for this person": for good, undone in the options. */
  | { readonly do: 'never' }
  | { readonly do: 'openLedger' }
  /** The mirror is off from now on. */
  | { readonly do: 'mirrorOff' }
  /** What was just noted is taken back. */
  | { readonly do: 'takeBack' }
  | NotedAct;

/** What the rep notes of a contact. */
export type NotedAct =
  /** R25: they answered where we don't read. */
  | { readonly do: 'elsewhere' }
  /** R24: what their answer was. */
  | { readonly do: 'answer'; readonly outcome: Outcome; readonly until?: string }
  | { readonly do: 'later'; readonly until: string }
  | { readonly do: 'letGo' };

/** How far the line has grown, and what was chosen in it. The page keeps it and says it along; it reads nothing in it. */
export interface BannerState {
  readonly grown?: 'why' | 'question' | 'edit' | 'notNow' | 'later';
  /** In `notNow` and `later`: another date is asked for. */
  readonly date?: true;
  /** From the chip back to the line. */
  readonly opened?: true;
  /** The id of the chosen question. */
  readonly question?: string;
  readonly language?: Language;
  readonly form?: Form;
  /** The mirror: the listed phrase that the rep has typed. */
  readonly phrase?: string;
  /** What was just noted, and the id of its entry: said in the line's place, with a way back. */
  readonly noted?: { readonly contact: Handle; readonly act: NotedAct; readonly entry: string };
}
