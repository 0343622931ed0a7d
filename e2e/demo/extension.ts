import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Entry } from '../../lib/domain/ledger';
import type { Settings } from '../../lib/store/records';
import { findChromium } from '../../scripts/browsers.mjs';
import { lookBack, start } from './main-path';
import { chromiumTab } from './tab';

const CHROME_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const GMAIL = 'https://mail.google.com/*';

export interface OpenOptions {
  /** Chromium's switches, such as the stand-ins' resolver rules. */
  readonly args?: readonly string[];
  readonly headless?: boolean;
  /** Folder of the built extension. */
  readonly build?: string;
}

/** A row of any table, read raw. */
export type Row = Record<string, unknown>;

/** A browser with the built extension in it and a profile of its own, which goes when it is closed. */
export async function openExtension(options: OpenOptions = {}): Promise<Extension> {
  const { args = [], headless = true, build = CHROME_BUILD } = options;
  const profile = await mkdtemp(path.join(tmpdir(), 'gelegen-'));
  const executablePath = await findChromium();
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
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
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 15_000 });
  return new Extension(context, extensionId(build), profile);
}

/** An unpacked extension's id is made from the path of its folder. */
function extensionId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The extension as a rep, and a test, can handle it. */
export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly #profile: string;

  constructor(context: BrowserContext, id: string, profile: string) {
    this.context = context;
    this.id = id;
    this.#profile = profile;
  }

  /** The address of a file of ours, such as `popup.html`. */
  url(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  async openPage(file: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(file));
    return page;
  }

  /**
   * Makes the next `permissions.request` for the site answer true without a prompt, as nobody is there to click it.
   * The permission is active only after that request.
   */
  async grant(pattern = GMAIL): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
      this.id,
      pattern,
    ] as const);
    await page.close();
  }

  /** Turns on Gmail, and the account that it is open with, as the rep does on the welcome page. Open Gmail first. */
  async startGmail(): Promise<void> {
    await this.grant();
    const welcome = await this.openPage('welcome.html');
    await start(chromiumTab(welcome));
    await welcome.close();
  }

  /** Lets the rep look back in Gmail until the popup counts two for the silent one; ends on the inbox. */
  async readHistory(gmail: Page): Promise<void> {
    const popup = await this.openPage('popup.html');
    await gmail.bringToFront();
    await lookBack(chromiumTab(gmail), chromiumTab(popup));
    await popup.close();
  }

  /** Every table of the extension's database, read raw: no code of ours runs in the page that reads. */
  async tables(): Promise<Record<string, Row[]>> {
    const page = await this.openPage('manifest.json');
    try {
      return await page.evaluate(readTables);
    } finally {
      await page.close();
    }
  }

  /** The ledger's entries, in the order in which they were seen. */
  async ledger(): Promise<Entry[]> {
    const { entries = [] } = await this.tables();
    return entries.map(({ entry }) => entry as Entry).toSorted((a, b) => a.seenAt - b.seenAt);
  }

  /** Changes settings as the options page would; pages that are open don't hear of it. */
  async setSettings(change: Partial<Settings>): Promise<void> {
    const page = await this.openPage('manifest.json');
    await page.evaluate(writeSettings, change);
    await page.close();
  }

  /** Stops the background's worker, as the browser does after 30 s idle: the next event wakes it. */
  async stopWorker(): Promise<void> {
    const page = await this.openPage('manifest.json');
    const cdp = await this.context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  /** Reloads the extension, as an update does; what runs in open tabs is an orphan from then on. */
  async reload(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async (id) => {
      // Out of developer mode, a browser turns an unpacked extension off when it is reloaded.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, {});
    }, this.id);
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Of the browser's own interface, what is used above: Playwright runs it in pages that have it. */
declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
};

/** Runs in a page of the extension's origin. */
async function readTables(): Promise<Record<string, Row[]>> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const tables: Record<string, Row[]> = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const db = await done(indexedDB.open(name));
    for (const table of db.objectStoreNames)
      tables[table] = await done(db.transaction(table).objectStore(table).getAll());
    db.close();
  }
  return tables;
}

/** Runs in a page of the extension's origin. */
async function writeSettings(change: Partial<Settings>): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('gelegen'));
  const table = db.transaction('settings', 'readwrite').objectStore('settings');
  const kept: { value: Partial<Settings> } | undefined = await done(table.get('settings'));
  await done(table.put({ key: 'settings', value: { ...kept?.value, ...change } }));
  db.close();
}
