import type { Locale } from './locale';

/** A finished sentence, one with figures to fill in, a sentence in pieces (around a link), or a group of these. */
type Message = string | ((...figures: never[]) => string | readonly string[]) | Messages;
interface Messages {
  readonly [key: string]: Message;
}

/** The same keys, and for a sentence with figures the same figures. */
type Same<T> = {
  readonly [K in keyof T]: T[K] extends (...figures: infer F) => infer R
    ? (...figures: F) => R extends string ? string : readonly string[]
    : T[K] extends string
      ? string
      : Same<T[K]>;
};

export type Catalogue<T> = Readonly<Record<Locale, Same<T>>>;

/** The sentences of one area. English gives the keys; Dutch that lacks one, or has one more, does not compile. */
export function catalogue<T extends Messages>(languages: {
  readonly en: T;
  readonly nl: NoInfer<Same<T>>;
}): Catalogue<T> {
  // T is the same as itself, which the compiler can't see.
  return languages as unknown as Catalogue<T>;
}

/** The sentences of an area in one language. */
export function text<T>(area: Catalogue<T>, locale: Locale): Same<T> {
  return area[locale];
}
