import type { Page } from '@playwright/test';
import { openBoard } from '../board/open';
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

/** Every state of the line, in a mail of this width. */
const states = (width: number): Screen => ({
  name: `banner-states-${width}`,
  look: { file: 'banner.png', at: { 'en.light': [0, 1200, 640, 1990], 'nl.dark': [632, 1200, 640, 1990] } },
  show: async ({ ext, language, theme }) => {
    const page = await ext.context.newPage();
    await openBoard(page, { locale: language, theme, width });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: width + 40, height });
    return page;
  },
});

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
      await clickInLine(chromiumTab(page), /^(Insert the|Vraag)/);
      await clickInLine(chromiumTab(page), /^(Insert|Invoegen)$/);
      await page.locator('.M9 [g_editable=true]').getByText('?').first().waitFor();
      return page;
    },
  },
  {
    name: 'banner-question',
    look: { file: 'banner-2.png', at: { 'en.light': [32, 437, 604, 304], 'nl.dark': [636, 437, 604, 304] } },
    show: async (stage) => {
      const page = await line(stage);
      await clickInLine(chromiumTab(page), /^(Insert the|Vraag)/);
      await lineOf(chromiumTab(page), /2 later/);
      return page;
    },
  },
  ...[556, 820, 320].map(states),
];
