import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { closedRoots, expect, lineSaying, pressInLine, test, withRootOpened } from './fixtures';
import { Correspondent, everybody, ME, NOW, type Rows, reading, seed } from './seed';
import * as act from './stand-ins/gmail/act';

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
  await expect(setting(page, 'Two in a row')).toContainText('30');
  expect(await cadence()).not.toHaveProperty('together');
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
    /Wait after the question/,
  ]);
  await expect(page.locator('mark').first()).toHaveText('Wait');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(7);
  await page.keyboard.press('/');
  await page.keyboard.type('zeppelin');
  await expect(page.getByText('No setting speaks of “zeppelin”.')).toBeVisible();
});

test('R10: own addresses and domains are added and removed; a public mail domain is refused', async ({ ext }) => {
  const page = await open(ext);
  await setting(page, 'My addresses and domains').getByRole('button', { name: 'Add' }).click();
  const field = page.getByRole('textbox', { name: 'An address, or a domain' });
  await expect(field).toBeFocused();
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
  await expect(setting(page, 'Never counted')).toContainText('1 person: 1 customer.');
});

const question = (page: Page, words: RegExp) => page.getByRole('list').getByRole('button', { name: words });
const editor = (page: Page) => page.getByRole('textbox', { name: /^The question in/ });

test('R20: the wait for mail says within which time nine of ten replies came', async ({ ext }) => {
  const page = await open(ext);
  await expect(setting(page, 'Wait for mail')).not.toContainText('9 in 10');
  const hour = 3_600_000;
  const answered = Array.from({ length: 10 }, (_, n) => {
    const monday = Date.UTC(2026, 10, 16, 9) - n * 7 * 24 * hour;
    return new Correspondent(`Contact ${n}`, `contact${n}@example.example`)
      .sent(monday, 'Offer')
      .replied(monday + (n + 1) * 4 * hour, 'Re: Offer');
  });
  await seed(page, answered, reading());
  await page.reload();
  await expect(page.getByText('With you, 9 in 10 replies came within 1.5.')).toBeVisible();
});

test('R24: which question is offered first, and what it says in each language and form', async ({ ext }) => {
  const page = await open(ext);
  const radios = setting(page, 'Which first').getByRole('radio', { name: /^Offer first/ });
  await expect(radios).toHaveCount(3);
  await expect(radios.nth(0)).toBeChecked();
  await page.getByRole('radio', { name: /^Offer first: Which is it/ }).click();
  await expect(radios.nth(0)).toHaveAccessibleName(/Which is it/);
  expect(await settings(ext)).toMatchObject({ questions: { order: ['choice', 'line', 'given-up'] } });
  await page.keyboard.press('z');
  await expect(radios.nth(0)).toHaveAccessibleName(/I know your time/);

  const tongue = page.getByRole('group', { name: 'Language of the questions' });
  await tongue.getByRole('radio', { name: 'NL' }).check();
  await expect(question(page, /^Heeft u ‘\{subject\}’ losgelaten/)).toBeVisible();
  await page.getByRole('group', { name: 'Form of the questions' }).getByRole('radio', { name: 'je' }).check();
  await expect(question(page, /^Heb je ‘\{subject\}’ losgelaten/)).toHaveAttribute('lang', 'nl');
});

test('R24: by the keyboard: arrows walk through the questions, Space offers one first, Enter opens its words', async ({
  ext,
}) => {
  const page = await open(ext);
  const radios = setting(page, 'Which first').getByRole('radio', { name: /^Offer first/ });
  await radios.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(2)).toBeFocused();
  await expect(radios.nth(0)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(radios.nth(0)).toHaveAccessibleName(/Which is it/);
  await expect(radios.nth(0)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question(page, /^Which is it/)).toBeFocused();
});

test('R24: the line beside the settings follows them: the question, its form, the mirror', async ({ ext }) => {
  const page = await open(ext);
  await page.getByRole('radio', { name: /^Offer first: Have you given up/ }).click();
  await page.getByRole('switch', { name: 'The mirror' }).click();
  await pressInLine(page, /^Insert the question/);
  await lineSaying(page, /Have you given up on “Sorting line, prices”\?.*I know your time.*Which is it/);
  await pressInLine(page, /^Insert the question/);
  await page.getByRole('switch', { name: 'Show it first' }).click();
  await expect(page.getByRole('switch', { name: 'Show it first' })).not.toBeChecked();
  const body = page.getByRole('textbox', { name: 'Text of the example' });
  await body.press('Control+End');
  await body.pressSequentially(' Just checking in');
  await lineSaying(page, /“just checking in”: at least the 3rd time to Marieke/);
  await pressInLine(page, /^Put the question below/);
  await expect(body).toContainText('Have you given up on “Sorting line, prices”?');
});

test('a change applies at once to a line that stands in a mail', async ({ ext, gmail }) => {
  await ext.startGmail();
  const seeding = await ext.openPage('manifest.json');
  const DAY = 86_400_000;
  const noor = new Correspondent('Noor van Dijk', 'noor@vandijk.example')
    .sent(Date.now() - 22 * DAY, 'Deck lights')
    .sent(Date.now() - 15 * DAY, 'Re: Deck lights')
    .looked(Date.now());
  await seed(seeding, [noor], reading());
  await seeding.close();
  await gmail.bringToFront();
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, 'noor@vandijk.example');
  await lineSaying(gmail, /^3rd message/);

  const page = await ext.openPage('options.html');
  await page.getByRole('radio', { name: 'Nederlands' }).click();
  await lineSaying(gmail, /^3e bericht/);
  await page.getByRole('button', { name: 'Grens: meer' }).click();
  await expect.poll(() => closedRoots(gmail)).toEqual([]);
  await page.keyboard.press('z');
  await lineSaying(gmail, /^3e bericht/);
});

test('R24: a question gets other words; a broken placeholder is told at once, and not kept', async ({ ext }) => {
  const page = await open(ext);
  const given = question(page, /^Have you given up/);
  await given.click();
  await expect(editor(page)).toBeFocused();
  await editor(page).fill('Is {projct} still on, {first nam}?');
  await expect(
    page.getByText('{projct} is not filled in. {first nam} is not filled in. {first name} is.'),
  ).toBeVisible();
  await expect(editor(page)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await settings(ext)).not.toHaveProperty('questions');

  await editor(page).fill('Is “{subject}” still on?');
  await expect(page.getByText('Nothing is proposed yet: other words')).toBeVisible();
  await page.getByRole('combobox', { name: '“yes” means' }).selectOption('Yes');
  await page.getByRole('combobox', { name: '“no” means' }).selectOption('No');
  await editor(page).press('Control+Enter');
  const reworded = question(page, /^Is “\{subject\}” still on/);
  await expect(reworded).toBeFocused();
  await expect(setting(page, 'Which first')).toContainText('your words');
  expect(await settings(ext)).toMatchObject({
    questions: {
      edited: { 'given-up': { en: { formal: 'Is “{subject}” still on?' } } },
      answers: { 'given-up en': { yes: 'yes', no: 'no' } },
    },
  });
  await reworded.click();
  await page.getByRole('button', { name: 'Our words again' }).click();
  await expect(question(page, /^Have you given up/)).toBeVisible();
});

test('R24: a question of the rep’s own, moved up, and taken away; Esc leaves without keeping', async ({ ext }) => {
  const page = await open(ext);
  const add = page.getByRole('button', { name: 'Own question' });
  await add.click();
  await editor(page).fill('Never mind');
  await editor(page).press('Escape');
  await expect(editor(page)).toBeHidden();
  await expect(add).toBeFocused();
  await add.press('Enter');
  await editor(page).fill('Shall I close the file, {first name}?');
  await page.getByRole('button', { name: 'Save' }).click();
  const own = question(page, /^Shall I close the file/);
  await own.click();
  await page.getByRole('button', { name: 'Move up' }).click();
  await expect(
    setting(page, 'Which first')
      .getByRole('radio', { name: /^Offer first/ })
      .nth(2),
  ).toHaveAccessibleName(/Shall I/);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(own).toBeHidden();
  await page.keyboard.press('z');
  await expect(own).toBeVisible();
  await page.getByRole('button', { name: 'All as we wrote them' }).click();
  await expect(own).toBeHidden();
});

test('R24: form, what is shown first, how long silence lasts, and the rep’s name', async ({ ext }) => {
  const page = await open(ext);
  await page
    .getByRole('group', { name: 'Form of address' })
    .getByRole('radio', { name: 'informal', exact: true })
    .click();
  await expect(setting(page, 'Form of address')).toContainText('Always informal: je, du, tu, tú.');
  await page.getByRole('switch', { name: 'Show it first' }).click();
  await expect(setting(page, 'Show it first')).toContainText('The question goes in at one click');
  await page.getByRole('button', { name: 'Wait after the question: more' }).click();
  await expect(setting(page, 'Wait after the question')).toContainText('After 6 working days of silence');
  const name = page.getByRole('textbox', { name: 'My name' });
  await name.fill('Jonas');
  await name.press('Enter');
  await expect(setting(page, 'My name')).toContainText('{my name} in a question becomes “Jonas”.');
  expect(await settings(ext)).toMatchObject({
    form: 'informal',
    showFirst: false,
    myName: 'Jonas',
    cadence: { askWait: 6 },
  });
  await page.getByRole('button', { name: 'My name: back to as the account' }).click();
  await expect(name).toHaveValue('');
});

test('R26, the mirror: off and on, and its phrases in each language; the key is the browser’s', async ({ ext }) => {
  const page = await open(ext);
  const early = page.getByRole('switch', { name: 'Ask early' });
  await expect(early).toBeChecked();
  await early.click();
  await page.getByRole('switch', { name: 'Ask on the first message too' }).click();
  await page.getByRole('switch', { name: 'The mirror' }).click();
  const list = setting(page, 'Phrases of the mirror');
  await list.getByRole('button', { name: 'Remove “just checking in”' }).click();
  await list.getByRole('button', { name: 'Add' }).click();
  const field = page.getByRole('textbox', { name: /^A phrase, such as/ });
  await field.fill('re');
  await field.press('Enter');
  await expect(list).toContainText('A phrase has at least 4 letters');
  await field.fill('Any  News');
  await field.press('Enter');
  await expect(list.getByRole('listitem').filter({ hasText: 'any news' })).toBeVisible();
  const kept = await settings(ext);
  expect(kept).toMatchObject({ askEarly: { second: false, first: true }, mirror: { on: true } });
  const { phrases } = kept.mirror as { phrases: Record<string, string[]> };
  expect(phrases.en).toContain('any news');
  expect(phrases.en).not.toContain('just checking in');
  await page.getByRole('group', { name: 'Language of the phrases' }).getByRole('radio', { name: 'NL' }).check();
  await expect(list).toContainText('even opvolgen');
  expect(Object.keys(phrases)).toEqual(['en']);
  await expect(setting(page, 'Key to the banner')).toContainText('Alt+Shift+G goes to the banner and back');
});

test('R26: asking early rests after five that were passed by, says so, and is turned on again', async ({ ext }) => {
  const page = await open(ext);
  const offers = Array.from({ length: 5 }, (_, n) => ({
    id: `early ${n}`,
    contact: `email:contact${n}@example.example`,
    kind: 'early',
    at: NOW - n * 86_400_000,
    ignored: true,
  }));
  await seed(page, everybody(), { ...reading(), offers });
  await page.reload();
  const early = page.getByRole('switch', { name: 'Ask early' });
  await expect(early).not.toBeChecked();
  await expect(setting(page, 'Ask early')).toContainText('Off: you passed by the last 5.');
  await early.click();
  await expect(early).toBeChecked();
  await expect(setting(page, 'Ask early')).toContainText('On your 2nd message, with no reply yet');
  await page.keyboard.press('z');
  await expect(early).not.toBeChecked();
});

test('what is changed says what it came to, and an open tab of ours follows', async ({ ext }) => {
  const page = await open(ext);
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
