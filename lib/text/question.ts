import type { Locale } from './locale';

/**
 * The column's own question, finished so that it can be answered in writing. Formal, since the form is unknown.
 * @returns the text as it goes into the message, in that language
 */
export function question(locale: Locale): string {
  return QUESTION[locale];
}

const QUESTION: Record<Locale, string> = {
  en: 'I know your time is valuable. Is now a good time, later, or rather not? A no is fine too.',
  nl: 'Ik weet dat uw tijd kostbaar is. Kom ik nu gelegen, later, of liever niet? Een nee is ook prima.',
};
