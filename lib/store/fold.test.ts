import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CADENCE } from '../domain/cadence';
import type { Handle } from '../domain/contact';
import type { CorrectionEntry, Decision, DecisionEntry, Entry, LookEntry, SendState, Witness } from '../domain/ledger';
import { isOwn } from '../domain/own';
import { standingOf } from '../domain/standing';
import { tally } from '../domain/tally-of';
import { append } from './append';
import { Store } from './database';
import { ANNA, BRAM, DAY, ME, NOW, replyFrom, sentTo } from './fixtures';
import { changeSettings } from './settings';

const CAS: Handle = 'email:cas@lindqvist.example';
const OWN = { handles: new Set([ME]), domains: new Set<string>() };
const PEOPLE = [BRAM, ANNA, CAS, ME] as const;

const person = fc.constantFrom(...PEOPLE);
const time = fc.integer({ min: 0, max: 60 }).map((days) => NOW - days * DAY);
const place = fc.subarray(['thread-a:r1', 't:1', 'thread-a:r2', 't:2'] as const, { minLength: 1, maxLength: 2 });
const message = fc.subarray(['msg-a:r1', 'msg-a:r2', 'g:1', 'g:2', 'g:3'] as const, { maxLength: 2 });

const sent = fc
  .record({
    to: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
    cc: fc.uniqueArray(person, { maxLength: 1 }),
    names: message,
    conversation: place,
    state: fc.constantFrom<SendState>('sent', 'sent', 'unconfirmed', 'scheduled', 'undone', 'cancelled'),
    how: fc.constantFrom<Witness>('request', 'page', 'row', 'toast'),
    at: time,
    seenAt: time,
    blind: fc.boolean(),
    asks: fc.boolean(),
  })
  .map(({ to, cc, at, blind, asks, ...over }): Entry => {
    const people = (handles: readonly Handle[]) => handles.map((handle) => ({ handle }));
    const { recipients: _, ...rest } = sentTo(BRAM, at, {
      ...over,
      ...(asks ? { ask: { question: 'line', shape: 'line', language: 'en' } as const } : {}),
      id: `s ${JSON.stringify([to, cc, at, blind, asks, over])}`,
    });
    return blind ? rest : { ...rest, recipients: { to: people(to), cc: people(cc), bcc: [], split: true } };
  });

const reply = fc
  .record({ from: person, names: message, conversation: place, at: time, seenAt: time })
  .map(({ from, at, ...over }): Entry => replyFrom(from, at, { ...over, id: `r ${JSON.stringify([from, at, over])}` }));

const look = fc
  .record({ who: fc.uniqueArray(person), conversation: place, newest: time, seenAt: time, opened: fc.boolean() })
  .map(
    ({ who, conversation, newest, seenAt, opened }): LookEntry => ({
      kind: 'look',
      id: `l ${conversation.join()} ${opened}`,
      seenAt,
      site: 'gmail',
      account: ME,
      how: opened ? 'page' : 'row',
      conversation,
      people: who.map((handle) => ({ handle })),
      scope: opened ? 'opened' : 'row',
      newest,
      ...(opened ? { hidden: { own: [newest] } } : { count: 2 }),
    }),
  );

const correction = fc
  .record({ contact: person, target: fc.constantFrom('msg-a:r1', 'g:1', 'g:2'), counts: fc.boolean(), seenAt: time })
  .map(
    (said): CorrectionEntry => ({
      ...said,
      kind: 'correction',
      how: 'hand',
      id: `c ${JSON.stringify(said)}`,
      site: 'gmail',
      account: ME,
    }),
  );

const decision = fc
  .record({
    contact: person,
    decision: fc.constantFrom<Decision>(
      { code: 'answer', outcome: 'no' },
      { code: 'later', until: '2026-11-30' },
      { code: 'let-go' },
      { code: 'keep' },
      { code: 'reopen' },
    ),
    seenAt: time,
    undone: fc.boolean(),
  })
  .map(({ undone, ...said }): DecisionEntry => {
    const id = `d ${JSON.stringify(said)}`;
    const entry = { ...said, id, kind: 'decision', how: 'hand', site: 'gmail', account: ME } as const;
    return undone ? { ...entry, undone } : entry;
  });

const history = fc.array(
  fc.oneof({ weight: 4, arbitrary: sent }, { weight: 2, arbitrary: reply }, look, correction, decision),
  { maxLength: 14 },
);

/** The history in another order, in batches, some of it twice. */
const arrival = history.chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    order: fc.shuffledSubarray([...entries, ...entries.slice(0, 3)], { minLength: entries.length === 0 ? 0 : 1 }),
    batch: fc.integer({ min: 1, max: 5 }),
  }),
);

describe('the cached standing', () => {
  it('R8, R23: is the fold of the ledger, in whatever order, batches and doubles it came', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(arrival, async ({ entries, order, batch }) => {
        const db = new Store(`property ${run++}`);
        try {
          await changeSettings(db, { ownHandles: [ME] });
          for (let i = 0; i < order.length; i += batch) await append(db, order.slice(i, i + batch));
          await append(db, entries);
          for (const handle of PEOPLE) {
            const cached = await db.contacts.get(handle);
            if (isOwn(OWN, handle)) {
              expect(cached).toBeUndefined();
              continue;
            }
            // All of the ledger, not only what the store thinks bears on the contact.
            const whole = standingOf([handle], entries, OWN);
            if (cached) expect(cached.standing).toEqual(whole);
            const now = (standing: typeof whole) =>
              tally(standing, { ...DEFAULT_CADENCE, zone: 'Europe/Amsterdam' }, new Map(), NOW, false);
            const { unanswered, pending } = { ...now(whole), pending: whole.pending.length };
            if (!cached) expect([unanswered, pending, whole.lastTouch]).toEqual([0, 0, undefined]);
            else expect(now(cached.standing)).toEqual(now(whole));
          }
        } finally {
          await db.delete();
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
