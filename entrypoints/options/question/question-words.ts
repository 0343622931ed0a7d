import {
  type AnswerMap,
  answerKey,
  type Form,
  type Language,
  type Question,
  type QuestionSettings,
  type Words,
} from '../../../lib/domain/question';
import { placeholdersIn } from '../../../lib/text/questions/check-question';
import { OUR_QUESTIONS } from '../../../lib/text/questions/ours';
import { addQuestion, editQuestion, mapAnswers, questionsOf } from '../../../lib/text/questions/own-questions';

/** The plain answers whose meaning the rep sets. */
export const ANSWERS = ['1', '2', '3', 'yes', 'no'] as const;

/** What the rep made of a question in one language and form. */
export interface Draft {
  readonly text: string;
  /** Undefined: nothing was said of the answers. */
  readonly answers: AnswerMap | undefined;
}

/** Which words are edited in a language: it may have one form, whose words stand under `formal`. */
export function formIn(language: Language, form: Form): Form {
  return language === 'en' ? 'formal' : form;
}

/** The words as they would be offered: formal ones serve both forms, informal ones never the formal. Undefined: none. */
export function wordsIn({ words }: Question, language: Language, form: Form): string | undefined {
  const of = words[language];
  return (formIn(language, form) === 'informal' ? of?.informal : undefined) ?? of?.formal;
}

/** It has words, though not ones that can be said formally. */
export function lacksFormal({ words }: Question, language: Language): boolean {
  return words[language]?.formal === undefined && words[language]?.informal !== undefined;
}

/** The words as they are kept: placeholders by their English names, whatever language our screens have. */
export function asKept(text: string): string {
  return placeholdersIn(text, 'en').trim();
}

/** Whether these words are not the ones that we wrote: then what answers to them mean is the rep's to say. */
export function isReworded(id: string, language: Language, form: Form, text: string): boolean {
  const ours = OUR_QUESTIONS.find((question) => question.id === id);
  return ours !== undefined && wordsIn(ours, language, form) !== asKept(text);
}

/** Whether one of ours has other words or another map than we gave it, in any language. */
export function isChanged(settings: QuestionSettings, id: string): boolean {
  const ours = OUR_QUESTIONS.find((question) => question.id === id);
  if (!ours) return false;
  const languages = Object.keys(ours.words) as Language[];
  return (
    id in settings.edited || languages.some((language) => answerKey({ question: id, language }) in settings.answers)
  );
}

/** Keeps a draft. @throws RangeError for a question that is gone */
export function keepDraft(
  settings: QuestionSettings,
  id: string,
  language: Language,
  form: Form,
  { text, answers }: Draft,
): QuestionSettings {
  const question = questionsOf(settings).find((one) => one.id === id);
  if (!question) throw new RangeError(`No such question: ${id}`);
  // Other words take back what answers meant: the same ones must not.
  const edited =
    wordsIn(question, language, form) === asKept(text)
      ? settings
      : editQuestion(settings, id, language, formIn(language, form), asKept(text));
  return answers === undefined ? edited : mapAnswers(edited, id, language, answers);
}

/** Keeps a new question of the rep's own, as the last one. @param id new */
export function keepNew(
  settings: QuestionSettings,
  id: string,
  language: Language,
  form: Form,
  { text, answers = {} }: Draft,
): QuestionSettings {
  const words: Words = { [language]: { [formIn(language, form)]: asKept(text) } };
  const added = addQuestion(settings, id, words);
  return Object.keys(answers).length > 0 ? mapAnswers(added, id, language, answers) : added;
}
