import { LANGUAGES } from '../../domain/question';
import type { Verdict } from '../../domain/verdict';
import { plainAnswer, withoutGreeting } from '../ask/plain-answer';
import { laterDate } from '../dates/read-date';
import { BUT_INTERESTED, BUT_NOT, DIGIT, NO, NO_ALONE, NOT_A_NO, NOT_NOW, STOP_ALONE, YES } from '../phrases/answers';
import { matcher } from '../phrases/matcher';
import type { Mail } from '../read-mail';

const no = matcher(NO);
const notNow = matcher(NOT_NOW);
const yes = matcher(YES);
const BY_DIGIT = { '1': 'yes', '2': 'not_now', '3': 'no' } as const;
/** A digit alone, or before its own words, answers the three-way question; "2 pallets" does not. */
const DIGIT_WORDS = /^[123][.,)]? ?($|,|[a-z ]*\b(in|now|later|nu|jetzt|maintenant|ahora|namelijk|namlich|a savoir)\b)/;

/** R16, R24: which answer a reply gives, where its words are clear; else it is a reply and no more. */
export function answer(mail: Mail): Verdict {
  // Spanish opens with signs.
  const text = mail.body.replace(/^[¡¿\s]+/gm, '');
  const digit = DIGIT.exec(text)?.[1];
  if (digit !== undefined && text.length < 40 && DIGIT_WORDS.test(text)) {
    return dated(mail, BY_DIGIT[digit as keyof typeof BY_DIGIT], 'digit');
  }
  if (NO_ALONE.test(text)) return { label: 'no', sure: true, rule: 'no-alone' };
  const no_ = STOP_ALONE.test(text) || (no(text) > 0 && !NOT_A_NO.test(text));
  // Of a no to a part, or a yes to one, neither is proposed: what they mean, the rep reads.
  if (BUT_NOT.test(text) || (no_ && BUT_INTERESTED.test(text))) return { label: 'human', sure: true, rule: 'human' };
  const later = notNow(text) > 0;
  if (no_ && later && laterDate(mail) !== undefined) return dated(mail, 'not_now', 'not-now-words');
  if (no_) return { label: 'no', sure: true, rule: isBareNo(text) ? 'no-alone' : 'no-words' };
  if (later) return dated(mail, 'not_now', 'not-now-words');
  if (yes(text) > 0) return { label: 'yes', sure: text.length < 400, rule: 'yes-words' };
  return { label: 'human', sure: true, rule: 'human' };
}

/** "Nee hoor", "no thanks", and nothing that says no besides: what that means depends on what was asked (R24). */
function isBareNo(text: string): boolean {
  const words = withoutGreeting(text);
  return LANGUAGES.some((language) => {
    const plain = plainAnswer(language, words);
    return (plain?.said === 'no' || plain?.said === 'no_thanks') && no(plain.rest) === 0;
  });
}

function dated(mail: Mail, label: 'yes' | 'no' | 'not_now', rule: string): Verdict {
  const date = label === 'not_now' ? laterDate(mail) : undefined;
  return { label, sure: true, rule, ...(date ? { date } : {}) };
}
