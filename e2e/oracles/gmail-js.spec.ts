import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import {
  addRecipient,
  fullScreen,
  openCompose,
  openThread,
  reply,
  schedule,
  send,
  sent,
  typeBody,
  typeSubject,
  undo,
} from '../stand-ins/gmail/act';
import { PEOPLE } from '../stand-ins/gmail/seed';
import { GMAIL, type StandIns, startStandIns } from '../stand-ins/start';
import { gmailJs, ours, wireSends } from './readers';

/**
 * gmail.js, unmodified, against our own adapter and wire on the same page. What it can't see is left out:
 * rows (it asks the server for them), collapsed messages (it goes by their ids), recipients of a collapsed
 * inline reply, any post that is no XHR, and an undone send (its issues 201 and 671).
 */
const { marieke, sanne, hugo, jonas } = PEOPLE;

let browser: Browser;
let standIns: StandIns;
let page: Page;

test.beforeEach(async () => {
  // jQuery sets innerHTML as soon as it is loaded; Gmail's own policy forbids that to a page's own world.
  standIns = await startStandIns({
    gmail: { now: Date.UTC(2026, 10, 24, 9), staleMain: false, trustedTypes: false },
  });
  const executablePath = await findChromium();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...standIns.chromiumArgs],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

test.afterEach(async () => {
  await browser.close();
  await standIns.stop();
});

test('the account is the same', async () => {
  await page.goto(GMAIL);
  const [theirs, mine] = [await gmailJs(page), await ours(page)];
  expect(await theirs.account()).toBe(jonas.email);
  expect(await mine.account()).toBe(jonas.email);
});

for (const language of ['en', 'nl', 'de', 'ar']) {
  test(`a docked composer's recipients are the same, in the page's language ${language}`, async () => {
    await page.goto(`${GMAIL}?language=${language}`);
    const [theirs, mine] = [await gmailJs(page), await ours(page)];
    const box = await openCompose(page);
    await addRecipient(box, marieke.email);
    await addRecipient(box, sanne.email, 'cc', ',');
    await addRecipient(box, hugo.email, 'bcc', 'Tab');
    await typeSubject(box, 'Sorting line');
    await fullScreen(page);
    const seen = (await theirs.report()).composers;
    expect(seen).toEqual([
      { inline: false, to: [marieke.email], cc: [sanne.email], bcc: [hugo.email], subject: 'Sorting line' },
    ]);
    expect((await mine.report()).composers).toEqual(seen);
  });
}

test('the expanded messages of a conversation are the same', async () => {
  await page.goto(GMAIL);
  const [theirs, mine] = [await gmailJs(page), await ours(page)];
  const thread = await openThread(page, 'Intro Nordvik and Kadelicht');
  await thread.locator('.kv .gs').first().click();
  const [seen] = (await theirs.report()).threads;
  const [own] = (await mine.report()).threads;
  expect(seen?.messages).toHaveLength(2);
  expect(seen?.messages[1]?.to).toEqual([jonas.email, PEOPLE.thomas.email, PEOPLE.willemijn.email]);
  expect(own?.subject).toBe(seen?.subject);
  expect(own?.messages).toEqual(seen?.messages);
});

test('sends, and a scheduled one, are the same in the request', async () => {
  await page.goto(GMAIL);
  const theirs = await gmailJs(page);
  const first = await openCompose(page);
  await addRecipient(first, marieke.email);
  await addRecipient(first, sanne.email, 'bcc');
  await typeBody(first, 'Hi Marieke');
  await send(first, 'keys');
  await send(await undo(page));
  await sent(page);
  await openThread(page, 'LED on the quay');
  const answer = await reply(page, 'all');
  await typeBody(answer, 'Hi Bram');
  await send(answer, 'enter');
  await sent(page);
  const later = await openCompose(page);
  await addRecipient(later, hugo.email);
  await schedule(later);
  await sent(page);

  const report = await theirs.report();
  expect(report.sends.map(({ to }) => to)).toEqual([[marieke.email], [marieke.email], [PEOPLE.bram.email]]);
  expect(await wireSends(standIns.requests)).toEqual(report.sends);
  expect(report.scheduled.map(({ to }) => to)).toEqual([[hugo.email]]);
  expect(await wireSends(standIns.requests, 'scheduled')).toEqual(report.scheduled);
});

test('what other extensions leave in the page changes nothing of what we read', async () => {
  const read = async (query: string) => {
    await page.goto(`${GMAIL}${query}`);
    const mine = await ours(page);
    const box = await openCompose(page);
    await addRecipient(box, marieke.email);
    const { rows, composers } = await mine.report();
    return { rows, composers };
  };
  const plain = await read('');
  expect(plain.rows).toHaveLength(6);
  expect(plain.composers).toHaveLength(1);
  expect(await read('?foreign=1')).toEqual(plain);
});
