// @ts-check
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';

/** @import { BrowserContext, Page, Worker } from '@playwright/test' */

/** The built extension that everything here acts on. */
export const CHROME_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const GMAIL = 'https://mail.google.com/*';

/**
 * A browser with the built extension in it and a profile of its own, which goes when it is closed.
 *
 * @param {{ args?: readonly string[], headless?: boolean, build?: string, viewport?: { width: number, height: number } }} [options]
 *   `args`: Chromium's switches, such as the stand-ins' resolver rules.
 * @returns {Promise<Extension>}
 */
export async function openExtension(options = {}) {
  const { args = [], headless = true, build = CHROME_BUILD, viewport } = options;
  const profile = await mkdtemp(path.join(tmpdir(), 'gelegen-'));
  const executablePath = await findChromium();
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless,
    viewport: viewport ?? { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--disable-quic',
      ...(root ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  await worker(context);
  return new Extension(context, extensionId(build), profile);
}

/** @param {BrowserContext} context @returns {Promise<Worker>} */
async function worker(context) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

/** An unpacked extension's id is made from the path of its folder. @param {string} folder */
function extensionId(folder) {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The extension as a rep, and a test, can handle it. */
export class Extension {
  /** @param {BrowserContext} context @param {string} id @param {string} profile */
  constructor(context, id, profile) {
    this.context = context;
    this.id = id;
    this.profile = profile;
  }

  /** @param {string} file A page of ours, such as `popup.html`. */
  url(file) {
    return `chrome-extension://${this.id}/${file}`;
  }

  /** @param {string} file @returns {Promise<Page>} */
  async openPage(file) {
    const page = await this.context.newPage();
    await page.goto(this.url(file));
    return page;
  }

  /**
   * Makes the next `permissions.request` for the site answer true without a prompt, as nobody is there to click it.
   * The permission is active only after that request.
   */
  async grant(pattern = GMAIL) {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      ([id, host]) => /** @type {any} */ (globalThis).chrome.developerPrivate.addHostPermission(id, host),
      [this.id, pattern],
    );
    await page.close();
  }

  /** Turns Gmail on as the rep does, on the welcome page. @returns {Promise<void>} */
  async startGmail() {
    await this.grant();
    const welcome = await this.openPage('welcome.html');
    await welcome.getByRole('button', { name: /^Start (for|voor) Gmail/ }).click();
    await this.#until(welcome, () => /** @type {any} */ (globalThis).chrome.permissions.getAll(), GMAIL);
    await welcome.close();
  }

  /** @param {Page} page @param {() => any} read @param {string} host */
  async #until(page, read, host) {
    for (let tries = 0; tries < 100; tries++) {
      const granted = await page.evaluate(read);
      if (granted.origins.includes(host)) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`the permission for ${host} was not granted`);
  }

  /**
   * Every table of the extension's database, read raw: no code of ours runs in the page that reads.
   * @returns {Promise<Record<string, any[]>>}
   */
  async tables() {
    const page = await this.openPage('manifest.json');
    try {
      return await page.evaluate(readTables);
    } finally {
      await page.close();
    }
  }

  /** The ledger's entries, in the order in which they were seen. @returns {Promise<any[]>} */
  async ledger() {
    const tables = await this.tables();
    return (tables.entries ?? tables.ledger ?? []).toSorted((a, b) => a.seenAt - b.seenAt);
  }

  /** Stops the background's worker, as the browser does after 30 s idle: the next event wakes it. */
  async stopWorker() {
    const page = await this.openPage('manifest.json');
    const cdp = await this.context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  async close() {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs in a page of the extension's origin. */
async function readTables() {
  /** @type {Record<string, any[]>} */
  const tables = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const opening = indexedDB.open(name);
    /** @type {IDBDatabase} */
    const db = await new Promise((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const table of db.objectStoreNames) {
      const all = db.transaction(table).objectStore(table).getAll();
      tables[table] = await new Promise((resolve, reject) => {
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    }
    db.close();
  }
  return tables;
}
