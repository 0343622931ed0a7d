import type { Page } from '@playwright/test';
import { compose, SILENT } from '../main-path';
import { chromiumTab, clickInLine, lineOf } from '../tab';
import type { Screen, Stage } from './screen';

/** The line of somebody who stayed silent twice, in a new mail. */
async function line({ gmail }: Stage): Promise<Page> {
  const page = await gmail();
  await compose(chromiumTab(page), SILENT.address);
  await lineOf(chromiumTab(page), /^3/);
  return page;
}

export const BANNER: readonly Screen[] = [
  {
    name: 'banner',
    look: { file: 'banner.png', at: { 'en.light': [32, 162, 604, 476], 'en.dark': [636, 162, 604, 476] } },
    show: line,
  },
  {
    name: 'banner-why',
    look: { file: 'banner-2.png', at: { 'en.light': [32, 90, 604, 301], 'en.dark': [636, 90, 604, 301] } },
    show: async (stage) => {
      const page = await line(stage);
      await clickInLine(chromiumTab(page), /2\?$/);
      await lineOf(chromiumTab(page), /Don.t count|Niet tellen/);
      return page;
    },
  },
  {
    name: 'banner-inserted',
    look: { file: 'banner.png', at: { 'en.light': [32, 3028, 604, 150], 'en.dark': [636, 3028, 604, 150] } },
    show: async (stage) => {
      const page = await line(stage);
      await clickInLine(chromiumTab(page), /^(Insert|Vraag|Voeg|Zet)/);
      await page.locator('.M9 [g_editable=true]').getByText('?').first().waitFor();
      return page;
    },
  },
];
