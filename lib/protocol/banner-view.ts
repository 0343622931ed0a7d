import type { Channel, Handle } from '../domain/contact';

/** The banner as the page draws it: every sentence finished, in the rep's language. The page adds nothing. */
export interface BannerView {
  /** The look of the line: see `BANNER_STYLE`. */
  readonly style: string;
  readonly lang: string;
  /** `offer` has a way out (the question); `fact` only says (all of them still wait). */
  readonly kind: 'offer' | 'fact';
  readonly contact: Handle;
  /** The unanswered touches, oldest first, at most 5: a dot, or a ring where it still waits. The sign follows. */
  readonly dots: readonly ('dot' | 'ring')[];
  /** In the place of dots and sign, where a fact stands: a path on a grid of 16 px. */
  readonly sign?: string;
  /** Set in semibold: "3rd message." */
  readonly lead: string;
  /** From 700 px, and below 480 px: "2 and 9 Nov stayed unanswered. Ask straight?" */
  readonly long: string;
  /** Between: "2 and 9 Nov unanswered." */
  readonly short: string;
  readonly insert?: InsertView;
  readonly why?: WhyView;
  /** Name of the × button. */
  readonly close: string;
}

export interface InsertView {
  readonly long: string;
  readonly short: string;
  /** The question, and its language. */
  readonly text: string;
  readonly lang: string;
  /** Said once it is in: "The question is in." and "Ctrl+Z takes it out again." */
  readonly done: { readonly lead: string; readonly rest: string };
}

export interface WhyView {
  /** "Why 2?" */
  readonly label: string;
  readonly lines: readonly WhyLine[];
  readonly openLedger: string;
  readonly never: string;
}

export interface WhyLine {
  readonly sign: 'dot' | 'ring' | 'off' | 'reply';
  /** "Mon 9 Nov", with hard spaces. */
  readonly date: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly reason: string;
  /** R22: "Don't count" or "Count". */
  readonly flip?: { readonly label: string; readonly target: string; readonly counts: boolean };
}
