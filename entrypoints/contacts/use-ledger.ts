import { useSpeech } from '../../components/speech';
import { type Live, useLive } from '../../components/use-live';
import type { Handle } from '../../lib/domain/contact';
import type { SameEntry } from '../../lib/domain/ledger';
import type { LedgerLine } from '../../lib/domain/line';
import { ledgerOf } from '../../lib/store/ledger-of';
import { person, type Row } from '../../lib/store/people';
import { joinsOf } from '../../lib/store/same';
import { db } from '../options/store';

/** One contact, read whole. */
export interface Read {
  readonly handle: Handle;
  /** Absent for somebody whom nobody knows. */
  readonly row: Row | undefined;
  readonly lines: readonly LedgerLine[];
  readonly joins: readonly SameEntry[];
}

/** The chosen one's ledger. While the next one is read, what was there stays: `handle` says whose it is. */
export function useLedger(handle: Handle | undefined): Live<Read | undefined> {
  const { now } = useSpeech();
  return useLive(async () => {
    if (handle === undefined) return undefined;
    const [row, lines, joins] = await db.attempt(() =>
      Promise.all([person(db, handle, now), ledgerOf(db, handle, now), joinsOf(db, handle)]),
    );
    return { handle, row, lines, joins };
  }, [handle, now]);
}
