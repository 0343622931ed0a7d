import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import type { LookEntry } from '../domain/ledger';
import { append } from './append';
import { Store } from './database';
import { decide } from './decide';
import { countPerson, erasePerson } from './erase-person';
import { ANNA, BRAM, DAY, ME, NOW, replyFrom, sentTo } from './fixtures';
import { noteOffer } from './offers';
import { person } from './people';
import { saySame } from './same';
import { changeSettings } from './settings';
import { silence } from './silences';
import { noteVoices } from './voices';

const PRIVATE: Handle = 'email:bram@thuis.example';

let db: Store;
beforeEach(async () => {
  db = new Store();
  await changeSettings(db, { ownHandles: [ME] });
});
afterEach(() => db.delete());

const look = (people: readonly Handle[], over: Partial<LookEntry> = {}): LookEntry => ({
  kind: 'look',
  id: `look ${people.join()}`,
  seenAt: NOW,
  site: 'gmail',
  account: ME,
  how: 'page',
  conversation: [`thread-a:r${people[0]}`],
  people: people.map((handle) => ({ handle })),
  scope: 'opened',
  ...over,
});
const toBoth = (time: number) =>
  sentTo(BRAM, time, {
    id: `both ${time}`,
    conversation: ['thread-a:rboth'],
    recipients: { to: [{ handle: BRAM, name: 'Bram Koopmans' }, { handle: ANNA }], cc: [], bcc: [], split: true },
  });

/** All that the tables hold, as one text. */
async function everything(): Promise<string> {
  return JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
}

describe('erasing one person', () => {
  it('nothing of them is left, under any of their handles', async () => {
    await append(db, [
      sentTo(BRAM, NOW - 9 * DAY),
      replyFrom(BRAM, NOW - 8 * DAY),
      sentTo(BRAM, NOW - 7 * DAY),
      sentTo(PRIVATE, NOW - 6 * DAY),
      look([BRAM, ME]),
      sentTo(ANNA, NOW - 5 * DAY, {
        subject: 'Lamps',
        recipients: { to: [{ handle: ANNA }], cc: [], bcc: [], split: true },
      }),
    ]);
    // An undo names nobody (R5): it goes with its message.
    const { recipients: _, ...undone } = sentTo(BRAM, NOW - 7 * DAY, { id: 'undo', state: 'undone', seenAt: NOW });
    await append(db, [undone]);
    await saySame(db, BRAM, PRIVATE, true, NOW);
    await decide(db, { contact: BRAM, decision: { code: 'let-go' } }, NOW);
    await silence(db, BRAM, [], NOW);
    await silence(db, BRAM, [`thread-a:r${BRAM}`], NOW);
    await noteVoices(db, [{ handle: BRAM, language: 'nl', form: 'informal' }], NOW);
    await noteOffer(db, 'offer', { contact: BRAM, conversation: [] }, NOW);
    const anna = await person(db, ANNA, NOW);
    expect(await countPerson(db, PRIVATE)).toEqual({ entries: 8, shared: 0 });

    await erasePerson(db, PRIVATE);
    const left = await everything();
    expect(left).not.toMatch(/bram|koopmans|thuis|second hall/i);
    expect(await person(db, BRAM, NOW)).toBeUndefined();
    expect(await person(db, ANNA, NOW)).toEqual(anna);
    expect(await db.contacts.count()).toBe(1);
  });

  it('R9: where others are written to as well, their counts stay, and nobody stands in the place', async () => {
    await append(db, [
      toBoth(NOW - 9 * DAY),
      toBoth(NOW - 5 * DAY),
      look([BRAM, ANNA], { conversation: ['thread-a:rboth'] }),
    ]);
    // The answer of the one clears the other.
    await append(db, [replyFrom(BRAM, NOW - 8 * DAY, { conversation: ['thread-a:rboth'] })]);
    const before = await person(db, ANNA, NOW);
    expect(before?.tally).toMatchObject({ unanswered: 1 });
    expect(await countPerson(db, BRAM)).toEqual({ entries: 4, shared: 4 });

    await erasePerson(db, BRAM);
    expect(await everything()).not.toMatch(/bram|koopmans/i);
    expect((await person(db, ANNA, NOW))?.tally).toMatchObject({ unanswered: 1, state: before?.tally.state });
    expect(await db.contacts.toCollection().primaryKeys()).toEqual([ANNA]);
  });

  it('R11, R14: so goes a bounce of theirs; where somebody signs with their profile, that alone', async () => {
    const slug: Handle = 'slug:bram-koopmans';
    await append(db, [
      sentTo(BRAM, NOW - 9 * DAY),
      sentTo(slug, NOW - 9 * DAY, { id: 'linkedin', names: ['urn:1'], conversation: ['urn:2-b'] }),
      replyFrom('email:mailer-daemon@x.example', NOW - 9 * DAY, {
        conversation: [`thread-a:r${BRAM}`],
        verdict: { label: 'bounce', sure: true, rule: 'bounce', about: [BRAM] },
      }),
      sentTo(ANNA, NOW - 7 * DAY, { recipients: { to: [{ handle: ANNA }], cc: [], bcc: [], split: true } }),
      replyFrom(ANNA, NOW - 6 * DAY, { verdict: { label: 'human', sure: true, rule: 'human', profile: slug } }),
    ]);
    await saySame(db, BRAM, slug, true, NOW);
    await erasePerson(db, BRAM);
    expect(await everything()).not.toMatch(/bram|koopmans|bounce/i);
    expect(await person(db, ANNA, NOW)).toMatchObject({ tally: { unanswered: 0, lastReply: NOW - 6 * DAY } });
  });

  it('nothing is erased where one part fails', async () => {
    await append(db, [toBoth(NOW - 9 * DAY)]);
    const before = await everything();
    const real = db.entries.bulkPut;
    db.entries.bulkPut = () => Promise.reject(new Error('no')) as never;
    await expect(erasePerson(db, BRAM)).rejects.toThrow();
    db.entries.bulkPut = real;
    expect(await everything()).toBe(before);
  });
});
