import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import { readRound } from '../../../lib/store/review';
import { db } from '../../options/store';

/** How many are in the round: what the bar shows beside its name. */
export function useInRound(): number | undefined {
  const { now } = useSpeech();
  const live = useLive(() => db.attempt(() => readRound(db, 'open', now)), [now]);
  return live.state === 'ready' ? live.value.length : undefined;
}
