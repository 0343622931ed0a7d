import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { concerns } from '../domain/concerns';
import type { Handle } from '../domain/contact';
import { emptyStanding } from './contact-record';
import { Store } from './database';
import { exclude, excludedPeople } from './exclude';
import { ANNA, BRAM, DAY, NOW, replyFrom, sentTo } from './fixtures';
import { addressees, people, search } from './people';

afterEach(() => Dexie.delete('gelegen'));

/** The tables of each version, as they were once written on disk. */
const V1 = {
  entries: '&id, *handles, *names, *conversations',
  contacts: '&id, *handles, *words, openAt, lastAt, excluded',
  accounts: '&id',
  sites: '&site',
  coverage: '&account',
  silences: '&key',
  settings: '&key',
};

async function put(version: number, tables: Record<string, string>, contacts: readonly object[]): Promise<void> {
  const old = new Dexie('gelegen');
  old.version(version).stores(tables);
  await old.table('contacts').bulkPut([...contacts]);
  old.close();
}

const LINK: Handle = 'linkedin:ACoAAB';
const row = (id: Handle, handles: readonly Handle[]) => ({
  id,
  handles,
  standing: { ...emptyStanding(id), handles },
  openCount: 0,
  lastAt: NOW,
  words: [],
});

describe('version 1', () => {
  it('R25: who was set apart still is, and now it is said why; who was not stands as before', async () => {
    const cas: Handle = 'email:cas@lindqvist.example';
    await put(1, V1, [
      { ...row(BRAM, [BRAM, LINK]), excluded: 1, excludedAs: [LINK] },
      { ...row(ANNA, [ANNA]), excluded: 1 },
      row(cas, [cas]),
    ]);
    const db = new Store();
    expect(await excludedPeople(db)).toMatchObject([
      { id: ANNA, excluded: 'person', excludedAs: [{ handle: ANNA, as: 'person' }] },
      { id: BRAM, excluded: 'person', excludedAs: [{ handle: LINK, as: 'person' }] },
    ]);
    expect(await db.contacts.get(cas)).toEqual({ ...row(cas, [cas]), shelf: 'clear', called: 'cas@lindqvist.example' });
    const states = await addressees(db, [{ handle: BRAM }, { handle: cas }], NOW);
    expect(states.map(({ tally }) => tally.state)).toEqual(['excluded', 'clear']);
    expect(db.verno).toBe(5);
    // It is a database like any other now.
    await exclude(db, BRAM, 'customer');
    expect(await db.contacts.where('excluded').equals('customer').count()).toBe(1);
    db.close();
  });

  it('a new one is of the newest version at once', async () => {
    const db = new Store();
    await db.open();
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...Object.keys(V1), 'offers', 'voices'].sort());
    expect(db.verno).toBe(5);
    db.close();
  });
});

describe('version 4', () => {
  it('what messages were about is searched, of those before too', async () => {
    const of = (time: number, subject: string) => sentTo(BRAM, time, { subject, conversation: [`thread-a:r${time}`] });
    const about = Array.from({ length: 7 }, (_, i) => of(NOW - i * DAY, `Re: Hal ${i}`));
    const old = new Dexie('gelegen');
    old.version(4).stores({ ...V1, voices: '&handle', offers: '&id, contact, at' });
    await old.table('entries').bulkPut(about.map((entry) => ({ id: entry.id, entry, ...concerns(entry) })));
    await old.table('contacts').bulkPut([{ ...row(BRAM, [BRAM]), words: ['bram'] }, row(ANNA, [ANNA])]);
    old.close();
    const db = new Store();
    const found = async (text: string) => (await search(db, text, NOW)).map(({ contact }) => contact.id);
    expect(await found('hal 4')).toEqual([BRAM]);
    expect(await found('bram')).toEqual([BRAM]);
    expect((await db.contacts.get(BRAM))?.subjects).toEqual(['Hal 0', 'Hal 1', 'Hal 2', 'Hal 3', 'Hal 4']);
    expect(await db.contacts.get(ANNA)).not.toHaveProperty('subjects');
    db.close();
  });
});

describe('version 2', () => {
  it('R16: who said no, by their ledger, now waits to be noted; a digit alone was none', async () => {
    const sent = [sentTo(BRAM, NOW - 9 * DAY), sentTo(ANNA, NOW - 8 * DAY)];
    const no = (handle: Handle, time: number, rule: string) =>
      replyFrom(handle, time, { verdict: { label: 'no', sure: true, rule } });
    const entries = [...sent, no(BRAM, NOW - 3 * DAY, 'no-words'), no(ANNA, NOW - 2 * DAY, 'digit')];
    const old = new Dexie('gelegen');
    old.version(2).stores(V1);
    await old.table('entries').bulkPut(entries.map((entry) => ({ id: entry.id, entry, ...concerns(entry) })));
    const proposes = { label: 'no', at: NOW - 3 * DAY, sure: true };
    await old
      .table('contacts')
      .bulkPut([BRAM, ANNA].map((id) => ({ ...row(id, [id]), standing: { ...emptyStanding(id), proposes } })));
    old.close();
    const db = new Store();
    expect((await people(db, NOW)).due).toMatchObject([
      { contact: { id: BRAM }, tally: { state: 'answer', toNote: { at: NOW - 3 * DAY, proposed: { outcome: 'no' } } } },
    ]);
    expect(await db.contacts.get(ANNA)).toMatchObject({ standing: { lastReply: NOW - 2 * DAY } });
    db.close();
  });
});

describe('version 3', () => {
  it('R3: who has gone quiet is found without reading everyone', async () => {
    const open = [{ names: ['g:1'], time: NOW, channel: 'email', account: ANNA }];
    const tables = { ...V1, voices: '&handle', offers: '&id, contact, at' };
    await put(3, tables, [
      { ...row(BRAM, [BRAM]), name: 'Bram Koopmans', standing: { ...emptyStanding(BRAM), open } },
      row(ANNA, [ANNA]),
    ]);
    const db = new Store();
    const quiet = await db.contacts
      .where('[shelf+lastAt]')
      .between(['open', 0], ['open', NOW + 1])
      .toArray();
    expect(quiet).toMatchObject([{ id: BRAM, called: 'koopmans bram' }]);
    expect(await db.contacts.orderBy('called').primaryKeys()).toEqual([ANNA, BRAM]);
    db.close();
  });
});
