import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useSpeech } from '../../../components/speech';
import { answersFor, type Form, type Language, type Question } from '../../../lib/domain/question';
import { asking } from '../../../lib/text/asking';
import { text } from '../../../lib/text/catalogue';
import { placeholdersIn } from '../../../lib/text/questions/check-question';
import { formName, languageName } from '../tongues';
import { QuestionEditor } from './question-editor';
import { type Draft, isReworded, lacksFormal, wordsIn } from './question-words';

interface QuestionRowProps {
  readonly question: Question;
  readonly language: Language;
  readonly form: Form;
  /** The name of the group of radio buttons. */
  readonly group: string;
  readonly first: boolean;
  onFirst(): void;
  readonly open: boolean;
  onOpen(open: boolean): void;
  onSave(draft: Draft): void;
  readonly more: ReactNode;
}

/** Arrows go from one to the next, and Space chooses: chosen on the way, the list would turn under the rep. */
function walk(event: KeyboardEvent<HTMLInputElement>): void {
  const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (way === undefined) return;
  event.preventDefault();
  const radios = [...document.getElementsByName(event.currentTarget.name)];
  radios[(radios.indexOf(event.currentTarget) + way + radios.length) % radios.length]?.focus();
}

/** One question: whether it is offered first, its words as they would be offered, and where they are changed. */
export function QuestionRow(props: QuestionRowProps) {
  const { question, language, form, first, open } = props;
  const { locale } = useSpeech();
  const t = text(asking, locale);
  const opener = useRef<HTMLButtonElement>(null);
  const words = wordsIn(question, language, form);
  const lacking = lacksFormal(question, language)
    ? t.noFormal(formName(language, 'formal') ?? '')
    : t.noWords(languageName(language, locale));
  const shown = words === undefined ? lacking : placeholdersIn(words, locale);
  const own = question.shape === 'own';
  const reworded = words !== undefined && isReworded(question.id, language, form, words);
  const note = own ? t.yours : reworded ? t.edited : question.shape === 'line' ? t.column : undefined;

  const answersTo = (typed: string) => {
    if (own || typed === shown) return answersFor(question, language) ?? {};
    return isReworded(question.id, language, form, typed) ? {} : question.answers;
  };
  const close = () => {
    props.onOpen(false);
    // The button was there all along: whoever came from it goes back to it.
    opener.current?.focus();
  };

  return (
    <li className={first ? 'on' : undefined}>
      <input
        type="radio"
        className="radio"
        name={props.group}
        checked={first}
        aria-label={t.first(shown)}
        onChange={props.onFirst}
        onKeyDown={walk}
      />
      <button
        type="button"
        ref={opener}
        className={words === undefined ? 'words none' : 'words'}
        lang={words === undefined ? undefined : language}
        aria-expanded={open}
        onClick={() => props.onOpen(!open)}
      >
        {shown}
      </button>
      <small>{note}</small>
      {open && (
        <QuestionEditor
          // Another language or form is another text.
          key={`${language} ${form}`}
          language={language}
          words={words ?? ''}
          answersTo={answersTo}
          onSave={(draft) => {
            close();
            props.onSave(draft);
          }}
          onCancel={close}
          more={props.more}
        />
      )}
    </li>
  );
}
