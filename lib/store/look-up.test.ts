import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { Store } from './database';
import { exclude } from './exclude';
import { BRAM, DAY, NOW, sentTo } from './fixtures';
import { dueCount, people, person } from './people';
import { rowsRead } from './test-rows';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

describe('looking up', () => {
  it('one tally reads the same few rows, however long the history is', async () => {
    await append(db, [sentTo(BRAM, NOW - 5 * DAY)]);
    const short = await rowsRead(() => person(db, BRAM, NOW));
    await append(
      db,
      Array.from({ length: 300 }, (_, i) => sentTo(BRAM, NOW - (6 + i) * DAY)),
    );
    expect(await rowsRead(() => person(db, BRAM, NOW))).toBe(short);
    expect(short).toBeGreaterThan(1);
    expect(short).toBeLessThan(8);
    expect((await db.contacts.get(BRAM))?.standing.open).toHaveLength(64);
  });

  it('R3: who is due does not read those who are quiet, or have one touch', async () => {
    const mails = Array.from({ length: 200 }, (_, i): Handle => `email:p${i}@many.example`).flatMap((handle, i) =>
      i < 100 ? [sentTo(handle, NOW - 200 * DAY), sentTo(handle, NOW - 210 * DAY)] : [sentTo(handle, NOW - 9 * DAY)],
    );
    await append(db, [...mails, sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
    expect(await rowsRead(() => dueCount(db, NOW))).toBeLessThan(8);
    expect(await dueCount(db, NOW)).toBe(1);
  });

  it('the lists read at most the newest of each', async () => {
    const handles = Array.from({ length: 450 }, (_, i): Handle => `email:p${i}@many.example`);
    await Promise.all(handles.map((handle) => exclude(db, handle)));
    expect(await rowsRead(() => people(db, NOW))).toBeLessThan(420);
  });
});
