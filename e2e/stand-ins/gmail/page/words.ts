import type { Language } from '../options';
import { AR } from './words/ar';
import { DE } from './words/de';
import { EN, type Words } from './words/en';
import { NL } from './words/nl';

export type { Words };

const ALL: Record<Language, Words> = { en: EN, nl: NL, de: DE, ar: AR };

export const wordsOf = (language: Language): Words => ALL[language];

/** A count as the language writes it (Arabic with its own digits). */
export const number = (language: Language, value: number): string =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : language).format(value);

export const longDate = (language: Language, at: number): string =>
  new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    at,
  );

export const shortDate = (language: Language, at: number, now: number): string => {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const how: Intl.DateTimeFormatOptions = today
    ? { hour: '2-digit', minute: '2-digit' }
    : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG' : language, how).format(at);
};
