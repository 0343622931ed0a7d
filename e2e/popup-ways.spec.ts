import type { Extension } from './demo/extension';
import { bothRead, morning, PRIYA } from './morning';
import { clean, expect, headings, open, rowsOf, selected, test, toast } from './popup-page';
import { Correspondent, NOW } from './seed';

/** The ways out of a case: every one by a key, each with undo (R16, R24, R25). */

const DAY = 86_400_000;

const decisions = async (ext: Extension) =>
  (await ext.ledger()).flatMap((entry) => (entry.kind === 'decision' ? [entry] : []));

test('R3, R16, R24: the look’s morning in its words, order and measures', async ({ ext }) => {
  const page = await open(ext, morning(), bothRead());
  await expect(headings(page)).toHaveText(['A decision today4', 'Closed today1', 'The rest6']);
  expect(await rowsOf(page)).toEqual([
    '3 | Bram Koopmans | 2, 9 and 16 Nov stayed unanswered',
    '2+ | Daan Hoekstra | At least 2 unanswered: 3 and 6 Nov',
    '2 | Marieke van den Heuvel | 2 and 9 Nov stayed unanswered',
    ' | Priya Raghunathan | Replied yesterday: yes, not now or no?',
    ' | Fenna Dijkgraaf | Asked 16 Nov, silent. Closed today; clear.',
    ' | Anna van Oosten | Replied 20 Nov',
    '2 | Thomas Lindqvist | 2 unanswered, 1 of them still waiting until Wed',
    ' | Sanne Oosterwijk | Asked 19 Nov; silence until 26 Nov = move on',
    '1 | Hugo Castellanos | 1 waiting until Thu 26 Nov',
    '2 | Willemijn Schouten-Achterberg van Oldenbarnevelt | Away until 2 Dec; the clock stands still',
    ' | Joost Vermeulen | Not now, until 8 Dec',
  ]);
  await expect(page.getByRole('contentinfo')).toContainText('Gmail until 14:05LinkedIn 13:52');
  const ways = page.locator('.row.sel .acts button');
  await expect(ways).toHaveText(['Aska', 'Laterl', 'Let gox', 'Why 3?↵']);

  // The look's measures: 380 by 580, a row 52, a number cut nowhere.
  const size = (selector: string) => page.locator(selector).first().boundingBox();
  expect(await size('.pop')).toMatchObject({ x: 0, y: 0, width: 380, height: 580 });
  expect(await size('.row:not(.sel)')).toMatchObject({ x: 6, width: 368, height: 52 });
  expect(await size('.row.sel .acts .btn')).toMatchObject({ height: 28 });
  expect(await size('.pop-foot')).toMatchObject({ y: 544, height: 36 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(sideways).toBe(380);
});

test('X lets go, and the next one is chosen; Z takes it back; L and a digit put off', async ({ ext }) => {
  const page = await open(ext, morning(), bothRead());
  await page.keyboard.press('j');
  await expect(selected(page)).toHaveText('Daan Hoekstra');
  await page.keyboard.press('x');
  await expect(toast(page, 'Daan Hoekstra let go. Clear.')).toBeVisible();
  await expect(headings(page).first()).toHaveText('A decision today3');
  await expect(selected(page)).toHaveText('Marieke van den Heuvel');
  const closed = page.locator('section', { hasText: 'Closed today' }).locator('.fact');
  await expect(closed).toHaveText([
    'Let go after 2 unanswered. Clear.',
    'Asked 16\u00a0Nov, silent. Closed today; clear.',
  ]);
  await page.keyboard.press('z');
  await expect(headings(page).first()).toHaveText('A decision today4');

  await page.keyboard.press('l');
  await expect(page.getByRole('group', { name: 'Later, from' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mon 30.Nov/ })).toBeFocused();
  await page.keyboard.press('2');
  await expect(toast(page, 'Marieke van den Heuvel: later, from Tue\u00a08\u00a0Dec.')).toBeVisible();
  await expect(headings(page).first()).toHaveText('A decision today3');
  await expect(page.locator('.row', { hasText: 'Marieke' }).locator('.fact')).toHaveText('Later, from 8\u00a0Dec');
  await expect(selected(page)).toHaveText('Priya Raghunathan');
  expect((await decisions(ext)).filter(({ undone }) => !undone).at(-1)?.decision).toEqual({
    code: 'later',
    until: '2026-12-08',
  });
  await page.keyboard.press('z');
  await expect(headings(page).first()).toHaveText('A decision today4');
  // Nothing of it is left, and it says nothing.
  await expect(toast(page, 'later')).toHaveCount(0);
});

test('R24: an answer to note: the proposed one first; 2 asks until when, Enter takes it, 3 closes', async ({ ext }) => {
  const page = await open(ext, morning(), bothRead());
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
  await expect(selected(page)).toHaveText('Priya Raghunathan');
  const ways = page.locator('.row.sel .acts > button');
  await expect(ways).toHaveText(['Not now …2', 'Yes1', 'No3', 'Other', 'Why?↵']);
  const days = page.getByRole('group', { name: 'Not now, until' }).getByRole('button');
  await expect(days).toHaveText(['Tue\u00a08\u00a0Dec', 'Mon\u00a04\u00a0Jan', '']);
  await page.keyboard.press('2');
  await expect(days.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toast(page, 'Priya Raghunathan: not now, until Mon\u00a04\u00a0Jan.')).toBeVisible();
  await expect(page.locator('.row', { hasText: 'Priya' }).locator('.fact')).toHaveText('Not now, until 4\u00a0Jan');
  await page.keyboard.press('z');
  await expect(headings(page).first()).toHaveText('A decision today4');

  for (const key of ['j', 'j', 'j', 'k', 'j']) await page.keyboard.press(key);
  await page.locator('.row', { hasText: 'Priya' }).locator('.row-main').click();
  await page.keyboard.press('3');
  await expect(toast(page, 'Priya Raghunathan said no. Clear, thank you.')).toBeVisible();
  await expect(page.locator('section', { hasText: 'Closed today' }).locator('.fact').first()).toHaveText(
    'Said no on 23\u00a0Nov. Clear, thank you.',
  );
  await clean(page);
});

test('R24: any other day, typed; a day that has passed can’t be taken', async ({ ext }) => {
  const page = await open(ext, morning(), bothRead(), `?contact=${encodeURIComponent(`email:${PRIYA}`)}`);
  await page.getByRole('button', { name: 'Other date' }).click();
  const field = page.getByLabel('Other date');
  await expect(field).toBeFocused();
  await field.fill('2026-11-24');
  await expect(page.getByRole('button', { name: 'Set' })).toBeDisabled();
  await page.keyboard.press('Enter');
  await field.fill('2027-02-15');
  await page.keyboard.press('Enter');
  await expect(page.locator('.big')).toHaveText('Not now, until 15\u00a0Feb');
  expect((await decisions(ext)).at(-1)?.decision).toEqual({ code: 'answer', outcome: 'not_now', until: '2027-02-15' });
  // R22: the decision is a line of the ledger, and can be taken back there.
  const line = page.locator('.led li').first();
  await expect(line).toContainText('not now, until Mon\u00a015\u00a0Feb');
  await line.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.locator('.big')).toHaveText('Replied yesterday: yes, not now or no?');
});

test('A opens their conversation in a tab; O the contacts; R and C are logged, from the person’s view too', async ({
  ext,
}) => {
  const page = await open(ext, morning(), bothRead());
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const asked = ext.context.waitForEvent('page');
  await page.keyboard.press('a');
  await asked;
  await page.bringToFront();
  await expect(toast(page, 'The question for Marieke stands ready in the tab.')).toBeVisible();
  const contacts = ext.context.waitForEvent('page');
  await page.keyboard.press('o');
  await expect.poll(async () => (await contacts).url()).toBe(ext.url('contacts.html'));
  await page.bringToFront();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marieke van den Heuvel');
  await expect(page.getByRole('contentinfo').getByRole('button')).toHaveText([
    'Aska',
    'Laterl',
    'Let gox',
    'Full ledgero',
  ]);
  await page.keyboard.press('x');
  await expect(page.locator('.big')).toHaveText('Let go on 24\u00a0Nov');
  await expect(page.getByRole('contentinfo').getByRole('button')).toHaveText([
    'They answeredr',
    'Open again',
    'Full ledgero',
  ]);
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.locator('.big')).toContainText('2 unanswered');
  await page.keyboard.press('r');
  await expect(page.locator('.big')).toHaveText('Replied 24\u00a0Nov');
  await page.keyboard.press('z');
  await expect(page.locator('.big')).toContainText('2 unanswered');
  const ledger = ext.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Full ledger' }).click();
  await expect.poll(async () => (await ledger).url()).toMatch(/contacts\.html#email%3Amarieke/);
});

test('three hundred who need a decision: only those that are looked at are drawn, and the keys reach all', async ({
  ext,
}) => {
  const due = Array.from({ length: 300 }, (_, i) =>
    new Correspondent(`Person ${i}`, `person${i}@many.example`)
      .sent(NOW - 22 * DAY + i, 'Hall')
      .sent(NOW - 15 * DAY + i, 'Re: Hall')
      .looked(),
  );
  const page = await open(ext, due);
  await expect(headings(page).first()).toHaveText('A decision today300');
  expect(await page.locator('.row').count()).toBeLessThan(100);
  for (let i = 0; i < 120; i++) await page.keyboard.press('j');
  await expect(selected(page)).toHaveText('Person 120');
  await expect(page.locator('.row[aria-current] .row-main')).toBeFocused();
  await page.locator('main').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect.poll(() => page.locator('.row').count()).toBeGreaterThan(160);
});
