import { reading } from '../../seed';
import { lineSaying, pressInLine } from '../closed-root';
import { ownPage, type Screen } from './screen';

export const WELCOME: readonly Screen[] = [
  {
    name: 'welcome',
    look: { file: 'welcome.png', at: { 'nl.light': [32, 186, 1120, 1634] } },
    show: (stage) =>
      ownPage(stage, {
        file: 'welcome.html',
        size: [1120, 1634],
        people: [],
        rows: { ...reading(), sites: [], accounts: [] },
      }),
  },
  {
    name: 'welcome-started',
    look: { file: 'welcome.png', at: { 'en.dark': [32, 1880, 1120, 1635] } },
    show: async (stage) => {
      await stage.ext.grant();
      const page = await ownPage(stage, {
        file: 'welcome.html',
        size: [1120, 1635],
        people: [],
        rows: { ...reading(), sites: [] },
      });
      await page.getByRole('button', { name: /Gmail$/ }).click();
      await page.locator('.reads').waitFor();
      return page;
    },
  },
  {
    name: 'welcome-question',
    show: async (stage) => {
      const page = await ownPage(stage, { file: 'welcome.html', size: [1120, 700], people: [] });
      await page.locator('.stage').scrollIntoViewIfNeeded();
      await pressInLine(page, /^(Insert the question|Vraag invoegen)/);
      await lineSaying(page, /Sort/);
      return page;
    },
  },
  {
    name: 'welcome-narrow',
    show: (stage) => ownPage(stage, { file: 'welcome.html', size: [320, 2400], people: [] }),
  },
];
