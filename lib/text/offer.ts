import type { Form, Language, Shape } from '../domain/question';

/** The questions that the line may offer, filled in, in the rep's order. */
export interface Offer {
  readonly questions: readonly OfferedQuestion[];
  /** The id of the one that is chosen. */
  readonly chosen: string;
  readonly language: Language;
  /** Absent where the language has one. */
  readonly form?: Form;
  /** The line grows and shows the question before it goes in. */
  readonly showFirst: boolean;
}

export interface OfferedQuestion {
  readonly id: string;
  readonly shape: Shape;
  readonly text: string;
}

/**
 * In which shape the line shows (R3, R26 and how often it may): `line`; `chip`: after three × in 14 days or eight offers
 * a day; `early`: on the first or second message.
 */
export type Showing = 'line' | 'chip' | 'early';

/** The mirror: the phrase that the rep has typed, and how many times this person has had it, this one included. */
export interface Mirrored {
  readonly phrase: string;
  readonly times: number;
  readonly atLeast: boolean;
}
