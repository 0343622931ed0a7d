import { useMemo } from 'react';
import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import { isInRound, MOST_IN_ROUND, weekStart } from '../../../lib/domain/review';
import type { Row } from '../../../lib/store/people';
import { readRound } from '../../../lib/store/review';
import { db } from '../../options/store';

/**
 * How many are in the round: what the bar shows beside its name.
 * @param rows those whom time has a say in, where the page has read them anyway: among them are all who can be in it
 */
export function useInRound(rows: readonly Row[] | 'unread' | undefined): number | undefined {
  const { now, zone } = useSpeech();
  const isUnread = rows === 'unread';
  const live = useLive(
    () => (isUnread ? db.attempt(() => readRound(db, 'open', now)) : Promise.resolve([])),
    [isUnread, now],
  );
  const counted = useMemo(() => {
    if (rows === undefined || rows === 'unread') return undefined;
    const since = weekStart(now, zone);
    return Math.min(MOST_IN_ROUND, rows.filter(({ tally }) => isInRound(tally, since)).length);
  }, [rows, now, zone]);
  return isUnread ? (live.state === 'ready' ? live.value.length : undefined) : counted;
}
