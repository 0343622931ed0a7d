import type { Handle } from '../domain/contact';
import { inOrder, joined } from '../domain/identity';
import type { SameEntry } from '../domain/ledger';
import { append } from './append';
import { byKeys } from './by-keys';
import type { Store } from './database';

/**
 * R14, R23: the rep says that two contacts are one person, or are not. Both contacts are made anew from the ledger.
 * @param a,b a handle of each
 * @throws Error where the ledger knows nothing of either, or both are one handle; StoreTrouble
 */
export async function saySame(db: Store, a: Handle, b: Handle, same: boolean, now: number): Promise<SameEntry> {
  if (a === b) throw new Error('One handle is one person');
  const known = await db.entries.where('handles').anyOf([a, b]).first();
  if (!known) throw new Error('Nothing is known of either');
  const { site, account } = known.entry;
  const handles = inOrder(a, b);
  const id = `${pairId(a, b)}${now} ${same}`;
  const entry: SameEntry = { kind: 'same', how: 'hand', id, seenAt: now, site, account, handles, same };
  await append(db, [entry]);
  return entry;
}

/** With what the id of everything begins that the rep said of this pair, whoever is named first. */
export function pairId(a: Handle, b: Handle): string {
  return `same ${inOrder(a, b).join(' ')} `;
}

/** What the rep joined to make this one contact: each can be taken back. Oldest first. */
export async function joinsOf(db: Store, handle: Handle): Promise<readonly SameEntry[]> {
  const contact = await db.contacts.where('handles').equals(handle).first();
  const rows = await byKeys(db.entries, 'handles', contact?.handles ?? [handle]);
  const entries = [...new Map(rows.map(({ id, entry }) => [id, entry])).values()];
  return joined(entries).filter(({ how }) => how === 'hand');
}
