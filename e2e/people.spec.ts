import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension';
import { Correspondent, everybody, ME, NOW, type Rows, reading, seed } from './seed';

/** What the rep says of a person in the popup: what they are, who else they are, what happened outside the screen. */
const test = base.extend<{ ext: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  ext: async ({}, use) => {
    const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
    await use(ext);
    await ext.close();
  },
});

const nov = (day: number, hour = 9) => Date.UTC(2026, 10, day, hour);
const BRAM = 'bram@koopmans.example';

async function open(ext: Extension, who?: string, people = everybody(), rows: Rows = reading()): Promise<Page> {
  const page = await ext.context.newPage();
  await page.setViewportSize({ width: 380, height: 580 });
  await page.goto(ext.url('popup.html'));
  await page.getByRole('heading', { name: 'Nothing is read yet' }).waitFor();
  await seed(page, people, rows);
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url(`popup.html${who ? `?contact=${encodeURIComponent(`email:${who}`)}` : ''}`));
  await page.locator('main :is(.row, .led)').first().waitFor();
  return page;
}

const head = (page: Page) => page.locator('.big');
const lines = (page: Page) => page.locator('.led li');
const toast = (page: Page, says: string) => page.getByRole('status').filter({ hasText: says });
const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test('R25: a customer is never counted and says so, here and where one searches; Z takes it back', async ({ ext }) => {
  const page = await open(ext, BRAM);
  await page.getByRole('button', { name: 'More' }).click();
  const customer = page.getByRole('button', { name: 'Customer' });
  await expect(page.getByRole('group', { name: 'Never count, because this is a' })).toBeVisible();
  await expect(customer).toHaveAttribute('aria-pressed', 'false');
  await clean(page);
  // Esc closes the menu, and no more.
  await page.keyboard.press('Escape');
  await expect(customer).toBeHidden();
  await page.getByRole('button', { name: 'More' }).click();
  await customer.click();
  await expect(customer).toBeHidden();
  await expect(head(page)).toHaveText('Customer, never counted');
  await expect(page.getByRole('switch')).toHaveCount(0);
  await expect(toast(page, 'Bram is a customer: never counted.')).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Friend' }).click();
  await expect(head(page)).toHaveText('Friend, never counted');
  await page.keyboard.press('z');
  await expect(head(page)).toHaveText('Customer, never counted');

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('.pop-h').first()).toHaveText('A decision today3');
  await page.keyboard.press('/');
  await page.keyboard.type('bram');
  await expect(page.locator('.row .fact')).toHaveText('Customer, never counted');
  await clean(page);
  await page.keyboard.press('Escape');
  await page.locator('.row-main').first().focus();
  await page.keyboard.press('z');
  await expect(page.locator('.pop-h').first()).toHaveText('A decision today4');
});

test('R25: a call in two keys: C and Enter is a touch, C and S a reply; Z takes each back', async ({ ext }) => {
  const page = await open(ext, BRAM);
  await expect(head(page)).toContainText('3 unanswered');
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Call or visit: Bram Koopmans' })).toBeVisible();
  await clean(page);
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(6);
  await expect(lines(page).first()).toContainText('Call, no answer');
  await expect(head(page)).toContainText('4 unanswered');
  await page.getByRole('switch', { name: /Call, no answer/ }).click();
  await expect(head(page)).toContainText('3 unanswered');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await expect(lines(page)).toHaveCount(5);
  await expect(head(page)).toContainText('3 unanswered');

  await page.keyboard.press('c');
  await page.getByRole('radio', { name: 'Visit' }).check();
  await page.keyboard.press('s');
  await expect(lines(page).first()).toContainText('Spoke with Bram');
  await expect(lines(page).first()).toContainText('at a visit; the count starts here');
  await expect(head(page)).toHaveText('Replied 24\u00a0Nov');
  await clean(page);
  await page.keyboard.press('z');
  await expect(head(page)).toContainText('3 unanswered');

  await page.keyboard.press('r');
  await expect(lines(page).first()).toContainText('answered elsewhere, as you said');
  await expect(toast(page, 'Bram answered elsewhere: a reply.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(lines(page)).toHaveCount(5);
});

test('R25: the same in the list, for who is chosen; the keys stand in their sheet', async ({ ext }) => {
  const page = await open(ext);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('log a call');
  await expect(keys).toContainText('they answered');
  await page.keyboard.press('?');
  await page.keyboard.press('r');
  await expect(toast(page, 'Bram answered elsewhere: a reply.')).toBeVisible();
  await expect(page.locator('.pop-h').first()).toHaveText('A decision today3');
  await page.keyboard.press('z');
  await expect(page.locator('.pop-h').first()).toHaveText('A decision today4');
});

test('R14: who answered from another address is asked about once, with the evidence', async ({ ext }) => {
  const other = 'm.heuvel@thuis.example';
  const marieke = new Correspondent('Marieke van den Heuvel', 'marieke@vandenheuvel.example')
    .sent(nov(2), 'Sorting line, prices')
    .replied(nov(5), 'Re: Sorting line, prices', { from: { handle: `email:${other}` } })
    .sent(nov(9), 'Re: Sorting line, prices');
  // The same name elsewhere asks nothing.
  const namesake = new Correspondent('Marieke van den Heuvel', 'mvdh@elders.example').sent(nov(3), 'Hello');
  const page = await open(ext, 'marieke@vandenheuvel.example', [marieke, namesake]);
  const asks = page.getByRole('region', { name: 'Same person?' });
  await expect(asks).toContainText(/m\.heuvel@thuis\.example replied in the same conversation on 5.Nov\./);
  await clean(page);
  await asks.getByRole('button', { name: 'No' }).click();
  await expect(asks).toBeHidden();
  await page.keyboard.press('z');
  await asks.getByRole('button', { name: 'Same person' }).click();
  await expect(page.locator('.dt-sum')).toContainText(`${other} · marieke@vandenheuvel.example`);
  await expect(asks).toBeHidden();
  await expect(page.getByRole('button', { name: 'Not one person' })).toBeVisible();
  await clean(page);
});

test('R25, R21: a lively history has no banner and says so; a reply that a list told of is "by" its day', async ({
  ext,
}) => {
  const lively = new Correspondent('Bram Koopmans', BRAM);
  for (const day of [2, 4, 6, 9, 11]) lively.sent(nov(day - 1), 'Hall').replied(nov(day), 'Re: Hall');
  lively.sent(nov(12), 'Hall').looked();
  const eva = new Correspondent('Eva Smit', 'eva@smit.example')
    .sent(nov(9), 'Offer')
    .replied(nov(16), '', { names: [], how: 'row', account: ME });
  const page = await open(ext, BRAM, [lively, eva]);
  await expect(page.locator('.dt-sum')).toContainText('A lively history: no banner.');
  await clean(page);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.keyboard.press('j');
  await expect(page.locator('.row', { hasText: 'Eva Smit' }).locator('.fact')).toHaveText('Replied by 16\u00a0Nov');
});
