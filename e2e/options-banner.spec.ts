import { closedRoots, expect, lineSaying, test } from './fixtures';
import { keptSettings, openOptions, setting } from './options-page';
import { Correspondent, everybody, NOW, reading, seed } from './seed';
import * as act from './stand-ins/gmail/act';

/** The options of the line itself, and how soon a line in a mail follows them. */

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

test('R26, the mirror: off and on, and its phrases in each language; the key is the browser’s', async ({ ext }) => {
  const page = await openOptions(ext);
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
  const kept = await keptSettings(ext);
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
  const page = await openOptions(ext);
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
