import { expect } from '@playwright/test';
import { twenty } from './round';
import { ANNELIES, decisions, FRIDAY, name, openRound, said, test, walk } from './round-walk';

/** The Friday review by the keyboard alone. */

test('twenty people in five minutes without a mouse: keep, ask, later, let go, undo', async ({ ext }) => {
  const page = await openRound(ext, twenty(FRIDAY));
  await expect(page.locator('.prog')).toHaveText('1 of 20about 5 minutes left');
  await expect(page.locator('.card')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);

  await walk(page, 'ax l');
  await expect(said(page)).toHaveText(
    /^Gijs Adriaansens: later, from Fri.11.Dec\. 5 of 20: Lotte van Aken\. 30.Oct and 6.Nov stayed unanswered\.$/,
  );
  await walk(page, 'xa', 4);
  await expect(name(page)).toHaveText(ANNELIES);
  await expect(page.locator('.prog')).toHaveText('7 of 20about 3 minutes left');

  // Gone, back, gone again, back, and kept: each undo is the way to the one before.
  await walk(page, 'xzxz', 6);
  await expect(said(page)).toHaveText(/^Undone\. 7 of 20: Annelies/);
  await expect(name(page)).toHaveText(ANNELIES);
  await walk(page, ' axaxaxaxaxaxa', 10);

  await expect(page.getByRole('heading', { name: 'Clear. Have a good weekend.' })).toBeFocused();
  await expect(page.locator('.end dl > div')).toHaveText(['to ask9', 'let go8', 'later1', 'kept2']);
  await expect(page.locator('.prog')).toContainText('20 of 20');
  await page.keyboard.press('z');
  await expect(name(page)).toHaveText('Wout Hermans');
  await walk(page, ' ', 25);
  await expect(page.locator('.end dl > div')).toHaveText(['to ask8', 'let go8', 'later1', 'kept3']);

  const codes = (await decisions(ext)).map(({ decision }) => decision.code);
  const of = (code: string) => codes.filter((each) => each === code).length;
  expect({ keep: of('keep'), later: of('later'), 'let-go': of('let-go') }).toEqual({ keep: 3, later: 1, 'let-go': 8 });
  expect(codes).toHaveLength(12);
});

test('at its end the conversations open one at a time, each by a press; nothing is decided by it', async ({ ext }) => {
  const page = await openRound(ext, twenty(FRIDAY).slice(0, 3));
  await walk(page, 'a a');
  const openOne = async (button: RegExp): Promise<string> => {
    const tab = ext.context.waitForEvent('page');
    await page.getByRole('button', { name: button }).press('Enter');
    await page.bringToFront();
    return decodeURIComponent((await tab).url());
  };
  const before = ext.context.pages().length;
  await openOne(/^Open the 2 conversations$/);
  await openOne(/^Open the next one: Nadia Acherki \(1 left\)$/);
  expect(ext.context.pages().length - before).toBe(2);
  await expect(page.getByRole('button', { name: /^Open/ })).toHaveCount(0);
  await expect(page.locator('.end')).toContainText('All of them were opened.');
  expect((await decisions(ext)).map(({ decision }) => decision.code)).toEqual(['keep']);
});

test('who was kept or let go is out of this week’s round; who comes back from the list is where they were', async ({
  ext,
}) => {
  const page = await openRound(ext, twenty(FRIDAY));
  await walk(page, ' xa');
  await page.getByRole('link', { name: 'Contacts' }).click();
  await page.getByRole('link', { name: /^Friday review/ }).click();
  await expect(page.locator('.prog')).toContainText('4 of 20');
  await page.reload();
  // Of the mark to ask nothing is kept.
  await expect(page.locator('.prog')).toContainText('1 of 18');
  await expect(name(page)).toHaveText('Nadia Acherki');
});

test('what can’t be kept is said, and comes once more', async ({ ext }) => {
  const page = await openRound(ext, twenty(FRIDAY).slice(0, 3));
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });
  await page.keyboard.press('x');
  await expect(page.locator('.toast')).toHaveText(
    'Sofie Claessens: it could not be kept, so they come once more at the end.',
  );
  await expect(name(page)).toHaveText('Otto Brinkmann');
  await expect(page.locator('.prog')).toContainText('1 of 3');
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await expect(name(page)).toHaveText('Sofie Claessens');
  expect(await decisions(ext)).toEqual([]);
});
