import { pieces } from '../../domain/placeholders';
import { plainSubject } from '../../domain/plain-subject';
import type { Form, Language, Question } from '../../domain/question';

export interface Filling {
  readonly language: Language;
  /** Unknown = formal. */
  readonly form?: Form | undefined;
  /** As the site shows it; prefixes are stripped here. */
  readonly subject?: string | undefined;
  /** `firstNameIn`: none where it is not sure. */
  readonly firstName?: string | undefined;
  readonly myName?: string | undefined;
}

/** Without a subject: "Have you given up on this?" */
const THIS: Readonly<Record<Language, string>> = {
  en: 'this',
  nl: 'dit',
  de: 'das Thema',
  fr: 'ce projet',
  es: 'este tema',
};

/**
 * The question as it goes into the message. A name that is not known leaves no gap.
 * @returns undefined where the question has no words in that language and form. Formal words serve both forms;
 * informal ones never the formal.
 */
export function fill(question: Question, filling: Filling): string | undefined {
  const words = question.words[filling.language];
  const text = (filling.form === 'informal' ? words?.informal : undefined) ?? words?.formal;
  if (text === undefined) return undefined;
  const subject = filling.subject === undefined ? undefined : plainSubject(filling.subject);
  const known = { subject, 'first name': filling.firstName?.trim(), 'my name': filling.myName?.trim() };
  const filled = pieces(text)
    .map((piece) => {
      if (piece.kind === 'words' || !piece.placeholder) return piece.text;
      return known[piece.placeholder] || (piece.placeholder === 'subject' ? NO_SUBJECT : NO_NAME);
    })
    .join('');
  const whole = closeGaps(filled, THIS[filling.language]);
  return filling.language === 'fr' ? frenchSpaces(whole) : whole;
}

/** Stand for what is missing, until the words around it are seen; neither can be typed. */
const NO_SUBJECT = '\uE000';
const NO_NAME = '\uE001';

function closeGaps(text: string, instead: string): string {
  return (
    text
      .replace(/["'‘’‚“”„«»‹›]\s*\uE000\s*["'‘’‚“”„«»‹›]/g, instead)
      .replaceAll(NO_SUBJECT, instead)
      // "{first name}, have you …": the sentence begins after it.
      .replace(/(^|\n)\uE001,?[^\S\n]+(\p{L})/gu, (_, start: string, letter: string) => start + letter.toUpperCase())
      // "…, {first name}?"
      .replace(/,?[^\S\n]*\uE001(?=\s*[.?!])/g, '')
      .replace(/[^\S\n]*\uE001/g, '')
      .trim()
  );
}

/** No sign of a French sentence begins a line. */
function frenchSpaces(text: string): string {
  return text.replace(/ (?=[?!:;»])/g, '\u00A0').replace(/« /g, '«\u00A0');
}
