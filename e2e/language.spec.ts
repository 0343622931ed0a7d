import type { Page } from '@playwright/test';
import { type Detect, languageOf } from '../lib/classify/language/language-of';
import { expect, test } from './fixtures';
import { MOST_WRONG, misread } from './misread';

/** The browser's own judge of languages, asked in a page of ours. */

/** Chromium's name for what the polyfill calls `browser`. */
declare const chrome: { readonly i18n: { readonly detectLanguage: Detect } };

function detectIn(page: Page): Detect {
  return (text) => page.evaluate((said) => chrome.i18n.detectLanguage(said), text);
}

test('the language of a conversation: at least 95% right in each of the five', async ({ ext }) => {
  for (const [language, wrong] of await misread(detectIn(await ext.openPage('options.html')))) {
    expect(wrong.length, `${language}: ${wrong.join(', ')}`).toBeLessThanOrEqual(MOST_WRONG);
  }
});

test('what it finds outside the five is none of them', async ({ ext }) => {
  const detect = detectIn(await ext.openPage('options.html'));
  const polish = 'Dzień dobry, dziękuję za ofertę. Wrócimy do tematu w przyszłym tygodniu.';
  expect((await detect(polish)).languages[0]?.language).toBe('pl');
  expect(await languageOf([polish], detect)).toBeUndefined();
});
