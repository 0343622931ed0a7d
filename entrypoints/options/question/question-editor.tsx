import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import type { AnswerMap, Language } from '../../../lib/domain/question';
import { asking } from '../../../lib/text/asking';
import { text as catalogueText } from '../../../lib/text/catalogue';
import { checkQuestion, placeholdersIn, problemText } from '../../../lib/text/questions/check-question';
import { languageName } from '../tongues';
import { AnswerMapFields } from './answer-map';
import type { Draft } from './question-words';

const FILLED = ['{first name}', '{subject}', '{my name}'];

interface QuestionEditorProps {
  readonly language: Language;
  /** As it stands; empty where there are no words yet. */
  readonly words: string;
  /** What answers to these words mean, as far as the rep or we have said. */
  answersTo(words: string): AnswerMap;
  onSave(draft: Draft): void;
  onCancel(): void;
  /** What else can be done with this question: its place, its end. */
  readonly more?: ReactNode;
}

/** A question's words in one language and form, checked as they are typed, and what answers to them mean. */
export function QuestionEditor({ language, words, answersTo, onSave, onCancel, more }: QuestionEditorProps) {
  const { locale } = useSpeech();
  const t = catalogueText(asking, locale);
  const [typed, setTyped] = useState(() => placeholdersIn(words, locale));
  /** Undefined until the rep says something of the answers. */
  const [answers, setAnswers] = useState<AnswerMap>();
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const says = useId();
  const problems = checkQuestion(typed);
  // That nothing stands there yet is no fault of who has not begun.
  const told = problems.filter(({ code }) => code !== 'empty' || asked || words !== '');

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const save = () => {
    setAsked(true);
    if (problems.length > 0) return field.current?.focus();
    onSave({ text: typed, answers });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves from anywhere in it, as from a dialog
    <div className="editor" onKeyDown={press}>
      <textarea
        ref={field}
        lang={language}
        aria-label={t.words(languageName(language, locale))}
        aria-invalid={told.length > 0}
        aria-describedby={says}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={told.length > 0 ? 'says no' : 'says'} id={says} role="status">
        {told.length > 0
          ? told.map((problem) => problemText(problem, locale)).join(' ')
          : t.fills(FILLED.map((name) => placeholdersIn(name, locale)))}
      </p>
      <AnswerMapFields answers={answers ?? answersTo(typed)} onChange={setAnswers} />
      <div className="acts">
        <Button onClick={save}>{t.save}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
        {more && <span className="more">{more}</span>}
      </div>
    </div>
  );
}
