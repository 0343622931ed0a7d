import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { expect, test } from './fixtures';
import * as act from './stand-ins/gmail/act';
import type { GmailOptions } from './stand-ins/gmail/options';
import { PEOPLE } from './stand-ins/gmail/seed';
import { GMAIL } from './stand-ins/start';
import { openTimes, sentTo } from './standing';

/** However Gmail posts what it sends: it is counted once, or the site's health says that it can't be read. */

const OMAR = PEOPLE.omar.email;

async function sendTo(gmail: Page, address: string): Promise<void> {
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, address);
  await act.typeBody(box, 'Shall we print on Friday?');
  await act.send(box);
}

const states = async (ext: Extension): Promise<string[]> => (await sentTo(ext, OMAR)).map(({ state }) => state);
const gap = async (ext: Extension): Promise<unknown> =>
  (await ext.tables()).sites?.find(({ site }) => site === 'gmail')?.gap;

const WAYS: Record<string, Partial<GmailOptions>> = {
  fetch: { transport: 'fetch' },
  'a beacon': { transport: 'beacon' },
  'gzipped bytes': { transport: 'gzip' },
  'a shared worker, of no tab': { transport: 'worker' },
  'several at once in one body': { batch: 400 },
  "a draft's name before its first save": { earlyDraft: true },
  'an answer after a second': { slow: 1_000 },
};

for (const [way, standIn] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test.use({ standIn });

    test('R8: a send is one touch, at its own time', async ({ ext, gmail, standIns }) => {
      await ext.startGmail();
      await gmail.bringToFront();
      await sendTo(gmail, OMAR);
      await act.sent(gmail);
      await expect.poll(() => states(ext)).toContain('sent');
      const [time] = await openTimes(ext, OMAR);
      expect(await openTimes(ext, OMAR)).toHaveLength(1);
      const mail = standIns.control.gmail
        .mailbox()
        .view()
        .mails.find(({ to }) => to.some(({ email }) => email === OMAR));
      expect(Math.abs(Number(time) - Number(mail?.at))).toBeLessThan(5_000);
      // Seen again where it lies now, it is no second one.
      await act.openList(gmail, 'sent');
      await expect.poll(async () => (await sentTo(ext, OMAR)).some(({ how }) => how === 'row')).toBe(true);
      expect(await openTimes(ext, OMAR)).toHaveLength(1);
      expect(await gap(ext)).toBeUndefined();
    });
  });
}

/** No draft is saved meanwhile: what fails is the send. */
const failing = (times: number): Partial<GmailOptions> => ({ failNext: times, autosave: 60_000 });

test.describe('the server fails for two seconds', () => {
  test.use({ standIn: failing(5) });

  test('R5: unconfirmed until it is answered, and then sent, once', async ({ ext, gmail }) => {
    await ext.startGmail();
    await gmail.bringToFront();
    await sendTo(gmail, OMAR);
    await expect.poll(() => states(ext)).toContain('unconfirmed');
    expect(await states(ext)).not.toContain('sent');
    expect(await openTimes(ext, OMAR)).toEqual([]);
    await expect.poll(() => states(ext), { timeout: 10_000 }).toContain('sent');
    expect(await openTimes(ext, OMAR)).toHaveLength(1);
  });
});

test.describe('the server fails for good', () => {
  test.use({ standIn: failing(10_000) });

  test('R7: what went out after all is counted once it is seen in Sent', async ({ ext, gmail, standIns }) => {
    await ext.startGmail();
    await gmail.bringToFront();
    await sendTo(gmail, OMAR);
    await expect.poll(() => states(ext)).toContain('unconfirmed');
    await gmail.close();
    expect(await openTimes(ext, OMAR)).toEqual([]);
    standIns.control.gmail.deliver({ from: PEOPLE.jonas, to: [PEOPLE.omar], subject: 'Friday', text: 'Went' });
    const other = await ext.context.newPage();
    await other.goto(`${GMAIL}#sent`);
    await expect.poll(() => openTimes(ext, OMAR)).toHaveLength(1);
    const { contacts = [] } = await ext.tables();
    expect(contacts.find(({ id }) => id === `email:${OMAR}`)?.standing).toMatchObject({ pending: [] });
  });
});

test.describe('a Blob, whose contents the browser shows to nobody', () => {
  test.use({ standIn: { transport: 'blob' } });

  test('R21: the health says so in popup and badge; once seen in Sent the mail is counted', async ({ ext, gmail }) => {
    await ext.startGmail();
    await gmail.bringToFront();
    await sendTo(gmail, OMAR);
    await act.sent(gmail);
    await expect.poll(() => gap(ext)).toMatchObject({ what: 'request' });
    const popup = await ext.openPage('popup.html');
    await expect(popup.getByText(/Gmail not read since/).first()).toBeVisible();
    const [worker] = ext.context.serviceWorkers();
    const badge = () =>
      worker?.evaluate(() =>
        (
          globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
        ).chrome.action.getBadgeText({}),
      );
    await expect.poll(badge).toMatch(/!$/);
    await popup.close();
    await act.openList(gmail, 'sent');
    await expect.poll(() => openTimes(ext, OMAR)).toHaveLength(1);
  });
});
