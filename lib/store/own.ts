import type { Own } from '../domain/own';
import type { Store } from './database';

/** R10: what is the rep's own: every account that was met, the addresses it was seen to send from, and what the settings name. */
export async function readOwn(db: Pick<Store, 'accounts' | 'settings'>): Promise<Own> {
  const [accounts, settings] = await Promise.all([db.accounts.toArray(), db.settings.get('settings')]);
  const { ownHandles = [], ownDomains = [] } = settings?.value ?? {};
  return {
    handles: new Set([...ownHandles, ...accounts.flatMap(({ handle, aliases = [] }) => [handle, ...aliases])]),
    domains: new Set(ownDomains),
  };
}
