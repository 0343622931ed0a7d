import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';
import { LINKEDIN, type StandIns, startStandIns } from '../start';
import type { LinkedInOptions } from './options';

/** Tuesday 24 November 2026. */
export const NOW = Date.UTC(2026, 10, 24, 9);

interface Opened {
  /** Starts the stand-ins with these options and opens a path of LinkedIn's; errors of the page fail the test. */
  open(path: string, options?: Partial<LinkedInOptions>): Promise<Page>;
  /** Those of the test; `open` comes first. */
  standIns(): StandIns;
  /** The bodies of what the page posted to a path that contains `part`. */
  posted(part: string): Record<string, unknown>[];
}

/** A browser for all tests of a file; it knows one port, on which each test's own stand-ins are served. */
export const test = base.extend<{ linkedin: Opened }, { shared: { browser: Browser; port: number } }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      const probe = await startStandIns();
      await probe.stop();
      const executablePath = await findChromium();
      const browser = await chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...probe.chromiumArgs],
      });
      await use({ browser, port: probe.port });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  linkedin: async ({ shared: { browser, port } }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    let running: StandIns | undefined;
    const standIns = () => {
      if (running === undefined) throw new Error('nothing is open yet');
      return running;
    };
    await use({
      standIns,
      async open(path, options = {}) {
        running ??= await startStandIns({ linkedin: { now: NOW, ...options }, port });
        await page.goto(LINKEDIN + path);
        return page;
      },
      posted: (part) =>
        standIns()
          .requests.filter(({ method, url }) => method === 'POST' && url.includes(part))
          .map(({ body }) => JSON.parse(body.toString()) as Record<string, unknown>),
    });
    await context.close();
    await running?.stop();
    expect(errors).toEqual([]);
  },
});

export { expect };
