import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { Store } from './database';
import { DAY, NOW, replyFrom, sentTo } from './fixtures';
import { usualWait } from './reply-waits';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

test('nine of ten answers came within so many working days; of nine nothing is said', async () => {
  const hour = DAY / 24;
  const pair = (n: number) => {
    const handle: Handle = `email:contact${n}@example.example`;
    // Mondays at ten in Amsterdam, each answered n + 1 hours later.
    const time = NOW - 8 * DAY - n * 7 * DAY;
    return [sentTo(handle, time), replyFrom(handle, time + (n + 1) * hour)];
  };
  await append(db, Array.from({ length: 9 }, (_, n) => pair(n)).flat());
  expect(await usualWait(db, NOW)).toBeUndefined();
  await append(db, pair(9));
  expect(await usualWait(db, NOW)).toBeCloseTo(9 / 24, 5);
});
