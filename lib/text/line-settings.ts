import { catalogue } from './catalogue';
import { plural } from './numbers';

/** The settings of the line itself: asking early (R26), the mirror, its key; each says what it does now. */
export const lineSettings = catalogue({
  en: {
    early: 'Ask early',
    earlyOn:
      'On your 2nd message, with no reply yet, a small chip offers the question: once per person, 3 a day at most, and no more after 5 that you passed by.',
    earlyRests: 'Off: you passed by the last 5. Turned on, it offers the question on your 2nd message again.',
    earlyOff: 'The question is first offered when the limit is reached.',
    earlyFirst: 'Ask on the first message too',
    earlyFirstOn: 'The chip stands there from your 1st message on, under the same 3 a day.',
    earlyFirstOff: 'Your 1st message stays yours alone.',

    mirror: 'The mirror',
    mirrorOn: (n: number) =>
      `Type one of ${n} ${plural('en', n, 'phrase', 'phrases')}, and the banner says how often this person has had it.`,
    mirrorOff: 'The banner says nothing of “just checking in” and the like; turned on, it counts them for you.',
    phrases: 'Phrases of the mirror',
    phrasesSays: (language: string) => `In ${language}. They are looked for in your own message, on this computer.`,
    tongue: 'Language of the phrases',
    phrase: 'A phrase, such as “just checking in”',
    add: 'Add',
    remove: (phrase: string) => `Remove “${phrase}”`,
    added: (phrase: string) => `“${phrase}” is in the mirror`,
    removed: (phrase: string) => `“${phrase}” is out of the mirror`,
    known: (phrase: string) => `“${phrase}” is there already.`,
    short: (least: number) => `A phrase has at least ${least} letters: a shorter one stands in any message.`,
    long: (most: number) => `A phrase has at most ${most} letters.`,
    full: (most: number) => `${most} phrases are there: take one out first.`,
    asListed: 'Our list again',
    wasListed: 'The mirror has our list again',
    none: 'No phrase: in this language the mirror stays blank.',

    key: 'Key to the banner',
    keySays: (key: string) => `${key} goes to the banner and back, and never sends.`,
    keyNone: 'No key is set: the browser may have given it to something else.',
    keyWhere: 'Change it in the browser',
    keyNotOpened: 'The browser did not open its page: look for the shortcuts at its extensions.',
    on: 'on',
    off: 'off',
  },
  nl: {
    early: 'Vroeg vragen',
    earlyOn:
      'Bij je 2e bericht, zonder antwoord tot dan, biedt een klein knopje de vraag aan: één keer per persoon, hooguit 3 per dag, en niet meer na 5 die je liet staan.',
    earlyRests: 'Uit: de laatste 5 liet je staan. Aangezet biedt het de vraag weer aan bij je 2e bericht.',
    earlyOff: 'De vraag wordt pas aangeboden als de grens bereikt is.',
    earlyFirst: 'Ook bij het eerste bericht',
    earlyFirstOn: 'Het knopje staat er vanaf je 1e bericht, binnen dezelfde 3 per dag.',
    earlyFirstOff: 'Je 1e bericht blijft helemaal van jou.',

    mirror: 'De spiegel',
    mirrorOn: (n) =>
      `Typ een van ${n} ${plural('nl', n, 'zinnetje', 'zinnetjes')}, en de balk zegt hoe vaak deze persoon het al kreeg.`,
    mirrorOff: 'De balk zegt niets van “nog even” en dergelijke; aangezet telt hij ze voor je.',
    phrases: 'Zinnetjes van de spiegel',
    phrasesSays: (language) => `In het ${language}. Ze worden in je eigen bericht gezocht, op deze computer.`,
    tongue: 'Taal van de zinnetjes',
    phrase: 'Een zinnetje, zoals “even opvolgen”',
    add: 'Toevoegen',
    remove: (phrase) => `“${phrase}” weghalen`,
    added: (phrase) => `“${phrase}” staat in de spiegel`,
    removed: (phrase) => `“${phrase}” is uit de spiegel`,
    known: (phrase) => `“${phrase}” staat er al.`,
    short: (least) => `Een zinnetje heeft minstens ${least} letters: een korter staat in elk bericht.`,
    long: (most) => `Een zinnetje heeft hooguit ${most} letters.`,
    full: (most) => `Er staan ${most} zinnetjes: haal er eerst een weg.`,
    asListed: 'Weer onze lijst',
    wasListed: 'De spiegel heeft weer onze lijst',
    none: 'Geen zinnetje: in deze taal blijft de spiegel leeg.',

    key: 'Toets naar de balk',
    keySays: (key) => `${key} gaat naar de balk en terug, en verstuurt nooit.`,
    keyNone: 'Er is geen toets: misschien gaf de browser hem aan iets anders.',
    keyWhere: 'Wijzig hem in de browser',
    keyNotOpened: 'De browser opende zijn pagina niet: zoek de sneltoetsen bij zijn extensies.',
    on: 'aan',
    off: 'uit',
  },
});
