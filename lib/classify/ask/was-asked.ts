import { pieces } from '../../domain/placeholders';
import type { AskMark, Form, Language, Question } from '../../domain/question';
import { cutQuoted } from '../cut-quoted';

/**
 * R24: a touch is an ask where one sentence of an active question stands unchanged in it: compared with the draft as
 * it is at the moment of sending, so that no text is kept. White space, quotes, apostrophes and capitals don't matter;
 * where there is a placeholder, anything or nothing may stand.
 * @param draftText the draft; what it quotes, an earlier ask perhaps, is left out
 * @returns of several, the one of which most stands there; of equals the first
 */
export function wasAsked(draftText: string, questions: readonly Question[]): AskMark | undefined {
  const draft = level(cutQuoted(draftText));
  const found = questions.flatMap((question) =>
    textsOf(question).map((each) => ({ ...each, much: standing(each, draft) })),
  );
  const most = Math.max(0, ...found.map(({ much }) => much));
  const best = found.filter(({ much }) => much > 0 && much === most);
  const first = best[0];
  if (!first) return undefined;
  const { question, language, form } = first;
  const either = best.some((one) => one.question === question && one.language === language && one.form !== form);
  const plain = language === 'en' || either;
  return { question: question.id, shape: question.shape, language, ...(plain ? {} : { form }) };
}

interface Worded {
  readonly question: Question;
  readonly language: Language;
  readonly form: Form;
  readonly text: string;
}

function textsOf(question: Question): readonly Worded[] {
  return Object.entries(question.words).flatMap(([language, forms]) =>
    Object.entries(forms).map(([form, text]) => ({
      question,
      language: language as Language,
      form: form as Form,
      text,
    })),
  );
}

/** How many characters of the question's own sentences stand in the draft; 0: none that says enough. */
function standing({ text }: Worded, draft: string): number {
  const sentences = sentencesOf(text);
  const there = sentences.filter((sentence) => patternOf(sentence).test(draft));
  // "Which is it?" may stand in any mail: a short sentence says nothing beside a longer one of the same question.
  const telling = sentences.some((sentence) => !isShort(sentence)) ? there.filter((one) => !isShort(one)) : there;
  return telling.length > 0 ? there.reduce((sum, sentence) => sum + sentence.length, 0) : 0;
}

/** The sentences, levelled; a line is one at least. */
function sentencesOf(text: string): readonly string[] {
  const marked = pieces(text)
    .map((piece) => (piece.kind === 'braces' && piece.placeholder ? HOLE : piece.text))
    .join('');
  return marked
    .split(/\n+|(?<=[.?!])\s+/)
    .map(level)
    .filter((sentence) => /\p{L}/u.test(sentence.replaceAll(HOLE, '')));
}

/** Stands for a placeholder; can't be typed. */
const HOLE = '\uE002';
/** Least words of a sentence that is nobody else's. */
const TELLING = 4;

function isShort(sentence: string): boolean {
  return sentence.split(' ').length < TELLING;
}

/** What fills a hole may have taken the blank or comma before it away. */
function patternOf(sentence: string): RegExp {
  const source = sentence
    .split(/[\s,]*\uE002,?\s*/)
    .map((words) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('.{0,120}?');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu');
}

/** Text as it is compared: no quotes nor apostrophes, single blanks, none before a mark of a sentence. */
function level(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\.\.\./g, '…')
    .replace(/["'‘’‚‛`´“”„‟«»‹›]/g, '')
    .replace(/[\u200B\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?!.,:;])/g, '')
    .trim();
}
