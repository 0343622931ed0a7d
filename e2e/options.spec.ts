import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { closedRoots, expect, lineSaying, test, withRootOpened } from './fixtures';
import { everybody, ME, NOW, type Rows, reading, seed } from './seed';

/** The options of a rep who reads one account, today being Tuesday 24 November 2026. */
async function open(ext: Extension, rows: Rows = reading()): Promise<Page> {
  await ext.grant();
  const page = await ext.context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url('options.html'));
  await page.getByRole('heading', { level: 1, name: 'Options' }).waitFor();
  await page.getByRole('button', { name: 'Start on Gmail' }).click();
  await page.getByText('Reading', { exact: true }).waitFor();
  await seed(page, everybody(), rows);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function settings(ext: Extension): Promise<Record<string, unknown>> {
  const { settings: [row] = [] } = await ext.tables();
  return row?.value as Record<string, unknown>;
}

const setting = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: false }) });

test('the settings stand in their groups, each says what it does now', async ({ ext }) => {
  const page = await open(ext);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Counting',
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

test('R3: the limit goes from 2 to 6; the banner beside it follows, and so does what is due', async ({ ext }) => {
  const page = await open(ext);
  const less = page.getByRole('button', { name: 'Limit: less' });
  await expect(less).toHaveAttribute('aria-disabled', 'true');
  const due = page.locator('dl.effect dd').first();
  const before = Number(await due.textContent());
  await page.getByRole('button', { name: 'Limit: more' }).click();
  await expect(page.getByText('The banner shows while you write your 4th message.')).toBeVisible();
  await expect(page.getByText('As in Gmail, on your 4th message.')).toBeVisible();
  await lineSaying(page, /^4th message\. 26.Oct, 2 and 9.Nov/);
  await expect(due).toHaveText(new RegExp(`^[0-9]+, was ${before}$`));
  expect(await settings(ext)).toMatchObject({ cadence: { limit: 3, zone: 'Europe/Amsterdam' } });
});

test('each change applies at once and is taken back: "back", Undo, Z', async ({ ext }) => {
  const page = await open(ext);
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
  expect(await settings(ext)).toMatchObject({ cadence: { waitMail: 3 } });
});

test('R20: working days and time zone; the last day stays', async ({ ext }) => {
  const page = await open(ext);
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await page.getByRole('checkbox', { name: day }).click();
    await expect(page.getByRole('checkbox', { name: day })).not.toBeChecked();
  }
  await page.getByRole('checkbox', { name: 'Monday' }).click();
  await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeChecked();
  await expect(page.getByText('The clock runs on this day only; one has to stay.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('America/New_York');
  await expect(page.getByText('It is 08:05 there.')).toBeVisible();
  expect(await settings(ext)).toMatchObject({ cadence: { workingDays: [1], zone: 'America/New_York' } });
});

test('R20: the holidays of a country are skipped once it is chosen, and the next one is named', async ({ ext }) => {
  const page = await open(ext);
  const row = setting(page, 'Holidays');
  const choice = page.getByRole('combobox', { name: 'Holidays' });
  await expect(row).toContainText('Not skipped.');
  await choice.selectOption({ label: 'Netherlands' });
  await expect(row).toContainText(/Skipped. The next one is Fri.25.Dec, Christmas Day\./);
  await expect(row).toContainText('was None');
  expect((await ext.tables()).settings).toMatchObject([{ value: { holidays: 'NL' } }]);
  await page.keyboard.press('z');
  await expect(choice).toHaveValue('none');
});

test('R4, R15: minutes that are one touch, and whether a colleague answers for them', async ({ ext }) => {
  const page = await open(ext);
  await page.getByRole('button', { name: 'Two in a row: more' }).click();
  await expect(setting(page, 'Two in a row')).toContainText('35');
  const colleague = page.getByRole('switch', { name: 'An answer by a colleague' });
  await colleague.click();
  await expect(setting(page, 'An answer by a colleague')).toContainText('Does not count');
  const cadence = async () => {
    const [kept] = (await ext.tables()).settings ?? [];
    return (kept as { value: { cadence: object } }).value.cadence;
  };
  expect(await cadence()).toMatchObject({ together: 35, colleaguesAnswer: false });
  // The days of a country are made on reading: they are not kept.
  expect(await cadence()).not.toHaveProperty('holidays');
  await page.keyboard.press('z');
  await expect(colleague).toBeChecked();
  await page.keyboard.press('z');
  expect(await cadence()).toMatchObject({ together: 30, colleaguesAnswer: true });
});

test('R20: on travel a change of zone is proposed, not made', async ({ ext }) => {
  const page = await open(ext, reading({ cadence: { zone: 'Asia/Tokyo' } }));
  const here = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect(page.getByText(`This computer is in ${here} now.`)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Tokyo');
  await page.getByRole('button', { name: `Count in ${here}` }).click();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(here);
});

test('search leaves what matches, under its own heading; / goes there and Esc out', async ({ ext }) => {
  const page = await open(ext);
  await page.keyboard.press('/');
  await page.keyboard.type('wait');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([
    /Wait for mail/,
    /Wait for LinkedIn/,
    /Time zone/,
  ]);
  await expect(page.locator('mark').first()).toHaveText('Wait');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(5);
  await page.keyboard.press('/');
  await page.keyboard.type('zeppelin');
  await expect(page.getByText('No setting speaks of “zeppelin”.')).toBeVisible();
});

test('R10: own addresses and domains are added and removed; a public mail domain is refused', async ({ ext }) => {
  const page = await open(ext);
  const field = page.getByRole('textbox', { name: 'An address, or a domain' });
  await field.fill('@ziggo.nl');
  await field.press('Enter');
  await expect(page.getByText('@ziggo.nl is a public mail domain')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('nobody');
  await field.press('Enter');
  await expect(page.getByText('No address and no domain.')).toBeVisible();
  expect(await settings(ext)).not.toHaveProperty('ownDomains');

  // R23: who was a contact until now is none any more.
  const contacts = async () => (await ext.tables()).contacts?.map(({ id }) => id) ?? [];
  expect(await contacts()).toContain('email:bram@koopmans.example');
  await field.fill('@Koopmans.example');
  await field.press('Enter');
  const chip = page.getByRole('button', { name: 'Remove @koopmans.example' });
  await expect(chip).toBeVisible();
  expect(await settings(ext)).toMatchObject({ ownDomains: ['koopmans.example'] });
  expect(await contacts()).not.toContain('email:bram@koopmans.example');
  await chip.click();
  await expect(chip).toBeHidden();
  expect(await contacts()).toContain('email:bram@koopmans.example');
});

test('R25: who is never counted is listed, and counted again', async ({ ext }) => {
  const page = await open(ext);
  await expect(setting(page, 'Never counted')).toContainText('Nobody.');
  const [person] = everybody();
  if (!person) throw new Error('nobody is seeded');
  const excludedAs = [{ handle: person.handle, as: 'customer' }];
  const excluded = { id: person.handle, handles: [person.handle], name: person.name, excluded: 'customer', excludedAs };
  const { contacts = [] } = await ext.tables();
  const whole = { ...contacts.find(({ id }) => id === person.handle), ...excluded };
  await seed(page, everybody(), { ...reading(), contacts: [whole] });
  await page.reload();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(setting(page, 'Never counted').getByRole('listitem')).toContainText('Customer');
  await page.getByRole('button', { name: `Count ${person.name} again` }).click();
  await expect(setting(page, 'Never counted')).toContainText('Nobody.');
  const again = (await ext.tables()).contacts?.find(({ id }) => id === person.handle);
  expect(again).not.toHaveProperty('excluded');
  await page.keyboard.press('z');
  await expect(setting(page, 'Never counted')).toContainText('1 person.');
});

test('Gmail stops and starts; each account is turned on and off by its name', async ({ ext }) => {
  const page = await open(ext);
  await page.getByRole('switch', { name: 'Read jonas@kadelicht.example' }).click();
  await expect(setting(page, 'jonas@kadelicht.example')).toContainText('Not read');
  expect((await ext.tables()).accounts).toMatchObject([{ handle: ME, reading: 'off' }]);
  await page.getByRole('button', { name: 'Stop reading Gmail' }).click();
  await expect(setting(page, 'Gmail').first()).toContainText('Off. Nothing is read until you press Start.');
  expect((await ext.tables()).sites).toMatchObject([{ site: 'gmail', on: false }]);
  await page.getByRole('button', { name: 'Start on Gmail' }).click();
  await expect(page.getByText('Reading', { exact: true })).toBeVisible();
});

test('R21: a site that can not be read says so', async ({ ext }) => {
  const gap = { since: NOW - 3 * 86_400_000, what: 'composers' };
  const page = await open(ext, { ...reading(), sites: [{ site: 'gmail', on: true, gap }] });
  await expect(page.getByText('Gmail not read since 21 Nov. What was counted before that stands.')).toBeVisible();
});

test('language and theme change at once, on the banner too', async ({ ext }) => {
  const page = await open(ext);
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'Nederlands' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opties');
  await lineSaying(page, /3e bericht/);
  expect((await closedRoots(page))[0]?.html).toContain('color-scheme: dark');
  expect(await settings(ext)).toMatchObject({ locale: 'nl', theme: 'dark' });
});

test('erase all asks once, says what goes, with the focus on Keep; Esc keeps', async ({ ext }) => {
  const page = await open(ext);
  const { contacts, entries } = await ext.tables();
  await page.getByRole('button', { name: 'Erase…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Erase everything?' });
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await expect(dialog.locator('dd')).toHaveText([`${contacts?.length}`, `${entries?.length}`, '1', 'all']);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Erase…' })).toBeFocused();
  expect((await ext.tables()).entries).toHaveLength(entries?.length ?? 0);

  await page.getByRole('button', { name: 'Erase…' }).click();
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Erased. Nothing is read until you press Start again.')).toBeVisible();
  for (const rows of Object.values(await ext.tables())) expect(rows).toEqual([]);
});

for (const locale of ['en', 'nl'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in ${locale}, ${colorScheme}, nor at 200% zoom`, async ({ ext }) => {
      const page = await open(ext, reading({ locale, ownDomains: ['kadelicht.example'] }));
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.getByRole('button', { name: locale === 'nl' ? 'Grens: meer' : 'Limit: more' }).click();
      await lineSaying(page, locale === 'nl' ? /4e bericht/ : /4th message/);
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
