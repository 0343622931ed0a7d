import type { Language } from '../options';
import { DE } from './words/de';
import { EN, type Words } from './words/en';
import { ES } from './words/es';
import { NL } from './words/nl';

export type { Words };

const ALL: Record<Language, Words> = { en: EN, nl: NL, de: DE, es: ES };

export const wordsOf = (language: Language): Words => ALL[language];

const LOCALES: Record<Language, string> = { en: 'en-US', nl: 'nl-NL', de: 'de-DE', es: 'es-ES' };
const written = (language: Language, at: number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language], how).format(at);

/** The clock alone, as messages show it. */
export const clock = (language: Language, at: number): string => written(language, at, { timeStyle: 'short' });

/** A heading above a day's messages: "Today", a weekday within the week, else a date. */
export function day(language: Language, at: number, now: number): string {
  if (new Date(at).toDateString() === new Date(now).toDateString()) return ALL[language].today;
  return written(language, at, now - at < 6 * 86_400_000 ? { weekday: 'long' } : { month: 'short', day: 'numeric' });
}

export const moment = (language: Language, at: number): string =>
  written(language, at, { dateStyle: 'short', timeStyle: 'short' });
