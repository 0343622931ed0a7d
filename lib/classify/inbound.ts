export type Language = 'en' | 'nl' | 'de' | 'fr' | 'es';

/** Phrases of one meaning: regular expressions on folded text (`fold`), in each language. */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** An inbound message, as far as it was seen. Nothing of it is kept. */
export interface Inbound {
  /** `Name <address>` or the address alone. */
  readonly from: string;
  readonly subject: string;
  /** As in the message; names in any case. Only an import has them. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Visible text, quoted text and all. */
  readonly text: string;
  /** ms UTC, or ISO 8601. */
  readonly receivedAt: number | string;
  /** Of the conversation, where it is known: decides how 3/12 is read. */
  readonly language?: Language;
}
