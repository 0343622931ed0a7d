import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { expect, test } from './fixtures';
import { NOW, reading, seed } from './seed';
import { LINKEDIN } from './stand-ins/start';

/** A censored outline of the page, for a bug report, from the popup. */

const gap = { since: NOW - 3 * 86_400_000, what: 'messages' };

async function popup(ext: Extension, sites: readonly object[]): Promise<Page> {
  await ext.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await ext.openPage('popup.html');
  await page
    .getByRole('contentinfo')
    .getByText(/Gmail|LinkedIn/)
    .first()
    .waitFor();
  await seed(page, [], { ...reading(), sites });
  await page.clock.setFixedTime(NOW);
  await page.reload();
  return page;
}

/** Lets the browser read the site, as Start does. */
async function allow(ext: Extension, site: 'Gmail' | 'LinkedIn', host: string): Promise<void> {
  await ext.grant(host);
  const page = await ext.openPage('welcome.html');
  if (site === 'LinkedIn') await page.getByRole('radio', { name: 'Nothing in the page' }).click();
  await page.getByRole('button', { name: `Start on ${site}` }).click();
  await page.getByText('Reading', { exact: true }).waitFor();
  await page.close();
}

async function outlineIn(page: Page): Promise<string> {
  const box = page.getByRole('dialog').getByRole('textbox');
  await box.waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await box.inputValue());
  return copied;
}

test('Gmail: the outline is shown, then copied; it names nobody', async ({ ext, gmail }) => {
  await allow(ext, 'Gmail', 'https://mail.google.com/*');
  await gmail.locator('[gh=cm]').click();
  const before = await gmail.evaluate(() => document.documentElement.outerHTML);
  const page = await popup(ext, [{ site: 'gmail', on: true, gap }]);
  await page.getByRole('button', { name: 'What now?' }).click();
  await page.getByRole('button', { name: 'For a bug report' }).click();
  const said = await outlineIn(page);
  expect(said).toMatch(/^#page\nhtml/);
  expect(said).toMatch(/\.M9\b.*\[role=dialog\]|\[role=main\]/);
  expect(said).not.toMatch(/@|kadelicht|koopmans|jonas|bram|urn:|http|\d{4}/i);
  expect(await gmail.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('LinkedIn: from the keys where nothing is amiss; through its shadow root, and its frames', async ({ ext }) => {
  await allow(ext, 'LinkedIn', 'https://www.linkedin.com/*');
  const site = await ext.context.newPage();
  await site.goto(`${LINKEDIN}messaging/`);
  await site.locator('.msg-form').first().waitFor();
  const page = await popup(ext, [{ site: 'linkedin', on: true, mode: 'count' }]);
  await page.getByRole('button', { name: 'keys' }).click();
  await page.getByRole('button', { name: 'Outline of LinkedIn, for a bug report' }).click();
  const said = await outlineIn(page);
  expect(said).toContain('form.msg-form');
  expect(said).toContain('[data-event-urn]');
  expect(said).not.toMatch(/@|kadelicht|koopmans|jonas|bram|urn:|ACoAA|http|\d{4}/i);
});

test('with no page of the site open it says so', async ({ ext }) => {
  const page = await popup(ext, [{ site: 'linkedin', on: true, mode: 'count', gap }]);
  await page.getByRole('button', { name: 'What now?' }).click();
  await page.getByRole('button', { name: 'For a bug report' }).click();
  await expect(page.getByText('No page of LinkedIn is open that can be read.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
