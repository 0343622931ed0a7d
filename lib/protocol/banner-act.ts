import type { Outcome } from '../domain/ledger';
import type { Form, Language } from '../domain/question';

/**
 * What the rep can do in the line. The page knows two of them, `insert` and nothing else of its own; it hands every
 * other one to the background as it stands, and draws the view that comes back.
 */
export type BannerAct =
  /** Puts the text in (or what the rep made of it in the line's own field), and shows the view's `inserted`. */
  | { readonly do: 'insert'; readonly text: string; readonly lang: string; readonly below?: true }
  /** Shows, or no longer, what grows under the line. */
  | { readonly do: 'state'; readonly state: BannerState }
  /** R22. */
  | { readonly do: 'correct'; readonly target: string; readonly counts: boolean }
  /** ×: silent for this conversation (in a new mail: for this person) until another touch goes out. */
  | { readonly do: 'close' }
  /** "Not for this person": for good, undone in the options. */
  | { readonly do: 'never' }
  | { readonly do: 'openLedger' }
  /** R25: they answered where we don't read. */
  | { readonly do: 'elsewhere' }
  /** R24: what their answer was. `until` as `2026-12-08`. */
  | { readonly do: 'answer'; readonly outcome: Outcome; readonly until?: string }
  | { readonly do: 'later'; readonly until: string }
  | { readonly do: 'letGo' }
  /** The mirror is off from now on. */
  | { readonly do: 'mirrorOff' };

/** How far the line has grown, and what was chosen in it. The page keeps it and says it along; it reads nothing in it. */
export interface BannerState {
  readonly grown?: 'why' | 'question' | 'edit' | 'notNow' | 'later';
  /** From the chip back to the line. */
  readonly opened?: true;
  /** The id of the chosen question. */
  readonly question?: string;
  readonly language?: Language;
  readonly form?: Form;
  /** The mirror: the listed phrase that the rep has typed. */
  readonly phrase?: string;
}
