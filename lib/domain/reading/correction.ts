import type { Handle } from '../contact';
import { entryId } from '../entry-id';
import type { CorrectionEntry } from '../ledger';
import type { ReadingContext } from './context';

/** R22: the rep says whether a line of a contact's ledger counts. `target`: as the line names it. */
export function correction(
  { contact, target, counts }: { readonly contact: Handle; readonly target: string; readonly counts: boolean },
  { site, account, seenAt }: ReadingContext,
): CorrectionEntry {
  const id = entryId('correction', contact, [target, counts]);
  return { kind: 'correction', id, seenAt, site, account, how: 'hand', target, contact, counts };
}
