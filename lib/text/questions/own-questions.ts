import {
  type AnswerMap,
  answerKey,
  type Form,
  type Language,
  type Question,
  type QuestionSettings,
  type Words,
} from '../../domain/question';
import { OUR_QUESTIONS } from './ours';

/* Every function returns a new value, and throws RangeError for a question that is not there. */

/** The questions that are offered, in the rep's order. */
export function questionsOf(settings: QuestionSettings): readonly Question[] {
  const ours = OUR_QUESTIONS.map((question): Question => {
    const edited = settings.edited[question.id];
    const reworded = Object.keys(edited ?? {}) as Language[];
    const mapped = (Object.keys(question.words) as Language[]).flatMap((language) => {
      const answers = settings.answers[answerKey({ question: question.id, language })];
      return answers ? [[language, answers] as const] : [];
    });
    return {
      ...question,
      words: overlay(question.words, edited),
      ...(reworded.length > 0 ? { reworded } : {}),
      ...(mapped.length > 0 ? { answersIn: Object.fromEntries(mapped) } : {}),
    };
  });
  const own = settings.own.map(
    ({ id, words }): Question => ({ id, shape: 'own', words, answers: settings.answers[id] ?? {} }),
  );
  const place = ({ id }: Question) => (settings.order.includes(id) ? settings.order.indexOf(id) : Infinity);
  // Infinity minus itself is no number: equal places keep their order.
  return [...ours, ...own].sort((a, b) => place(a) - place(b) || 0);
}

/** @param id new: the caller makes it */
export function addQuestion(settings: QuestionSettings, id: string, words: Words): QuestionSettings {
  if (questionsOf(settings).some((question) => question.id === id)) throw new RangeError(`Already there: ${id}`);
  return { ...settings, own: [...settings.own, { id, words }] };
}

/** Only the rep's own can go. */
export function removeQuestion(settings: QuestionSettings, id: string): QuestionSettings {
  if (!settings.own.some((one) => one.id === id)) throw new RangeError(`Not the rep's own: ${id}`);
  return {
    ...settings,
    order: settings.order.filter((one) => one !== id),
    answers: without(settings.answers, id),
    own: settings.own.filter((one) => one.id !== id),
  };
}

/**
 * Gives a question other words. Until the rep says what answers to them mean (`mapAnswers`), nothing is proposed in
 * that language. Our own words again take the edit back.
 */
export function editQuestion(
  settings: QuestionSettings,
  id: string,
  language: Language,
  form: Form,
  text: string,
): QuestionSettings {
  const words = (before: Words = {}): Words => ({ ...before, [language]: { ...before[language], [form]: text } });
  if (settings.own.some((one) => one.id === id)) {
    return { ...settings, own: settings.own.map((one) => (one.id === id ? { id, words: words(one.words) } : one)) };
  }
  const ours = find(OUR_QUESTIONS, id);
  const edited = minus(words(settings.edited[id]), ours.words);
  const rest = without(settings.edited, id);
  return {
    ...settings,
    edited: Object.keys(edited).length > 0 ? { ...rest, [id]: edited } : rest,
    // What it meant before is no longer sure.
    answers: without(settings.answers, answerKey({ question: id, language })),
  };
}

/**
 * What plain answers to this question mean: of an own one in all its languages, of ours in this one alone, since it
 * may have other words there ("have you given up?" stays as it is).
 */
export function mapAnswers(
  settings: QuestionSettings,
  id: string,
  language: Language,
  answers: AnswerMap,
): QuestionSettings {
  find(questionsOf(settings), id);
  const own = settings.own.some((one) => one.id === id);
  const key = own ? id : answerKey({ question: id, language });
  return { ...settings, answers: { ...settings.answers, [key]: answers } };
}

/** @param to its new place, from 0 */
export function moveQuestion(settings: QuestionSettings, id: string, to: number): QuestionSettings {
  find(questionsOf(settings), id);
  const others = questionsOf(settings)
    .map((question) => question.id)
    .filter((one) => one !== id);
  return { ...settings, order: others.toSpliced(to, 0, id) };
}

/** One of ours as we wrote it. All of them, with their order and without the rep's own: `AS_WRITTEN`. */
export function resetQuestion(settings: QuestionSettings, id: string): QuestionSettings {
  const { words } = find(OUR_QUESTIONS, id);
  const keys = entries(words).map(([language]) => answerKey({ question: id, language }));
  return { ...settings, edited: without(settings.edited, id), answers: without(settings.answers, ...keys) };
}

function find(questions: readonly Question[], id: string): Question {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new RangeError(`No such question: ${id}`);
  return found;
}

function overlay(words: Words, edited: Words = {}): Words {
  const all = { ...words };
  for (const [language, forms] of entries(edited)) all[language] = { ...words[language], ...forms };
  return all;
}

/** What of the edited words differs from ours. */
function minus(edited: Words, ours: Words): Words {
  const left: Partial<Record<Language, Partial<Record<Form, string>>>> = {};
  for (const [language, forms] of entries(edited)) {
    const differing = Object.entries(forms).filter(([form, text]) => ours[language]?.[form as Form] !== text);
    if (differing.length > 0) left[language] = Object.fromEntries(differing);
  }
  return left;
}

function entries(words: Words): readonly [Language, Partial<Record<Form, string>>][] {
  return Object.entries(words) as [Language, Partial<Record<Form, string>>][];
}

function without<T>(record: Readonly<Record<string, T>>, ...ids: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !ids.includes(key)));
}
