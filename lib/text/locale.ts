/** The languages of our own screens. */
export type Locale = 'en' | 'nl';

/** What every sentence is written with: the language, the rep's IANA zone (R20), and now (ms UTC). */
export interface Speech {
  readonly locale: Locale;
  readonly zone: string;
  readonly now: number;
}

/**
 * The language of our screens.
 * @param setting the rep's choice in the options
 * @param browser the browser's own languages, most wanted first (`navigator.languages`)
 * @returns the first of the browser's that we speak, or English
 */
export function localeOf(setting: 'browser' | Locale, browser: readonly string[]): Locale {
  if (setting !== 'browser') return setting;
  for (const tag of browser) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'nl' || language === 'en') return language;
  }
  return 'en';
}
