import type { Question } from '../domain/question';
import type { JudgeWritten } from '../domain/report';
import { wasAsked } from './ask/was-asked';
import { isBrief } from './brief';
import { phraseIn } from './phrases/chasing';

/**
 * A judge of what the rep wrote: whether it asks (R24), is a short closing word (R19), carries a listed phrase (the
 * mirror). Nothing of the text is kept.
 * @param questions the active ones, in the rep's order
 * @param phrases none where the mirror is off: then none is looked for
 */
export function judgeWritten(questions: readonly Question[], phrases: readonly string[]): JudgeWritten {
  return (text, name = '') => {
    if (text.trim() === '') return {};
    const ask = wasAsked(text, questions);
    const phrase = phraseIn(text, phrases);
    return {
      // "1 now / 2 later / 3 no" is short and has no question mark, and is no closing word.
      ...(!ask && isBrief(text, name) ? { brief: true } : {}),
      ...(ask ? { ask } : {}),
      ...(phrase ? { phrase } : {}),
    };
  };
}
