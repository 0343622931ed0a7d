import type { SentEntry } from '../lib/domain/ledger';
import type { Extension } from './demo/extension';
import { closedRoots, expect, lineSaying, test } from './fixtures';
import * as act from './stand-ins/gmail/act';
import { GMAIL } from './stand-ins/start';

/** From a real send to what the ledger holds, by every way a mail can go, or not go, out. */

const OMAR = 'omar@stadsdrukkerij.example';

/** How each message to the address stands, by its entries in order: `sent`, `unconfirmed`, `undone`, … */
async function states(ext: Extension, address = OMAR): Promise<string[]> {
  const entries = (await ext.ledger()).filter((entry): entry is SentEntry => entry.kind === 'sent');
  const ours = entries.filter(({ recipients }) => JSON.stringify(recipients ?? '').includes(address));
  const names = new Set(ours.flatMap((entry) => entry.names));
  return entries.filter((entry) => entry.names.some((name) => names.has(name))).map(({ state }) => state);
}

test.beforeEach(async ({ ext, gmail }) => {
  await ext.startGmail();
  await gmail.bringToFront();
});

for (const how of ['click', 'keys', 'enter'] as const) {
  test(`a mail sent by ${how} is sent, once`, async ({ ext, gmail }) => {
    const box = await act.openCompose(gmail);
    await act.addRecipient(box, OMAR);
    await act.typeBody(box, 'Shall we print on Friday?');
    await act.send(box, how);
    await act.sent(gmail);
    await expect.poll(() => states(ext)).toContain('sent');
    const { contacts = [] } = await ext.tables();
    expect(contacts.find(({ id }) => id === `email:${OMAR}`)).toMatchObject({ openCount: 1 });
  });
}

test('R5: undone is never happened; sent again is sent once', async ({ ext, gmail }) => {
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, OMAR);
  await act.send(box);
  const again = await act.undo(gmail);
  await expect.poll(() => states(ext).then((all) => all.at(-1))).toBe('undone');
  const open = async () => (await ext.tables()).contacts?.find(({ id }) => id === `email:${OMAR}`)?.openCount ?? 0;
  expect(await open()).toBe(0);
  await act.send(again);
  await expect.poll(async () => (await states(ext)).filter((state) => state === 'sent').length).toBe(2);
  expect(await open()).toBe(1);
});

test('R6: a scheduled mail is scheduled, and not sent', async ({ ext, gmail }) => {
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, OMAR);
  await act.schedule(box);
  await expect.poll(() => states(ext).then((all) => all.at(-1))).toBe('scheduled');
  expect(await states(ext)).not.toContain('sent');
});

test('a draft that is saved, closed or discarded is nothing', async ({ ext, gmail, standIns }) => {
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, OMAR);
  await act.typeBody(box, 'Not yet');
  await expect.poll(() => standIns.requests.filter(({ url }) => url.includes('/i/s')).length).toBeGreaterThan(0);
  await act.saveAndClose(gmail);
  const other = await act.openCompose(gmail);
  await act.addRecipient(other, OMAR);
  await act.discard(other);
  await expect.poll(() => ext.ledger().then((all) => all.filter(({ kind }) => kind === 'sent').length)).toBe(0);
});

test('an inline reply is sent, with the people that it shows', async ({ ext, gmail }) => {
  await act.openThread(gmail, 'Printing the catalogue');
  const box = await act.reply(gmail);
  await act.typeBody(box, 'They look fine.');
  await act.send(box, 'keys');
  await expect.poll(() => states(ext)).toContain('sent');
});

test('the worker stopped between the last key and Send: nothing is lost', async ({ ext, gmail }) => {
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, OMAR);
  await ext.stopWorker();
  await gmail.bringToFront();
  await act.send(box);
  await expect.poll(() => states(ext)).toContain('sent');
});

test('another account stays unread until it is turned on by name', async ({ ext, gmail }) => {
  await gmail.goto(GMAIL.replace('/u/0/', '/u/1/'));
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, OMAR);
  await act.send(box);
  await act.sent(gmail);
  await expect
    .poll(async () => (await ext.tables()).accounts?.map(({ reading }) => reading).toSorted())
    .toEqual(['ask', 'on']);
  expect(await states(ext)).toEqual([]);
});

test('the extension is reloaded while Gmail is open: the old line goes, the new one comes', async ({ ext, gmail }) => {
  await ext.readHistory(gmail);
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, 'marieke@vandenheuvel.example');
  await lineSaying(gmail, /3rd message/);
  const errors: string[] = [];
  gmail.on('pageerror', (error) => errors.push(error.message));
  await ext.reload();
  await gmail.bringToFront();
  // The old copy learns that it is an orphan when it speaks; the new one draws the line that it finds due.
  await act.typeBody(box, 'Hello');
  await expect.poll(async () => (await closedRoots(gmail)).length, { timeout: 15_000 }).toBe(1);
  await lineSaying(gmail, /3rd message/);
  await act.send(box);
  await expect.poll(() => states(ext, 'marieke@vandenheuvel.example')).toContain('sent');
  expect(errors).toEqual([]);
});
