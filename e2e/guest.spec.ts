import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openExtension } from './demo/extension';
import { compose, lookBack, SILENT, writeThird } from './demo/main-path';
import { chromiumTab } from './demo/tab';
import { accessibilityTree, closedRoots, expect, lineSaying, test } from './fixtures';
import { GMAIL } from './stand-ins/start';

/** We are guests: what the page, the rep and the net notice of us. */

const sendBox = (page: Page) => page.locator('.M9 .dC [role=button].aoO').boundingBox();

test('the line moves nothing: Send stands where it stood', async ({ ext, gmail }) => {
  await ext.startGmail();
  await ext.readHistory(gmail);
  await gmail.locator('[gh=cm]').click();
  const before = await sendBox(gmail);
  await gmail.keyboard.type(SILENT.address);
  await gmail.keyboard.press('Enter');
  await lineSaying(gmail, /3rd message/);
  expect(await sendBox(gmail)).toEqual(before);
});

test('the focus stays in the field, and Tab from the body reaches Send first', async ({ ext, gmail }) => {
  await ext.startGmail();
  await ext.readHistory(gmail);
  await compose(chromiumTab(gmail), SILENT.address);
  const line = await lineSaying(gmail, /3rd message/);
  expect(line.focused).toBe(false);
  await gmail.locator('.M9 [g_editable=true]').click();
  await gmail.keyboard.press('Tab');
  expect(await gmail.evaluate(() => document.activeElement?.matches('.M9 .dC [role=button]'))).toBe(true);
});

test('a screen reader hears the line politely, and finds its buttons by name', async ({ ext, gmail }) => {
  await ext.startGmail();
  await ext.readHistory(gmail);
  await compose(chromiumTab(gmail), SILENT.address);
  await lineSaying(gmail, /3rd message/);
  const tree = await accessibilityTree(gmail);
  expect(tree).toContainEqual(expect.objectContaining({ role: 'status', live: 'polite' }));
  for (const name of [/^Insert/, /^Why 2/, /^Close$/]) {
    expect(tree).toContainEqual(expect.objectContaining({ role: 'button', name: expect.stringMatching(name) }));
  }
});

test('the page finds one nameless node, and nothing else of ours', async ({ ext, gmail }) => {
  await gmail.evaluate(() => {
    const heard: string[] = [];
    addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
    Object.assign(globalThis, { heard, globals: [] });
    Object.assign(globalThis, { globals: Object.getOwnPropertyNames(globalThis) });
  });
  await ext.startGmail();
  await ext.readHistory(gmail);
  await compose(chromiumTab(gmail), SILENT.address);
  await lineSaying(gmail, /3rd message/);

  const page = await gmail.evaluate((id) => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const { heard, globals } = globalThis as unknown as { heard: string[]; globals: string[] };
    return {
      html: document.documentElement.outerHTML,
      hosts: all.filter((element) => element.shadowRoot !== null).length,
      heard,
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !globals.includes(name)),
      resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes(id)).length,
    };
  }, ext.id);
  expect(page.html).not.toMatch(/(chrome|moz)-extension:|gelegen|3rd message/i);
  expect(page.html).not.toContain(ext.id);
  expect(page).toMatchObject({ hosts: 0, heard: [], globals: [], resources: 0 });

  const cdp = await gmail.context().newCDPSession(gmail);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts: string[][] = [];
  const walk = (node: typeof root): void => {
    if (node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed')) hosts.push(node.attributes ?? []);
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
  expect(hosts).toHaveLength(1);
  const names = hosts[0]?.filter((_, index) => index % 2 === 0) ?? [];
  expect(names.filter((name) => !['style', 'role', 'lang', 'dir'].includes(name))).toEqual([]);
});

test('before Start nothing runs in the page, and after Stop nothing is left', async ({ ext, gmail }) => {
  await lookBack(chromiumTab(gmail));
  await compose(chromiumTab(gmail), SILENT.address);
  await expect.poll(async () => (await ext.ledger()).length).toBe(0);
  expect(await closedRoots(gmail)).toEqual([]);

  await ext.startGmail();
  await ext.readHistory(gmail);
  await lineSaying(gmail, /3rd message/);
  const options = await ext.openPage('options.html');
  await options.getByRole('button', { name: /^Stop/ }).first().click();
  await gmail.bringToFront();
  await expect.poll(() => closedRoots(gmail)).toEqual([]);
});

test('our own pages and the worker can connect to nothing: the policy refuses each try', async ({ ext }) => {
  const tries = async (): Promise<string[]> => {
    const told: string[] = [];
    addEventListener('securitypolicyviolation', (event) =>
      told.push(`${event.effectiveDirective}: ${event.blockedURI}`),
    );
    for (const address of ['https://mail.google.com/mail/u/0/', 'https://collect.example/']) {
      const went = await fetch(address, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      if (went) told.push(`went: ${address}`);
    }
    try {
      new WebSocket('wss://mail.google.com/');
    } catch {
      // Some browsers throw, some report.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return told;
  };
  const refused = [
    'connect-src: https://mail.google.com/mail/u/0/',
    'connect-src: https://collect.example/',
    'connect-src: wss://mail.google.com/',
  ];
  for (const file of ['popup.html', 'options.html', 'welcome.html']) {
    const page = await ext.openPage(file);
    expect(await page.evaluate(tries), file).toEqual(refused);
    await page.close();
  }
  const [worker] = ext.context.serviceWorkers();
  expect(await worker?.evaluate(tries)).toEqual(refused);
});

test('no request is made by the extension, from the first page to the last', async ({ standIns }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'netlog-'));
  const log = path.join(folder, 'net.json');
  // The browser's own log of its network: every request with the origin that began it, refused ones included.
  const ext = await openExtension({ args: [...standIns.chromiumArgs, `--log-net-log=${log}`] });
  try {
    const gmail = await ext.context.newPage();
    await gmail.goto(GMAIL);
    await ext.startGmail();
    await ext.readHistory(gmail);
    await writeThird(chromiumTab(gmail));
    for (const file of ['popup.html', 'options.html']) await (await ext.openPage(file)).waitForTimeout(300);
  } finally {
    await ext.close();
  }
  const requests = await readNetLog(log);
  await rm(folder, { recursive: true });
  // The log would show them: the page's own are there.
  expect(requests.some(({ url, initiator }) => initiator === 'https://mail.google.com' && url.includes('/i/s'))).toBe(
    true,
  );
  expect(requests.filter(({ url, initiator }) => initiator.includes(ext.id) || url.includes(ext.id))).toEqual([]);

  // What a script in the page asks for would bear the page's name: so nothing is asked for that the stand-in's page does not.
  const own = /^\/(mail|sync|stand-in|images|favicon)\b/;
  expect(standIns.requests.map(({ url }) => url).filter((url) => !own.test(url))).toEqual([]);
});

interface NetRequest {
  readonly url: string;
  readonly initiator: string;
}

async function readNetLog(file: string): Promise<NetRequest[]> {
  const text = await readFile(file, 'utf8');
  // A browser that is ended leaves the list open.
  const log = JSON.parse(/\]\s*\}\s*$/.test(text) ? text : `${text.trimEnd().replace(/,$/, '')}]}`);
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter((event: { type: number; params?: { url?: string } }) => event.type === start && event.params?.url)
    .map(({ params }: { params: { url: string; initiator?: string } }) => ({
      url: params.url,
      initiator: String(params.initiator),
    }));
}
