import { LANGUAGES, type Language } from '../../domain/question';
import { cutQuoted } from '../cut-quoted';

/** The browser's own judge, `i18n.detectLanguage`: likeliest first, in percents of the text. It runs locally. */
export type Detect = (text: string) => Promise<{
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}>;

/** Below this many characters it is right half of the time (2026-11, Chromium 156 and Firefox 153), so it is not asked. */
const LEAST = 40;

/** Addresses and links are in no language. */
const NO_LANGUAGE = /\S+@\S+|https?:\/\/\S+|www\.\S+/g;

/**
 * The language of a conversation, over all that both wrote in it: never of one short line.
 * @param texts visible texts, in any order; what they quote counts once, where it was written
 * @returns undefined where there is too little text, or where the answer is none of the five: then as last noted for
 * this person, else the rep's own
 */
export async function languageOf(texts: readonly string[], detect: Detect): Promise<Language | undefined> {
  const text = texts
    .map((each) => cutQuoted(each).replace(NO_LANGUAGE, ' '))
    .join('\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (text.length < LEAST) return undefined;
  // `isReliable` is left aside: it says no to most short texts, and is wrong about them as often as it is right.
  const { languages } = await detect(text);
  const likeliest = languages
    .toSorted((a, b) => b.percentage - a.percentage)[0]
    ?.language.toLowerCase()
    .split('-')[0];
  return LANGUAGES.find((language) => language === likeliest);
}
