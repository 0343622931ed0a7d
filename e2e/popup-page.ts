import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension';
import { type Correspondent, everybody, NOW, type Rows, reading, seed } from './seed';

/** The popup needs no site: the extension alone, and a name service that knows nobody. */
export const test = base.extend<{ ext: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  ext: async ({}, use) => {
    const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
    await use(ext);
    await ext.close();
  },
});
export { expect };

/** The popup as it opens on Tuesday 24 November 2026, 14:05, with this history. */
export async function open(
  ext: Extension,
  people: readonly Correspondent[] = everybody(),
  rows: Rows = reading(),
  query = '',
): Promise<Page> {
  const page = await ext.context.newPage();
  await page.setViewportSize({ width: 380, height: 580 });
  await page.goto(ext.url('popup.html'));
  // Before anything is there it says so: by then the database is open.
  await expect(page.getByRole('heading', { name: 'Nothing is read yet' })).toBeVisible();
  await seed(page, people, rows);
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url(`popup.html${query}`));
  await page.locator('main :is(.row, .led, .blank)').first().waitFor();
  return page;
}

/** What a row says, its spaces plain. */
export async function rowsOf(page: Page): Promise<string[]> {
  const rows = await page.locator('.row-main').all();
  const said = await Promise.all(rows.map((row) => row.locator('.n, .who, .fact').allInnerTexts()));
  return said.map((parts) => parts.join(' | ').replaceAll('\u00a0', ' ').replaceAll('\n', ''));
}

export async function clean(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Who is chosen. */
export const selected = (page: Page) => page.locator('.row[aria-current] .who');
export const headings = (page: Page) => page.locator('.pop-h');
export const toast = (page: Page, says: string) => page.getByRole('status').filter({ hasText: says });
