import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { emptyStanding } from './contact-record';
import { Store } from './database';
import { exclude, excludedPeople } from './exclude';
import { ANNA, BRAM, NOW } from './fixtures';
import { addressees } from './people';

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
    expect(db.verno).toBe(4);
    // It is a database like any other now.
    await exclude(db, BRAM, 'customer');
    expect(await db.contacts.where('excluded').equals('customer').count()).toBe(1);
    db.close();
  });

  it('a new one is of the newest version at once', async () => {
    const db = new Store();
    await db.open();
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...Object.keys(V1), 'offers', 'voices'].sort());
    expect(db.verno).toBe(4);
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
