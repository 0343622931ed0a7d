import { isDue } from '../../lib/domain/tally-of';
import { readInTime } from '../../lib/store/contacts-list';
import { db } from './store';

/** What the settings come to today. */
export interface Counts {
  readonly due: number;
  readonly waiting: number;
}

/** @returns undefined while nobody is counted @param now ms UTC */
export async function readCounts(now: number): Promise<Counts | undefined> {
  const { total, rows } = await readInTime(db, now);
  if (total === 0) return undefined;
  const waiting = rows.filter(({ tally: { state } }) => state === 'waiting').length;
  return { due: rows.filter(({ tally }) => isDue(tally)).length, waiting };
}
