import type { Page } from '@playwright/test';
import { expect, lineSaying, pressInLine, test } from './fixtures';
import { keptSettings, openOptions, setting } from './options-page';

/** The options of the question: its words, its order, what answers to it mean; and the line beside them. */

const question = (page: Page, words: RegExp) => page.getByRole('list').getByRole('button', { name: words });

const editor = (page: Page) => page.getByRole('textbox', { name: /^The question in/ });

test('R24: which question is offered first, and what it says in each language and form', async ({ ext }) => {
  const page = await openOptions(ext);
  const radios = setting(page, 'Which first').getByRole('radio', { name: /^Offer first/ });
  await expect(radios).toHaveCount(3);
  await expect(radios.nth(0)).toBeChecked();
  await page.getByRole('radio', { name: /^Offer first: Which is it/ }).click();
  await expect(radios.nth(0)).toHaveAccessibleName(/Which is it/);
  expect(await keptSettings(ext)).toMatchObject({ questions: { order: ['choice', 'line', 'given-up'] } });
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
  const page = await openOptions(ext);
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
  const page = await openOptions(ext);
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

test('R24: a question gets other words; a broken placeholder is told at once, and not kept', async ({ ext }) => {
  const page = await openOptions(ext);
  const given = question(page, /^Have you given up/);
  await given.click();
  await expect(editor(page)).toBeFocused();
  await editor(page).fill('Is {projct} still on, {first nam}?');
  await expect(
    page.getByText('{projct} is not filled in. {first nam} is not filled in. {first name} is.'),
  ).toBeVisible();
  await expect(editor(page)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await keptSettings(ext)).not.toHaveProperty('questions');

  await editor(page).fill('Is “{subject}” still on?');
  await expect(page.getByText('Nothing is proposed yet: other words')).toBeVisible();
  await page.getByRole('combobox', { name: '“yes” means' }).selectOption('Yes');
  await page.getByRole('combobox', { name: '“no” means' }).selectOption('No');
  await editor(page).press('Control+Enter');
  const reworded = question(page, /^Is “\{subject\}” still on/);
  await expect(reworded).toBeFocused();
  await expect(setting(page, 'Which first')).toContainText('your words');
  expect(await keptSettings(ext)).toMatchObject({
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
  const page = await openOptions(ext);
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
  const page = await openOptions(ext);
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
  expect(await keptSettings(ext)).toMatchObject({
    form: 'informal',
    showFirst: false,
    myName: 'Jonas',
    cadence: { askWait: 6 },
  });
  await page.getByRole('button', { name: 'My name: back to as the account' }).click();
  await expect(name).toHaveValue('');
});
