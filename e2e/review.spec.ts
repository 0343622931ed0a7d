import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension';
import { ownPage, type Stage } from './demo/screens/screen';
import { twenty } from './round';
import { Correspondent, NOW } from './seed';

/** The Friday review by the keyboard alone, and as it is read out. It needs no site. */

const DAY = 86_400_000;
const FRIDAY = NOW + 3 * DAY;
const SIZE = [1360, 760] as const;
const ANNELIES = 'Annelies Roodenburg-van Houten';

const test = base.extend<{ ext: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  ext: async ({}, use) => {
    const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
    await use(ext);
    await ext.close();
  },
});

function stage(ext: Extension): Stage {
  const gmail = () => Promise.reject(new Error('no site is needed'));
  return { ext, language: 'en', theme: 'light', gmail };
}

const open = (ext: Extension, people: readonly Correspondent[], until = '.card .facts li') =>
  ownPage(stage(ext), { file: 'contacts.html#/review', size: SIZE, people, now: FRIDAY, until });

const name = (page: Page) => page.locator('.card h2');
const said = (page: Page) => page.locator('.rev > p[role=status]');
const decisions = async (ext: Extension) =>
  (await ext.ledger()).flatMap((entry) => (entry.kind === 'decision' && !entry.undone ? [entry] : []));

/** Presses a key 14 seconds after the one before; returns once somebody else stands there, with the focus on them. */
async function press(page: Page, key: string, place: number): Promise<void> {
  const before = (await name(page).textContent()) ?? '';
  await page.clock.setFixedTime(FRIDAY + place * 14_000);
  await page.keyboard.press(key);
  if (key === 'l') await page.keyboard.press('2');
  await expect(page.locator('.card h2, .end h2').filter({ hasNotText: before })).toBeVisible();
  await expect(page.locator('.card:focus, .end h2:focus')).toHaveCount(1);
}

async function walk(page: Page, keys: string, from = 0): Promise<void> {
  for (const [place, key] of [...keys].entries()) await press(page, key, from + place + 1);
}

test('twenty people in five minutes without a mouse: keep, ask, later, let go, undo', async ({ ext }) => {
  const page = await open(ext, twenty(FRIDAY));
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
  const page = await open(ext, twenty(FRIDAY).slice(0, 3));
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
  const page = await open(ext, twenty(FRIDAY));
  await walk(page, ' xa');
  await page.getByRole('link', { name: 'Contacts' }).click();
  await page.getByRole('link', { name: /^Friday review/ }).click();
  await expect(page.locator('.prog')).toContainText('4 of 20');
  await page.reload();
  // Of the mark to ask nothing is kept.
  await expect(page.locator('.prog')).toContainText('1 of 18');
  await expect(name(page)).toHaveText('Nadia Acherki');
});

test('the way of who listens: one card, named; its lines, its question, its four ways, in this order', async ({
  ext,
}) => {
  const page = await open(ext, twenty(FRIDAY));
  await walk(page, 'xxxxxx');
  await expect(said(page)).toHaveText(
    /^Jeroen Achterhuis let go\. Clear\. 7 of 20: Annelies Roodenburg-van Houten\. 3 and 10.Nov stayed unanswered\.$/,
  );
  await expect(page.locator('.card')).toMatchAriaSnapshot(`
    - article "${ANNELIES}":
      - heading "${ANNELIES}" [level=2]
      - paragraph: lindeboom.example
      - img /2 unanswered since 22.Oct/
      - list "The last of the ledger":
        - listitem: /Tue.10.Nov Re. Quote for the linen room , silent for/
        - listitem: /Tue.3.Nov Quote for the linen room , silent for/
        - listitem: /Thu.22.Oct Last reply. Request for a quote , the count starts here/
      - figure "What you would ask. English.": /I know your time is valuable/
      - group "What to do about ${ANNELIES}":
        - button "Keep"
        - button "Ask"
        - button "Later …"
        - button "Let go"
  `);
  await expect(page.locator('.next')).toHaveText(
    'Then: Marieke van den Heuvel, Thomas LindqvistAnswers, never askedUndoz',
  );
  // From the card Tab goes through the ways; what a key does, the button beside it does.
  const focused = page.locator(':focus');
  for (const way of ['Keep', 'Ask', 'Later …', 'Let go', 'Answers, never asked', 'Undo']) {
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAccessibleName(way);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('keep, until next week');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName('Undo');
  await page.keyboard.press('Space');
  await expect(name(page)).toHaveText('Jeroen Achterhuis');
  await expect(page.locator('.card')).toBeFocused();
});

test('R24: who answered comes with the answer to note, their own day first', async ({ ext }) => {
  const ask = { question: 'line', shape: 'line', language: 'en' } as const;
  const answers = { 'line en': { outcome: 'not_now', until: '2027-01-18' } } as const;
  const priya = new Correspondent('Priya Raghunathan', 'priya@raghunathan.example')
    .sent(NOW - 5 * DAY, 'Roof panels', { ask })
    .replied(NOW - DAY, 'Re: Roof panels', { verdict: { label: 'not_now', sure: true, rule: 'not now', answers } });
  const page = await open(ext, [priya], '.card .was');
  await expect(page.locator('.card .was button')).toHaveText(['Yes1', 'Not now …2', 'No3', 'Other4']);
  await page.keyboard.press('2');
  const days = page.getByRole('dialog', { name: 'Not now: Priya Raghunathan' });
  await expect(days.getByRole('button').nth(1)).toHaveText(/^Mon.18.Jan.*1$/);
  await page.keyboard.press('1');
  await expect(page.locator('.end dl > div').last()).toHaveText('noted1');
  expect(await decisions(ext)).toMatchObject([
    { contact: priya.handle, decision: { code: 'answer', outcome: 'not_now', until: '2027-01-18' } },
  ]);
});

test('answers, never asked: a round of its own', async ({ ext }) => {
  const anna = new Correspondent('Anna van Oosten', 'anna@oosten.example');
  for (const day of [17, 10, 3]) anna.sent(NOW - day * DAY, 'Barns').replied(NOW - (day - 1) * DAY, 'Re: Barns');
  const page = await open(ext, [anna], '.rev .blank');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Nobody waits for your decision');
  await page.getByRole('button', { name: 'Answers, never asked' }).press('Enter');
  await expect(name(page)).toHaveText('Anna van Oosten');
  await walk(page, ' ');
  await page.getByRole('button', { name: 'Everybody who waits' }).press('Enter');
  await page.getByRole('button', { name: 'Answers, never asked' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Nobody who answers was left unasked');
});
