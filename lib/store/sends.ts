import { live } from '../domain/fold-sent';
import type { ConversationName, MessageName, SentEntry } from '../domain/ledger';
import { byKeys } from './by-keys';
import type { Store } from './database';
import type { EntryRecord } from './records';

/** A message of the rep's own, as the ledger knows it. */
export interface KnownSend {
  /** What was seen of it last. */
  readonly latest: SentEntry;
  /** When it was first seen going out, since it was last taken back: ms UTC. Absent where it stays taken back (R5). */
  readonly since?: number;
}

export async function knownSend(db: Store, name: MessageName): Promise<KnownSend | undefined> {
  const entries = sentIn(await db.entries.where('names').equals(name).toArray());
  const latest = last(entries, (entry) => entry.seenAt);
  if (!latest) return undefined;
  const seen = live(entries).map((entry) => entry.seenAt);
  return seen.length > 0 ? { latest, since: Math.min(...seen) } : { latest };
}

/** What went out last in a conversation, not before `since` (ms UTC): where the page doesn't say which message it speaks of. */
export async function latestSendIn(
  db: Store,
  conversation: readonly ConversationName[],
  since: number,
): Promise<SentEntry | undefined> {
  const entries = sentIn(await byKeys(db.entries, 'conversations', conversation));
  return last(
    entries.filter((entry) => entry.time >= since),
    (entry) => entry.time,
  );
}

function sentIn(rows: readonly EntryRecord[]): SentEntry[] {
  return rows.map((row) => row.entry).filter((entry) => entry.kind === 'sent');
}

function last(entries: readonly SentEntry[], timeOf: (entry: SentEntry) => number): SentEntry | undefined {
  return entries.toSorted((a, b) => timeOf(b) - timeOf(a))[0];
}
