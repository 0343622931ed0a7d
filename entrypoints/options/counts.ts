import { known, people } from '../../lib/store/people';
import { db } from './store';

/** What the settings come to today. */
export interface Counts {
  readonly due: number;
  readonly waiting: number;
}

/** @returns undefined while nobody is counted @param now ms UTC */
export async function readCounts(now: number): Promise<Counts | undefined> {
  const [{ due, rest }, total] = await Promise.all([people(db, now), known(db)]);
  if (total === 0) return undefined;
  return { due: due.length, waiting: rest.filter(({ tally }) => tally.state === 'waiting').length };
}
