import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_CADENCE } from '../domain/cadence';
import { append } from './append';
import { Store } from './database';
import { BRAM, sentTo } from './fixtures';
import { person } from './people';
import { changeSettings, readSettings } from './settings';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

it('R20: the holidays of the chosen country lengthen a wait; none is chosen until the rep says so', async () => {
  const cadence = { ...DEFAULT_CADENCE, zone: 'Europe/Amsterdam' };
  await changeSettings(db, { cadence });
  // A Wednesday; the Friday after it is Christmas Day.
  await append(db, [sentTo(BRAM, Date.UTC(2026, 11, 23, 9))]);
  const waiting = async () => (await person(db, BRAM, Date.UTC(2026, 11, 29, 9)))?.tally.waiting;
  expect((await readSettings(db)).cadence).not.toHaveProperty('holidays');
  expect(await waiting()).toBe(0);
  await changeSettings(db, { holidays: 'NL' });
  expect(await waiting()).toBe(1);
  await changeSettings(db, { holidays: 'none' });
  expect(await waiting()).toBe(0);
});

it('R20: the days follow the country, whatever a cadence was kept with', async () => {
  const cadence = { ...DEFAULT_CADENCE, zone: 'Europe/Amsterdam', holidays: ['2026-11-24'] };
  await changeSettings(db, { cadence });
  expect((await readSettings(db)).cadence).not.toHaveProperty('holidays');
  await changeSettings(db, { holidays: 'FR' });
  expect((await readSettings(db)).cadence.holidays).toContain('2026-07-14');
});
