import { useLive } from '../../../components/use-live';
import { handleText, type Site } from '../../../lib/domain/contact';
import { isPublicMail } from '../../../lib/domain/public-mail';
import type { AccountRecord } from '../../../lib/store/records';
import { db } from '../store';

/** The accounts that were met on a site, the ones that still wait for a word first. */
export function useAccounts(site: Site): readonly AccountRecord[] {
  const live = useLive(() => db.accounts.toArray(), []);
  const met = live.state === 'ready' ? live.value.filter((account) => account.site === site) : [];
  const waits = (account: AccountRecord) => (account.reading === 'ask' ? 0 : 1);
  return met.toSorted((a, b) => waits(a) - waits(b) || (a.handle < b.handle ? -1 : 1));
}

/** R10: the account's own domain, which is proposed as internal; undefined where anybody can have an address there. */
export function domainOf(account: AccountRecord): string | undefined {
  const address = handleText(account.handle);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return account.handle.startsWith('email:') && !isPublicMail(domain) ? domain : undefined;
}
