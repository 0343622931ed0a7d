import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { append } from './append';
import { Store } from './database';
import { ANNA, BRAM, DAY, NOW, sentTo } from './fixtures';
import {
  noteClose,
  noteOffer,
  noteTaken,
  type OfferPlace,
  readEarly,
  readFrequency,
  readIgnored,
  restartEarly,
  settleEarly,
} from './offers';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

const MINUTE = 60_000;
const draft = (name: string, contact = BRAM): OfferPlace => ({ contact, draft: `msg-a:r${name}`, conversation: [] });
const early = (handle = BRAM, place = draft('now', handle)) => readEarly(db, [handle], place);
const read = (now = NOW, place = draft('now')) => readFrequency(db, now, place);

describe('how often the line offers', () => {
  test('once for each draft and contact, however often it is asked', async () => {
    await noteOffer(db, 'offer', draft('1'), NOW);
    await noteOffer(db, 'offer', draft('1'), NOW + 1);
    await noteOffer(db, 'offer', draft('2'), NOW + 2);
    await noteOffer(db, 'offer', draft('1', ANNA), NOW + 3);
    expect((await read(NOW + 4)).offers.toSorted()).toEqual([NOW, NOW + 2, NOW + 3]);
  });

  test('a draft that is saved meanwhile is the same one', async () => {
    const conversation = ['t:1'] as const;
    await noteOffer(db, 'offer', { contact: BRAM, conversation }, NOW);
    await noteOffer(db, 'offer', { ...draft('1'), conversation }, NOW + MINUTE);
    await noteOffer(db, 'offer', { contact: BRAM, conversation: [] }, NOW + 2 * MINUTE);
    expect((await db.offers.orderBy('at').toArray()).map(({ at }) => at)).toEqual([NOW, NOW + 2 * MINUTE]);
  });

  test('a new mail whose draft and conversation get their names together is the same one', async () => {
    const named = { ...draft('1'), conversation: ['thread-a:r1'] } as const;
    await noteOffer(db, 'offer', { contact: BRAM, conversation: [] }, NOW);
    expect((await read(NOW + 1, named)).offers).toEqual([]);
    await noteOffer(db, 'offer', named, NOW + MINUTE);
    expect((await read(NOW + DAY)).offers).toEqual([NOW]);
    await noteOffer(db, 'early', { contact: BRAM, conversation: [] }, NOW);
    expect(await early(BRAM, named)).toMatchObject({ toThem: false });
  });

  test('what came after the line in this draft does not change it, nor does it count itself', async () => {
    await noteOffer(db, 'offer', draft('1'), NOW);
    await noteOffer(db, 'offer', draft('2'), NOW + 1);
    await noteOffer(db, 'offer', draft('3'), NOW + 2);
    await noteClose(db, BRAM, NOW + 3);
    expect(await read(NOW + 4, draft('2'))).toMatchObject({ offers: [NOW], closes: [] });
  });

  test('each × is one; what is old is forgotten', async () => {
    await noteClose(db, BRAM, NOW - 31 * DAY);
    await noteClose(db, BRAM, NOW - DAY);
    await noteClose(db, BRAM, NOW);
    await noteOffer(db, 'offer', draft('1'), NOW);
    expect((await read()).closes.toSorted()).toEqual([NOW - DAY, NOW]);
    expect(await db.offers.count()).toBe(3);
  });
});

describe('R26: the chip', () => {
  test('once per person, in whatever draft; not counted against its own', async () => {
    await noteOffer(db, 'early', draft('1'), NOW - 60 * DAY);
    await noteOffer(db, 'offer', draft('2'), NOW);
    expect(await early()).toEqual({ toThem: true, offers: [NOW - 60 * DAY], ignored: 0 });
    expect(await early(BRAM, draft('1'))).toEqual({ toThem: false, offers: [], ignored: 0 });
    expect(await early(ANNA)).toMatchObject({ toThem: false });
  });

  test('sent without a click = ignored, told once; so many in a row, up to the last click', async () => {
    await noteOffer(db, 'early', draft('1'), NOW);
    await noteOffer(db, 'early', draft('2', ANNA), NOW + 1);
    await noteTaken(db, [ANNA]);
    await settleEarly(db, [BRAM, ANNA], NOW + MINUTE);
    await settleEarly(db, [BRAM, ANNA], NOW + 2 * MINUTE);
    expect(await early()).toMatchObject({ ignored: 0 });
    await noteOffer(db, 'early', draft('3', 'email:eva@smit.example'), NOW + 1);
    await settleEarly(db, ['email:eva@smit.example'], NOW + 2);
    expect(await early()).toMatchObject({ ignored: 1 });
  });

  test('the question went out: it was not ignored, though the send was seen before its words', async () => {
    await noteOffer(db, 'early', draft('1'), NOW);
    await settleEarly(db, [BRAM], NOW + MINUTE);
    await noteTaken(db, [BRAM]);
    expect((await early()).ignored).toBe(0);
  });

  test('a message that went out before it stood there says nothing of it', async () => {
    await noteOffer(db, 'early', draft('1'), NOW);
    await settleEarly(db, [BRAM], NOW - MINUTE);
    expect((await early()).ignored).toBe(0);
  });

  test('R1: by another handle of the same person it is theirs too', async () => {
    const slug = 'slug:bram-koopmans';
    const same = { kind: 'same', how: 'page', id: 'same', seenAt: NOW, same: true, handles: [BRAM, slug] } as const;
    await append(db, [sentTo(BRAM, NOW - DAY), { ...same, site: 'linkedin', account: 'linkedin:me' }]);
    await noteOffer(db, 'early', draft('1', slug as typeof BRAM), NOW);
    await settleEarly(db, [BRAM], NOW + MINUTE);
    expect((await early()).ignored).toBe(1);
  });
});

test('R26: turned on again by the rep, what was ignored counts no longer; and that is taken back', async () => {
  expect(await readIgnored(db)).toBe(0);
  await (await restartEarly(db))();
  for (let n = 0; n < 5; n++) {
    await noteOffer(db, 'early', draft(`${n}`), NOW + n);
    await settleEarly(db, [BRAM], NOW + n);
  }
  expect(await readIgnored(db)).toBe(5);
  const back = await restartEarly(db);
  expect(await readIgnored(db)).toBe(0);
  await back();
  expect(await readIgnored(db)).toBe(5);
});
