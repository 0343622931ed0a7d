import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import type { AskMark } from '../domain/question';
import { append } from './append';
import { Store } from './database';
import { decide } from './decide';
import { ANNA, BRAM, DAY, NOW, replyFrom, sentTo } from './fixtures';
import { ledgerOf } from './ledger-of';
import { dueCount, people, person } from './people';
import { saySame } from './same';
import { changeSettings } from './settings';
import { takeBack } from './take-back';
import { rowsRead } from './test-rows';

const MARK: AskMark = { question: 'line', shape: 'line', language: 'en' };
const HOUR = 3_600_000;

let db: Store;
beforeEach(async () => {
  db = new Store();
  await changeSettings(db, {
    cadence: { limit: 2, waitMail: 3, waitLinkedin: 5, horizonMonths: 6, workingDays: [1, 2, 3, 4, 5], zone: 'UTC' },
  });
  await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
});
afterEach(() => db.delete());

const state = async (now = NOW, who: Handle = BRAM) => (await person(db, who, now))?.tally.state;
const ids = (rows: readonly { readonly contact: { readonly id: Handle } }[]) => rows.map(({ contact }) => contact.id);

describe('R24: decide', () => {
  it('R24: let go closes, and taken back it was never said', async () => {
    const before = await db.contacts.toArray();
    expect(await dueCount(db, NOW)).toBe(1);
    const entry = await decide(db, { contact: BRAM, decision: { code: 'let-go' } }, NOW);
    expect(await state()).toBe('closed');
    expect(await dueCount(db, NOW)).toBe(0);
    await takeBack(db, entry, NOW);
    expect(await db.contacts.toArray()).toEqual(before);
    expect(await ledgerOf(db, BRAM, NOW)).toHaveLength(2);
    expect(await dueCount(db, NOW)).toBe(1);
  });

  it('R24: one after the other on a clock that went back, and after what they wrote', async () => {
    await append(db, [replyFrom(BRAM, NOW + HOUR)]);
    const no = await decide(db, { contact: BRAM, decision: { code: 'answer', outcome: 'no' } }, NOW);
    expect(no.seenAt).toBe(NOW + HOUR);
    expect(await state(NOW + 2 * HOUR)).toBe('closed');
    const open = await decide(db, { contact: BRAM, decision: { code: 'reopen' } }, NOW);
    expect(open.seenAt).toBe(NOW + HOUR + 1);
    expect(await state(NOW + 2 * HOUR)).toBe('clear');
  });

  it('R24: the same word twice is two decisions, each taken back by itself', async () => {
    const one = await decide(db, { contact: BRAM, decision: { code: 'let-go' } }, NOW);
    const two = await decide(db, { contact: BRAM, decision: { code: 'let-go' } }, NOW);
    expect(one.id).not.toBe(two.id);
    await takeBack(db, two, NOW);
    expect(await state()).toBe('closed');
  });

  it('R23: goes with the person through a join and back', async () => {
    const other: Handle = 'email:bram@thuis.example';
    await append(db, [sentTo(other, NOW - 20 * DAY)]);
    await decide(db, { contact: other, decision: { code: 'let-go' } }, NOW);
    const joined = await saySame(db, BRAM, other, true, NOW);
    expect(await state(NOW, BRAM)).toBe('closed');
    await takeBack(db, joined, NOW + 1);
    expect([await state(NOW, BRAM), await state(NOW, other)]).toEqual(['due', 'closed']);
  });

  it('throws for somebody of whom nothing is known', async () => {
    await expect(decide(db, { contact: ANNA, decision: { code: 'let-go' } }, NOW)).rejects.toThrow('Nothing is known');
  });
});

describe('R3: who is due, by the index', () => {
  const no = { label: 'no', sure: true, rule: 'no-words' } as const;

  it('R3: badge and list are one number: the number, an answer, a day, an unseen ask', async () => {
    const [answered, asleep, unseen, asked]: Handle[] = [
      'email:a@a.example',
      'email:b@b.example',
      'email:c@c.example',
      'email:d@d.example',
    ];
    if (!answered || !asleep || !unseen || !asked) throw new Error();
    await append(db, [
      sentTo(answered, NOW - 100 * DAY),
      replyFrom(answered, NOW - 99 * DAY, { verdict: no }),
      sentTo(asleep, NOW - 90 * DAY),
      sentTo(unseen, NOW - 20 * DAY, { ask: MARK }),
      sentTo(asked, NOW - DAY, { ask: MARK }),
    ]);
    await decide(db, { contact: asleep, decision: { code: 'later', until: '2026-11-24' } }, NOW - 50 * DAY);
    expect(ids((await people(db, NOW)).due).sort()).toEqual([answered, asleep, unseen, BRAM].sort());
    expect(await dueCount(db, NOW)).toBe(4);
    // The day before, who sleeps is in nobody's way.
    expect(ids((await people(db, NOW - DAY)).due)).not.toContain(asleep);
    const { rest } = await people(db, NOW);
    expect(ids(rest)).toEqual([asked]);
  });

  it('R24: what was closed today stands apart, and the closed of before are not listed', async () => {
    const silent: Handle = 'email:s@s.example';
    // Asked on Monday 16: its wait ended with Monday 23.
    const asked = NOW - 8 * DAY + HOUR;
    await append(db, [
      sentTo(silent, asked, { ask: MARK }),
      sentTo(silent, asked, { id: 'read', how: 'page', seenAt: NOW }),
      {
        kind: 'look',
        id: 'look',
        seenAt: NOW,
        site: 'gmail',
        account: 'email:rep@gelegen.example',
        how: 'page',
        conversation: [`thread-a:r${silent}`],
        people: [{ handle: silent }],
        scope: 'opened',
        whole: true,
      },
      sentTo(ANNA, NOW - 3 * DAY),
    ]);
    await decide(db, { contact: BRAM, decision: { code: 'let-go' } }, NOW);
    await decide(db, { contact: ANNA, decision: { code: 'let-go' } }, NOW - DAY);
    const { closedToday, rest, due } = await people(db, NOW);
    expect(ids(closedToday)).toEqual([BRAM, silent]);
    expect([...ids(rest), ...ids(due)]).toEqual([]);
    expect(ids((await people(db, NOW + DAY)).closedToday)).toEqual([]);
  });

  it('R3: to find them does not read who is closed', async () => {
    const handles = Array.from({ length: 100 }, (_, i): Handle => `email:p${i}@many.example`);
    await append(
      db,
      handles.flatMap((handle) => [sentTo(handle, NOW - 15 * DAY), sentTo(handle, NOW - 8 * DAY)]),
    );
    for (const contact of handles) await decide(db, { contact, decision: { code: 'let-go' } }, NOW - DAY);
    expect(await rowsRead(() => dueCount(db, NOW))).toBeLessThan(8);
    expect(await dueCount(db, NOW)).toBe(1);
  });
});
