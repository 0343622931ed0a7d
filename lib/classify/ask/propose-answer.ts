import {
  type AnswerMap,
  answerKey,
  answersFor,
  type Digit,
  type Language,
  type ProposedAnswer,
  type ProposedOutcome,
  type Question,
} from '../../domain/question';
import { laterDate } from '../dates/read-date';
import type { Inbound } from '../inbound';
import { NO, NOT_A_NO, NOT_NOW, YES } from '../phrases/answers';
import { matcher } from '../phrases/matcher';
import { type Mail, readMail } from '../read-mail';
import { STILL_ON } from './answer-words';
import { denies, digitIn, isBound, type PlainAnswer, plainAnswer, withoutGreeting, withoutYes } from './plain-answer';

const refuses = matcher(NO);
const putsOff = matcher(NOT_NOW);
const agreesIn = matcher(YES);
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
  const answers = answersFor(question, language);
  return answers && proposed(answers, hear(language, readReply(reply)));
}

/**
 * The same for each of the questions, in each language in which it can have been asked: the reply is read once.
 * @returns by `answerKey`, only what is plain; undefined where nothing is
 */
export function answersTo(
  questions: readonly Question[],
  reply: Inbound,
): Readonly<Record<string, ProposedAnswer>> | undefined {
  const read = readReply(reply);
  const heard = new Map<Language, Heard>();
  const found: Record<string, ProposedAnswer> = {};
  for (const question of questions) {
    for (const language of Object.keys(question.words) as Language[]) {
      const answers = answersFor(question, language);
      if (!answers) continue;
      const here = heard.get(language) ?? hear(language, read);
      heard.set(language, here);
      const answer = proposed(answers, here);
      if (answer) found[answerKey({ question: question.id, language })] = answer;
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** A reply, and what of it does not depend on the language in which was asked. */
interface Read {
  readonly mail: Mail;
  readonly text: string;
  readonly digit: Digit | undefined;
  /** What words say by themselves. Most languages ask it of the same ones. */
  readonly says: (words: string) => readonly ProposedOutcome[];
  readonly agrees: (words: string) => boolean;
}

function readReply(reply: Inbound): Read {
  const mail = readMail(reply);
  const text = withoutGreeting(mail.body);
  return {
    mail,
    text,
    digit: digitIn(text),
    says: once((words) => saidAnyway(words, mail)),
    agrees: once((words) => agreesIn(words) > 0),
  };
}

function once<T>(ask: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const answer = known.has(words) ? (known.get(words) as T) : ask(words);
    known.set(words, answer);
    return answer;
  };
}

/** A reply as somebody hears it who asked in this language. */
interface Heard extends Read {
  readonly language: Language;
  readonly plain: PlainAnswer | undefined;
  readonly rest: string;
}

function hear(language: Language, read: Read): Heard {
  const plain = plainAnswer(language, read.text);
  return { ...read, mail: { language, ...read.mail }, language, plain, rest: plain?.rest ?? read.text };
}

function proposed(answers: AnswerMap, heard: Heard): ProposedAnswer | undefined {
  const { language, mail, text, digit, plain, rest, says, agrees } = heard;
  const anyway = says(rest);
  const chosen = digit && answers[digit];
  if (chosen) return anyway.every((one) => one === chosen) ? proposal(chosen, mail) : undefined;
  if (anyway.length > 0) return anyway.length === 1 ? proposal(anyway[0] as ProposedOutcome, mail) : undefined;
  if (!plain) {
    // "Sounds good" is a yes to what asks for one, not to "have you given up?".
    const words = withoutYes(text);
    const agreed = answers.yes === 'yes' && agrees(words) && text.length <= LONGEST && !denies(language, words);
    return agreed ? { outcome: 'yes' } : undefined;
  }
  const outcome = meaningOf(plain.said, answers);
  if (!outcome || text.length > LONGEST || isBound(language, rest)) return undefined;
  if (outcome === 'yes' && plain.said === 'yes' && denies(language, rest)) return undefined;
  // "Yes, let's talk" says another yes than "yes, I have given up".
  if (outcome === 'no' && agrees(rest)) return undefined;
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
