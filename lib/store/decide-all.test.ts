import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { readShelved } from './contacts-list';
import { Store } from './database';
import { decideAll, takeBackAll } from './decide-all';
import { DAY, NOW, sentTo } from './fixtures';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

it('R3: all who have gone quiet are let go in one act, and come back in one', async () => {
  const people = Array.from({ length: 250 }, (_, i): Handle => `email:old${i}@x.example`);
  await append(
    db,
    people.map((handle, i) =>
      sentTo(handle, NOW - 200 * DAY - i, { recipients: { to: [{ handle }], cc: [], bcc: [], split: true } }),
    ),
  );
  const { quiet } = await readShelved(db, NOW);
  expect(quiet).toHaveLength(250);
  const steps: number[] = [];
  const said = await decideAll(db, quiet, { code: 'let-go' }, NOW, (done) => steps.push(done));
  expect(steps).toEqual([100, 200, 250]);
  expect(await readShelved(db, NOW)).toMatchObject({ quiet: [], letGo: { length: 250 } });
  await takeBackAll(db, said, NOW);
  expect((await readShelved(db, NOW)).quiet).toEqual(quiet);
});

it('nobody at all is no act', async () => {
  expect(await decideAll(db, [], { code: 'let-go' }, NOW)).toEqual([]);
});
