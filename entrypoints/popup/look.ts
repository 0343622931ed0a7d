import type { Site } from '../../lib/domain/contact';
import { type People, people } from '../../lib/store/people';
import type { AccountRecord, Settings, SiteRecord } from '../../lib/store/records';
import { readSettings } from '../../lib/store/settings';
import { db } from '../options/store';

const SITES: readonly Site[] = ['gmail', 'linkedin'];

/** All that the popup shows, read in one go. */
export interface Looked {
  readonly settings: Settings;
  readonly people: People;
  /** Nobody is known at all. */
  readonly nobody: boolean;
  /** Those that can be read, started or not. */
  readonly sites: readonly SiteRecord[];
  /** Met, and the rep has not said whether to read it; only while its site is on. */
  readonly unasked: readonly AccountRecord[];
}

/** @throws StoreTrouble where the store can't be opened */
export function look(now: number): Promise<Looked> {
  return db.attempt(async () => {
    const [settings, lists, known, accounts] = await Promise.all([
      readSettings(db),
      people(db, now),
      db.sites.bulkGet([...SITES]),
      db.accounts.toArray(),
    ]);
    const sites = SITES.map((site, i) => known[i] ?? { site, on: false });
    const isOn = (asked: Site) => sites.some(({ site, on }) => on && site === asked);
    const unasked = accounts.filter(({ reading, site }) => reading === 'ask' && isOn(site));
    const nobody = (await db.contacts.limit(1).primaryKeys()).length === 0;
    return { settings, people: lists, nobody, sites, unasked };
  });
}
