import type { DecisionEntry, LoggedEntry, SameEntry } from '../domain/ledger';
import { append } from './append';
import type { Store } from './database';

type ByHand = LoggedEntry | SameEntry | DecisionEntry;

/** What the rep said by hand is taken back, as if it had never been said. @throws StoreTrouble */
export async function takeBack(db: Store, entry: ByHand, now: number): Promise<void> {
  await append(db, [takenBack(entry, now)]);
}

/** The same entry, undone. */
export function takenBack<T extends ByHand>(entry: T, now: number): T {
  // Of one entry said twice the later one stands, on a clock that went back too.
  return { ...entry, seenAt: Math.max(now, entry.seenAt + 1), undone: true };
}
