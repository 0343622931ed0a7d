import type { Phrases } from '../inbound';

/** How many of the phrases, counted once each, a folded text holds. */
export type Matcher = (folded: string) => number;

/**
 * @returns A matcher of all languages at once: a Dutch firm's absence often comes in two, and the language of a
 * short text is a guess.
 */
export function matcher(phrases: Phrases, ...more: readonly string[]): Matcher {
  const expressions = [...Object.values(phrases).flat(), ...more].map(
    (source) => new RegExp(`(?<![a-z0-9])(?:${source})`, 'm'),
  );
  return (folded) => expressions.reduce((count, expression) => count + (expression.test(folded) ? 1 : 0), 0);
}

/** @returns An expression for the first of the phrases, in any language. */
export function anyOf(phrases: Phrases): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${Object.values(phrases).flat().join('|')})`);
}
