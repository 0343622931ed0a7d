import type { DecisionEntry, LoggedEntry, SameEntry } from '../domain/ledger';
import { append } from './append';
import type { Store } from './database';

/** What the rep said by hand is taken back, as if it had never been said. @throws StoreTrouble */
export async function takeBack(db: Store, entry: LoggedEntry | SameEntry | DecisionEntry, now: number): Promise<void> {
  // Of one entry said twice the later one stands, on a clock that went back too.
  await append(db, [{ ...entry, seenAt: Math.max(now, entry.seenAt + 1), undone: true }]);
}
