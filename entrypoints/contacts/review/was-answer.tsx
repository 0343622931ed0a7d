import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import type { Outcome } from '../../../lib/domain/ledger';
import type { ToNote } from '../../../lib/domain/standing-kept';
import { text } from '../../../lib/text/catalogue';
import { ways } from '../../../lib/text/ways';

interface WasAnswerProps {
  readonly toNote: ToNote | undefined;
  readonly onAnswer: (outcome: Outcome) => void;
}

/** R24: they answered, and the rep says what it was; what the question's own map proposes is tinted. */
export function WasAnswer({ toNote, onAnswer }: WasAnswerProps) {
  const t = text(ways, useSpeech().locale);
  const says: Record<Outcome, string> = { yes: t.yes, not_now: t.notNowMore, no: t.no, other: t.other };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="would was" role="group" aria-label={t.itWas}>
      <p aria-hidden="true">{t.itWas}</p>
      {OUTCOMES.map((outcome, place) => (
        <Button
          key={outcome}
          size="lg"
          look={outcome === toNote?.proposed?.outcome ? 'soft' : 'plain'}
          keyCap={String(place + 1)}
          onClick={() => onAnswer(outcome)}
        >
          {says[outcome]}
        </Button>
      ))}
    </div>
  );
}

/** In the order of their keys, 1 to 4. */
export const OUTCOMES: readonly Outcome[] = ['yes', 'not_now', 'no', 'other'];
