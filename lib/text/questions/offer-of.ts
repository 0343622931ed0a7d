import { type Form, LANGUAGES, type Language, type QuestionSettings } from '../../domain/question';
import type { Locale } from '../locale';
import type { Offer, OfferedQuestion } from '../offer';
import { type Filling, fill } from './fill';
import { questionsOf } from './own-questions';

/** Of the rep's settings, what a question hangs on. */
export interface OfferSettings {
  readonly questions: QuestionSettings;
  /** `theirs`: as they wrote last. */
  readonly form: 'theirs' | Form;
  readonly showFirst: boolean;
}

/** How somebody writes, as it was read last. */
export interface Heard {
  readonly language?: Language;
  readonly form?: Form;
}

/** What the rep chose in the line. */
export interface Chosen extends Heard {
  /** A question's id. */
  readonly question?: string;
}

/**
 * The questions for somebody, filled in: in the language and form that the rep chose, else as this person was last read,
 * else the rep's own language, formally. One without words in that language is left out.
 * @param voice undefined where they were never read
 * @param own the rep's own language (`ownLanguage`)
 */
export function offerOf(
  settings: OfferSettings,
  filled: Pick<Filling, 'subject' | 'firstName' | 'myName'>,
  voice: Heard | undefined,
  own: Language,
  wish: Chosen = {},
): Offer {
  const language = wish.language ?? voice?.language ?? own;
  const form = language === 'en' ? undefined : (wish.form ?? formTo(settings, language, voice));
  const questions = questionsOf(settings.questions).flatMap((question): readonly OfferedQuestion[] => {
    const text = fill(question, { ...filled, language, form });
    return text === undefined ? [] : [{ id: question.id, shape: question.shape, text }];
  });
  const chosen = questions.find(({ id }) => id === wish.question) ?? questions[0];
  // Ours have words in each language; the rep's own stand beside them.
  if (!chosen) throw new Error(`No question in ${language}`);
  return { questions, chosen: chosen.id, language, ...(form ? { form } : {}), showFirst: settings.showFirst };
}

/** Formal, until they were read to write otherwise. What was heard in another language says nothing of this one. */
function formTo({ form }: OfferSettings, language: Language, voice: Heard | undefined): Form {
  if (form !== 'theirs') return form;
  return (voice?.language === language ? voice.form : undefined) ?? 'formal';
}

/**
 * The rep's own: of the five, that of the screens where it was chosen, else the browser's most wanted.
 * @param languages the browser's, most wanted first
 */
export function ownLanguage(locale: 'browser' | Locale, languages: readonly string[]): Language {
  if (locale !== 'browser') return locale;
  const wanted = languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
}
