import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Store } from './database';
import { ANNA, BRAM, NOW } from './fixtures';
import { noteVoices, readVoice } from './voices';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

test('as it was read last, by any of their handles', async () => {
  expect(await readVoice(db, [BRAM])).toBeUndefined();
  await noteVoices(db, [{ handle: BRAM, language: 'nl', form: 'informal' }], NOW);
  await noteVoices(db, [{ handle: ANNA, language: 'de' }], NOW + 1);
  expect(await readVoice(db, [BRAM])).toEqual({ handle: BRAM, language: 'nl', form: 'informal', at: NOW });
  expect(await readVoice(db, [BRAM, ANNA])).toMatchObject({ language: 'de' });
});

test('what is kept already is not written again; what changed is', async () => {
  await noteVoices(db, [{ handle: BRAM, language: 'nl', form: 'informal' }], NOW);
  await noteVoices(db, [{ handle: BRAM, language: 'nl', form: 'informal' }], NOW + 1);
  expect(await readVoice(db, [BRAM])).toMatchObject({ at: NOW });
  await noteVoices(db, [{ handle: BRAM, language: 'nl' }], NOW + 2);
  expect(await readVoice(db, [BRAM])).toEqual({ handle: BRAM, language: 'nl', at: NOW + 2 });
});
