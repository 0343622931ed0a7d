import { companyOf } from '../domain/company';
import type { Suggestion } from '../domain/standing-kept';
import { text } from './catalogue';
import { date } from './dates';
import type { Speech } from './locale';
import { same } from './same';

/** R14: what speaks for "same person?", as a sentence that goes on from the other's address: "replied in the same conversation on 12 Sep." */
export function evidenceText({ evidence, at, person }: Suggestion, speech: Speech): string {
  const t = text(same, speech.locale).evidence;
  return evidence === 'company'
    ? t.company(companyOf(person.handle) ?? '')
    : t[evidence](date(speech, at ?? speech.now));
}
