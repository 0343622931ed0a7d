import type { LoggedEntry } from '../domain/ledger';
import { append } from './append';
import type { Store } from './database';

/**
 * R25: logs a talk with a contact outside the screen, now: a touch or a reply like any other.
 * @throws Error where nothing is known of the contact; StoreTrouble
 */
export async function log(
  db: Store,
  said: Pick<LoggedEntry, 'contact' | 'way' | 'talk'>,
  now: number,
): Promise<LoggedEntry> {
  const contact = await db.contacts.where('handles').equals(said.contact).first();
  const known = await db.entries
    .where('handles')
    .anyOf(contact?.handles ?? [said.contact])
    .first();
  if (!known) throw new Error('Nothing is known of them');
  const { site, account } = known.entry;
  const id = `logged ${said.contact} ${said.way} ${said.talk} ${now}`;
  const entry: LoggedEntry = { kind: 'logged', how: 'hand', id, seenAt: now, time: now, site, account, ...said };
  await append(db, [entry]);
  return entry;
}
