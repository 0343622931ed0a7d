import type { Page } from '@playwright/test';
import { type Box, closedRoots, type Seen } from './closed-root';

/** A tab as a rep has it, in whichever browser: to look at, to press, to type in. */
export interface Tab {
  evaluate<A, R>(read: (given: A) => R | Promise<R>, given: A): Promise<R>;
  clickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Escape'): Promise<void>;
  /** What the closed roots of the page say. */
  roots(): Promise<Seen[]>;
}

export const chromiumTab = (page: Page): Tab => ({
  // Playwright's type of a function for the page knows handles, which are not used here.
  evaluate: (read, given) => page.evaluate(read as never, given as never),
  clickAt: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  roots: () => closedRoots(page),
});

const PAUSE = 50;
const PATIENCE = 15_000;

/**
 * Asks until the answer is there.
 * @throws after 15 s, with what was waited for.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Clicks the first element that is seen, fits the selector and says the text. */
export async function click(tab: Tab, selector: string, says = ''): Promise<void> {
  const box = await until(`${selector} ${says}`, () => tab.evaluate(find, { selector, says }));
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits until an element is seen that fits the selector and says the text; its text. */
export async function shown(tab: Tab, selector: string, says = ''): Promise<string> {
  return (await until(`${selector} ${says}`, () => tab.evaluate(find, { selector, says }))).text;
}

/** Waits until the line says it. */
export function lineOf(tab: Tab, says: RegExp): Promise<Seen> {
  return until(`a line that says ${says}`, async () => (await tab.roots()).find(({ text }) => says.test(text)));
}

export async function clickInLine(tab: Tab, name: RegExp): Promise<void> {
  const button = await until(`the line's button ${name}`, async () =>
    (await tab.roots()).flatMap(({ buttons }) => buttons).find((each) => name.test(each.name) && each.width > 0),
  );
  await tab.clickAt(button.x + button.width / 2, button.y + button.height / 2);
}

/** Runs in the page. An element that stands still, is on screen. */
function find({ selector, says }: { selector: string; says: string }): (Box & { text: string }) | undefined {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!new RegExp(says).test(text)) continue;
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) return { x, y, width, height, text };
  }
  return undefined;
}
