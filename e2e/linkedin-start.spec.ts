import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { expect, test, withRootOpened } from './fixtures';
import { ME_ON_LINKEDIN, NOW, reading, seed } from './seed';

/** LinkedIn's Start, after plain words, on the welcome page and in the options. */

const HOST = 'https://www.linkedin.com/*';
const PROFILE = `linkedin.com/in/${ME_ON_LINKEDIN.slice('linkedin:'.length)}`;
const met = { id: `linkedin ${ME_ON_LINKEDIN}`, site: 'linkedin', handle: ME_ON_LINKEDIN, reading: 'ask' };

async function open(ext: Extension, file: string): Promise<Page> {
  const page = await ext.context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url(file));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const linkedin = async (ext: Extension) => (await ext.tables()).sites?.find(({ site }) => site === 'linkedin');

test('plain words come first, neither way is chosen beforehand, and nothing starts before one is', async ({ ext }) => {
  await ext.grant(HOST);
  const page = await open(ext, 'welcome.html');
  const card = page.locator('.site', { hasText: 'LinkedIn' });
  await expect(card).toContainText(/user agreement \(§8\.2\).*Reading along may break it too.*restrict accounts/);
  for (const choice of await card.getByRole('radio').all()) await expect(choice).not.toBeChecked();
  await card.getByRole('button', { name: 'Start on LinkedIn' }).click();
  await expect(card.getByRole('status')).toHaveText('Not started: choose first what may stand in the page.');
  expect((await linkedin(ext))?.on ?? false).toBe(false);

  await card.getByRole('radio', { name: 'Nothing in the page' }).click();
  expect(await linkedin(ext)).toMatchObject({ on: false, mode: 'count' });
  await card.getByRole('button', { name: 'Start on LinkedIn' }).click();
  await expect(card.getByText('Reading', { exact: true })).toBeVisible();
  await expect(card).toContainText('Open a conversation on LinkedIn: the account that is met there first');
  expect(await linkedin(ext)).toMatchObject({ on: true, mode: 'count' });
  // Each site by itself.
  await expect(page.getByRole('button', { name: 'Start on Gmail' })).toBeVisible();
});

test('the account is asked about by its profile; the choice changes at once; Stop leaves it', async ({ ext }) => {
  await ext.grant(HOST);
  const page = await open(ext, 'options.html');
  await expect(page.getByText('Not chosen yet; LinkedIn starts once you have.')).toBeVisible();
  await page.getByRole('radio', { name: 'With the line above the message form' }).click();
  await expect(page.getByText('The line above the message form.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Start on LinkedIn' }).click();
  await expect(page.getByText('Reading', { exact: true })).toBeVisible();
  await seed(page, [], { ...reading(), sites: [{ site: 'linkedin', on: true, mode: 'banner' }], accounts: [met] });
  await page.reload();
  const ask = page.getByRole('group', { name: PROFILE });
  await expect(page.getByText(`LinkedIn of ${PROFILE} is open. Read this one?`)).toBeVisible();
  await expect(ask.getByRole('checkbox')).toHaveCount(0);
  await ask.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('switch', { name: `Read ${PROFILE}` })).toBeChecked();
  await page.getByRole('radio', { name: 'Nothing in the page' }).click();
  expect(await linkedin(ext)).toMatchObject({ on: true, mode: 'count' });
  await page.getByRole('button', { name: 'Stop reading LinkedIn' }).click();
  await expect(page.getByText('Stopped. What was counted stays; nothing new is read.')).toBeVisible();
  expect(await linkedin(ext)).toMatchObject({ on: false, mode: 'count' });
});

test('R2: the wait on LinkedIn is a setting of its own', async ({ ext }) => {
  const page = await open(ext, 'options.html');
  await page.getByRole('button', { name: 'Wait for LinkedIn: more' }).click();
  await expect(page.getByText('The same, for messages and InMail: 6 working days.')).toBeVisible();
  expect((await ext.tables()).settings).toMatchObject([{ value: { cadence: { waitLinkedin: 6, waitMail: 3 } } }]);
});

for (const file of ['welcome.html', 'options.html'])
  for (const locale of ['en', 'nl'])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing in ${file}, ${locale}, ${colorScheme}, nor at 200% zoom`, async ({ ext }) => {
        await ext.grant(HOST);
        const page = await open(ext, file);
        await page.getByRole('radio', { name: 'Nothing in the page' }).click();
        await page.getByRole('button', { name: 'Start on LinkedIn' }).click();
        await page.getByText('Reading', { exact: true }).waitFor();
        const gap = { since: NOW - 3 * 86_400_000, what: 'messages' };
        const site = { site: 'linkedin', on: true, mode: 'count', gap };
        await seed(page, [], { ...reading({ locale }), sites: [site], accounts: [met] });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.reload();
        await page.getByText(PROFILE).first().waitFor();
        const { violations } = await withRootOpened(page, () => new AxeBuilder({ page }).analyze());
        expect(violations).toEqual([]);
        await page.setViewportSize({ width: 640, height: 450 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
      });
