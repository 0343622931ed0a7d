import type { Language, ProposedAnswer, Question } from '../../domain/question';
import { OUR_QUESTIONS } from '../../text/questions/ours';
import { proposeAnswer } from './propose-answer';

export const [line, givenUp, choice] = OUR_QUESTIONS as [Question, Question, Question];

/** What a reply of 24 November 2026 to the question comes to. */
export function proposed(question: Question, language: Language, text: string): ProposedAnswer | undefined {
  const from = 'Bram Koopmans <bram@koopmans.example>';
  return proposeAnswer(question, language, { from, subject: 'Re: LED', text, receivedAt: Date.UTC(2026, 10, 24, 9) });
}

export function outcome(question: Question, language: Language, text: string): string {
  return proposed(question, language, text)?.outcome ?? 'none';
}
