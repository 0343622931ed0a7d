import { DaySheet } from '../../../components/day-sheet';
import { useSpeech } from '../../../components/speech';
import { daysAhead } from '../../../lib/domain/days-ahead';
import type { ToNote } from '../../../lib/domain/standing-kept';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { review } from '../../../lib/text/review';
import { ways } from '../../../lib/text/ways';
import type { UseRound } from './use-round';

interface DatingProps {
  /** The rep's own day, or until when their "not now" holds. */
  readonly what: 'later' | 'not_now';
  readonly name: string;
  readonly toNote: ToNote | undefined;
  readonly settings: Settings;
  readonly take: UseRound['take'];
  readonly onClose: () => void;
}

/** Which day? Of a "not now" the one that they named comes first, and it may have none. */
export function Dating({ what, name, toNote, settings, take, onClose }: DatingProps) {
  const { locale, now } = useSpeech();
  const [t, w] = [text(review, locale), text(ways, locale)];
  const { later, notNow } = daysAhead(now, settings.cadence);
  if (what === 'later')
    return (
      <DaySheet
        title={t.laterTitle(name)}
        lead={w.laterUntil}
        days={later}
        onDay={(until) => take('later', { code: 'later', until })}
        onClose={onClose}
      />
    );
  const named = toNote?.proposed?.until;
  const answer = { code: 'answer', outcome: 'not_now' } as const;
  return (
    <DaySheet
      title={t.notNowTitle(name)}
      lead={w.notNowUntil}
      days={[...new Set(named === undefined ? notNow : [named, ...notNow])]}
      onDay={(until) => take('answer', { ...answer, until })}
      none={{ label: t.noDate, onNone: () => take('answer', answer) }}
      onClose={onClose}
    />
  );
}
