import type { DecisionEntry } from '../domain/ledger';
import { append } from './append';
import { byKeys } from './by-keys';
import type { Store } from './database';

/**
 * R16, R24: what the rep decides of a contact, now: what they answered, the rep's own later, letting go, keeping, or
 * opening it again. `takeBack` undoes it.
 * @param now ms UTC
 * @throws Error where nothing is known of the contact; StoreTrouble
 */
export async function decide(db: Store, said: Said, now: number): Promise<DecisionEntry> {
  const entry = await decisionOf(db, said, now);
  await append(db, [entry]);
  return entry;
}

type Said = Pick<DecisionEntry, 'contact' | 'decision'>;

/** The decision as an entry, which nobody has written yet. @throws Error where nothing is known of the contact */
export async function decisionOf(db: Store, said: Said, now: number): Promise<DecisionEntry> {
  const contact = await db.contacts.where('handles').equals(said.contact).first();
  const rows = await byKeys(db.entries, 'handles', contact?.handles ?? [said.contact]);
  const known = rows[0]?.entry;
  if (!known) throw new Error('Nothing is known of them');
  const before = rows.flatMap(({ entry }) => (entry.kind === 'decision' ? [entry.seenAt + 1] : []));
  // It follows what was decided before, and what was written, on a clock that went back too: it is about these.
  const { lastTouch = now, lastReply = now, colleague } = contact?.standing ?? {};
  const seenAt = Math.max(now, lastTouch, lastReply, colleague?.at ?? now, ...before);
  const { site, account } = known;
  const id = `decision ${said.contact} ${Object.values(said.decision).join(' ')} ${seenAt}`;
  return { kind: 'decision', how: 'hand', id, seenAt, site, account, ...said };
}
