import type { Handle } from '../domain/contact';
import { historyOf } from '../domain/history';
import type { Store } from './database';
import { readOwn } from './own';
import { entriesOf } from './web';

/** How often somebody had a listed phrase of the rep's before, any of them (the mirror). */
export interface Phrased {
  readonly times: number;
  /** R21: messages of mine that were seen on a page or in a row only, and maybe not their words; or some not at all. */
  readonly atLeast: boolean;
}

/** The mirror: by the ledger's messages to them that went out before `now` (ms UTC). @throws StoreTrouble */
export async function timesPhrased(db: Store, contact: Handle, now: number): Promise<Phrased> {
  const [known, own] = await Promise.all([db.contacts.where('handles').equals(contact).first(), readOwn(db)]);
  const handles = known?.handles ?? [contact];
  const entries = (await entriesOf(db, handles)).map(({ entry }) => entry);
  const messages = historyOf(handles, entries, own)
    .touches.filter(({ counts, message }) => counts && message.state === 'sent' && message.time < now)
    .map(({ message }) => message);
  const unread = messages.some(({ phrase, how }) => phrase === undefined && how !== 'request' && how !== 'hand');
  return {
    times: messages.filter(({ phrase }) => phrase !== undefined).length,
    atLeast: unread || known?.standing.atLeast === true,
  };
}
