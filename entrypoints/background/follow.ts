import type { Parts } from './parts';
import { matchRegistration } from './site-registration';
import { tellTabs } from './tabs';

const KEY = 'reading';

/**
 * After every write, here or by a page of ours: registered scripts and open lines follow what the store says.
 * Pages say hello again only where what is read has changed; otherwise they ask for their lines anew.
 */
export async function follow(parts: Parts): Promise<void> {
  const reading = await readingNow(parts);
  if (reading !== (await parts.memory.get<string>(KEY))) {
    await matchRegistration(parts, false);
    await tellTabs(parts, { tell: 'reading' });
    await parts.memory.set(KEY, reading);
  } else {
    await tellTabs(parts, { tell: 'changed' });
  }
}

/** Which sites and accounts are read, as one text that can be compared. */
async function readingNow({ db }: Parts): Promise<string> {
  const [sites, accounts] = await Promise.all([db.sites.toArray(), db.accounts.toArray()]);
  return JSON.stringify([
    sites.filter(({ on }) => on).map(({ site, mode }) => [site, mode]),
    accounts.filter(({ reading }) => reading === 'on').map(({ id }) => id),
  ]);
}
