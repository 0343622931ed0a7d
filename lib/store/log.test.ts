import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { append } from './append';
import { correct } from './correct';
import { Store } from './database';
import { ANNA, BRAM, DAY, ME, NOW, replyFrom, sentTo } from './fixtures';
import { ledgerOf } from './ledger-of';
import { log } from './log';
import { person } from './people';
import { saySame } from './same';
import { takeBack } from './take-back';

let db: Store;
beforeEach(async () => {
  db = new Store();
  await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
});
afterEach(() => db.delete());

const tally = async () => (await person(db, BRAM, NOW))?.tally;
const codes = async () => (await ledgerOf(db, BRAM, NOW)).map(({ reason }) => reason.code);

it('R25: a call without an answer is one more touch, which waits like a mail; taken back, it was never there', async () => {
  const before = await db.contacts.toArray();
  const call = await log(db, { contact: BRAM, way: 'call', talk: 'no-answer' }, NOW);
  expect(await tally()).toMatchObject({ unanswered: 3, waiting: 1 });
  await takeBack(db, call, NOW);
  expect(await db.contacts.toArray()).toEqual(before);
  expect(await codes()).toHaveLength(2);
});

it.each([
  ['call', 'spoke'],
  ['visit', 'met'],
  ['elsewhere', 'elsewhere'],
] as const)('R25: a talk (%s) is a reply, and clears', async (way, code) => {
  const talk = await log(db, { contact: BRAM, way, talk: 'spoke' }, NOW);
  expect(await tally()).toMatchObject({ unanswered: 0, lastReply: NOW, state: 'clear' });
  expect(await codes()).toEqual([code, 'answered', 'answered']);
  await takeBack(db, talk, NOW + 1);
  expect(await tally()).toMatchObject({ unanswered: 2 });
});

it('R22: its line is switched like any other', async () => {
  const { id } = await log(db, { contact: BRAM, way: 'call', talk: 'spoke' }, NOW);
  await correct(db, { contact: BRAM, target: id, counts: false }, NOW + 1);
  expect(await tally()).toMatchObject({ unanswered: 2 });
});

it('throws for somebody of whom nothing is known', async () => {
  await expect(log(db, { contact: ANNA, way: 'call', talk: 'spoke' }, NOW)).rejects.toThrow('Nothing is known');
});

it('R14: “no” to the question can be taken back: it is asked again', async () => {
  const other = 'email:bram@thuis.example';
  await append(db, [replyFrom(other, NOW - DAY, { conversation: [`thread-a:r${BRAM}`] })]);
  expect((await tally())?.suggestion).toMatchObject({ person: { handle: other } });
  const no = await saySame(db, BRAM, other, false, NOW);
  expect((await tally())?.suggestion).toBeUndefined();
  await takeBack(db, no, NOW);
  expect((await tally())?.suggestion).toMatchObject({ person: { handle: other } });

  const yes = await saySame(db, BRAM, other, true, NOW + 2);
  expect((await person(db, other, NOW))?.contact.handles).toEqual([BRAM, other]);
  await takeBack(db, yes, NOW + 3);
  expect((await tally())?.suggestion).toMatchObject({ person: { handle: other } });
  expect((await person(db, BRAM, NOW))?.contact.handles).toEqual([BRAM]);
});

it('R14: never on a name alone', async () => {
  const to = [{ handle: ANNA, name: 'Bram Koopmans' }];
  await append(db, [
    sentTo(ANNA, NOW - DAY, { recipients: { to, cc: [], bcc: [], split: true } }),
    replyFrom('email:bram@thuis.example', NOW - DAY, { from: { handle: ME, name: 'Bram Koopmans' } }),
  ]);
  expect((await tally())?.suggestion).toBeUndefined();
});
