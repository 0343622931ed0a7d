import type { Digit, Language, Said } from '../../domain/question';
import { MONTHS } from '../dates/date-words';
import { ANSWER_WORDS, CHOOSING, CHOSEN } from './answer-words';

/** A reply's plain answer: its own digit, or the word that it begins with. */
export interface PlainAnswer {
  /** `yes_please` accepts and `no_thanks` declines, whatever a plain yes or no would mean. */
  readonly said: Said | 'yes_please' | 'no_thanks';
  /** What follows it, folded. */
  readonly rest: string;
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|dag|hoi|ha|beste|geachte|goede(?:morgen|middag|ndag)|hallo|guten (?:tag|morgen)|moin|liebe[rs]?(?! (?:gar )?nicht)|sehr geehrte[rs]?|bonjour|salut|chere?|hola|buen[oa]s (?:dias|tardes)|estimad[oa])\b[^\n,.!?:;\d]{0,40}(?:[,!.:]\s*|\n\s*)/;

const MONTH = `(?:${MONTHS.join('|')})`;
/** A day, a time or a number of things is no choice: "2 maart", "2. Januar", "1 of 2", "2 pallets". */
const DIGIT = new RegExp(
  `^(?:${CHOOSING}[ .:]*){0,2}([1-9])(?!\\d|[.,:]\\d|[.)]? ?${MONTH}(?![a-z])|[^\\n]{0,3}\\b(?:of|or|oder|ou|o|en|and|und|et|y|a|to) \\d|\\s*[/-]\\s*\\d)(?:[ ]*[.)!]*(?:\\n|$)|[.)] |[ ]*[,;:(–—]|[ ]-[ ]|[ ](?:${CHOSEN})(?![a-z]))`,
);

/** @param folded their own words, without quoted text and signature */
export function withoutGreeting(folded: string): string {
  return folded.replace(GREETING, '').replace(/^[¡¿\s]+/, '');
}

/** The digit that the text is, or begins with. */
export function digitIn(folded: string): Digit | undefined {
  return DIGIT.exec(folded)?.[1] as Digit | undefined;
}

/**
 * The word that the text begins with and that stands by itself: "No." and "Nee hoor, …", not "No problem" or
 * "Nee maar", nor "yes and no". People answer in English everywhere.
 */
export function plainAnswer(language: Language, folded: string): PlainAnswer | undefined {
  for (const said of ['not_yet', 'no_thanks', 'yes_please', 'no', 'yes', 'now'] as const) {
    for (const each of new Set([language, 'en'] as const)) {
      const words = ANSWER_WORDS[each];
      const lead = new RegExp(`^(?:${words[said]})(?:,? (?:${words.tail}))*(?=$|[\\n.,;:!–—)]| [-–—])[\\s.,;:!–—)-]*`);
      const match = lead.exec(folded);
      if (match) return { said, rest: folded.slice(match[0].length) };
    }
  }
  return undefined;
}

const ANY_YES = Object.values(ANSWER_WORDS)
  .map(({ yes }) => yes)
  .join('|');

/** The text without a yes that does not stand by itself: "yes let's talk"; in any language, as "si" is an if too. */
export function withoutYes(folded: string): string {
  return folded.replace(new RegExp(`^(?:${ANY_YES})(?![a-z])[\\s,]*`), '');
}

/** "…, but …": what was said plainly is taken back, or bound to something. */
export function isBound(language: Language, rest: string): boolean {
  return new RegExp(`^(?:${ANSWER_WORDS[language].but}|${ANSWER_WORDS.en.but})\\b`).test(rest);
}

/** The sentence denies something: a yes before it is none. */
export function denies(language: Language, rest: string): boolean {
  const sentence = rest.split(/[.!?\n]/)[0] ?? '';
  return new RegExp(`(?<![a-z])(?:${ANSWER_WORDS[language].negation})(?![a-z])|n't\\b`).test(sentence);
}
