import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { closedRoots, expect, lineSaying, pressInLine, test, withRootOpened } from './fixtures';
import { Correspondent, reading, seed } from './seed';
import * as act from './stand-ins/gmail/act';

/** The line as it looks where there is little room, other colours, larger letters. Pictures to be laid beside the look. */

const PICTURES = fileURLToPath(new URL('../.output/screenshots/', import.meta.url));
const DAY = 86_400_000;
const ago = (days: number): number => Date.now() - days * DAY;
const noor = 'noor@vandijk.example';
const NOOR = new Correspondent('Noor van Dijk', noor)
  .sent(ago(22), 'Deck lights for the quay')
  .sent(ago(15), 'Re: Deck lights for the quay')
  .looked(Date.now());

async function write(ext: Extension, gmail: Page): Promise<void> {
  await ext.startGmail();
  const page = await ext.openPage('manifest.json');
  await seed(page, [NOOR], reading());
  await page.close();
  await gmail.bringToFront();
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, noor);
  await lineSaying(gmail, /^3rd message/);
}

/** Everything of the line lies inside its composer, and nothing of it is cut off. */
async function fits(gmail: Page): Promise<void> {
  const [line] = await closedRoots(gmail);
  const box = await act.composer(gmail).boundingBox();
  if (!line || !box) throw new Error('no line');
  for (const { name, x, y, width, height } of line.buttons) {
    expect(x, name).toBeGreaterThanOrEqual(box.x - 1);
    expect(x + width, name).toBeLessThanOrEqual(box.x + box.width + 1);
    expect(y, name).toBeGreaterThanOrEqual(box.y - 1);
    expect(y + height, name).toBeLessThanOrEqual(box.y + box.height + 1);
  }
  const cut = await withRootOpened(gmail, () =>
    gmail.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null);
      return [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('.line, .text, button') ?? [])]
        .filter((part) => part.scrollWidth > part.clientWidth + 1)
        .map((part) => `${part.className} ${part.textContent}`);
    }),
  );
  expect(cut).toEqual([]);
}

/** Luminance of the line's letters and ground, 0 to 255. */
const colours = (gmail: Page): Promise<readonly (readonly [ink: number, ground: number])[]> =>
  withRootOpened(gmail, () =>
    gmail.evaluate(() => {
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null);
      const box = host?.shadowRoot?.querySelector('.bn');
      if (!box) return [];
      const { color, backgroundColor } = getComputedStyle(box);
      return [[light(color), light(backgroundColor)] as const];
    }),
  );

const shoot = async (gmail: Page, name: string): Promise<void> => {
  await mkdir(PICTURES, { recursive: true });
  await gmail.screenshot({ path: `${PICTURES}line-${name}.png` });
};

test('docked, grown, in full screen and inserted', async ({ ext, gmail }) => {
  await write(ext, gmail);
  await fits(gmail);
  await shoot(gmail, 'docked');
  await pressInLine(gmail, /^Why 2/);
  await lineSaying(gmail, /Don.t count/);
  await fits(gmail);
  await shoot(gmail, 'docked-why');
  await act.fullScreen(gmail);
  await lineSaying(gmail, /Don.t count/);
  await fits(gmail);
  await shoot(gmail, 'full-why');
  await pressInLine(gmail, /^Why 2/);
  await shoot(gmail, 'full');
  await pressInLine(gmail, /^Insert the question/);
  await pressInLine(gmail, /^Insert$/);
  await lineSaying(gmail, /^The question is in/);
  await shoot(gmail, 'full-inserted');
});

test.describe('the dark theme of the site', () => {
  test.use({ standIn: { theme: 'dark' } });
  test('light letters on a dark ground, though the system is light', async ({ ext, gmail }) => {
    await gmail.emulateMedia({ colorScheme: 'light' });
    await write(ext, gmail);
    const [[ink, ground] = [0, 255]] = await colours(gmail);
    expect(ink).toBeGreaterThan(180);
    expect(ground).toBeLessThan(70);
    await pressInLine(gmail, /^Why 2/);
    await shoot(gmail, 'dark-why');
    await pressInLine(gmail, /^Insert the question/);
    await lineSaying(gmail, /Have you given up/);
    await shoot(gmail, 'dark-question');
  });
});

test('the light theme of the site, though the system is dark', async ({ ext, gmail }) => {
  await gmail.emulateMedia({ colorScheme: 'dark' });
  await write(ext, gmail);
  const [[ink, ground] = [255, 0]] = await colours(gmail);
  expect(ink).toBeLessThan(70);
  expect(ground).toBeGreaterThan(200);
});

test('forced colours: every button has an edge or a name in the system’s colours', async ({ ext, gmail }) => {
  await gmail.emulateMedia({ forcedColors: 'active' });
  await write(ext, gmail);
  await fits(gmail);
  await pressInLine(gmail, /^Why 2/);
  await shoot(gmail, 'forced');
  const edge = await withRootOpened(gmail, () =>
    gmail.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null);
      const ask = host?.shadowRoot?.querySelector('.ask');
      return ask ? getComputedStyle(ask).borderTopColor : '';
    }),
  );
  expect(edge).not.toMatch(/rgba\(.*, 0\)|transparent/);
});

test('a window 320 px wide', async ({ ext, gmail }) => {
  await write(ext, gmail);
  // The stand-in's Compose has no place there; the line follows the window.
  await gmail.setViewportSize({ width: 320, height: 640 });
  await fits(gmail);
  await shoot(gmail, '320');
  await pressInLine(gmail, /^Why 2/);
  await shoot(gmail, '320-why');
  await pressInLine(gmail, /^Insert the question/);
  await lineSaying(gmail, /Have you given up/);
  await shoot(gmail, '320-question');
});

test('200% zoom of a window of 1280 px leaves it 640', async ({ ext, gmail }) => {
  await write(ext, gmail);
  await gmail.setViewportSize({ width: 640, height: 450 });
  await fits(gmail);
  await shoot(gmail, 'zoom');
  await pressInLine(gmail, /^Why 2/);
  await fits(gmail);
  await shoot(gmail, 'zoom-why');
  await pressInLine(gmail, /^Insert the question/);
  await lineSaying(gmail, /Have you given up/);
  await shoot(gmail, 'zoom-question');
});

test.describe('right to left', () => {
  test.use({ standIn: { language: 'ar' } });
  test('the line keeps its own direction in a page that has another', async ({ ext, gmail }) => {
    await write(ext, gmail);
    await fits(gmail);
    const [line] = await closedRoots(gmail);
    const [insert, why, close] = line?.buttons ?? [];
    expect(insert?.x).toBeLessThan(Number(why?.x));
    expect(why?.x).toBeLessThan(Number(close?.x));
    await pressInLine(gmail, /^Why 2/);
    await shoot(gmail, 'rtl');
  });
});
