import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { closedRoots, expect, lineSaying, test } from './fixtures';
import { Correspondent, reading, seed } from './seed';
import * as act from './stand-ins/gmail/act';
import { PEOPLE } from './stand-ins/gmail/seed';
import { openTimes, sentTo } from './standing';

/** Bad input gets a clear sentence, and nothing is lost. */

const OMAR = PEOPLE.omar.email;
const DAY = 86_400_000;

async function sendTo(gmail: Page, address: string): Promise<void> {
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, address);
  await act.typeBody(box, 'Shall we print on Friday?');
  await act.send(box);
  await act.sent(gmail);
}

test('a page of Gmail without any of its structure: said, no crash, no number', async ({ ext, gmail }) => {
  await ext.startGmail();
  const errors: string[] = [];
  const page = await ext.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('https://mail.google.com/mail/u/0/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Inbox - ${PEOPLE.jonas.email} - Gmail</title><p>Loading</p>`,
    }),
  );
  await gmail.close();
  await page.goto('https://mail.google.com/mail/u/0/');
  // A look is settled a second after the page is; two in a row must agree.
  await expect
    .poll(async () => (await ext.tables()).sites?.find(({ site }) => site === 'gmail')?.gap, { timeout: 10_000 })
    .toMatchObject({ what: 'structure' });
  const popup = await ext.openPage('popup.html');
  await expect(popup.getByText(/Gmail (has )?not been read since|Gmail not read since/).first()).toBeVisible();
  await expect(popup.locator('.row')).toHaveCount(0);
  expect(errors).toEqual([]);
  expect(await closedRoots(page)).toEqual([]);
});

test.describe('500 people in To', () => {
  test('R9: no line, no touch, and the page stays quick', async ({ ext, gmail }) => {
    await ext.startGmail();
    const seeding = await ext.openPage('manifest.json');
    const known = new Correspondent('Noor van Dijk', 'p0@many.example')
      .sent(Date.now() - 30 * DAY, 'Lights')
      .sent(Date.now() - 20 * DAY, 'Lights')
      .looked(Date.now());
    await seed(seeding, [known], reading());
    await seeding.close();
    await gmail.bringToFront();
    const box = await act.openCompose(gmail);
    await act.addRecipient(box, 'p0@many.example');
    await lineSaying(gmail, /^3rd message/);
    const many = Array.from({ length: 499 }, (_, n) => `p${n + 1}@many.example`).join(',');
    await box.locator('[name=to] input[role=combobox]').click();
    const cdp = await gmail.context().newCDPSession(gmail);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await gmail.keyboard.insertText(many);
    await gmail.keyboard.press('Enter');
    await expect(box.locator('[name=to] [data-hovercard-id]')).not.toHaveCount(1);
    await expect.poll(async () => (await closedRoots(gmail)).length).toBe(0);
    await act.send(box);
    await act.sent(gmail);
    await expect
      .poll(async () =>
        (await sentTo(ext, 'p0@many.example')).some(({ how, state }) => how === 'request' && state === 'sent'),
      )
      .toBe(true);
    // The two of before; this one is bulk.
    expect(await openTimes(ext, 'p0@many.example')).toHaveLength(2);
  });
});

test('names with markup, emoji and right-to-left text are text in line and popup', async ({ ext, gmail }) => {
  const odd = '<img src=x onerror="window.hit=1">';
  const people = [
    new Correspondent(`${odd} 🦊`, 'odd@names.example'),
    new Correspondent('שלום \u202Eסוף', 'rtl@names.example'),
  ].map((one) =>
    one
      .sent(Date.now() - 30 * DAY, `<b>${odd}</b>`)
      .sent(Date.now() - 20 * DAY, 'مرحبا 🦊')
      .looked(Date.now()),
  );
  await ext.startGmail();
  const seeding = await ext.openPage('manifest.json');
  await seed(seeding, people, reading());
  await seeding.close();
  await gmail.bringToFront();
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, 'odd@names.example');
  await act.addRecipient(box, 'rtl@names.example');
  const line = await lineSaying(gmail, /3rd/);
  expect(line.html).not.toMatch(/<img|<b>/);
  expect(await gmail.evaluate(() => 'hit' in window)).toBe(false);
  const popup = await ext.openPage('popup.html');
  await expect(popup.getByText('<img src=x').first()).toBeVisible();
  expect(await popup.evaluate(() => 'hit' in window || document.querySelector('img[src=x]') !== null)).toBe(false);
});

/** What keeps the store from the extension, and gives it back. */
type Trouble = (ext: Extension) => Promise<() => Promise<void>>;

/** Another version, in another tab, does not let go: it upgrades, and does not finish. */
const upgrading: Trouble = async (ext) => {
  const page = await ext.openPage('manifest.json');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('gelegen', 1_000);
        open.onupgradeneeded = () => {
          const keep = open.transaction;
          const held = { on: true };
          Object.assign(window, {
            letGo: () => {
              held.on = false;
            },
          });
          const again = () => {
            if (held.on) keep?.objectStore('sites').get('gmail').addEventListener('success', again);
            else keep?.abort();
          };
          again();
          resolve();
        };
        open.onerror = (event) => event.preventDefault();
      }),
  );
  return async () => {
    await page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
    await page.close();
  };
};

/** No more room: here for the worker alone, since the permission that we have leaves the browser's quota aside. */
const full: Trouble = async (ext) => {
  const [worker] = ext.context.serviceWorkers();
  await worker?.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  // It goes with the worker.
  return async () => undefined;
};

/** Which works wait in the browser's memory to be written. */
async function waiting(ext: Extension): Promise<number> {
  const [worker] = ext.context.serviceWorkers();
  const keys = await worker?.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { get(of: null): Promise<object> } } } }
    ).chrome;
    return Object.keys(await storage.session.get(null));
  });
  return keys?.filter((key) => key.startsWith('write ')).length ?? 0;
}

for (const [name, trouble] of Object.entries({ 'an upgrade that holds the store': upgrading, 'a full disk': full })) {
  test(`${name}: what was sent meanwhile is counted afterwards`, async ({ ext, gmail }) => {
    await ext.startGmail();
    await gmail.bringToFront();
    const over = await trouble(ext);
    if (trouble === upgrading) {
      const popup = await ext.openPage('popup.html');
      await expect(popup.getByText('The ledger does not open')).toBeVisible({ timeout: 10_000 });
      await expect(popup.getByText(/Nothing is lost\. Close that tab/)).toBeVisible();
      await popup.close();
    }
    await gmail.bringToFront();
    await sendTo(gmail, OMAR);
    // The intent, the request, its answer.
    await expect.poll(() => waiting(ext), { timeout: 15_000 }).toBeGreaterThanOrEqual(3);
    await ext.stopWorker();
    await over();
    await gmail.bringToFront();
    // Whatever wakes the worker.
    await act.openCompose(gmail);
    const kept = async () => (await sentTo(ext, OMAR)).map(({ state }) => state);
    await expect.poll(kept, { timeout: 10_000 }).toContain('sent');
    expect(await openTimes(ext, OMAR)).toHaveLength(1);
    await expect.poll(() => waiting(ext)).toBe(0);
  });
}

test('a store that can not be opened: a clear sentence in the popup, and a way on', async ({ ext, gmail }) => {
  await ext.startGmail();
  await gmail.close();
  const popup = await ext.context.newPage();
  await popup.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    const broken = { on: true };
    Object.assign(window, {
      mend: () => {
        broken.on = false;
      },
    });
    indexedDB.open = (name, version) => {
      if (broken.on) throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      return open(name, version);
    };
  });
  await popup.goto(ext.url('popup.html'));
  await expect(popup.getByText('The ledger does not open')).toBeVisible();
  await expect(popup.getByText(/What was counted still stands/)).toBeVisible();
  await popup.evaluate(() => (window as unknown as { mend(): void }).mend());
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByText('The ledger does not open')).toHaveCount(0);
  await expect(popup.getByText('Nobody yet')).toBeVisible();
});
