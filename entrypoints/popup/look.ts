import { type People, people } from '../../lib/store/people';
import type { AccountRecord, Settings, SiteRecord } from '../../lib/store/records';
import { readSettings } from '../../lib/store/settings';
import { db } from '../options/store';

/** All that the popup shows, read in one go. */
export interface Looked {
  readonly settings: Settings;
  readonly people: People;
  readonly gmail: SiteRecord;
  /** Met, and the rep has not said whether to read it; only while its site is on. */
  readonly unasked: readonly AccountRecord[];
}

/** @throws StoreTrouble where the store can't be opened */
export function look(now: number): Promise<Looked> {
  return db.attempt(async () => {
    const [settings, lists, site, accounts] = await Promise.all([
      readSettings(db),
      people(db, now),
      db.sites.get('gmail'),
      db.accounts.toArray(),
    ]);
    const gmail = site ?? { site: 'gmail', on: false };
    const unasked = gmail.on ? accounts.filter(({ reading }) => reading === 'ask') : [];
    return { settings, people: lists, gmail, unasked };
  });
}
