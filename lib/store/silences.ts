import type { Handle } from '../domain/contact';
import type { ConversationName } from '../domain/ledger';
import type { Store } from './database';

/** ×: silent for this conversation, or in a new mail for this person, from now (ms UTC) until another touch goes out. */
export function silence(
  db: Store,
  contact: Handle,
  conversation: readonly ConversationName[],
  now: number,
): Promise<void> {
  const keys = conversation.length > 0 ? conversation : [contact];
  return db.attempt(async () => {
    await db.silences.bulkPut(keys.map((key) => ({ key, at: now })));
  });
}

/** @param lastTouch of the contact: a touch after the × ends it. ms UTC. */
export async function isSilent(
  db: Store,
  contact: Handle,
  conversation: readonly ConversationName[],
  lastTouch: number,
): Promise<boolean> {
  const kept = await db.silences.bulkGet(conversation.length > 0 ? [...conversation] : [contact]);
  return kept.some((silence) => silence !== undefined && silence.at >= lastTouch);
}
