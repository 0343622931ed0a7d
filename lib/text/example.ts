import { catalogue } from './catalogue';

/** A mail that does not exist, to try the banner on. */
export const example = catalogue({
  en: {
    name: 'Example of a mail being written',
    subject: 'Sorting line, prices',
    reply: (subject: string) => `Re: ${subject}`,
    body: 'Hi Marieke,\n\nI wanted to come back to the prices for the sorting line.',
    greeting: 'Hi Marieke,',
    bodyName: 'Text of the example',
    send: 'Send',
    keys: (shortcut: string) => `With the keyboard, ${shortcut} goes to the line and back.`,
    closed: '× keeps it silent in this conversation, until another message goes out.',
    never: 'For this person it stays away for good; the options undo that.',
    below: (n: number, limit: number) => `${n} unanswered is less than the limit of ${limit}: no line.`,
    fine: 'Nothing to say yet.',
    ledger: 'In Gmail this opens the ledger of this person: every message, and why it counts.',
    mirrorOff: 'In Gmail this turns the mirror off; the options turn it on again.',
    again: 'Show it again',
  },
  nl: {
    name: 'Voorbeeld van een mail die je schrijft',
    subject: 'Sorteerlijn, prijzen',
    reply: (subject) => `Re: ${subject}`,
    body: 'Dag Marieke,\n\nIk kom graag nog even terug op de prijzen van de sorteerlijn.',
    greeting: 'Dag Marieke,',
    bodyName: 'Tekst van het voorbeeld',
    send: 'Verzenden',
    keys: (shortcut) => `Met het toetsenbord: ${shortcut} gaat naar de regel en terug.`,
    closed: '× houdt hem stil in dit gesprek, tot er weer een bericht weggaat.',
    never: 'Bij deze persoon blijft hij voorgoed weg; bij de opties zet je dat terug.',
    below: (n, limit) => `${n} onbeantwoord is minder dan de grens van ${limit}: geen regel.`,
    fine: 'Nog niets te zeggen.',
    ledger: 'In Gmail opent dit het logboek van deze persoon: elk bericht, en waarom het telt.',
    mirrorOff: 'In Gmail zet dit de spiegel uit; bij de opties zet je hem weer aan.',
    again: 'Toon hem weer',
  },
});
