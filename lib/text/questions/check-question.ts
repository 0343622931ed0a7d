import { PLACEHOLDER_NAMES, type Placeholder, pieces } from '../../domain/placeholders';
import type { Locale } from '../locale';

/**
 * What is wrong with the text of a question, told while it is typed. `at` counts characters from its beginning.
 * - `empty`: there is nothing to ask
 * - `unknown`: braces hold what is no placeholder; `meant`: what it looks like
 * - `open`: a brace without its other half
 */
export type QuestionProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'unknown'; readonly at: number; readonly text: string; readonly meant?: Placeholder }
  | { readonly code: 'open'; readonly at: number; readonly text: string };

/** @returns the problems in the order of the text; none: it can be asked */
export function checkQuestion(text: string): readonly QuestionProblem[] {
  const all = pieces(text);
  const says = all.some((piece) => piece.kind === 'words' && /\p{L}/u.test(piece.text));
  const broken = all.flatMap((piece): QuestionProblem[] => {
    if (piece.kind === 'words') {
      return [...piece.text.matchAll(/[{}]/g)].map(({ index, 0: brace }) => ({
        code: 'open',
        at: piece.at + index,
        text: brace,
      }));
    }
    if (piece.placeholder) return [];
    const meant = looksLike(piece.text);
    return [{ code: 'unknown', at: piece.at, text: piece.text, ...(meant ? { meant } : {}) }];
  });
  return says ? broken : [{ code: 'empty' }, ...broken];
}

/** The problem in a sentence. */
export function problemText(problem: QuestionProblem, locale: Locale): string {
  const sentences = SENTENCES[locale];
  if (problem.code === 'empty') return sentences.empty;
  if (problem.code === 'open') return sentences.open(problem.text);
  return sentences.unknown(problem.text, problem.meant && nameIn(problem.meant, locale));
}

/** The text with its placeholders named in the language of our screens; what is kept may have either. */
export function placeholdersIn(text: string, locale: Locale): string {
  return pieces(text)
    .map((piece) => (piece.kind === 'braces' && piece.placeholder ? nameIn(piece.placeholder, locale) : piece.text))
    .join('');
}

function nameIn(placeholder: Placeholder, locale: Locale): string {
  return `{${PLACEHOLDER_NAMES[placeholder][locale === 'en' ? 0 : 1]}}`;
}

const SENTENCES = {
  en: {
    empty: 'There is no question yet.',
    open: (brace: string) => `“${brace}” stands alone: a placeholder is written {subject}.`,
    unknown: (text: string, meant?: string) =>
      meant ? `${text} is not filled in. ${meant} is.` : `${text} is not filled in.`,
  },
  nl: {
    empty: 'Er staat nog geen vraag.',
    open: (brace: string) => `“${brace}” staat los: een invulplek schrijf je als {onderwerp}.`,
    unknown: (text: string, meant?: string) =>
      meant ? `${text} wordt niet ingevuld. ${meant} wel.` : `${text} wordt niet ingevuld.`,
  },
} as const;

/** What others call them, or how they are mistyped: letters only. */
const LOOKS: readonly (readonly [RegExp, Placeholder])[] = [
  [/^(?:my|your|mijn|jouw|je|sender|afzender).*(?:name?|naam)$/, 'my name'],
  [/^(?:first|fist|frist|voor|vor|given|contact)?(?:name?|naam)$|^prenom$|^nombre$/, 'first name'],
  [/^(?:subj|sub|onder|betreff|objet|asunto|topic|title|titel)/, 'subject'],
];

function looksLike(braces: string): Placeholder | undefined {
  const letters = braces
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return LOOKS.find(([look]) => look.test(letters))?.[1];
}
