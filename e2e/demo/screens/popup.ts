import type { Page } from '@playwright/test';
import { BRAM, bothRead, morning, others } from '../../morning';
import { type Correspondent, reading } from '../../seed';
import { type Box, type OwnPage, ownPage, type Screen, type Stage } from './screen';

const WIDTH = 380;
const HEIGHT = 580;
const box = (x: number, y: number): Box => [x, y, WIDTH, HEIGHT];
const FILE = 'popup.png';
/** The look has 37 others, four hundred known. */
const everyone = (): Correspondent[] => [...morning(), ...others(32)];
const popup = (stage: Stage, over: Partial<OwnPage> = {}) =>
  ownPage(stage, {
    file: 'popup.html',
    size: [WIDTH, HEIGHT],
    people: everyone(),
    rows: bothRead(),
    until: 'main :is(.row, .led, .blank)',
    ...over,
  });
const ledger = `popup.html?contact=${encodeURIComponent(`email:${BRAM}`)}`;

/** The state that some keys bring about. */
async function pressed(
  stage: Stage,
  keys: readonly string[],
  seen: string,
  over: Partial<OwnPage> = {},
): Promise<Page> {
  const page = await popup(stage, over);
  for (const key of keys) await page.keyboard.press(key);
  await page.locator(seen).first().waitFor();
  return page;
}

/** The store opens late, or not at all. */
async function opened(stage: Stage, how: 'late' | 'full', seen: string): Promise<Page> {
  const page = await popup(stage);
  await page.addInitScript((how) => {
    IDBFactory.prototype.open = function open(): IDBOpenDBRequest {
      if (how === 'full') throw new DOMException('Out of room', 'QuotaExceededError');
      return new EventTarget() as IDBOpenDBRequest;
    };
  }, how);
  await page.reload();
  await page.locator(seen).first().waitFor();
  return page;
}

export const POPUP: readonly Screen[] = [
  {
    name: 'popup',
    look: { file: FILE, at: { 'en.light': box(32, 228), 'nl.dark': box(462, 228) } },
    show: (stage) => popup(stage),
  },
  {
    name: 'popup-person',
    look: { file: FILE, at: { 'en.dark': box(892, 228) } },
    show: (stage) => popup(stage, { file: ledger }),
  },
  {
    name: 'popup-search',
    look: { file: FILE, at: { 'en.light': box(32, 890) } },
    show: (stage) => pressed(stage, ['/', 'o', 'o', 's', 't'], 'mark'),
  },
  {
    name: 'popup-answer',
    look: { file: FILE, at: { 'nl.light': box(462, 890) } },
    show: (stage) => pressed(stage, ['j', 'j', 'j'], '.days-line'),
  },
  { name: 'popup-later', show: (stage) => pressed(stage, ['l'], '.days-line') },
  {
    name: 'popup-keys',
    look: { file: FILE, at: { 'en.dark': box(892, 890) } },
    show: (stage) => pressed(stage, ['j', '?'], 'dialog'),
  },
  {
    name: 'popup-let-go',
    look: { file: FILE, at: { 'en.light': box(32, 1552) } },
    show: (stage) => pressed(stage, ['x'], '.toast'),
  },
  {
    name: 'popup-not-read',
    look: { file: FILE, at: { 'nl.light': box(462, 1552) } },
    show: (stage) => popup(stage, { rows: bothRead({ gap: Date.UTC(2026, 10, 21, 9) }) }),
  },
  {
    name: 'popup-nobody',
    look: { file: FILE, at: { 'nl.light': box(892, 1552) } },
    show: (stage) =>
      popup(stage, { people: everyone().filter(({ name }) => !/Bram|Marieke|Priya|Daan|Fenna/.test(name)) }),
  },
  { name: 'popup-nobody-yet', show: (stage) => popup(stage, { people: [] }) },
  {
    name: 'popup-before-start',
    look: { file: FILE, at: { 'en.light': box(32, 2214) } },
    show: (stage) => popup(stage, { people: [], rows: { ...reading(), sites: [], accounts: [] } }),
  },
  {
    name: 'popup-opening',
    look: { file: FILE, at: { 'nl.dark': box(462, 2214) } },
    show: (stage) => opened(stage, 'late', '.sk'),
  },
  {
    name: 'popup-cannot',
    look: { file: FILE, at: { 'nl.light': box(892, 2214) } },
    show: (stage) => opened(stage, 'full', '.blank.gap'),
  },
];
