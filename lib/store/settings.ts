import { DEFAULT_CADENCE } from '../domain/cadence';
import { holidaysOf } from '../domain/holidays/holidays';
import { AS_WRITTEN } from '../domain/question';
import type { Store } from './database';
import { readOwn } from './own';
import type { Settings } from './records';
import { refreshOwn } from './refresh';

export interface SettingsRecord {
  readonly key: 'settings';
  readonly value: Partial<Settings>;
}

/** The rep's settings; what was never set has its default, and the time zone the machine's. */
export async function readSettings(db: Store): Promise<Settings> {
  const kept: Partial<Settings> = (await db.settings.get('settings'))?.value ?? {};
  const { holidays: _, ...cadence } = kept.cadence ?? {};
  const { holidays = 'none' } = kept;
  return {
    locale: 'browser',
    theme: 'system',
    ownHandles: [],
    ownDomains: [],
    questions: AS_WRITTEN,
    form: 'theirs',
    showFirst: true,
    myName: '',
    askEarly: { second: true, first: false },
    mirror: { on: false, phrases: {} },
    ...kept,
    holidays,
    cadence: {
      ...DEFAULT_CADENCE,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...cadence,
      ...(holidays === 'none' ? {} : { holidays: holidaysOf(holidays) }),
    },
  };
}

/**
 * Keeps a change of settings. New own addresses or domains (R10) change who is a contact and what is a reply,
 * so the contacts that they touch are made anew from the ledger (R23).
 * @throws StoreTrouble
 */
export function changeSettings(db: Store, change: Partial<Settings>): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', [db.settings, db.accounts, db.entries, db.contacts], async () => {
      const before = await readOwn(db);
      const kept = (await db.settings.get('settings'))?.value;
      await db.settings.put({ key: 'settings', value: { ...kept, ...change } });
      await refreshOwn(db, before, await readOwn(db));
    }),
  );
}
