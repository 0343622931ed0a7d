import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { Store } from './database';
import { exclude } from './exclude';
import { ANNA, BRAM, DAY, NOW, replyFrom, sentTo } from './fixtures';
import { search } from './people';
import { rowsRead } from './test-rows';

let db: Store;
beforeEach(async () => {
  db = new Store();
  await append(db, [
    sentTo(BRAM, NOW - 9 * DAY, { subject: 'Re: Tekeningen tweede hal' }),
    sentTo(ANNA, NOW - 8 * DAY, { subject: 'Kassen', recipients: to(ANNA, 'Anna van Oosten') }),
    replyFrom(ANNA, NOW - 7 * DAY, { subject: 'Antw: Kassen' }),
  ]);
});
afterEach(() => db.delete());

const to = (handle: Handle, name: string) => ({ to: [{ handle, name }], cc: [], bcc: [], split: true });
const found = async (text: string) => (await search(db, text, NOW)).map(({ contact }) => contact.id);

it.each([
  ['a name', 'anna', [ANNA]],
  ['two words, in any order', 'oosten anna', [ANNA]],
  ['an address', 'bram@koop', [BRAM]],
  ['a company, by the domain of its mail', 'koopmans', [BRAM]],
  ['a subject', 'tekening', [BRAM]],
  ['a subject and a name', 'kassen anna', [ANNA]],
  ['what mail programs put before a subject', 'antw', []],
])('finds %s', async (_, text, ids) => {
  expect(await found(text)).toEqual(ids);
});

it('R25: who is set apart is found by the same words', async () => {
  await exclude(db, ANNA, 'customer');
  expect(await found('kassen')).toEqual([ANNA]);
});

it('a word that a thousand have reads only the newest who fit', async () => {
  const many = Array.from({ length: 1_100 }, (_, i): Handle => `email:person${i}@many.example`);
  await append(
    db,
    many.map((handle, i) => sentTo(handle, NOW - i * 60_000, { recipients: to(handle, `Person ${i}`) })),
  );
  expect(await rowsRead(() => search(db, 'person', NOW))).toBeLessThan(60);
  const rows = await search(db, 'person many', NOW);
  expect(rows.map(({ contact }) => contact.id)).toEqual(many.slice(0, 50));
  expect(await found('person 1099')).toEqual(['email:person1099@many.example']);
});

it('the newest five subjects, each once', async () => {
  await append(
    db,
    Array.from({ length: 8 }, (_, i) =>
      sentTo(BRAM, NOW - (7 - i) * 3_600_000, { subject: `Offerte ${i >> 1} x${i >> 1}` }),
    ),
  );
  const contact = await db.contacts.get(BRAM);
  expect(contact?.subjects).toEqual([
    'Offerte 3 x3',
    'Offerte 2 x2',
    'Offerte 1 x1',
    'Offerte 0 x0',
    'Tekeningen tweede hal',
  ]);
  expect(await found('x0')).toEqual([BRAM]);
});
