import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { append } from '../../lib/store/append';
import type { Store } from '../../lib/store/database';
import { exclude } from '../../lib/store/exclude';
import { saySame } from '../../lib/store/same';
import { setHealth } from '../../lib/store/sites';
import { EXPECTED } from './expected';
import * as P from './people';
import { World } from './tell';
import { at } from './words';
import { emptyStore, everybody, STORY, seen } from './world';

/** The story of two mailboxes in which all cases occur (but 23, the import), against what is written down of it. */
const NAMES = Object.keys(EXPECTED);
let db: Store;

beforeAll(async () => {
  db = await emptyStore();
  await new World(db).tell(STORY);
});
afterAll(() => db.delete());

it('holds every case but 23', () => {
  const cases = new Set(STORY.flatMap((chapter) => chapter.cases));
  // 21 is a test of its own below: it changes what is seen of everybody on LinkedIn.
  const all = Array.from({ length: 25 }, (_, i) => i + 1).filter((n) => n !== 21 && n !== 23);
  expect([...cases].sort((a, b) => a - b)).toEqual(all);
});

it('R1 to R25: everybody stands where the story says, for the reasons that it says', async () => {
  expect(await everybody(db, NAMES)).toEqual(EXPECTED);
});

it('R10: nobody else is a contact: not I, not a colleague, no newsletter, no machine', async () => {
  for (const who of [P.ME, P.ME_AT_HOME, P.ME_ON_LINKEDIN, P.WILLEMIJN, P.NEWS, P.DAEMON, P.BOOKING])
    expect(await seen(db, who)).toBe('no contact');
  const told = new Set(Object.values(P).flatMap((who) => [who].flat().map(({ handle }) => handle)));
  const handles = (await db.contacts.toArray()).flatMap((contact) => contact.handles);
  expect(handles.filter((handle) => !told.has(handle))).toEqual([]);
});

it('R8: in whatever order it becomes known, and some of it twice, it is the same', async () => {
  const entries = (await db.entries.toArray()).map(({ entry }) => entry);
  const orders = fc.sample(fc.shuffledSubarray([...entries], { minLength: entries.length }), { numRuns: 2, seed: 8 });
  for (const order of [entries.toReversed(), ...orders]) {
    const again = await emptyStore();
    await again.coverage.bulkPut(await db.coverage.toArray());
    const told = [...order, ...order.slice(0, 40)];
    for (let from = 0; from < told.length; from += 20) await append(again, told.slice(from, from + 20));
    await exclude(again, P.ZOE.handle, 'customer');
    expect(await everybody(again, NAMES)).toEqual(EXPECTED);
    await again.delete();
  }
});

it('R14, R23: Vera’s two are offered as one by the profile in her signature, and are two again when the rep says so', async () => {
  const vera = await emptyStore();
  const hers = STORY.filter(({ subject }) => ['Spring news', 'Bridge', 'Vera'].includes(subject));
  const unsaid = hers.map((chapter) => ({ ...chapter, tale: chapter.tale.filter(([, , { act }]) => act !== 'same') }));
  await new World(vera).tell(unsaid);
  expect((await seen(vera, P.VERA))[0]).toContain('same as slug:vera-zand? (signature)');
  expect((await seen(vera, P.VERA_ON_LINKEDIN))[0]).toContain('same as email:vera@zand.example? (signs)');
  await saySame(vera, P.VERA.handle, P.VERA_ON_LINKEDIN.handle, true, at('24 Nov 13:00'));
  expect(await seen(vera, P.VERA)).toEqual(EXPECTED.VERA);
  await saySame(vera, P.VERA.handle, P.VERA_ON_LINKEDIN.handle, false, at('24 Nov 13:01'));
  expect((await seen(vera, P.VERA))[0]).toBe('clear: 1');
  expect((await seen(vera, P.VERA_ON_LINKEDIN))[0]).toBe('clear: 1 (silence not seen)');
  await vera.delete();
});

it('R21, case 21: LinkedIn can no longer be read: nobody there stands at a bare number, and nobody by mail is touched', async () => {
  await setHealth(db, 'linkedin', 'messages', false, at('24 Nov 12:00'));
  const now = await everybody(db, NAMES);
  const changed = NAMES.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(EXPECTED[name]));
  const onLinkedin = ['OTHER_JAN', 'PIA', 'ROB', 'SARA', 'TESS', 'VERA', 'VERA_ON_LINKEDIN', 'WOUT_ON_LINKEDIN'];
  expect(changed.sort()).toEqual(onLinkedin);
  for (const name of onLinkedin) expect(now[name]?.[0]).toContain('linkedin not read since 24 Nov');
  expect(now.ROB?.[0]).toMatch(/^clear: at least 1 /);
  expect(now.WOUT_ON_LINKEDIN?.[0]).toMatch(/^clear: at least 0;/);
  await setHealth(db, 'linkedin', 'messages', true, at('24 Nov 13:00'));
  expect(await everybody(db, NAMES)).toEqual(EXPECTED);
});
