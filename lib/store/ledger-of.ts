import type { Handle } from '../domain/contact';
import type { LedgerLine } from '../domain/line';
import { ledgerLines } from '../domain/lines';
import type { Store } from './database';
import { readOwn } from './own';
import { readCounting } from './people';
import { entriesOf } from './web';

/** R22, "why 3?": the lines of one contact's ledger as they stand at this time (ms UTC), newest first. */
export async function ledgerOf(db: Store, handle: Handle, now: number): Promise<readonly LedgerLine[]> {
  const [contact, own, { cadence, coverage, gaps }] = await Promise.all([
    db.contacts.where('handles').equals(handle).first(),
    readOwn(db),
    readCounting(db),
  ]);
  const handles = contact?.handles ?? [handle];
  const entries = (await entriesOf(db, handles)).map((row) => row.entry);
  return ledgerLines(handles, entries, own, cadence, coverage, now, gaps);
}
