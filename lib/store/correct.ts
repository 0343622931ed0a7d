import type { CorrectionEntry } from '../domain/ledger';
import { append } from './append';
import type { Store } from './database';

/**
 * R22: the rep says that this line of the contact's ledger counts, or doesn't. The latest word stands.
 * @param said `target`: a name of the message, or the entry id of a reply without one.
 * @throws Error where the ledger has no such line; StoreTrouble
 */
export async function correct(
  db: Store,
  said: Pick<CorrectionEntry, 'contact' | 'target' | 'counts'>,
  now: number,
): Promise<void> {
  const { contact, target } = said;
  const row = (await db.entries.where('names').equals(target).first()) ?? (await db.entries.get(target));
  if (!row) throw new Error('No such line in the ledger');
  const { site, account } = row.entry;
  const id = `correction ${contact} ${target} ${now}`;
  await append(db, [{ kind: 'correction', how: 'hand', id, seenAt: now, site, account, ...said }]);
}
