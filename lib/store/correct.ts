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
  const [rows, nameless, known] = await Promise.all([
    db.entries.where('names').equals(target).toArray(),
    db.entries.get(target),
    db.contacts.where('handles').equals(contact).first(),
  ]);
  const row = rows[0] ?? nameless;
  if (!row) throw new Error('No such line in the ledger');
  // Under the handle that the line is of: it goes with that one if the contact is split (R23).
  const named = new Set([...rows, row].flatMap(({ handles }) => handles));
  const of = known?.handles.find((handle) => named.has(handle));
  const { site, account } = row.entry;
  const id = `correction ${contact} ${target} ${now}`;
  const word = { kind: 'correction', how: 'hand', id, seenAt: now, site, account } as const;
  await append(db, [{ ...word, ...said, contact: named.has(contact) ? contact : (of ?? contact) }]);
}
