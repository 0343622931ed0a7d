import type { Page } from '@playwright/test';
import { directory } from '../../directory';
import { bothRead, others, PRIYA } from '../../morning';
import { ownPage, type Screen, type Stage } from './screen';

const SIZE = [1360, 812] as const;
const BRAM = `contacts.html#${encodeURIComponent('email:bram@koopmans.example')}`;
const PEOPLE = directory();

/** The page at Bram, as the look has it. */
async function page(
  stage: Stage,
  file = BRAM,
  people = [...PEOPLE, ...others(60)],
  size: readonly [number, number] = SIZE,
): Promise<Page> {
  const until = '.rows .r-main, .list .blank, .ledger h2';
  const shown = await ownPage(stage, { file, size, people, rows: bothRead(), until });
  await shown.locator('.filters b:empty').first().waitFor({ state: 'detached' });
  return shown;
}

/** Its store opens late, or not at all. */
async function opened(stage: Stage, how: 'late' | 'full', seen: string): Promise<Page> {
  const shown = await page(stage, 'contacts.html', PEOPLE);
  await shown.addInitScript((how) => {
    IDBFactory.prototype.open = function open(): IDBOpenDBRequest {
      if (how === 'full') throw new DOMException('Out of room', 'QuotaExceededError');
      return new EventTarget() as IDBOpenDBRequest;
    };
  }, how);
  await shown.reload();
  await shown.locator(seen).first().waitFor();
  return shown;
}

const filter = async (shown: Page, place: number): Promise<Page> => {
  await shown.locator('.filters label').nth(place).click();
  return shown;
};

export const CONTACTS: readonly Screen[] = [
  {
    name: 'contacts',
    look: { file: 'contacts.png', at: { 'en.light': [32, 188, 1360, 812], 'nl.dark': [32, 1055, 1360, 812] } },
    show: async (stage) => {
      const shown = await page(stage);
      for (const place of [1, 3]) await shown.locator('.r .check').nth(place).check();
      await shown.locator('.e').first().waitFor();
      return shown;
    },
  },
  {
    name: 'contacts-menu',
    look: { file: 'contacts.png', at: { 'en.light': [952, 3946, 440, 376] } },
    show: async (stage) => {
      const shown = await page(stage, 'contacts.html#email:anna%40oosten.example');
      await shown.locator('.who .btn.icon').click();
      await shown.getByRole('menu').waitFor();
      return shown;
    },
  },
  {
    name: 'contacts-asked-none',
    look: { file: 'contacts.png', at: { 'en.dark': [492, 3946, 440, 376] } },
    show: async (stage) => {
      const people = PEOPLE.filter(({ name }) => !/Sanne|Ruben/.test(name));
      return filter(await page(stage, BRAM, people), 2);
    },
  },
  { name: 'contacts-closed', show: async (stage) => filter(await page(stage), 5) },
  { name: 'contacts-quiet', show: async (stage) => filter(await page(stage), 4) },
  { name: 'contacts-nobody', show: (stage) => page(stage, 'contacts.html', []) },
  {
    name: 'contacts-erase',
    show: async (stage) => {
      const shown = await page(stage);
      await shown.locator('.who .btn.icon').click();
      await shown.getByRole('menuitem').last().click();
      await shown.getByRole('alertdialog').waitFor();
      return shown;
    },
  },
  { name: 'contacts-opening', show: (stage) => opened(stage, 'late', '.sk') },
  { name: 'contacts-cannot', show: (stage) => opened(stage, 'full', '.blank.gap') },
  {
    name: 'contacts-many',
    look: { file: 'contacts.png', at: { 'en.light': [32, 3946, 440, 376] } },
    show: async (stage) => {
      const shown = await page(stage, BRAM, [...PEOPLE, ...others(900)]);
      await shown.locator('.menu-button').click();
      await shown.getByRole('menuitemradio').last().click();
      await shown.locator('.letters').waitFor();
      return shown;
    },
  },
  {
    name: 'contacts-answer',
    show: (stage) => page(stage, `contacts.html#${encodeURIComponent(`email:${PRIYA}`)}`),
  },
  { name: 'contacts-zoom', show: (stage) => page(stage, BRAM, PEOPLE, [640, 450]) },
  { name: 'contacts-narrow', show: (stage) => page(stage, 'contacts.html', PEOPLE, [320, 640]) },
  { name: 'contacts-narrow-ledger', show: (stage) => page(stage, BRAM, PEOPLE, [320, 640]) },
];
