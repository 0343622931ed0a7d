import { test as base, expect, type Page } from '@playwright/test';
import type { DecisionEntry } from '../lib/domain/ledger';
import { type Extension, openExtension } from './demo/extension';
import { ownPage } from './demo/screens/screen';
import { type Correspondent, NOW } from './seed';

/** What the specs of the Friday review share: a browser without any site, a round, and the keys. */

export const DAY = 86_400_000;
export const FRIDAY = NOW + 3 * DAY;
export const ANNELIES = 'Annelies Roodenburg-van Houten';
const SIZE = [1360, 760] as const;

export const test = base.extend<{ ext: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  ext: async ({}, use) => {
    const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
    await use(ext);
    await ext.close();
  },
});

/** The review as it opens on a Friday afternoon. */
export function openRound(ext: Extension, people: readonly Correspondent[], until = '.card .facts li'): Promise<Page> {
  const gmail = () => Promise.reject(new Error('no site is needed'));
  const stage = { ext, language: 'en', theme: 'light', gmail } as const;
  return ownPage(stage, { file: 'contacts.html#/review', size: SIZE, people, now: FRIDAY, until });
}

export const name = (page: Page) => page.locator('.card h2');
export const said = (page: Page) => page.locator('.rev > p[role=status]');

/** What was decided, and not taken back. */
export async function decisions(ext: Extension): Promise<DecisionEntry[]> {
  return (await ext.ledger()).flatMap((entry) => (entry.kind === 'decision' && !entry.undone ? [entry] : []));
}

/** Presses a key 14 seconds after the one before; returns once somebody else stands there, with the focus on them. */
async function press(page: Page, key: string, place: number): Promise<void> {
  const before = (await name(page).textContent()) ?? '';
  await page.clock.setFixedTime(FRIDAY + place * 14_000);
  await page.keyboard.press(key);
  if (key === 'l') await page.keyboard.press('2');
  await expect(page.locator('.card h2, .end h2').filter({ hasNotText: before })).toBeVisible();
  await expect(page.locator('.card:focus, .end h2:focus')).toHaveCount(1);
}

/** One key after the other. @param from how many were pressed before */
export async function walk(page: Page, keys: string, from = 0): Promise<void> {
  for (const [place, key] of [...keys].entries()) await press(page, key, from + place + 1);
}
