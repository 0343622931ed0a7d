import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANDLES, ledger } from '../domain/arbitrary-ledger';
import type { Handle } from '../domain/contact';
import { shownSame } from '../domain/identity';
import type { Entry } from '../domain/ledger';
import { standingOf } from '../domain/standing';
import { append } from './append';
import { correct } from './correct';
import { Store } from './database';
import { eraseAll } from './erase';
import { exclude, excludedPeople, include } from './exclude';
import { ANNA, BRAM, DAY, ME, NOW, replyFrom, sentTo } from './fixtures';
import { ledgerOf } from './ledger-of';
import { readOwn } from './own';
import { addressees, dueCount, known, person, search } from './people';
import { joinsOf, saySame } from './same';

const LINK: Handle = 'linkedin:ACoAAB';
const SLUG: Handle = 'slug:bram-koopmans';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

const onLinkedin = { site: 'linkedin', account: 'linkedin:ACoME' } as const;
const unanswered = async (handle: Handle) => (await person(db, handle, NOW))?.tally.unanswered;
/** Twice by mail, once on LinkedIn. */
const three = () =>
  append(db, [
    sentTo(BRAM, NOW - 22 * DAY),
    sentTo(BRAM, NOW - 15 * DAY),
    sentTo(LINK, NOW - 8 * DAY, { ...onLinkedin, conversation: ['urn:2-a'], names: ['urn:2-b'] }),
  ]);

describe('saySame', () => {
  it('R1: two by mail and one on LinkedIn are 3 once they are one person, found by either handle', async () => {
    await three();
    expect(await unanswered(BRAM)).toBe(2);
    await saySame(db, LINK, BRAM, true, NOW);
    for (const handle of [BRAM, LINK]) expect(await unanswered(handle)).toBe(3);
    expect(await db.contacts.count()).toBe(1);
    expect(await search(db, 'ACoAAB', NOW)).toHaveLength(1);
    expect(await ledgerOf(db, LINK, NOW)).toHaveLength(3);
    expect(await known(db)).toBe(1);
  });

  it('R1: a reply on either clears both', async () => {
    await three();
    await saySame(db, LINK, BRAM, true, NOW);
    await append(db, [replyFrom(LINK, NOW - DAY, { ...onLinkedin, conversation: ['urn:2-a'] })]);
    expect(await unanswered(BRAM)).toBe(0);
  });

  it('R23: taken back, everything is as it was; said again, it is joined again', async () => {
    await three();
    const before = await db.contacts.toArray();
    await saySame(db, BRAM, LINK, true, NOW);
    expect(await joinsOf(db, LINK)).toMatchObject([{ handles: [BRAM, LINK], how: 'hand' }]);
    await saySame(db, LINK, BRAM, false, NOW + 1);
    expect(await db.contacts.toArray()).toEqual(before);
    expect(await joinsOf(db, BRAM)).toEqual([]);
    await saySame(db, LINK, BRAM, true, NOW + 2);
    expect(await unanswered(BRAM)).toBe(3);
  });

  it('R23: what was said of one goes back with it: a correction, and "not for this person"', async () => {
    await three();
    await exclude(db, BRAM);
    const before = await db.contacts.toArray();
    await saySame(db, BRAM, LINK, true, NOW);
    expect((await excludedPeople(db)).map(({ handles }) => handles)).toEqual([[BRAM, LINK]]);
    await saySame(db, BRAM, LINK, false, NOW + 1);
    expect(await db.contacts.toArray()).toEqual(before);
    await include(db, BRAM);
    await saySame(db, BRAM, LINK, true, NOW + 2);
    // The contact goes by its mail address, the line is of LinkedIn.
    await correct(db, { contact: BRAM, target: 'urn:2-b', counts: false }, NOW + 3);
    expect(await unanswered(BRAM)).toBe(2);
    await saySame(db, BRAM, LINK, false, NOW + 4);
    expect([await unanswered(BRAM), await unanswered(LINK)]).toEqual([2, 0]);
  });

  it('R23, R25: a customer who turns out to be one with a friend is each again after the split', async () => {
    await three();
    await exclude(db, BRAM, 'customer');
    await exclude(db, LINK, 'friend');
    const before = await db.contacts.toArray();
    await saySame(db, BRAM, LINK, true, NOW);
    expect(await excludedPeople(db)).toMatchObject([{ excluded: 'customer', handles: [BRAM, LINK] }]);
    await saySame(db, BRAM, LINK, false, NOW + 1);
    expect(await db.contacts.toArray()).toEqual(before);
  });

  it('R3: who is due is due once', async () => {
    await append(db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 14 * DAY)]);
    await append(db, [sentTo(ANNA, NOW - 13 * DAY), sentTo(ANNA, NOW - 12 * DAY)]);
    expect(await dueCount(db, NOW)).toBe(2);
    await saySame(db, ANNA, BRAM, true, NOW);
    expect(await dueCount(db, NOW)).toBe(1);
    // In To by both of their addresses, they are one.
    expect(await addressees(db, [{ handle: BRAM }, { handle: ANNA }], NOW)).toHaveLength(1);
  });

  it('R1: who is met by a handle that the page shows beside a known one is known', async () => {
    await three();
    const [met] = await addressees(db, [{ handle: SLUG, also: [LINK] }], NOW);
    expect(met).toMatchObject({ handle: LINK, tally: { unanswered: 1 } });
  });

  it('R14: one name is not one person', async () => {
    await three();
    expect((await search(db, 'bram', NOW)).map(({ contact }) => contact.handles)).toEqual([[LINK], [BRAM]]);
    await expect(saySame(db, BRAM, BRAM, true, NOW)).rejects.toThrow('One handle');
    await expect(saySame(db, ANNA, SLUG, true, NOW)).rejects.toThrow('Nothing is known');
  });

  it('R14: what a page shows on one person joins without the rep, and is no join to be taken back', async () => {
    await three();
    const ctx = { ...onLinkedin, own: await readOwn(db), seenAt: NOW };
    await append(db, shownSame([{ handle: LINK, also: [SLUG] }], ctx));
    expect(await unanswered(SLUG)).toBe(1);
    expect((await person(db, SLUG, NOW))?.contact.id).toBe(LINK);
    expect(await joinsOf(db, LINK)).toEqual([]);
    // Seen again, it is no news.
    expect(await append(db, shownSame([{ handle: SLUG, also: [LINK] }], { ...ctx, seenAt: NOW + 9 }))).toEqual({
      changed: 0,
      contacts: [],
    });
  });
});

/** The contacts as the ledger alone makes them. */
const standings = async () =>
  new Map((await db.contacts.toArray()).map(({ handles, standing }) => [handles.join(' '), standing]));

describe('R23: properties of the store', () => {
  const joins = fc.array(fc.uniqueArray(fc.constantFrom(...HANDLES), { minLength: 2, maxLength: 2 }), { maxLength: 3 });

  it('joined and split again, in any order, every contact is the fold of its handles’ entries', async () => {
    await fc.assert(
      fc.asyncProperty(ledger, joins, fc.boolean(), async (entries, pairs, late) => {
        await eraseAll(db);
        await db.accounts.put({ id: 'a', site: 'gmail', handle: ME, reading: 'on' });
        const [first, second]: readonly (readonly Entry[])[] = late ? [entries, []] : [[], entries];
        const anything = sentTo(HANDLES[0] ?? BRAM, 0);
        await append(db, [anything, ...(first ?? [])]);
        const before = await db.contacts.toArray();
        const said: [Handle, Handle][] = [];
        for (const [i, [a, b]] of pairs.entries()) {
          if (!a || !b || !(await db.entries.where('handles').anyOf([a, b]).count())) continue;
          await saySame(db, a, b, true, NOW + i);
          said.push([a, b]);
        }
        await append(db, second ?? []);

        const ledgerNow = (await db.entries.toArray()).map(({ entry }) => entry);
        const own = await readOwn(db);
        for (const [handles, standing] of await standings())
          expect(standing).toEqual(standingOf(handles.split(' ') as Handle[], ledgerNow, own));

        const joinedUp = await standings();
        const rows = await db.entries.toArray();
        await eraseAll(db);
        await db.accounts.put({ id: 'a', site: 'gmail', handle: ME, reading: 'on' });
        for (const { entry } of rows.reverse()) await append(db, [entry]);
        expect(await standings()).toEqual(joinedUp);

        for (const [i, [a, b]] of said.entries()) await saySame(db, b, a, false, NOW + 10 + i);
        if (late) expect(await db.contacts.toArray()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
