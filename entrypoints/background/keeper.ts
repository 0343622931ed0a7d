import type { Entry } from '../../lib/domain/ledger';
import { account } from '../../lib/store/accounts';
import { append } from '../../lib/store/append';
import type { Parts } from './parts';

const KEY = 'write ';
/** The name of the alarm that tries again what could not be written. */
export const WRITE_AGAIN = 'write again';
/** The least that a browser waits. min. */
const SOON = 0.5;

/**
 * Appends what can't be seen a second time (a send, its intent, what became of it). It is noted before the write and
 * struck off after, so that a worker that stops in between, or a store that is full, closed or blocked, loses nothing.
 * @returns whether a contact changed
 * @throws StoreTrouble; the entries are then tried again by `replay`
 */
export async function keep(parts: Parts, entries: readonly Entry[]): Promise<boolean> {
  if (entries.length === 0) return false;
  const { memory } = parts;
  const key = KEY + crypto.randomUUID();
  // No room for the note: the write itself may still succeed.
  await memory.set(key, entries).catch(() => {});
  const { contacts } = await orAgain(parts, append(parts.db, entries));
  await memory.remove(key);
  return contacts.length > 0;
}

/** Writes what an earlier write left behind. What belongs to an account that is no longer read is dropped. */
export async function replay(parts: Parts): Promise<boolean> {
  const { db, memory } = parts;
  let changed = false;
  for (const [key, entries] of await memory.all<readonly Entry[]>(KEY)) {
    const first = entries[0];
    const known =
      first &&
      (await orAgain(
        parts,
        db.attempt(() => account(db, first.site, first.account)),
      ));
    if (known?.reading === 'on') changed = (await orAgain(parts, append(db, entries))).contacts.length > 0 || changed;
    await memory.remove(KEY + key);
  }
  return changed;
}

/** Where the store fails, the worker is woken again soon: by itself it may not start anew for hours. */
async function orAgain<T>({ browser }: Parts, work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    browser.alarms.create(WRITE_AGAIN, { delayInMinutes: SOON });
    throw error;
  }
}
