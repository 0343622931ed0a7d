import { catalogue, text } from './catalogue';
import type { Locale } from './locale';

/** What a message of theirs was judged by (R22): under its line in the ledger. Keys are what `Verdict.rule` holds. */
const rules = catalogue({
  en: {
    'bounce-header': 'a delivery report says so',
    'bounce-sender': 'a mail system wrote it',
    'bounce-words': 'it reads as a mail system’s notice',
    'delay-header': 'a delivery report says that it is still being tried',
    'delay-sender': 'a mail system says that it is still being tried',
    'delay-words': 'it reads as a mail system’s notice',
    'calendar-partstat': 'it is the calendar’s own answer',
    'calendar-title': 'its title is a calendar’s answer',
    booking: 'a booking tool confirms it',
    'reaction-emoji': 'nothing but an emoji',
    'reaction-mark': 'a reaction under your message',
    'reaction-notice': 'it is a notice of a reaction',
    'absence-header': 'its headers say that it is automatic',
    'absence-title': 'its title is an autoresponder’s',
    'absence-words': 'it reads as an out-of-office',
    left: 'it says that they no longer work there',
    'automatic-header': 'its headers say that it is automatic',
    'automatic-sender': 'nobody writes from this address',
    'automatic-words': 'it reads as a ticket, receipt or notification',
    'list-header': 'by its headers it is a mailing',
    digit: 'the digit is the answer',
    'no-alone': 'the answer is simply no',
    'no-words': 'it says no',
    'not-now-words': 'it says not now',
    'yes-words': 'it says yes',
  },
  nl: {
    'bounce-header': 'dat zegt een bezorgrapport',
    'bounce-sender': 'een mailsysteem schreef dit',
    'bounce-words': 'het leest als een melding van een mailsysteem',
    'delay-header': 'een bezorgrapport zegt dat het nog geprobeerd wordt',
    'delay-sender': 'een mailsysteem zegt dat het nog geprobeerd wordt',
    'delay-words': 'het leest als een melding van een mailsysteem',
    'calendar-partstat': 'het is het antwoord van de agenda zelf',
    'calendar-title': 'de titel is het antwoord van een agenda',
    booking: 'een boekingstool bevestigt het',
    'reaction-emoji': 'alleen een emoji',
    'reaction-mark': 'een reactie onder je bericht',
    'reaction-notice': 'het is een melding van een reactie',
    'absence-header': 'de kopregels zeggen dat het automatisch is',
    'absence-title': 'de titel is die van een automatisch antwoord',
    'absence-words': 'het leest als een afwezigheidsbericht',
    left: 'er staat dat deze persoon er niet meer werkt',
    'automatic-header': 'de kopregels zeggen dat het automatisch is',
    'automatic-sender': 'vanaf dit adres schrijft niemand',
    'automatic-words': 'het leest als een ticket, bewijs of melding',
    'list-header': 'volgens de kopregels is het een mailing',
    digit: 'het cijfer is het antwoord',
    'no-alone': 'het antwoord is gewoon nee',
    'no-words': 'er staat nee',
    'not-now-words': 'er staat: nu niet',
    'yes-words': 'er staat ja',
  },
});

/**
 * Why a message was judged to be what it is.
 * @returns undefined where it is a reply and no more, and for a rule that this version does not know (a ledger
 * outlives its rules)
 */
export function judgedText(rule: string, locale: Locale): string | undefined {
  const known = text(rules, locale);
  return rule in known ? known[rule as keyof typeof known] : undefined;
}
