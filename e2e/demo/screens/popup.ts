import { reading } from '../../seed';
import { type Box, type OwnPage, ownPage, type Screen, type Stage } from './screen';

const WIDTH = 380;
const HEIGHT = 580;
const box = (x: number, y: number): Box => [x, y, WIDTH, HEIGHT];
const popup = (stage: Stage, over: Partial<OwnPage> = {}) =>
  ownPage(stage, { file: 'popup.html', size: [WIDTH, HEIGHT], until: 'main :is(.row, .led, .blank)', ...over });

export const POPUP: readonly Screen[] = [
  {
    name: 'popup',
    look: { file: 'popup.png', at: { 'en.light': box(32, 228), 'nl.dark': box(462, 228) } },
    show: (stage) => popup(stage),
  },
  {
    name: 'popup-person',
    look: { file: 'popup.png', at: { 'en.dark': box(892, 228) } },
    show: (stage) => popup(stage, { file: 'popup.html?contact=email%3Abram%40koopmans.example' }),
  },
  {
    name: 'popup-search',
    look: { file: 'popup.png', at: { 'en.light': box(32, 890) } },
    show: async (stage) => {
      const page = await popup(stage);
      await page.keyboard.press('/');
      await page.keyboard.type('oost');
      await page.locator('mark').first().waitFor();
      return page;
    },
  },
  {
    name: 'popup-keys',
    look: { file: 'popup.png', at: { 'en.dark': box(892, 890) } },
    show: async (stage) => {
      const page = await popup(stage);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'popup-empty',
    look: { file: 'popup.png', at: { 'nl.light': box(892, 1552) } },
    show: (stage) => popup(stage, { people: [] }),
  },
  {
    name: 'popup-before-start',
    look: { file: 'popup.png', at: { 'en.light': box(32, 2214) } },
    show: (stage) => popup(stage, { people: [], rows: { ...reading(), sites: [], accounts: [] } }),
  },
];
