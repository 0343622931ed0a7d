import type { Page } from '@playwright/test';
import { ownPage, type Screen, type Stage } from './screen';

/** A state of the options, brought on by what is done in it; English and Dutch names of what is pressed stand together. */
function state(name: string, act: (page: Page) => Promise<unknown>, height = 1000): Screen {
  return {
    name: `options-${name}`,
    show: async (stage: Stage) => {
      const page = await ownPage(stage, { file: 'options.html', size: [1240, height] });
      await act(page);
      return page;
    },
  };
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const section = (page: Page, id: string) => page.locator(`#${id}`).evaluate((part) => part.scrollIntoView());

export const OPTIONS: readonly Screen[] = [
  {
    name: 'options',
    look: { file: 'options.png', at: { 'nl.light': [32, 186, 1240, 1695], 'en.dark': [32, 1941, 1240, 572] } },
    show: async (stage) => {
      const page = await ownPage(stage, { file: 'options.html', size: [1240, 1695] });
      await press(page, /^(Wait for mail: more|Wachttijd mail: meer)/);
      await page.locator('.toast').waitFor();
      return page;
    },
  },
  {
    ...state('search', (page) => page.getByRole('searchbox').fill('wa'), 572),
    look: { file: 'options.png', at: { 'en.dark': [32, 1941, 1240, 572] } },
  },
  state('nothing', (page) => page.getByRole('searchbox').fill('zeppelin'), 572),
  state('editor', async (page) => {
    await page.locator('.questions .words').nth(1).click();
    await page.locator('.editor textarea').fill('{projct}?');
    await section(page, 'question');
  }),
  state('own', async (page) => {
    await press(page, /^(Own question|Eigen vraag)/);
    await section(page, 'question');
  }),
  state('mirror', async (page) => {
    await page.getByRole('switch', { name: /^(The mirror|De spiegel)/ }).click();
    await section(page, 'banner');
  }),
  {
    ...state('erase', (page) => press(page, /^(Erase…|Wissen…)/)),
    look: { file: 'options.png', at: { 'nl.light': [32, 2591, 620, 317], 'en.dark': [652, 2591, 620, 317] } },
  },
  {
    name: 'options-narrow',
    show: (stage) => ownPage(stage, { file: 'options.html', size: [320, 1600] }),
  },
];
