import type { Decision } from '../domain/ledger';
import { catalogue, text } from './catalogue';
import { dayText } from './dates';
import type { Speech } from './locale';
import { plural } from './numbers';

/** What is said once the rep has acted, with undo beside it: calm, and no more than what is so now. */
export const acts = catalogue({
  en: {
    undo: 'Undo',
    notKept: 'Not changed: it could not be kept. What stood there still stands.',
    notOpened: 'The browser opened no tab. Try it once more.',

    saidAsk: (name: string) => `The question for ${name} stands ready in the tab.`,
    saidLater: (name: string, day: string) => `${name}: later, from ${day}.`,
    saidLetGo: (name: string) => `${name} let go. Clear.`,
    saidYes: (name: string) => `${name} said yes.`,
    saidNotNow: (name: string, day: string | undefined) =>
      day === undefined ? `${name}: not now.` : `${name}: not now, until ${day}.`,
    saidNo: (name: string) => `${name} said no. Clear, thank you.`,
    saidOther: (name: string) => `${name} answered something else. Noted.`,
    saidReopen: (name: string) => `${name} is open again.`,
    saidKeep: (name: string) => `${name} stays as it is.`,
    saidAllLater: (n: number, day: string) => `${n} ${plural('en', n, 'person', 'people')}: later, from ${day}.`,
    saidAllLetGo: (n: number) => `${n} ${plural('en', n, 'person', 'people')} let go. Clear.`,

    saidNever: (name: string) => `${name} is not counted any more.`,
    saidApart: {
      customer: (name: string) => `${name} is a customer: never counted.`,
      colleague: (name: string) => `${name} is a colleague: never counted.`,
      friend: (name: string) => `${name} is a friend: never counted.`,
    },
    saidAgain: (name: string) => `${name} is counted again.`,
    saidLogged: {
      'no-answer': { call: 'A call without an answer: counted.', visit: 'A visit, not there: counted.' },
      spoke: { call: 'Spoke on the phone: a reply.', visit: 'Spoke at a visit: a reply.' },
    },
    saidElsewhere: (name: string) => `${name} answered elsewhere: a reply.`,
    saidCount: 'Counted.',
    saidDontCount: 'Not counted.',
    saidTakenBack: 'Taken back: as if it had never been said.',
  },
  nl: {
    undo: 'Ongedaan',
    notKept: 'Niet gewijzigd: het kon niet bewaard worden. Wat er stond, staat er nog.',
    notOpened: 'De browser opende geen tabblad. Probeer het nog een keer.',

    saidAsk: (name) => `De vraag voor ${name} staat klaar in het tabblad.`,
    saidLater: (name, day) => `${name}: later, vanaf ${day}.`,
    saidLetGo: (name) => `${name} losgelaten. Helder.`,
    saidYes: (name) => `${name} zei ja.`,
    saidNotNow: (name, day) => (day === undefined ? `${name}: nu niet.` : `${name}: nu niet, tot ${day}.`),
    saidNo: (name) => `${name} zei nee. Helder, dank je.`,
    saidOther: (name) => `${name} antwoordde iets anders. Genoteerd.`,
    saidReopen: (name) => `${name} is weer open.`,
    saidKeep: (name) => `${name} blijft zoals het is.`,
    saidAllLater: (n, day) => `${n} ${plural('nl', n, 'mens', 'mensen')}: later, vanaf ${day}.`,
    saidAllLetGo: (n) => `${n} ${plural('nl', n, 'mens', 'mensen')} losgelaten. Helder.`,

    saidNever: (name) => `${name} telt niet meer mee.`,
    saidApart: {
      customer: (name) => `${name} is een klant: telt nooit mee.`,
      colleague: (name) => `${name} is een collega: telt nooit mee.`,
      friend: (name) => `${name} is een vriend: telt nooit mee.`,
    },
    saidAgain: (name) => `${name} telt weer mee.`,
    saidLogged: {
      'no-answer': { call: 'Gebeld, geen gehoor: telt mee.', visit: 'Bezocht, niet aanwezig: telt mee.' },
      spoke: { call: 'Aan de telefoon gesproken: een antwoord.', visit: 'Bij een bezoek gesproken: een antwoord.' },
    },
    saidElsewhere: (name) => `${name} antwoordde elders: een antwoord.`,
    saidCount: 'Telt mee.',
    saidDontCount: 'Telt niet mee.',
    saidTakenBack: 'Teruggenomen: alsof het nooit gezegd was.',
  },
});

/** R16, R24: what the rep decided, once it is done. @param name as in a sentence */
export function decidedText(name: string, decision: Decision, speech: Speech): string {
  const t = text(acts, speech.locale);
  switch (decision.code) {
    case 'later':
      return t.saidLater(name, dayText(speech, decision.until));
    case 'let-go':
      return t.saidLetGo(name);
    case 'keep':
      return t.saidKeep(name);
    case 'reopen':
      return t.saidReopen(name);
    case 'answer':
      if (decision.outcome === 'not_now')
        return t.saidNotNow(name, decision.until === undefined ? undefined : dayText(speech, decision.until));
      return { yes: t.saidYes, no: t.saidNo, other: t.saidOther }[decision.outcome](name);
  }
}
