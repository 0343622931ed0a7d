import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { initials, orderOf, readInTime, readShelved, rowsOf } from './contacts-list';
import { countsOf, type Filter, sectionsOf } from './contacts-sections';
import { Store } from './database';
import { decide } from './decide';
import { exclude } from './exclude';
import { DAY, NOW, replyFrom, sentTo } from './fixtures';
import { dueCount } from './people';
import { changeSettings } from './settings';
import { rowsRead } from './test-rows';

let db: Store;
beforeEach(async () => {
  db = new Store();
  await changeSettings(db, { cadence: { zone: 'Europe/Amsterdam' } as never });
});
afterEach(() => db.delete());

const everyone = async () => ({ ...(await readInTime(db, NOW)), ...(await readShelved(db, NOW)) });
const at = (who: string): Handle => `email:${who}@x.example`;
const wrote = (who: string, name: string, ...daysAgo: number[]) =>
  daysAgo.map((days) =>
    sentTo(at(who), NOW - days * DAY, {
      names: [`msg-a:r${who}${days}`],
      recipients: { to: [{ handle: at(who), name }], cc: [], bcc: [], split: true },
    }),
  );

/** Two due, one waiting, one answered, one gone quiet, a customer, one each that said no, was let go, sleeps, and waits for a day. */
async function everybody(): Promise<void> {
  await append(db, [
    ...wrote('bram', 'Bram Koopmans', 30, 22, 15),
    ...wrote('daan', 'Daan Hoekstra', 25, 18),
    ...wrote('hugo', 'Hugo Castellanos', 1),
    ...wrote('anna', 'Anna van Oosten', 40),
    replyFrom(at('anna'), NOW - 39 * DAY),
    ...wrote('joost', 'Joost Vermeulen', 150, 140),
    ...wrote('eva', 'Eva Smit', 20),
    ...wrote('claire', 'Claire Fontaine', 20),
    ...wrote('lars', 'Lars de Groot', 20),
    ...wrote('omar', 'Omar Belhadj', 20),
    ...wrote('sanne', 'Sanne Oosterwijk', 20),
  ]);
  await exclude(db, at('eva'), 'customer');
  await decide(db, { contact: at('claire'), decision: { code: 'answer', outcome: 'no' } }, NOW - DAY);
  await decide(db, { contact: at('lars'), decision: { code: 'let-go' } }, NOW - DAY);
  await decide(db, { contact: at('omar'), decision: { code: 'answer', outcome: 'not_now', until: '2027-01-04' } }, NOW);
  await decide(db, { contact: at('sanne'), decision: { code: 'later', until: '2026-12-08' } }, NOW);
}

const names = (ids: readonly Handle[]) => ids.map((id) => id.slice('email:'.length, id.indexOf('@')));
async function list(filter: Filter, sort: 'unanswered' | 'last' | 'name' = 'unanswered') {
  const sections = sectionsOf(await everyone(), filter, await orderOf(db, sort));
  return sections.map(({ kind, ids }) => [kind, ...names(ids)]);
}

describe('the lists of the contacts page', () => {
  beforeEach(everybody);

  it('R3: the filter Decide is the badge’s number, and all that is counted adds up', async () => {
    const counts = countsOf(await everyone());
    expect(counts).toEqual({ decide: 2, waiting: 1, asked: 0, 'not-now': 1, later: 1, quiet: 1, closed: 2, all: 10 });
    expect(counts.decide).toBe(await dueCount(db, NOW));
  });

  it('who needs a decision first, then numbers, sleepers, the answered, the quiet, those apart, the closed', async () => {
    expect(await list('all')).toEqual([
      ['due', 'bram', 'daan'],
      ['rest', 'hugo', 'omar', 'sanne', 'anna', 'joost', 'eva', 'claire', 'lars'],
    ]);
  });

  it('R24: not now and later, no and let go are kept apart', async () => {
    expect(await list('not-now')).toEqual([['only', 'omar']]);
    expect(await list('later')).toEqual([['only', 'sanne']]);
    expect(await list('closed')).toEqual([
      ['no', 'claire'],
      ['let-go', 'lars'],
    ]);
    expect(await list('quiet')).toEqual([['only', 'joost']]);
    expect(await list('asked')).toEqual([]);
  });

  it('by name, by the last word of it; by the last message', async () => {
    const [due, rest] = await list('all', 'name');
    expect(due).toEqual(['due', 'daan', 'bram']);
    expect(rest).toEqual(['rest', 'omar', 'hugo', 'claire', 'lars', 'anna', 'sanne', 'eva', 'joost']);
    expect((await list('all', 'last'))[1]?.slice(0, 2)).toEqual(['rest', 'hugo']);
    expect((await list('all', 'last'))[1]?.at(-1)).toBe('joost');
    expect([...(await initials(db))].map(([letter, id]) => `${letter} ${names([id])}`)).toEqual([
      'b omar',
      'c hugo',
      'f claire',
      'g lars',
      'h daan',
      'k bram',
      'o anna',
      's eva',
      'v joost',
    ]);
  });

  it('rows come in the order that was asked for, each with its tally; who is gone is left out', async () => {
    const rows = await rowsOf(db, [at('joost'), at('nobody'), at('eva')], NOW);
    expect(rows.map(({ contact, tally }) => [contact.name, tally.state])).toEqual([
      ['Joost Vermeulen', 'quiet'],
      ['Eva Smit', 'excluded'],
    ]);
  });
});

it('R3: of those who have gone quiet, and of the answered, nobody is read', async () => {
  const old = Array.from({ length: 60 }, (_, i) => wrote(`old${i}`, `Old ${i}`, 200 + i));
  await append(db, [...old.flat(), ...wrote('hugo', 'Hugo Castellanos', 1)]);
  const over = await everyone();
  expect([over.quiet.length, over.rows.length]).toEqual([60, 1]);
  const before = await rowsRead(everyone);
  // Keys are no rows; what is read besides is settings, coverage and sites.
  expect(before).toBeLessThan(12);
});
