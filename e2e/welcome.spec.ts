import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { closedRoots, expect, lineSaying, pressInLine, test, withRootOpened } from './fixtures';
import { ME, NOW, reading, seed } from './seed';

/** The page as it stands after install, today being Tuesday 24 November 2026. */
async function open(ext: Extension): Promise<Page> {
  const page = await ext.context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url('welcome.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Gmail is started, and these accounts were met. */
async function openWith(ext: Extension, accounts: readonly object[]): Promise<Page> {
  await ext.grant();
  const page = await open(ext);
  await page.getByRole('button', { name: 'Start on Gmail' }).click();
  await page.getByText('Reading', { exact: true }).waitFor();
  await seed(page, [], { ...reading(), accounts });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const met = (address: string) => ({
  id: `gmail email:${address}`,
  site: 'gmail',
  handle: `email:${address}`,
  reading: 'ask',
});

test('what is read, kept and never done is said before the first button', async ({ ext }) => {
  const page = await open(ext);
  const said = (await page.getByRole('main').textContent()) ?? '';
  const places = ['Is this a good time?', 'Read', 'Kept', 'Never', 'Start on Gmail', 'Your history', 'Try it here'].map(
    (words) => said.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(said).toContain(
    'Also the text of a message that you open, to tell an automatic reply from a real one, and of your own when you send it, to see whether it asks the question; never kept.',
  );
  expect(said).toContain('Never the text of a message.');
  // LinkedIn's terms, before its Start.
  expect(said.indexOf('restrict accounts')).toBeGreaterThan(said.indexOf('Start on Gmail'));
  expect(said.indexOf('Start on LinkedIn')).toBeGreaterThan(said.indexOf('restrict accounts'));
});

test('Dutch at once, and kept', async ({ ext }) => {
  const page = await open(ext);
  await page.getByRole('radio', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kom ik gelegen?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page).toHaveTitle('Gelegen: welkom');
  await lineSaying(page, /3e bericht\. 2 en 9.nov/);
  const { settings } = await ext.tables();
  expect(settings).toMatchObject([{ value: { locale: 'nl' } }]);
});

test('a no from the browser is a calm sentence, and nothing is started', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
    Object.assign(permissions, {
      request: (_: object, answer?: (is: boolean) => void) => answer?.(false) ?? Promise.resolve(false),
    });
  });
  await page.goto(ext.url('welcome.html'));
  await page.getByRole('button', { name: 'Start on Gmail' }).click();
  await expect(page.getByText('Not started: the browser got a no, so nothing is read.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start on Gmail' })).toBeVisible();
  expect((await ext.tables()).sites).toEqual([]);
});

test('Start, Stop, and the permission given back', async ({ ext }) => {
  await ext.grant();
  const page = await open(ext);
  const openGmail = page.getByRole('link', { name: 'Open Gmail' });
  await expect(openGmail).not.toHaveClass(/main/);
  await page.getByRole('button', { name: 'Start on Gmail' }).click();
  await expect(page.getByText('Reading', { exact: true })).toBeVisible();
  await expect(page.getByText('Open Gmail: the account that is met there first')).toBeVisible();
  await expect(openGmail).toHaveClass(/main/);
  const { sites, settings } = await ext.tables();
  expect(sites).toMatchObject([{ site: 'gmail', on: true }]);
  // R20: from Start on the zone is the rep's own, wherever the computer goes.
  expect(settings?.[0]).toMatchObject({ value: { cadence: { zone: expect.stringMatching(/./) } } });

  await page.getByRole('button', { name: 'Stop reading Gmail' }).click();
  await expect(page.getByText('Stopped. What was counted stays; nothing new is read.')).toBeVisible();
  expect((await ext.tables()).sites).toMatchObject([{ site: 'gmail', on: false }]);
  await page.getByRole('button', { name: 'Give the permission back too' }).click();
  await expect(page.getByText('Permission given back')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Give the permission back too' })).toBeHidden();
});

test('R21: a permission that was taken away in the browser is said, and Start asks again', async ({ ext }) => {
  const page = await openWith(ext, []);
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { remove(what: object): void } } })
      .chrome;
    permissions.remove({ origins: ['https://mail.google.com/*'] });
  });
  await expect(page.getByText('The browser’s permission for Gmail is gone, so nothing is read.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start on Gmail' })).toBeVisible();
});

test('R10: the account that is met first is asked about by name, its domain proposed as internal', async ({ ext }) => {
  const page = await openWith(ext, [met('jonas@kadelicht.example')]);
  const ask = page.getByRole('group', { name: 'jonas@kadelicht.example' });
  await expect(ask).toContainText('Gmail of jonas@kadelicht.example is open. Read this one?');
  await expect(
    ask.getByRole('checkbox', { name: 'Colleagues at @kadelicht.example are never contacts' }),
  ).toBeChecked();
  await ask.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('switch', { name: 'Read jonas@kadelicht.example' })).toBeChecked();
  await expect(page.getByText('Counting since Tue 24 Nov')).toBeVisible();
  const { accounts, settings } = await ext.tables();
  expect(accounts).toMatchObject([{ handle: ME, reading: 'on', since: NOW }]);
  expect(settings).toMatchObject([{ value: { ownDomains: ['kadelicht.example'] } }]);
});

test('R10: a public mail domain is not proposed, and "Not this one" reads nothing', async ({ ext }) => {
  const page = await openWith(ext, [met('jonas@ziggo.nl')]);
  const ask = page.getByRole('group', { name: 'jonas@ziggo.nl' });
  await expect(ask.getByRole('checkbox')).toHaveCount(0);
  await ask.getByRole('button', { name: 'Not this one' }).click();
  await expect(page.getByRole('switch', { name: 'Read jonas@ziggo.nl' })).not.toBeChecked();
  expect((await ext.tables()).accounts).toMatchObject([{ reading: 'off' }]);
});

test('only the first account is asked about; another stays unread until it is turned on by its name', async ({
  ext,
}) => {
  const first = { ...met('jonas@kadelicht.example'), reading: 'on', since: NOW };
  const page = await openWith(ext, [first, met('sales@kadelicht.example')]);
  await expect(page.getByRole('switch', { name: 'Read sales@kadelicht.example' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Read it' })).toHaveCount(0);
});

test('R24: try it: a question is chosen, goes in, and comes out in one step', async ({ ext }) => {
  const page = await open(ext);
  const body = page.getByRole('textbox', { name: 'Text of the example' });
  await body.scrollIntoViewIfNeeded();
  await lineSaying(page, /^3rd message\. 2 and 9.Nov unanswered\./);
  const typed = await body.textContent();
  await pressInLine(page, /^Insert the question/);
  await lineSaying(page, /I know your time is valuable.*Have you given up on “Sorting line, prices”\?/);
  await pressInLine(page, /^Have you given up/);
  await pressInLine(page, /^Insert$/);
  await expect(body).toContainText('Have you given up on “Sorting line, prices”?');
  await lineSaying(page, /The question is in\. Ctrl\+Z takes it out again\./);
  await page.keyboard.press('Control+z');
  expect(await body.textContent()).toBe(typed);
  await lineSaying(page, /^3rd message\./);
  // It was offered, and is again: as in a new draft.
  await page.getByRole('button', { name: 'Show it again' }).click();
  await lineSaying(page, /^3rd message\./);
});

test('try it: Why grows, and a flip is counted (R22)', async ({ ext }) => {
  const page = await open(ext);
  await page.getByRole('textbox', { name: 'Text of the example' }).scrollIntoViewIfNeeded();
  await pressInLine(page, /^Why 2\?$/);
  await lineSaying(page, /Mon.9.Nov .*silent for 10 working days/);
  await pressInLine(page, /^Don’t count: Mon.9/);
  await expect(page.getByText('1 unanswered is less than the limit of 2: no line.')).toBeVisible();
  expect(await closedRoots(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show it again' }).click();
  await lineSaying(page, /3rd message/);
  expect((await ext.tables()).entries).toEqual([]);
});

test('an import is said to come later: its place is plain, and no button is dead', async ({ ext }) => {
  const page = await open(ext);
  const history = page.getByRole('region', { name: /Your history/ });
  await expect(history).toContainText('comes in a later version');
  await expect(history.getByRole('link', { name: 'Sent in Gmail' })).toHaveAttribute('href', /mail\.google\.com/);
  await expect(history.getByRole('button')).toHaveCount(0);
});

test('the example is reached by the keys of the banner, and left again', async ({ ext }) => {
  const page = await open(ext);
  await page.getByRole('textbox', { name: 'Text of the example' }).focus();
  await page.keyboard.press('Alt+Shift+KeyG');
  expect((await lineSaying(page, /3rd message/)).focused).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Text of the example' })).toBeFocused();
});

/** With the line in its closed root; the page in all of its colours is looked at in axe.spec.ts. */
for (const [locale, colorScheme] of [
  ['en', 'dark'],
  ['nl', 'light'],
] as const)
  test(`axe finds nothing in ${locale}, ${colorScheme}, nor at 200% zoom`, async ({ ext }) => {
    const page = await openWith(ext, [met('jonas@kadelicht.example')]);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('radio', { name: locale === 'nl' ? 'Nederlands' : 'English' }).click();
    await lineSaying(page, locale === 'nl' ? /3e bericht/ : /3rd message/);
    const { violations } = await withRootOpened(page, () => new AxeBuilder({ page }).analyze());
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });
