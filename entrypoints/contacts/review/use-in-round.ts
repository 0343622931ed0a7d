import { useMemo } from 'react';
import { useSpeech } from '../../../components/speech';
import { isInRound, MOST_IN_ROUND, weekStart } from '../../../lib/domain/review';
import type { Row } from '../../../lib/store/people';

/**
 * How many are in the round: what the bar shows beside its name.
 * @param rows those whom time has a say in, as the list has read them: among them are all who can be in it
 */
export function useInRound(rows: readonly Row[] | undefined): number | undefined {
  const { now, zone } = useSpeech();
  return useMemo(() => {
    const since = weekStart(now, zone);
    const all = rows?.filter(({ tally }) => isInRound(tally, since));
    return all && Math.min(MOST_IN_ROUND, all.length);
  }, [rows, now, zone]);
}
