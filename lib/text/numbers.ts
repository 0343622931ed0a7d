import type { Locale } from './locale';

const PLURAL = { en: new Intl.PluralRules('en'), nl: new Intl.PluralRules('nl') };
const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Record<Intl.LDMLPluralRule, string> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};
const FIGURE = { en: new Intl.NumberFormat('en-GB'), nl: new Intl.NumberFormat('nl') };
const LIST = { en: new Intl.ListFormat('en-GB'), nl: new Intl.ListFormat('nl') };

/** One of two forms: `plural('en', 1, 'person', 'people')`. */
export function plural(locale: Locale, n: number, one: string, other: string): string {
  return PLURAL[locale].select(n) === 'one' ? one : other;
}

/** "3rd", "3e". */
export function ordinal(locale: Locale, n: number): string {
  return locale === 'nl' ? `${n}e` : `${n}${SUFFIX[ORDINAL.select(n)]}`;
}

/** "50,127", "50.127". */
export function figure(locale: Locale, n: number): string {
  return FIGURE[locale].format(n);
}

/** "2, 9 and 16", "2, 9 en 16". */
export function list(locale: Locale, parts: readonly string[]): string {
  return LIST[locale].format(parts);
}

/** "1.6", "1,6": one decimal, and none where it is whole. */
export function decimal(locale: Locale, n: number): string {
  return n.toLocaleString(locale, { maximumFractionDigits: 1 });
}
