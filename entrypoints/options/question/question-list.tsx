import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import {
  AS_WRITTEN,
  type Form,
  type Language,
  type Question,
  type QuestionSettings,
} from '../../../lib/domain/question';
import { asking } from '../../../lib/text/asking';
import { text } from '../../../lib/text/catalogue';
import { placeholdersIn } from '../../../lib/text/questions/check-question';
import { moveQuestion, questionsOf, removeQuestion, resetQuestion } from '../../../lib/text/questions/own-questions';
import { Tongues } from '../tongues';
import { QuestionEditor } from './question-editor';
import { QuestionRow } from './question-row';
import { isChanged, keepDraft, keepNew, wordsIn } from './question-words';

/** The row that is open: a question's id, or a new one of the rep's own. */
const NEW = 'new';

interface QuestionListProps {
  readonly questions: QuestionSettings;
  readonly form: Form;
  /** Writes what the function makes of the questions, and says so. */
  change(says: string, to: (before: QuestionSettings) => QuestionSettings): void;
}

/** The questions in the rep's order, in one language and form at a time; the first is offered first. */
export function QuestionList({ questions, form: shownForm, change }: QuestionListProps) {
  const { locale } = useSpeech();
  const t = text(asking, locale);
  const [language, setLanguage] = useState<Language>(locale);
  const [form, setForm] = useState(shownForm);
  const [open, setOpen] = useState<string>();
  const group = useId();
  const adder = useRef<HTMLButtonElement>(null);
  const all = questionsOf(questions);

  const leaveNew = () => {
    setOpen(undefined);
    adder.current?.focus();
  };
  const move = (question: Question, to: number) => change(t.moved, (before) => moveQuestion(before, question.id, to));
  const more = (question: Question, at: number): ReactNode => (
    <>
      <Button look="quiet" disabled={at === 0} onClick={() => move(question, at - 1)}>
        {t.up}
      </Button>
      <Button look="quiet" disabled={at === all.length - 1} onClick={() => move(question, at + 1)}>
        {t.down}
      </Button>
      {question.shape === 'own' && (
        <Button
          look="quiet"
          onClick={() => {
            setOpen(undefined);
            change(t.removed, (before) => removeQuestion(before, question.id));
          }}
        >
          {t.remove}
        </Button>
      )}
      {isChanged(questions, question.id) && (
        <Button
          look="quiet"
          onClick={() => {
            setOpen(undefined);
            change(t.wasReset, (before) => resetQuestion(before, question.id));
          }}
        >
          {t.reset}
        </Button>
      )}
    </>
  );

  return (
    <>
      <ul className="questions">
        {all.map((question, at) => (
          <QuestionRow
            key={question.id}
            question={question}
            language={language}
            form={form}
            group={group}
            first={at === 0}
            onFirst={() => {
              const words = wordsIn(question, language, form);
              change(t.saidFirst(words === undefined ? t.own : placeholdersIn(words, locale)), (before) =>
                moveQuestion(before, question.id, 0),
              );
            }}
            open={open === question.id}
            onOpen={(to) => setOpen(to ? question.id : undefined)}
            onSave={(draft) => change(t.saved, (before) => keepDraft(before, question.id, language, form, draft))}
            more={more(question, at)}
          />
        ))}
        {open === NEW && (
          <li>
            <QuestionEditor
              key={`${language} ${form}`}
              language={language}
              words=""
              answersTo={() => ({})}
              onSave={(draft) => {
                leaveNew();
                const id = `own-${crypto.randomUUID()}`;
                change(t.added, (before) => keepNew(before, id, language, form, draft));
              }}
              onCancel={leaveNew}
            />
          </li>
        )}
      </ul>
      <div className="questions-foot">
        <Button
          ref={adder}
          look="bare"
          aria-expanded={open === NEW}
          onClick={() => setOpen(open === NEW ? undefined : NEW)}
        >
          <Icon name="plus" />
          {t.own}
        </Button>
        {JSON.stringify(questions) !== JSON.stringify(AS_WRITTEN) && (
          <Button look="quiet" onClick={() => change(t.wasResetAll, () => AS_WRITTEN)}>
            {t.resetAll}
          </Button>
        )}
        <Tongues
          label={t.tongue}
          locale={locale}
          language={language}
          onLanguage={setLanguage}
          form={{ label: t.wordsFor, value: form, onForm: setForm }}
        />
      </div>
    </>
  );
}
