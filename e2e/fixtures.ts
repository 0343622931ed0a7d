import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension.mjs';
import { startStandIns } from './stand-ins/start.mjs';

/**
 * What a spec gets: the stand-ins, served at the sites' real origins; the built extension in a browser of its own
 * (`ext`: openPage, grant, startGmail, tables, ledger, stopWorker); and `gmail`, a page of the stand-in,
 * opened before Start, as a rep's tab usually is.
 */
interface Fixtures {
  /** Path under https://mail.google.com that `gmail` opens. */
  gmailPath: string;
  standIns: StandIns;
  ext: Extension;
  gmail: Page;
  /** Every request that left a page, a frame or a worker of the browser, in order. */
  requests: string[];
}

export type StandIns = Awaited<ReturnType<typeof startStandIns>>;

export const test = base.extend<Fixtures>({
  gmailPath: ['/mail/u/0/#inbox', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  standIns: async ({}, use) => {
    const standIns = await startStandIns({});
    await use(standIns);
    await standIns.stop();
  },

  ext: async ({ standIns }, use) => {
    const ext = await openExtension({ args: standIns.chromiumArgs });
    await use(ext);
    await ext.close();
  },

  gmail: async ({ ext, gmailPath }, use) => {
    const page = await ext.context.newPage();
    await page.goto(new URL(gmailPath, 'https://mail.google.com').href);
    await use(page);
  },

  requests: async ({ ext }, use) => {
    const requests: string[] = [];
    ext.context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await use(requests);
  },
});

export { accessibilityTree, closedRoots, lineSaying, pressInLine, withRootOpened } from './demo/closed-root.mjs';
export { expect };
