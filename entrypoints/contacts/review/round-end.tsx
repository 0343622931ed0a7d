import { useEffect, useRef } from 'react';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import { isWeekend } from '../../../lib/domain/review';
import { text } from '../../../lib/text/catalogue';
import { review } from '../../../lib/text/review';
import { calledIn } from './called-in';
import { figures, toAsk } from './round';
import type { UseRound } from './use-round';

interface RoundEndProps extends Pick<UseRound, 'opened' | 'openNext' | 'undo'> {
  readonly round: NonNullable<UseRound['round']>;
}

/** The end of a round: what came of it, and the conversations to open, one at a time. */
export function RoundEnd({ round, opened, openNext, undo }: RoundEndProps) {
  const { locale, now, zone } = useSpeech();
  const t = text(review, locale);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ focusVisible: false } as FocusOptions), []);
  const { ask, keep, later, answer, 'let-go': gone } = figures(round);
  const asked = toAsk(round);
  const next = asked[opened];
  const all = [
    [ask, t.toAsk],
    [gone, t.gone],
    [later, t.put],
    [keep, t.kept],
    ...(answer > 0 ? ([[answer, t.noted]] as const) : []),
  ] as const;
  const left = asked.length - opened;
  return (
    <section className="end">
      <Icon name="mark" />
      <h2 ref={heading} tabIndex={-1}>
        {isWeekend(now, zone) ? t.clear : t.clearWeek}
      </h2>
      <dl>
        {all.map(([n, says]) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      <div className="way">
        {next && (
          <Button size="lg" onClick={() => void openNext()}>
            {opened === 0 ? t.open(left) : t.openNext(calledIn(next), left)}
          </Button>
        )}
        <Button size="lg" look="quiet" keyCap="z" onClick={() => void undo()}>
          {t.undoLast}
        </Button>
      </div>
      <p className="faint">{next ? t.openSays : asked.length > 0 ? t.allOpen : keep > 0 ? t.wasKept : undefined}</p>
    </section>
  );
}
