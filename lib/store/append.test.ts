import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { meetAccount } from './accounts';
import { append } from './append';
import { correct } from './correct';
import { Store } from './database';
import { countKept, eraseAll } from './erase';
import { exclude, excludedPeople, include } from './exclude';
import { ANNA, BRAM, DAY, ME, NOW, replyFrom, sentTo } from './fixtures';
import { ledgerOf } from './ledger-of';
import { addressees, dueCount, known, people, person, search } from './people';
import { saySame } from './same';
import { changeSettings } from './settings';
import { setHealth, setSite } from './sites';

let db: Store;

beforeEach(async () => {
  db = new Store();
  await changeSettings(db, { ownHandles: [ME] });
});

afterEach(() => db.delete());

const unanswered = async (handle = BRAM) => (await person(db, handle, NOW))?.tally.unanswered;

describe('append', () => {
  const two = [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)];

  it('R2: counts what a contact left unanswered, and a reply clears it', async () => {
    await append(db, two);
    expect(await unanswered()).toBe(2);
    await append(db, [replyFrom(BRAM, NOW - 7 * DAY)]);
    expect(await unanswered()).toBe(0);
  });

  it('R8: the same again adds nothing', async () => {
    await append(db, two);
    expect(await append(db, two)).toEqual({ changed: 0, contacts: [] });
    expect(await db.entries.count()).toBe(2);
  });

  it('R8: an entry seen again at a later time stands as it was seen last, whichever came first', async () => {
    const [first] = two;
    if (!first) throw new Error('no entry');
    await append(db, [{ ...first, seenAt: NOW }]);
    await append(db, [first]);
    expect((await db.entries.get(first.id))?.entry.seenAt).toBe(NOW);
  });

  it('R5: an undo, which names nobody, finds its message; nothing of it is left', async () => {
    const mail = sentTo(BRAM, NOW - 10_000);
    await append(db, [mail]);
    const { recipients: _, ...undo } = { ...mail, id: 'undo', state: 'undone', seenAt: NOW - 5_000 } as const;
    await append(db, [undo]);
    expect(await db.contacts.count()).toBe(0);
    expect(await ledgerOf(db, BRAM, NOW)).toEqual([]);
  });

  it('R5: the undo that comes first holds too', async () => {
    const mail = sentTo(BRAM, NOW - 10_000);
    const { recipients: _, ...undo } = { ...mail, id: 'undo', state: 'undone', seenAt: NOW - 5_000 } as const;
    await append(db, [undo]);
    await append(db, [mail]);
    expect(await db.contacts.count()).toBe(0);
  });

  it('R9: a reply by one of To clears that mail for the other', async () => {
    const to = [{ handle: BRAM }, { handle: ANNA }];
    const both = sentTo(BRAM, NOW - 8 * DAY, { recipients: { to, cc: [], bcc: [], split: true } });
    await append(db, [both]);
    expect(await unanswered(ANNA)).toBe(1);
    await append(db, [replyFrom(BRAM, NOW - 7 * DAY)]);
    const lines = await ledgerOf(db, ANNA, NOW);
    expect(lines).toHaveLength(1);
    expect((await db.contacts.where('handles').equals(ANNA).first())?.standing).toBeDefined();
  });

  it('R10: own addresses and domains are no contacts, and become them when they are own no more', async () => {
    await append(db, [sentTo('email:eva@gelegen.example', NOW - 8 * DAY)]);
    expect(await db.contacts.count()).toBe(1);
    await changeSettings(db, { ownDomains: ['gelegen.example'] });
    expect(await db.contacts.count()).toBe(0);
    await changeSettings(db, { ownDomains: [] });
    expect(await unanswered('email:eva@gelegen.example')).toBe(1);
  });

  it('R10: an account that is met is own from then on', async () => {
    await append(db, [sentTo('email:other@mail.example', NOW - 8 * DAY)]);
    await meetAccount(db, 'gmail', 'email:other@mail.example');
    expect(await db.contacts.count()).toBe(0);
  });

  it('makes no contact of somebody who only wrote', async () => {
    await append(db, [replyFrom(ANNA, NOW - DAY)]);
    expect(await db.contacts.count()).toBe(0);
    expect(await db.entries.count()).toBe(1);
  });

  it('R9: somebody in Cc has no touch, but a ledger to look it up in', async () => {
    const cc = [{ handle: ANNA, name: 'Anna van Oosten' }];
    await append(db, [sentTo(BRAM, NOW - DAY, { recipients: { to: [{ handle: BRAM }], cc, bcc: [], split: true } })]);
    expect(await unanswered(ANNA)).toBe(0);
    expect(await search(db, 'oost', NOW)).toHaveLength(1);
  });

  it('R22: a correction counts for its contact, and survives seeing the message again', async () => {
    await append(db, two);
    await correct(db, { contact: BRAM, target: `msg-a:r${NOW - 8 * DAY}`, counts: false }, NOW);
    expect(await unanswered()).toBe(1);
    await append(db, [sentTo(BRAM, NOW - 8 * DAY, { id: 'page', how: 'page', seenAt: NOW + 1 })]);
    expect(await unanswered()).toBe(1);
    await correct(db, { contact: BRAM, target: `msg-a:r${NOW - 8 * DAY}`, counts: true }, NOW + 2);
    expect(await unanswered()).toBe(2);
  });

  it('R22: a line that is not there cannot be corrected', async () => {
    await expect(correct(db, { contact: BRAM, target: 'msg-a:r0', counts: false }, NOW)).rejects.toThrow(
      'No such line',
    );
  });
});

describe('people', () => {
  it('R3: who is due, the rest, and who has gone quiet; the badge is the first list', async () => {
    await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
    await append(db, [sentTo(ANNA, NOW - DAY)]);
    await append(db, [
      sentTo('email:old@quiet.example', NOW - 150 * DAY),
      sentTo('email:old@quiet.example', NOW - 140 * DAY),
    ]);
    const { due, rest, quiet } = await people(db, NOW);
    const ids = (rows: typeof due) => rows.map(({ contact }) => contact.id);
    expect(ids(due)).toEqual([BRAM]);
    expect(ids(rest)).toEqual([ANNA]);
    expect(ids(quiet)).toEqual(['email:old@quiet.example']);
    expect(await known(db)).toBe(3);
    expect(await dueCount(db, NOW)).toBe(1);
  });

  it('R21: who is known on a site that can’t be read has "at least" in list, banner and ledger; nobody else', async () => {
    await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo('linkedin:ACoAAB', NOW - 8 * DAY, { site: 'linkedin' })]);
    await setSite(db, 'linkedin', true, NOW - 20 * DAY);
    await setHealth(db, 'linkedin', 'messages', false, NOW - DAY);
    const notRead = { site: 'linkedin', since: NOW - DAY };
    expect((await person(db, BRAM, NOW))?.tally.notRead).toBeUndefined();
    expect((await people(db, NOW)).rest[0]?.tally).toMatchObject({ atLeast: true, silenceSeen: false, notRead });
    expect((await addressees(db, [{ handle: 'linkedin:ACoAAB' }], NOW))[0]?.tally).toMatchObject({ notRead });
    await saySame(db, BRAM, 'linkedin:ACoAAB', true, NOW);
    expect((await person(db, BRAM, NOW))?.tally).toMatchObject({ unanswered: 2, atLeast: true, notRead });
    expect((await ledgerOf(db, BRAM, NOW)).map(({ reason }) => reason.code)).toContain('not-read');
    await setHealth(db, 'linkedin', 'messages', true, NOW);
    expect((await person(db, BRAM, NOW))?.tally.notRead).toBeUndefined();
  });

  it('R20: becomes due by time alone', async () => {
    await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - DAY)]);
    expect(await dueCount(db, NOW)).toBe(0);
    expect(await dueCount(db, NOW + 7 * DAY)).toBe(1);
  });

  it('R25: an excluded person is never due, is found by search, and counts again when taken back', async () => {
    await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
    await exclude(db, BRAM);
    expect(await dueCount(db, NOW)).toBe(0);
    expect((await search(db, 'koop', NOW)).map(({ tally }) => tally.state)).toEqual(['excluded']);
    await append(db, [sentTo(BRAM, NOW - 3 * DAY)]);
    expect((await excludedPeople(db)).map(({ id }) => id)).toEqual([BRAM]);
    await include(db, BRAM);
    expect((await person(db, BRAM, NOW))?.tally.unanswered).toBe(3);
  });

  it.each(['customer', 'colleague', 'friend'] as const)('R25: a %s is never counted, and says so', async (as) => {
    await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
    await exclude(db, BRAM, as);
    expect(await dueCount(db, NOW)).toBe(0);
    expect((await person(db, BRAM, NOW))?.tally).toMatchObject({ state: 'excluded', apart: as });
    const [asked] = await addressees(db, [{ handle: BRAM }], NOW);
    expect(asked?.tally).toMatchObject({ state: 'excluded', apart: as });
    // It outlives what comes after, and another word of the rep's takes its place.
    await append(db, [sentTo(BRAM, NOW - DAY)]);
    expect((await excludedPeople(db)).map(({ excluded }) => excluded)).toEqual([as]);
    await exclude(db, BRAM);
    expect((await person(db, BRAM, NOW))?.tally).not.toHaveProperty('apart');
    expect(await excludedPeople(db)).toMatchObject([{ excluded: 'person' }]);
  });

  it('R25: excludes someone who was never met, and forgets them when taken back', async () => {
    await exclude(db, ANNA);
    expect(await excludedPeople(db)).toHaveLength(1);
    await include(db, ANNA);
    expect(await db.contacts.count()).toBe(0);
  });

  it('searches beginnings of words, without accents and in any order', async () => {
    const to = [{ handle: ANNA, name: 'Zoë Müller-Oosterwijk 🙂' }];
    await append(db, [sentTo(ANNA, NOW, { recipients: { to, cc: [], bcc: [], split: true } })]);
    for (const text of ['zoe', 'OOSTER', 'mül zo', 'anna@oost']) expect(await search(db, text, NOW)).toHaveLength(1);
    for (const text of ['wijk', 'zoe bram', '', '🙂']) expect(await search(db, text, NOW)).toHaveLength(0);
  });
});

describe('erase', () => {
  it('says what goes, and leaves nothing', async () => {
    await append(db, [sentTo(BRAM, NOW)]);
    await meetAccount(db, 'gmail', ME);
    expect(await countKept(db)).toEqual({ contacts: 1, entries: 1, byHand: 0, accounts: 1 });
    await eraseAll(db);
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });
});
