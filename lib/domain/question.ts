/** The direct question: its words, and what an answer to it means. Pure types. */

/** The languages in which a question can be asked. */
export type Language = 'en' | 'nl' | 'de' | 'fr' | 'es';
export const LANGUAGES: readonly Language[] = ['en', 'nl', 'de', 'fr', 'es'];

/** u or je, Sie or du, vous or tu, usted or tú. English has one form: its words stand under `formal`. */
export type Form = 'formal' | 'informal';

/**
 * - `line`: the column's own line, made answerable: now, later, or rather not
 * - `given-up`: "have you given up on …?"; a no means that it is still on
 * - `choice`: one digit: 1 now, 2 later, 3 no
 * - `own`: the rep's
 */
export type Shape = 'line' | 'given-up' | 'choice' | 'own';

/** A question's words; the rep's own may lack languages or forms. */
export type Words = Readonly<Partial<Record<Language, Readonly<Partial<Record<Form, string>>>>>>;

export interface Question {
  /** Of ours: its shape. */
  readonly id: string;
  readonly shape: Shape;
  readonly words: Words;
  /** The rep's own have none unless mapped: then nothing is proposed. */
  readonly answers: AnswerMap;
  /** Languages in which the rep gave it other words: there `answers` holds no longer. */
  readonly reworded?: readonly Language[];
  /** What answers mean in a language, where the rep says so. */
  readonly answersIn?: Readonly<Partial<Record<Language, AnswerMap>>>;
}

/**
 * What answers mean to this question as it was asked in that language.
 * @returns undefined where nothing is to be proposed: a question of the rep's own, or in their words, without a map
 */
export function answersFor(question: Question, language: Language): AnswerMap | undefined {
  const { answers, answersIn, reworded } = question;
  const map = answersIn?.[language] ?? (reworded?.includes(language) ? {} : answers);
  return Object.keys(map).length > 0 ? map : undefined;
}

/** What a contact answered, as far as it can be proposed. */
export type ProposedOutcome = 'yes' | 'not_now' | 'no';

/** A plain answer, before it is known to what; `now` and `not_yet`: the whole answer is that. */
export type Said = Digit | 'yes' | 'no' | 'now' | 'not_yet';
export type Digit = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** What a plain answer to this very question means. What is not in it means nothing. */
export type AnswerMap = Readonly<Partial<Record<Said, ProposedOutcome>>>;

/** A digit, or the plain word, came to this by the question's own map; the rep says what it was. */
export interface ProposedAnswer {
  readonly outcome: ProposedOutcome;
  /** Not now, until this day, where one is stated, as `2026-12-08`. */
  readonly until?: string;
}

/** Under what `Verdict.answers` holds the answer to a question as it was asked. */
export function answerKey({ question, language }: Pick<AskMark, 'question' | 'language'>): string {
  return `${question} ${language}`;
}

/** R24: which question a touch of mine carries. Found at the moment of sending; its words are not kept. */
export interface AskMark {
  /** The question's id. */
  readonly question: string;
  readonly shape: Shape;
  readonly language: Language;
  /** Absent where the language has one, or where what stands of it is the same in both. */
  readonly form?: Form;
}

/**
 * What the rep changed about the questions; the rest is as we wrote it, so that what we write better later reaches
 * them.
 */
export interface QuestionSettings {
  /** Ids, the first is offered first; who is not in it comes after, ours before the rep's own. */
  readonly order: readonly string[];
  /** Ours, with other words. */
  readonly edited: Readonly<Record<string, Words>>;
  /** What answers mean, where the rep says so: of an own one by its id, of ours by `answerKey`, in that language alone. */
  readonly answers: Readonly<Record<string, AnswerMap>>;
  readonly own: readonly { readonly id: string; readonly words: Words }[];
}

export const AS_WRITTEN: QuestionSettings = { order: [], edited: {}, answers: {}, own: [] };
