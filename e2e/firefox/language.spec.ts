import { expect, test } from '@playwright/test';
import type { Detect } from '../../lib/classify/language/language-of';
import { MOST_WRONG, misread } from '../misread';
import { startStandIns } from '../stand-ins/start';
import { openFirefox } from './browser';

declare const browser: { readonly i18n: { readonly detectLanguage: Detect } };

test('the language of a conversation in stock Firefox: at least 95% right in each of the five', async () => {
  const standIns = await startStandIns();
  const firefox = await openFirefox(standIns);
  try {
    const page = await firefox.openPage('options.html');
    const all = await misread((text) => page.evaluate((said) => browser.i18n.detectLanguage(said), text));
    for (const [language, wrong] of all) {
      expect(wrong.length, `${language}: ${wrong.join(', ')}`).toBeLessThanOrEqual(MOST_WRONG);
    }
  } finally {
    await firefox.close();
    await standIns.stop();
  }
});
