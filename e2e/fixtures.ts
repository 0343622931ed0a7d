import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension';
import type { GmailOptions } from './stand-ins/gmail/options';
import { GMAIL, type StandIns, startStandIns } from './stand-ins/start';

/**
 * What a spec gets: the stand-ins, served at the sites' real origins; the built extension in a browser of its own
 * (`ext`: openPage, grant, startGmail, tables, ledger, stopWorker); and `gmail`, a page of the stand-in,
 * opened before Start, as a rep's tab usually is.
 */
interface Fixtures {
  /** How the stand-in Gmail begins: `test.use({ standIn: { language: 'nl' } })`. */
  standIn: Partial<GmailOptions>;
  /** What `gmail` opens, under the account's address: `#inbox`. */
  gmailPath: string;
  standIns: StandIns;
  ext: Extension;
  gmail: Page;
}

export const test = base.extend<Fixtures>({
  standIn: [{}, { option: true }],
  gmailPath: ['#inbox', { option: true }],

  standIns: async ({ standIn }, use) => {
    const standIns = await startStandIns({ gmail: standIn });
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
    await page.goto(new URL(gmailPath, GMAIL).href);
    await use(page);
  },
});

export { accessibilityTree, closedRoots, lineSaying, pressInLine, withRootOpened } from './demo/closed-root';
export { expect };
