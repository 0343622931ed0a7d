import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { Store } from './database';
import { decide } from './decide';
import { exclude } from './exclude';
import { ANNA, BRAM, DAY, NOW, replyFrom as reply, sentTo as sent } from './fixtures';
import { readCard, readRound } from './review';
import { takeBack } from './take-back';

const EVA: Handle = 'email:eva@smit.example';

/** Messages to several people at one time are apart from each other. */
const sentTo: typeof sent = (handle, time, over) => sent(handle, time, { names: [`msg-a:r${handle}${time}`], ...over });
const replyFrom: typeof reply = (handle, time, over) => reply(handle, time, { names: [`g:${handle}${time}`], ...over });

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

const names = async (kind: 'open' | 'never-asked' = 'open', now = NOW) =>
  (await readRound(db, kind, now)).map(({ contact }) => contact.id);
/** Written to twice, the last time so many days ago. */
const silent = (handle: Handle, days: number) => [
  sentTo(handle, NOW - (days + 7) * DAY),
  sentTo(handle, NOW - days * DAY),
];

it('R3: who is due first, whoever waits longest first, then who was written to once; nobody else', async () => {
  await append(db, [
    ...silent(BRAM, 12),
    ...silent(ANNA, 14),
    sentTo(EVA, NOW - 30 * DAY),
    ...silent('email:gone@quiet.example', 200),
    ...silent('email:a@customer.example', 20),
    sentTo('email:answers@oosten.example', NOW - 9 * DAY),
    replyFrom('email:answers@oosten.example', NOW - 8 * DAY),
  ]);
  await exclude(db, 'email:a@customer.example', 'customer');
  expect(await names()).toEqual([ANNA, BRAM, EVA]);
});

it('who was kept, let go or put off is out; taken back, they are in again; kept, next week too', async () => {
  await append(db, [...silent(BRAM, 12), ...silent(ANNA, 14), ...silent(EVA, 16)]);
  const kept = await decide(db, { contact: BRAM, decision: { code: 'keep' } }, NOW);
  const gone = await decide(db, { contact: ANNA, decision: { code: 'let-go' } }, NOW);
  await decide(db, { contact: EVA, decision: { code: 'later', until: '2027-03-01' } }, NOW);
  expect(await names()).toEqual([]);
  expect(await names('open', NOW + 7 * DAY)).toEqual([BRAM]);
  await takeBack(db, kept, NOW + 1);
  await takeBack(db, gone, NOW + 1);
  expect(await names()).toEqual([ANNA, BRAM]);
});

it('twenty at most', async () => {
  for (let n = 0; n < 23; n++) await append(db, silent(`email:p${n}@x.example`, 10 + n));
  const round = await names();
  expect(round).toHaveLength(20);
  expect(round[0]).toBe('email:p22@x.example');
});

it('answers, never asked: three touches and a reply, none of them asked or noted', async () => {
  const talk = (handle: Handle, touches: number) =>
    Array.from({ length: touches }, (_, n) => [
      sentTo(handle, NOW - (30 - 5 * n) * DAY),
      replyFrom(handle, NOW - (29 - 5 * n) * DAY),
    ]).flat();
  const ask = { question: 'line', shape: 'line', language: 'en' } as const;
  await append(db, [
    ...talk(BRAM, 3),
    ...talk(ANNA, 2),
    ...talk(EVA, 3),
    sentTo(EVA, NOW - 12 * DAY, { ask }),
    replyFrom(EVA, NOW - 11 * DAY),
  ]);
  expect(await names('never-asked')).toEqual([BRAM]);
  await decide(db, { contact: EVA, decision: { code: 'answer', outcome: 'other' } }, NOW);
  expect(await names('never-asked')).toEqual([BRAM]);
});

it('the card: the last three lines, the last reply though it is older, and how they write', async () => {
  await append(db, [
    replyFrom(BRAM, NOW - 40 * DAY, { subject: 'Second hall' }),
    ...[30, 20, 10].map((days) => sentTo(BRAM, NOW - days * DAY, { subject: `${days} days ago` })),
  ]);
  await db.voices.put({ handle: BRAM, language: 'de', form: 'informal', at: NOW });
  const card = await readCard(db, BRAM, NOW);
  expect(card?.lines.map(({ subject }) => subject)).toEqual(['10 days ago', '20 days ago', '30 days ago']);
  expect(card?.starts?.subject).toBe('Second hall');
  expect(card?.voice).toMatchObject({ language: 'de', form: 'informal' });
  expect(await readCard(db, 'email:nobody@x.example', NOW)).toBeUndefined();
});
