import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { append } from './append';
import { Store } from './database';
import { BRAM, DAY, ME, NOW, sentTo } from './fixtures';
import { timesPhrased } from './phrased';

let db: Store;
beforeEach(async () => {
  db = new Store();
  await db.accounts.put({ id: `gmail ${ME}`, site: 'gmail', handle: ME, reading: 'on' });
});
afterEach(() => db.delete());

const phrase = 'nog even';

test('the mirror: any listed phrase, in messages to them that went out', async () => {
  expect(await timesPhrased(db, BRAM, NOW)).toEqual({ times: 0, atLeast: false });
  await append(db, [
    sentTo(BRAM, NOW - 5 * DAY, { phrase }),
    sentTo(BRAM, NOW - 4 * DAY),
    sentTo(BRAM, NOW - 3 * DAY, { phrase: 'kleine herinnering' }),
    sentTo(BRAM, NOW + DAY, { phrase, state: 'scheduled', seenAt: NOW - DAY }),
  ]);
  expect(await timesPhrased(db, BRAM, NOW)).toEqual({ times: 2, atLeast: false });
});

test('R8: read again, it is one; R5: undone, it is none', async () => {
  const sent = sentTo(BRAM, NOW - 5 * DAY, { phrase });
  await append(db, [sent, { ...sent, id: 'again', how: 'page', seenAt: NOW - DAY }]);
  expect(await timesPhrased(db, BRAM, NOW)).toMatchObject({ times: 1 });
  await append(db, [{ ...sent, id: 'undone', state: 'undone', seenAt: NOW }]);
  expect(await timesPhrased(db, BRAM, NOW)).toMatchObject({ times: 0 });
});

test('R21: at least, where the words of one of mine may not have been seen', async () => {
  await append(db, [sentTo(BRAM, NOW - 5 * DAY, { phrase }), sentTo(BRAM, NOW - 2 * DAY, { how: 'row' })]);
  expect(await timesPhrased(db, BRAM, NOW)).toEqual({ times: 1, atLeast: true });
});
