import type { AnswerMap, Language, ProposedAnswer, ProposedOutcome, Question } from '../../domain/question';
import { laterDate } from '../dates/read-date';
import type { Inbound } from '../inbound';
import { NO, NOT_A_NO, NOT_NOW, YES } from '../phrases/answers';
import { matcher } from '../phrases/matcher';
import { type Mail, readMail } from '../read-mail';
import { STILL_ON } from './answer-words';
import { denies, digitIn, isBound, type PlainAnswer, plainAnswer, withoutGreeting, withoutYes } from './plain-answer';

const refuses = matcher(NO);
const putsOff = matcher(NOT_NOW);
const agrees = matcher(YES);
const isStillOn = matcher(STILL_ON);
/** Beyond this many characters a first word is no answer by itself. */
const LONGEST = 400;

/**
 * R24: what a reply to this question comes to, by the question's own map: its digit, or a plain yes or no. What is
 * said whatever was asked outweighs that ("not interested", "still on", "come back in March"), and "not interested" is
 * never a yes (R16).
 * @param language in which it was asked
 * @param reply quoted text is cut here; of its text nothing is kept
 * @returns undefined where it is not plain, where its parts contradict each other, or where the question has no map
 */
export function proposeAnswer(question: Question, language: Language, reply: Inbound): ProposedAnswer | undefined {
  const { answers } = question;
  if (Object.keys(answers).length === 0 || question.reworded?.includes(language)) return undefined;
  const mail = readMail({ language, ...reply });
  const text = withoutGreeting(mail.body);
  const digit = digitIn(text);
  const plain = plainAnswer(language, text);
  const rest = plain?.rest ?? text;
  const anyway = saidAnyway(rest, mail);
  const chosen = digit && answers[digit];
  if (chosen) return anyway.every((one) => one === chosen) ? proposal(chosen, mail) : undefined;
  if (anyway.length > 0) return anyway.length === 1 ? proposal(anyway[0] as ProposedOutcome, mail) : undefined;
  if (!plain) {
    // "Sounds good" is a yes to what asks for one, not to "have you given up?".
    const words = withoutYes(text);
    const agreed = answers.yes === 'yes' && agrees(words) > 0 && text.length <= LONGEST && !denies(language, words);
    return agreed ? { outcome: 'yes' } : undefined;
  }
  const outcome = meaningOf(plain.said, answers);
  if (!outcome || text.length > LONGEST || isBound(language, rest)) return undefined;
  if (outcome === 'yes' && plain.said === 'yes' && denies(language, rest)) return undefined;
  // "Yes, let's talk" says another yes than "yes, I have given up".
  if (outcome === 'no' && agrees(rest) > 0) return undefined;
  const again = plainAnswer(language, rest);
  if (again && again.said !== plain.said) return undefined;
  return proposal(outcome, mail);
}

/** Who accepts or declines means it where the question offers that: not to "have you given up?". */
function meaningOf(said: PlainAnswer['said'], answers: AnswerMap): ProposedOutcome | undefined {
  if (said === 'yes_please') return answers.yes === 'yes' ? 'yes' : undefined;
  if (said === 'no_thanks') return answers.no === 'no' ? 'no' : undefined;
  return answers[said];
}

/** What the words say by themselves. A date outweighs: who names one puts off, whatever else they say. */
function saidAnyway(text: string, mail: Mail): readonly ProposedOutcome[] {
  const no = refuses(text) > 0 && !NOT_A_NO.test(text);
  const later = putsOff(text) > 0;
  const still = isStillOn(text.replace(/[^.!?\n]*\?/g, '')) > 0;
  if (later && (still || (no && laterDate(mail) !== undefined))) return ['not_now'];
  return [
    ...(no ? (['no'] as const) : []),
    ...(later ? (['not_now'] as const) : []),
    ...(still ? (['yes'] as const) : []),
  ];
}

function proposal(outcome: ProposedOutcome, mail: Mail): ProposedAnswer {
  const until = outcome === 'not_now' ? laterDate(mail) : undefined;
  return { outcome, ...(until ? { until } : {}) };
}
