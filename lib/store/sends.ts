import type { ConversationName, MessageName, SentEntry } from '../domain/ledger';
import type { Store } from './database';
import type { EntryRecord } from './records';

/** What the ledger last saw of a message of the rep's own. */
export async function latestSend(db: Store, name: MessageName): Promise<SentEntry | undefined> {
  return latest(await db.entries.where('names').equals(name).toArray());
}

/** What it last saw sent in a conversation, where the page doesn't say which message; not seen before `since` (ms UTC). */
export async function latestSendIn(
  db: Store,
  conversation: readonly ConversationName[],
  since: number,
): Promise<SentEntry | undefined> {
  const rows = await db.entries.where('conversations').anyOf(conversation).toArray();
  return latest(rows.filter((row) => row.entry.seenAt >= since));
}

function latest(rows: readonly EntryRecord[]): SentEntry | undefined {
  return rows
    .map((row) => row.entry)
    .filter((entry) => entry.kind === 'sent')
    .reduce<SentEntry | undefined>((last, entry) => (last && last.seenAt > entry.seenAt ? last : entry), undefined);
}
