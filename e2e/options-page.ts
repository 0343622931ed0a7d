import type { Locator, Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { everybody, NOW, type Rows, reading, seed } from './seed';

/** The options of a rep who reads one account, today being Tuesday 24 November 2026. */
export async function openOptions(ext: Extension, rows: Rows = reading()): Promise<Page> {
  await ext.grant();
  const page = await ext.context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url('options.html'));
  await page.getByRole('heading', { level: 1, name: 'Options' }).waitFor();
  await page.getByRole('button', { name: 'Start on Gmail' }).click();
  await page.getByText('Reading', { exact: true }).waitFor();
  await seed(page, everybody(), rows);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What is kept of the settings. */
export async function keptSettings(ext: Extension): Promise<Record<string, unknown>> {
  const { settings: [row] = [] } = await ext.tables();
  return row?.value as Record<string, unknown>;
}

/** The row of a setting, by its name. */
export function setting(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: false }) });
}
