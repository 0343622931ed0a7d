import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { decodeBody, readWire } from '../../../lib/sites/gmail/wire';
import { findChromium } from '../../../scripts/browsers.mjs';
import { GMAIL, type StandIns, startStandIns } from '../start';
import * as act from './act';
import type { GmailOptions } from './options';
import { PEOPLE } from './seed';
import { DELEGATED } from './server';

/** The stand-in does what it says, so that a spec that passes on it has not passed on nothing. */
const { marieke, priya } = PEOPLE;

let browser: Browser;
let standIns: StandIns;

async function open(gmail: Partial<GmailOptions> = {}, path = ''): Promise<Page> {
  standIns = await startStandIns({ gmail: { now: Date.UTC(2026, 10, 24, 9), ...gmail } });
  const executablePath = await findChromium();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...standIns.chromiumArgs],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => expect(error).toBeUndefined());
  await page.goto(GMAIL + path);
  return page;
}

test.afterEach(async () => {
  await browser.close();
  await standIns.stop();
});

/** States of the drafts in the posts, in order. */
async function posted(): Promise<string[]> {
  const states: string[] = [];
  for (const { method, url, body } of standIns.requests) {
    if (method !== 'POST' || !url.includes('/i/s')) continue;
    const reports = readWire(await decodeBody({ raw: [{ bytes: new Uint8Array(body).buffer }] }));
    states.push(...reports.map(({ state }) => state));
  }
  return states;
}

async function write(page: Page): Promise<ReturnType<Page['locator']>> {
  const box = await act.openCompose(page);
  await act.addRecipient(box, marieke.email);
  await act.typeBody(box, 'Hi Marieke');
  return box;
}

for (const transport of ['xhr', 'fetch', 'beacon', 'blob', 'gzip', 'worker'] as const) {
  test(`a mail sent by ${transport} is in Sent`, async () => {
    const page = await open({ transport, autosave: 60_000 });
    await act.send(await write(page));
    await act.sent(page);
    await act.openList(page, 'sent');
    await expect(page.locator('[role=main]:visible tr.zA').first().locator('.yW [email]')).toHaveAttribute(
      'email',
      marieke.email,
    );
    expect(await posted()).toEqual(['sent']);
  });
}

test('a draft is saved in the pause, and Undo makes it one again under the same id', async () => {
  const page = await open({ autosave: 50 });
  const box = await write(page);
  const draft = box.locator('input[name=draft]');
  await expect(draft).toHaveValue(/^#msg-a:r/);
  const id = await draft.inputValue();
  await act.send(box);
  const again = await act.undo(page);
  await expect(again.locator('input[name=draft]')).toHaveValue(id);
  await expect(act.body(again)).toContainText('Hi Marieke');
  await expect.poll(posted).toEqual(expect.arrayContaining(['draft', 'sent']));
  await expect.poll(async () => (await posted()).at(-1)).toBe('draft');
});

test('a scheduled mail goes out when its time has come, and a cancelled one does not', async () => {
  const page = await open();
  await act.schedule(await write(page), '2026-11-25T09:00');
  await act.sent(page);
  await act.schedule(await write(page), '2026-11-25T09:00');
  await act.undo(page);
  standIns.control.gmail.forward(36 * 3_600_000);
  await act.openList(page, 'sent');
  const { mails } = standIns.control.gmail.mailbox().view();
  const toMarieke = mails.filter(({ to, at }) => to[0]?.email === marieke.email && at > Date.UTC(2026, 10, 24));
  expect(toMarieke.map(({ labels }) => labels.includes('^f'))).toEqual([false, true]);
});

test('a bad address is refused in the page and nothing is posted as sent', async () => {
  const page = await open();
  const box = await act.openCompose(page);
  await act.addRecipient(box, 'marieke');
  await act.sendButton(box).click();
  await expect(page.locator('[role=alertdialog]')).toBeVisible();
  expect(await posted()).not.toContain('sent');
});

test('a failed post is tried again with the same body, and several go in one', async () => {
  const page = await open({ failNext: 1, batch: 200, autosave: 60_000 });
  const first = await write(page);
  const second = await write(page);
  await act.send(first);
  await act.send(second);
  await act.sent(page);
  await expect.poll(posted).toEqual(['sent', 'sent', 'sent', 'sent']);
  const posts = standIns.requests.filter(({ url }) => url.includes('/i/s'));
  expect(posts).toHaveLength(2);
  expect(posts[0]?.body.equals(posts[1]?.body ?? Buffer.from(''))).toBe(true);
});

test('a mail that arrives shows in the list and in its open conversation', async () => {
  const page = await open();
  await act.openThread(page, 'Audit of the cold store');
  const messages = page.locator('[role=main]:visible [role=listitem]');
  await expect(messages).toHaveCount(2);
  const { threads } = standIns.control.gmail.mailbox().view();
  const thread = threads.find(({ subject }) => subject === 'Audit of the cold store')?.sync ?? '';
  standIns.control.gmail.deliver({
    from: priya,
    subject: 'Re: Audit of the cold store',
    text: 'One more thing',
    thread,
  });
  await expect(messages).toHaveCount(3);
});

test('full screen, minimised and a window of its own hold the same letter', async () => {
  const page = await open({ autosave: 50 });
  const box = await write(page);
  await act.fullScreen(page);
  await expect(page.locator('.aSs .aSt .M9')).toBeVisible();
  await act.fullScreen(page);
  await act.minimise(page);
  await expect(act.sendButton(box)).toBeHidden();
  await act.minimise(page);
  const popup = await act.popOut(page);
  await expect(popup.locator('.M9 [data-hovercard-id]').first()).toHaveAttribute('data-hovercard-id', marieke.email);
  await act.send(act.composer(popup));
  await act.sent(popup);
  expect((await posted()).at(-1)).toBe('sent');
});

test('accounts, preview pane, conversation view off, plain text', async () => {
  const page = await open({}, '?previewPane=1');
  await act.openThread(page, 'LED on the quay');
  await expect(page.locator('[role=main]:visible [gh=tl]')).toBeVisible();
  await page.goto(`${GMAIL}?conversationView=0`);
  await expect(page.locator('tr.zA .bx0')).toHaveCount(0);
  await act.openThread(page, 'LED on the quay');
  await expect(page.locator('[role=main]:visible [role=listitem]')).toHaveCount(1);
  await page.goto(`${GMAIL}?plainText=1`);
  await act.send(await write(page));
  await act.sent(page);
  for (const account of ['1', `0/${DELEGATED}`]) {
    await page.goto(`https://mail.google.com/mail/u/${account}/`);
    await act.send(await write(page));
    await act.sent(page);
  }
  const paths = standIns.requests.filter(({ url }) => url.includes('/i/s')).map(({ url }) => url.split('?')[0]);
  expect([...new Set(paths)]).toEqual(['/sync/u/0/i/s', '/sync/u/1/i/s', `/sync/u/0/${DELEGATED}/i/s`]);
});
