import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension';
import { SCREENS } from './demo/screens/all';
import { LANGUAGES, type Screen, type Stage } from './demo/screens/screen';

/** Every state of our own pages, as `npm run screenshots` takes them, for those who don't see it, or see it otherwise. */

/** One browser for all of them: each screen makes its own store. */
// biome-ignore lint/complexity/noBannedTypes: Playwright's own word for no fixtures of a test
const test = base.extend<{}, { ext: Extension }>({
  ext: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
      await use(ext);
      await ext.close();
    },
    { scope: 'worker' },
  ],
});

const OURS = SCREENS.filter(({ name }) => !name.startsWith('banner'));

function show({ show: shown }: Screen, ext: Extension, language: Stage['language']): Promise<Page> {
  const gmail = () => Promise.reject(new Error('our own pages need no site'));
  return shown({ ext, language, theme: 'light', gmail });
}

/** @param rules absent: all of axe's */
async function violations(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What would move: every element that takes time for a change, or plays something. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after', '::backdrop'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
        // What only comes later, at once, is no motion: in seconds.
        const takes = (durations: string) => durations.split(',').some((each) => Number.parseFloat(each) > 0.005);
        const moves = takes(transitionDuration) || (animationName !== 'none' && takes(animationDuration));
        return moves ? [`${element.tagName} ${element.className} ${part ?? ''}`] : [];
      }),
    ),
  );

/** The page itself (`popup`) in both languages; its states (`popup-keys`) in one, in turn. */
const languagesOf = ({ name }: Screen, place: number) =>
  name.includes('-') ? LANGUAGES.slice(place % 2, (place % 2) + 1) : LANGUAGES;

const setTheme = (page: Page, theme: Stage['theme']) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

for (const [place, screen] of OURS.entries()) {
  test(`axe: ${screen.name}, in both themes and in forced colours; nothing moves where motion is reduced`, async ({
    ext,
  }) => {
    for (const [turn, language] of languagesOf(screen, place).entries()) {
      const page = await show(screen, ext, language);
      // What changes colour does so at once: nothing is judged half way.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await moving(page)).toEqual([]);
      await setTheme(page, 'dark');
      expect(await violations(page), `${language}, dark`).toEqual([]);
      // The page is the same page in other colours; and no colour hangs on the language.
      if (turn === 0) {
        await setTheme(page, 'light');
        expect(await violations(page, 'color-contrast'), `${language}, light`).toEqual([]);
        // The emulated palette is a light one: of a dark page axe would read a fill of letters that nobody sees.
        await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
        expect(await violations(page, 'color-contrast'), `${language}, forced colours`).toEqual([]);
      }
      await page.close();
    }
  });
}

test('where motion is not reduced, something moves: it would be found', async ({ ext }) => {
  const [screen] = OURS;
  if (!screen) throw new Error('there are screens');
  const page = await show(screen, ext, 'en');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moving(page)).length).toBeGreaterThan(0);
  await page.close();
});

test('another language is spoken at once on every page that is open', async ({ ext }) => {
  const files = ['popup.html', 'contacts.html', 'contacts.html#/review', 'options.html', 'welcome.html'];
  const pages: Page[] = [];
  for (const file of files) pages.push(await ext.openPage(file));
  const options = pages[3];
  if (!options) throw new Error('it was opened');
  const speak = async (language: Stage['language'], name: string) => {
    await options.bringToFront();
    await options.getByRole('radio', { name }).click();
    for (const page of pages) await expect(page.locator('html')).toHaveAttribute('lang', language);
    return Promise.all(pages.map((page) => page.locator('body').textContent()));
  };
  const dutch = await speak('nl', 'Nederlands');
  const english = await speak('en', 'English');
  for (const [place, said] of dutch.entries()) expect(english[place], files[place]).not.toBe(said);
});
