import type { Handle } from '../domain/contact';
import type { BannerAct, BannerState } from './banner-act';

/**
 * The banner as the page draws it: a drawing with every sentence finished, in the rep's language. The page adds
 * nothing, knows no state by its name, and hands what is pressed to the background, which answers with the next one.
 */
export interface BannerView {
  /** The look of the line: see `BANNER_STYLE`. */
  readonly style: string;
  readonly lang: string;
  readonly contact: Handle;
  /** What the page says along with its next question, so that a change of the ledger keeps what is grown. */
  readonly state: BannerState;
  /** A class of the whole box: `chip`. */
  readonly look?: 'chip';
  readonly bar: Bar;
  /** What has grown under the line. */
  readonly more?: readonly Part[];
  /** The state with nothing grown, where something is: Esc, and Insert, go back to it. */
  readonly shut?: BannerState;
  /** In the place of `bar` once the question is in, until the rep types on. */
  readonly inserted?: Bar;
  /**
   * The mirror, where it is on: a pattern (flags `iu`, spaces folded) that finds a listed phrase in what the rep has
   * typed. What it finds is said along as `state.phrase`.
   */
  readonly mirror?: string;
}

/** The line itself: what stands before the text, the text (a status), and what can be pressed. */
export interface Bar {
  readonly mark: readonly Part[];
  readonly text: readonly Part[];
  readonly acts: readonly Part[];
}

/** A node of the drawing. */
export type Part = string | Piece;

export interface Piece {
  /** Absent = `span`; where there is a `path`, or an `act`, it is not looked at. */
  readonly tag?: 'b' | 'small' | 'i' | 'div' | 'ul' | 'li' | 'textarea' | 'input';
  readonly class?: string;
  readonly parts?: readonly Part[];
  readonly set?: Readonly<Partial<Record<Attribute, string>>>;
  /** A sign: a path on a grid of 16 px. Beside words that say the same, so hidden from the accessibility tree. */
  readonly path?: string;
  /** What a press of it does; it is a button then. */
  readonly act?: BannerAct;
  /** The act's field that is taken from the line's own text or date field; nothing happens while that is not valid. */
  readonly takes?: 'text' | 'until';
}

/** `name`: by which a button is found again in the next drawing, so that the focus stays on it. */
export type Attribute =
  | 'hidden'
  | 'id'
  | 'lang'
  | 'min'
  | 'name'
  | 'required'
  | 'role'
  | 'rows'
  | 'title'
  | 'type'
  | 'value'
  | `aria-${'checked' | 'describedby' | 'expanded' | 'hidden' | 'label'}`;
