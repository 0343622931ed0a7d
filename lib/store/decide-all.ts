import type { Handle } from '../domain/contact';
import type { Decision, DecisionEntry } from '../domain/ledger';
import { append } from './append';
import type { Store } from './database';
import { decisionOf } from './decide';
import { takenBack } from './take-back';

/** So many contacts are made anew at once: between two of these the page can draw, and others can write. */
const AT_ONCE = 100;

/**
 * One decision for many contacts, as `decide` takes it for one. What is written stays written where a later part fails.
 * @param now ms UTC
 * @param onProgress how many are done, after each part
 * @returns the entries, for `takeBackAll`
 * @throws Error where nothing is known of one of them; StoreTrouble
 */
export async function decideAll(
  db: Store,
  contacts: readonly Handle[],
  decision: Decision,
  now: number,
  onProgress: (done: number) => void = () => {},
): Promise<readonly DecisionEntry[]> {
  const said: DecisionEntry[] = [];
  for (const part of partsOf(contacts)) {
    const entries = await Promise.all(part.map((contact) => decisionOf(db, { contact, decision }, now)));
    await append(db, entries);
    said.push(...entries);
    onProgress(said.length);
  }
  return said;
}

/** All of these are taken back, as if they had never been said. @throws StoreTrouble */
export async function takeBackAll(db: Store, entries: readonly DecisionEntry[], now: number): Promise<void> {
  for (const part of partsOf(entries))
    await append(
      db,
      part.map((entry) => takenBack(entry, now)),
    );
}

function partsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, place) =>
    all.slice(place * AT_ONCE, (place + 1) * AT_ONCE),
  );
}
