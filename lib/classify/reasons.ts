/** Each rule's sentence for the ledger (R22), in the languages of our own screens. Keys are what `Verdict.rule` holds. */
const REASONS = {
  'bounce-header': {
    en: 'Not delivered: a delivery report says so.',
    nl: 'Niet bezorgd: dat zegt een bezorgrapport.',
  },
  'bounce-sender': {
    en: 'Not delivered: a mail system wrote this.',
    nl: 'Niet bezorgd: een mailsysteem schreef dit.',
  },
  'bounce-words': {
    en: 'Not delivered: it reads as a mail system’s notice.',
    nl: 'Niet bezorgd: het leest als een melding van een mailsysteem.',
  },
  'delay-header': {
    en: 'Delayed: a delivery report says that it is still being tried.',
    nl: 'Vertraagd: een bezorgrapport zegt dat het nog geprobeerd wordt.',
  },
  'delay-sender': {
    en: 'Delayed: a mail system says that it is still being tried.',
    nl: 'Vertraagd: een mailsysteem zegt dat het nog geprobeerd wordt.',
  },
  'delay-words': {
    en: 'Delayed: it reads as a mail system’s notice.',
    nl: 'Vertraagd: het leest als een melding van een mailsysteem.',
  },
  'calendar-partstat': {
    en: 'The calendar’s answer to an invitation.',
    nl: 'Het antwoord van een agenda op een uitnodiging.',
  },
  'calendar-title': {
    en: 'Its title is a calendar’s answer to an invitation.',
    nl: 'De titel is het antwoord van een agenda op een uitnodiging.',
  },
  booking: { en: 'A booking tool confirms a meeting.', nl: 'Een boekingstool bevestigt een afspraak.' },
  'reaction-emoji': { en: 'Nothing but an emoji.', nl: 'Alleen een emoji.' },
  'reaction-notice': { en: 'A notice of a reaction.', nl: 'Een melding van een reactie.' },
  'absence-header': {
    en: 'Away: its headers say that it is automatic.',
    nl: 'Afwezig: de kopregels zeggen dat het automatisch is.',
  },
  'absence-title': {
    en: 'Away: its title is an autoresponder’s.',
    nl: 'Afwezig: de titel is die van een automatisch antwoord.',
  },
  'absence-words': { en: 'Away: it reads as an out-of-office.', nl: 'Afwezig: het leest als een afwezigheidsbericht.' },
  left: { en: 'Automatic: they no longer work there.', nl: 'Automatisch: deze persoon werkt er niet meer.' },
  'automatic-header': { en: 'Automatic: its headers say so.', nl: 'Automatisch: dat zeggen de kopregels.' },
  'automatic-sender': {
    en: 'Automatic: nobody writes from this address.',
    nl: 'Automatisch: vanaf dit adres schrijft niemand.',
  },
  'automatic-words': {
    en: 'Automatic: it reads as a ticket, receipt or notification.',
    nl: 'Automatisch: het leest als een ticket, bewijs of melding.',
  },
  'list-header': { en: 'A list or a mailing, by its headers.', nl: 'Een lijst of mailing, volgens de kopregels.' },
  digit: { en: 'The digit answers the question.', nl: 'Het cijfer beantwoordt de vraag.' },
  'no-alone': { en: 'The answer is simply no.', nl: 'Het antwoord is gewoon nee.' },
  'no-words': { en: 'It says no.', nl: 'Er staat nee.' },
  'not-now-words': { en: 'It says not now.', nl: 'Er staat: nu niet.' },
  'yes-words': { en: 'It says yes.', nl: 'Er staat ja.' },
  human: { en: 'A reply.', nl: 'Een antwoord.' },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly nl: string }>>;

type Rule = keyof typeof REASONS;

/**
 * Why a message was judged so, in one sentence.
 * @returns undefined for a rule that this version does not know (a ledger outlives its rules).
 */
export function reasonFor(rule: string, language: 'en' | 'nl'): string | undefined {
  return rule in REASONS ? REASONS[rule as Rule][language] : undefined;
}
