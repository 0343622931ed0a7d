import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import { until } from '../demo/tab';
import type { StandIns } from '../stand-ins/start';

const FIREFOX_BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'gelegen@gelegen.example';
/** Firefox makes one up at install unless it is told: then our pages' address is known. */
const UUID = '0f3c9b1e-5a52-4b0e-9d55-6e1e6a7e7a10';

/** A stock Firefox with the Firefox build in it, driven by WebDriver BiDi. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of ours, such as `popup.html`. */
  openPage(file: string): Promise<Page>;
  /** Opens a page of the stand-in at its real address. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** @throws where no Firefox is found: the runner looks first. */
export async function openFirefox(standIns: StandIns): Promise<Firefox> {
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('There is no Firefox here. Install one, or set GELEGEN_FIREFOX to its path.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Since 153 a driver may not open an extension's page without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': 'mail.google.com,www.linkedin.com',
      // The page says 443, the connection goes to the stand-in's port: no need of root.
      'network.socket.forcePort': `443=${standIns.port}`,
      // Start's question is answered yes, as nobody is there to click it.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return {
    browser,
    async openPage(file) {
      const url = `moz-extension://${UUID}/${file}`;
      const page = await browser.newPage();
      // `goto` of an extension's page never resolves, though the page loads.
      page.goto(url).catch(() => undefined);
      // Asked anew each time: a question that is under way when the page loads is lost with the page before.
      const there = (wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete';
      await until(url, () =>
        page.evaluate(there, url).then(
          (yes) => yes || undefined,
          () => undefined,
        ),
      );
      await page.bringToFront();
      return page;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    close: () => browser.close(),
  };
}
