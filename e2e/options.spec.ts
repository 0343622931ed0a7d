import AxeBuilder from '@axe-core/playwright';
import { closedRoots, expect, lineSaying, test, withRootOpened } from './fixtures';
import { keptSettings, openOptions, setting } from './options-page';
import { reading } from './seed';

/** The frame of the options: search, undo, what a change came to, looks, erasing. */

test('the settings stand in their groups, each says what it does now', async ({ ext }) => {
  const page = await openOptions(ext);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Counting',
    'The question',
    'The banner',
    'Sites',
    'People',
    'Language and looks',
    'Your data',
  ]);
  await expect(page.getByText('The banner shows while you write your 3rd message.')).toBeVisible();
  await expect(page.getByText('A mail younger than 3 working days is still waiting.')).toBeVisible();
  await expect(page.getByText('It is 14:05 there.')).toBeVisible();
  await expect(page.getByText('Last looked 14:05. Stopping leaves what was counted.')).toBeVisible();
});

test('each change applies at once and is taken back: "back", Undo, Z', async ({ ext }) => {
  const page = await openOptions(ext);
  const wait = setting(page, 'Wait for mail').locator('output');
  const more = page.getByRole('button', { name: 'Wait for mail: more' });
  await more.click();
  await expect(wait).toHaveText('4');
  await expect(page.getByRole('status').filter({ hasText: 'Wait for mail: 4 working days' })).toBeVisible();
  await page.getByRole('button', { name: 'Wait for mail: back to 3' }).click();
  await expect(wait).toHaveText('3');

  await more.click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(wait).toHaveText('3');

  await more.click();
  await expect(wait).toHaveText('4');
  await page.keyboard.press('z');
  await expect(wait).toHaveText('3');
  expect(await keptSettings(ext)).toMatchObject({ cadence: { waitMail: 3 } });
});

test('search leaves what matches, under its own heading; / goes there and Esc out', async ({ ext }) => {
  const page = await openOptions(ext);
  await page.keyboard.press('/');
  await page.keyboard.type('wait');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([
    /Wait for mail/,
    /Wait for LinkedIn/,
    /Wait after the question/,
  ]);
  await expect(page.locator('mark').first()).toHaveText('Wait');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(7);
  await page.keyboard.press('/');
  await page.keyboard.type('zeppelin');
  await expect(page.getByText('No setting speaks of “zeppelin”.')).toBeVisible();
});

test('what is changed says what it came to, and an open tab of ours follows', async ({ ext }) => {
  const page = await openOptions(ext);
  const other = await ext.openPage('options.html');
  await other.getByRole('heading', { level: 1 }).waitFor();
  await page.bringToFront();
  for (let n = 3; n < 10; n++) await page.getByRole('button', { name: 'Wait for mail: more' }).click();
  await expect(setting(page, 'Wait for mail').locator('output')).toHaveText('10');
  await expect(page.getByRole('status').filter({ hasText: 'Wait for mail: 10 working days' })).toContainText(
    /\d (person is|people are) waiting again/,
  );
  await expect(setting(other, 'Wait for mail').locator('output')).toHaveText('10');
});

test('language and theme change at once, on the banner too', async ({ ext }) => {
  const page = await openOptions(ext);
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'Nederlands' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opties');
  await lineSaying(page, /3e bericht/);
  expect((await closedRoots(page))[0]?.html).toContain('color-scheme: dark');
  expect(await keptSettings(ext)).toMatchObject({ locale: 'nl', theme: 'dark' });
});

test('erase all asks once, says what goes, with the focus on Keep; Esc keeps', async ({ ext }) => {
  const page = await openOptions(ext);
  const { contacts, entries } = await ext.tables();
  await page.getByRole('button', { name: 'Erase…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Erase everything?' });
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await expect(dialog.locator('dd')).toHaveText([`${contacts?.length}`, `${entries?.length}`, '0', '1', 'all']);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Erase…' })).toBeFocused();
  expect((await ext.tables()).entries).toHaveLength(entries?.length ?? 0);

  await page.getByRole('button', { name: 'Erase…' }).click();
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Erased. Nothing is read until you press Start again.')).toBeVisible();
  for (const rows of Object.values(await ext.tables())) expect(rows).toEqual([]);
});

/** With the line in its closed root; the page in all of its colours is looked at in axe.spec.ts. */
for (const [locale, colorScheme] of [
  ['en', 'dark'],
  ['nl', 'light'],
] as const)
  test(`axe finds nothing in ${locale}, ${colorScheme}, nor at 200% zoom`, async ({ ext }) => {
    const page = await openOptions(ext, reading({ locale, ownDomains: ['kadelicht.example'] }));
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: locale === 'nl' ? 'Grens: meer' : 'Limit: more' }).click();
    await lineSaying(page, locale === 'nl' ? /4e bericht/ : /4th message/);
    await page.getByRole('switch', { name: locale === 'nl' ? 'De spiegel' : 'The mirror' }).click();
    await page.getByRole('button', { name: locale === 'nl' ? 'Eigen vraag' : 'Own question' }).click();
    await page.getByRole('textbox', { name: /^(The question in|De vraag in het)/ }).fill('{x}');
    const clean = async () => {
      const { violations } = await withRootOpened(page, () => new AxeBuilder({ page }).analyze());
      expect(violations).toEqual([]);
    };
    await clean();
    await page.getByRole('button', { name: locale === 'nl' ? 'Wissen…' : 'Erase…' }).click();
    await clean();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });
