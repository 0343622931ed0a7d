import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  addRecipient,
  fullScreen,
  openCompose,
  openThread,
  reply,
  send,
  sent,
  typeBody,
  typeSubject,
} from '../stand-ins/gmail/act';
import { PEOPLE } from '../stand-ins/gmail/seed';
import { GMAIL, type StandIns, startStandIns } from '../stand-ins/start';
import { askInboxSdk, type OracleBrowser, openInboxSdk } from './inboxsdk';
import { ours, wireSends } from './readers';

/**
 * InboxSDK, unmodified and an extension of its own, against our adapter and wire on the same page. What it can't
 * see is left out: recipients of an inline reply while they are collapsed (no chip is in the page), undone and
 * scheduled sends (it has no event), sends that are no XHR to `/sync/u/N/i/s`, delegated mailboxes.
 */
const { marieke, sanne, hugo, bram, jonas } = PEOPLE;

let standIns: StandIns;
let browser: OracleBrowser;
let page: Page;

test.beforeEach(async () => {
  // It takes a draft without an id for broken, and a hidden conversation of before for the open one.
  standIns = await startStandIns({
    gmail: { now: Date.UTC(2026, 10, 24, 9), earlyDraft: true, staleMain: false },
  });
  browser = await openInboxSdk(standIns.chromiumArgs);
  page = await browser.context.newPage();
});

test.afterEach(async () => {
  await browser.close();
  await standIns.stop();
});

/** A new composer, once InboxSDK has taken it up: while it does, the focus is not the rep's. */
async function composeSeen(): Promise<Locator> {
  const box = await openCompose(page);
  await expect.poll(async () => (await askInboxSdk(page)).composers.length).toBe(1);
  return box;
}

/** Waits until so many saves and sends were posted: a mail sent before its first save InboxSDK misses (tried). */
const posts = (count: number): Promise<void> =>
  expect.poll(() => standIns.requests.filter(({ url }) => url.includes('/i/s?')).length).toBe(count);

for (const language of ['en', 'ar']) {
  test(`the rows of the inbox are the same, in the page's language ${language}`, async () => {
    await page.goto(`${GMAIL}?language=${language}`);
    const mine = await ours(page);
    await expect.poll(async () => (await askInboxSdk(page)).rows.length).toBe(6);
    const { rows } = await askInboxSdk(page);
    expect(rows[0]?.people).toEqual([jonas.email, PEOPLE.priya.email]);
    expect((await mine.report()).rows).toEqual(rows);
  });
}

test('a docked composer, and the same in full screen', async () => {
  await page.goto(GMAIL);
  const mine = await ours(page);
  const box = await composeSeen();
  await addRecipient(box, marieke.email);
  await addRecipient(box, sanne.email, 'cc');
  await addRecipient(box, hugo.email, 'bcc');
  await typeSubject(box, 'Sorting line');
  const { composers } = await askInboxSdk(page);
  expect(composers).toEqual([
    { inline: false, to: [marieke.email], cc: [sanne.email], bcc: [hugo.email], subject: 'Sorting line' },
  ]);
  expect((await mine.report()).composers).toEqual(composers);
  await fullScreen(page);
  expect((await askInboxSdk(page)).composers).toEqual(composers);
  expect((await mine.report()).composers).toEqual(composers);
});

test('a conversation: collapsed and expanded messages, and the reply in it', async () => {
  await page.goto(GMAIL);
  const mine = await ours(page);
  await openThread(page, 'LED on the quay');
  await expect.poll(async () => (await askInboxSdk(page)).threads[0]?.messages.length).toBe(3);
  const { threads } = await askInboxSdk(page);
  expect(threads[0]?.messages.map(({ expanded }) => expanded)).toEqual([false, false, true]);
  expect(threads[0]?.messages[2]?.to).toEqual([bram.email]);
  expect((await mine.report()).threads).toEqual(threads);

  const box = await reply(page);
  await expect.poll(async () => (await askInboxSdk(page)).composers.length).toBe(1);
  await box.locator('.aoD.hl').click();
  await addRecipient(box, sanne.email, 'cc');
  const { composers } = await askInboxSdk(page);
  expect(composers).toEqual([
    { inline: true, to: [bram.email], cc: [sanne.email], bcc: [], subject: 'Re: LED on the quay' },
  ]);
  expect((await mine.report()).composers).toEqual(composers);
});

test('sends: whom they go to in the request, and the ids that the answer gives them', async () => {
  await page.goto(GMAIL);
  const first = await composeSeen();
  await addRecipient(first, marieke.email);
  await addRecipient(first, sanne.email, 'cc');
  await typeBody(first, 'Hi Marieke');
  await posts(1);
  await send(first);
  await sent(page);
  await openThread(page, 'LED on the quay');
  await expect.poll(async () => (await askInboxSdk(page)).threads.length).toBe(1);
  const answer = await reply(page);
  await typeBody(answer, 'Hi Bram');
  await expect.poll(async () => (await askInboxSdk(page)).composers.length).toBe(1);
  await posts(3);
  await send(answer);
  await sent(page);

  await expect.poll(async () => (await askInboxSdk(page)).sends.length).toBe(2);
  const { sends } = await askInboxSdk(page);
  const mine = await wireSends(standIns.requests);
  const truth = standIns.control.gmail.mailbox();
  expect(mine.map(({ to }) => to)).toEqual([[marieke.email], [bram.email]]);
  // Pressing Send takes the focus out of the reply's recipients, so to InboxSDK they are collapsed again.
  const [{ to, cc, bcc } = { to: [], cc: [], bcc: [] }] = mine;
  expect(sends[0]).toMatchObject({ to, cc, bcc });
  expect(mine.map(({ draft }) => truth.legacyOf(draft))).toEqual(sends.map(({ message }) => message));
});
