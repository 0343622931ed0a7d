import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension';
import { Correspondent, everybody, ME_ON_LINKEDIN, NOW, reading, seed } from './seed';

/** "Same person as…": said by the rep, in the popup, and taken back there. No site is needed for it. */
const test = base.extend<{ ext: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  ext: async ({}, use) => {
    const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
    await use(ext);
    await ext.close();
  },
});

const MEMBER = 'linkedin:ACoAAFAKE0000077xxxxxxxxxxxxxxxxxxxxxxx';
const SLUG = 'slug:ilse-brandt';
const MARIEKE = 'email:marieke@vandenheuvel.example';
const nov = (day: number) => Date.UTC(2026, 10, day, 9);
const onLinkedin = () => new Correspondent('Marieke van den Heuvel', MEMBER).sent(nov(10), '').looked();

/** The popup of Tuesday 24 November 2026, with one Marieke by mail and one on LinkedIn. */
async function open(
  ext: Extension,
  query = '',
  linkedin: object = {},
  more: readonly Correspondent[] = [],
): Promise<Page> {
  const page = await ext.context.newPage();
  await page.setViewportSize({ width: 380, height: 580 });
  await page.goto(ext.url('popup.html'));
  await page.getByRole('heading', { name: 'Nothing is read yet' }).waitFor();
  const rows = reading();
  const account = { id: `linkedin ${ME_ON_LINKEDIN}`, site: 'linkedin', handle: ME_ON_LINKEDIN, reading: 'on' };
  const site = { site: 'linkedin', on: true, mode: 'count', since: nov(2), lookedAt: NOW - 780_000, ...linkedin };
  await seed(page, [...everybody(), onLinkedin(), ...more], {
    ...rows,
    accounts: [...(rows.accounts ?? []), account],
    sites: [...(rows.sites ?? []), site],
  });
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url(`popup.html${query}`));
  await page.locator('main :is(.row, .led)').first().waitFor();
  return page;
}

const at = (handle: string) => `?contact=${encodeURIComponent(handle)}`;
/** "Same person as…" */
async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Same person as…' }).click();
}

const head = (page: Page) => page.locator('.big');
const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test('R1, R14: two by mail and one on LinkedIn are 3 once the rep has said so; found by either', async ({ ext }) => {
  const page = await open(ext, at(MARIEKE));
  await expect(head(page)).toContainText('2 unanswered');
  await ask(page);
  const field = page.getByRole('searchbox', { name: 'Name or address' });
  // The same name is a suggestion, and no more: nothing is joined by looking.
  await expect(field).toHaveValue('Marieke van den Heuvel');
  await expect(page.locator('.row-main')).toHaveCount(1);
  await expect(page.locator('.identity')).toHaveText('LinkedIn');
  await clean(page);
  await page.getByRole('button', { name: 'Same person', exact: true }).click();

  await expect(head(page)).toContainText('3 unanswered');
  await expect(page.locator('.led li')).toHaveCount(3);
  await expect(page.locator('.dt-sum')).toContainText('marieke@vandenheuvel.example · LinkedIn');
  await expect(page.getByRole('status').filter({ hasText: 'are one person.' })).toBeVisible();
  await clean(page);
  await page.goto(ext.url(`popup.html${at(MEMBER)}`));
  await expect(head(page)).toContainText('3 unanswered');
  const { contacts = [] } = await ext.tables();
  expect(contacts.filter(({ name }) => name === 'Marieke van den Heuvel')).toMatchObject([
    { handles: [MARIEKE, MEMBER] },
  ]);
});

test('R23: undone at once, or split later, each is what it was', async ({ ext }) => {
  const page = await open(ext, at(MARIEKE));
  const before = (await ext.tables()).contacts;
  const join = async () => {
    await ask(page);
    await page.getByRole('searchbox').press('Enter');
    await expect(head(page)).toContainText('3 unanswered');
  };
  await join();
  await page.keyboard.press('z');
  await expect(head(page)).toContainText('2 unanswered');
  expect((await ext.tables()).contacts).toEqual(before);

  await page.clock.setFixedTime(NOW + 1000);
  await page.reload();
  await join();
  await page.clock.setFixedTime(NOW + 2000);
  await page.reload();
  await expect(page.locator('.join')).toContainText(
    'marieke@vandenheuvel.example and LinkedIn: one person, as you said on 24\u00a0Nov.',
  );
  await page.getByRole('button', { name: 'Not one person' }).click();
  await expect(head(page)).toContainText('2 unanswered');
  await expect(page.locator('.join')).toHaveCount(0);
  expect((await ext.tables()).contacts).toEqual(before);
});

test('the picker is left by Esc, says where nobody is found, and is worked by keys', async ({ ext }) => {
  const page = await open(ext, at(MARIEKE));
  await ask(page);
  await page.getByRole('searchbox').fill('zeppelin');
  await expect(page.getByRole('heading', { name: 'Nobody else by that name' })).toBeVisible();
  await page.getByRole('searchbox').fill('oost');
  await expect(page.locator('.row-main')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.row.sel .row-main')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(head(page)).toContainText('2 unanswered');
  expect((await ext.ledger()).filter(({ kind }) => kind === 'same')).toEqual([]);
});

test('R14: “same person?” is asked with what speaks for it, once; its no is taken back by Z, its yes joins', async ({
  ext,
}) => {
  const signed = { label: 'human', sure: true, rule: 'human', profile: SLUG } as const;
  const byMail = new Correspondent('Ilse Brandt', 'ilse@brandt.example')
    .sent(nov(2), 'Ramp')
    .replied(nov(3), 'Re: Ramp', { verdict: signed });
  const page = await open(ext, at(byMail.handle), {}, [
    byMail,
    new Correspondent('Ilse Brandt', SLUG).sent(nov(9), ''),
  ]);
  const asked = page.getByRole('region', { name: 'Same person?' });
  const says = 'linkedin.com/in/ilse-brandt stands in the signature under the mail of 3\u00a0Nov.';
  await expect(asked).toContainText(says);
  await clean(page);
  await asked.getByRole('button', { name: 'No' }).click();
  await expect(asked).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(asked).toContainText(says);
  await asked.getByRole('button', { name: 'Same person' }).click();
  await expect(asked).toHaveCount(0);
  await expect(page.locator('.led li')).toHaveCount(3);
  const { contacts = [] } = await ext.tables();
  expect(contacts.filter(({ name }) => name === 'Ilse Brandt')).toMatchObject([{ handles: [byMail.handle, SLUG] }]);
});

test('R21: under LinkedIn’s gap whoever is known there says "at least", and nobody else', async ({ ext }) => {
  const page = await open(ext, '', { gap: { since: nov(21), what: 'messages' } });
  await expect(page.getByText('LinkedIn has not been read since 21\u00a0Nov.')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('LinkedIn not read since 21\u00a0Nov');
  const facts = page.locator('.row', { hasText: 'Marieke' }).locator('.fact');
  await expect(facts).toHaveText([
    '2 and 9\u00a0Nov stayed unanswered',
    'At least 1 sent; LinkedIn not read since 21\u00a0Nov',
  ]);
  await clean(page);
});
