import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { append } from './append';
import { Store } from './database';
import { decide } from './decide';
import { countKept, eraseAll } from './erase';
import { ANNA, BRAM, ME, NOW, sentTo } from './fixtures';
import { log } from './log';
import { saySame } from './same';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

test('what goes: what the rep said by hand is counted apart, and all of it goes', async () => {
  await append(db, [sentTo(BRAM, NOW), sentTo(ANNA, NOW + 1)]);
  expect(await countKept(db)).toMatchObject({ entries: 2, byHand: 0 });
  await append(db, [
    {
      kind: 'same',
      id: 'same page x',
      how: 'page',
      seenAt: NOW,
      site: 'gmail',
      account: ME,
      handles: [ANNA, BRAM],
      same: true,
    },
  ]);
  await decide(db, { contact: BRAM, decision: { code: 'let-go' } }, NOW);
  await log(db, { contact: BRAM, way: 'call', talk: 'spoke' }, NOW);
  await saySame(db, BRAM, ANNA, true, NOW);
  expect(await countKept(db)).toMatchObject({ entries: 6, byHand: 3 });
  await eraseAll(db);
  expect(await countKept(db)).toEqual({ contacts: 0, entries: 0, byHand: 0, accounts: 0 });
});
