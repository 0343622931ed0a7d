import { useSpeech } from '../../../components/speech';
import type { AnswerMap } from '../../../lib/domain/question';
import { asking, type MapsTo } from '../../../lib/text/asking';
import { text } from '../../../lib/text/catalogue';
import { ANSWERS } from './question-words';

const OUTCOMES = ['none', 'yes', 'not_now', 'no'] as const satisfies readonly MapsTo[];

interface AnswerMapProps {
  readonly answers: AnswerMap;
  onChange(answers: AnswerMap): void;
}

/** R24: what 1, 2, 3, a plain yes and a plain no mean to this very question. */
export function AnswerMapFields({ answers, onChange }: AnswerMapProps) {
  const t = text(asking, useSpeech().locale);
  const set = (said: (typeof ANSWERS)[number], to: MapsTo) => {
    const { [said]: _, ...rest } = answers;
    onChange(to === 'none' ? rest : { ...rest, [said]: to });
  };
  return (
    <fieldset className="answers">
      <legend>{t.answers}</legend>
      <p className="says">{Object.keys(answers).length === 0 ? t.answersUnsaid : t.answersSays}</p>
      <div>
        {ANSWERS.map((said) => (
          <label key={said}>
            <span aria-hidden="true">{t.answer[said]}</span>
            <select
              className="choice"
              aria-label={t.means(t.answer[said])}
              value={answers[said] ?? 'none'}
              onChange={(event) => set(said, event.target.value as MapsTo)}
            >
              {OUTCOMES.map((to) => (
                <option key={to} value={to}>
                  {t.mapsTo[to]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
