import { catalogue } from './catalogue';
import { plural } from './numbers';

/** The Friday review: one person at a time, four ways, and its end. */
export const review = catalogue({
  en: {
    /** The place, and the rest of the sentence. */
    place: (at: number, total: number) => [`${at}`, ` of ${total}`],
    minutesLeft: (n: number) =>
      n < 1 ? 'less than a minute left' : `about ${n} ${plural('en', n, 'minute', 'minutes')} left`,
    took: (minutes: number, seconds: number) =>
      `It took ${minutes} ${plural('en', minutes, 'minute', 'minutes')} and ${seconds} ${plural('en', seconds, 'second', 'seconds')}`,
    lastReply: (subject: string) => `Last reply: ${subject}`,
    lastReplyBare: 'Last reply',
    wouldAsk: (language: string) => `What you would ask. ${language}.`,
    keep: 'Keep',
    undo: 'Undo',
    upNext: 'Then:',
    ways: (name: string) => `What to do about ${name}`,
    lastLines: 'The last of the ledger',

    saidAsk: (name: string) => `${name}: to ask.`,
    next: (at: number, total: number, name: string, fact: string) => `${at} of ${total}: ${name}. ${fact}.`,
    undone: 'Undone.',
    end: 'That was the last one.',
    notKept: (name: string) => `${name}: it could not be kept, so they come once more at the end.`,
    notUndone: 'Not undone: it could not be kept.',

    clear: 'Clear. Have a good weekend.',
    clearWeek: 'Clear. That was everybody.',
    toAsk: 'to ask',
    gone: 'let go',
    put: 'later',
    kept: 'kept',
    noted: 'noted',
    open: (n: number) => (n === 1 ? 'Open the conversation' : `Open the ${n} conversations`),
    openNext: (name: string, n: number) => `Open the next one: ${name} (${n} left)`,
    openSays: 'One at a time, with the question shown. Nothing goes in or out by itself.',
    allOpen: 'All of them were opened.',
    notOpened: (name: string) => `The conversation with ${name} could not be opened.`,
    undoLast: 'Undo the last',

    neverAsked: 'Answers, never asked',
    neverAskedSays: 'Three or more messages, a reply, and no question or outcome in 90 days.',
    everybody: 'Everybody who waits',
    nobody: 'Nobody waits for your decision',
    nobodySays: 'Whoever was written to and has not answered comes here, those due first.',
    nobodyNeverAsked: 'Nobody who answers was left unasked',
    wasKept: 'Who you keep comes back next week.',

    laterTitle: (name: string) => `Later: ${name}`,
    notNowTitle: (name: string) => `Not now: ${name}`,
    noDate: 'No date',

    keyKeep: 'keep, until next week',
    keyAsk: 'to ask, at the end',
    keyAnswer: 'what they answered',
  },
  nl: {
    place: (at, total) => [`${at}`, ` van ${total}`],
    minutesLeft: (n) =>
      n < 1 ? 'nog minder dan een minuut' : `nog ongeveer ${n} ${plural('nl', n, 'minuut', 'minuten')}`,
    took: (minutes, seconds) =>
      `Het duurde ${minutes} ${plural('nl', minutes, 'minuut', 'minuten')} en ${seconds} ${plural('nl', seconds, 'seconde', 'seconden')}`,
    lastReply: (subject) => `Laatste antwoord: ${subject}`,
    lastReplyBare: 'Laatste antwoord',
    wouldAsk: (language) => `Wat je zou vragen. ${language}.`,
    keep: 'Houd',
    undo: 'Ongedaan maken',
    upNext: 'Hierna:',
    ways: (name) => `Wat doe je met ${name}`,
    lastLines: 'Het laatste uit het logboek',

    saidAsk: (name) => `${name}: te vragen.`,
    next: (at, total, name, fact) => `${at} van ${total}: ${name}. ${fact}.`,
    undone: 'Ongedaan gemaakt.',
    end: 'Dat was de laatste.',
    notKept: (name) => `${name}: het kon niet bewaard worden, en komt aan het eind nog eens.`,
    notUndone: 'Niet ongedaan gemaakt: het kon niet bewaard worden.',

    clear: 'Helder. Fijn weekend.',
    clearWeek: 'Helder. Dat was iedereen.',
    toAsk: 'te vragen',
    gone: 'losgelaten',
    put: 'later',
    kept: 'gehouden',
    noted: 'genoteerd',
    open: (n) => (n === 1 ? 'Open het gesprek' : `Open de ${n} gesprekken`),
    openNext: (name, n) => `Open het volgende: ${name} (nog ${n})`,
    openSays: 'Een voor een, met de vraag in beeld. Er gaat niets vanzelf in of uit.',
    allOpen: 'Ze zijn allemaal geopend.',
    notOpened: (name) => `Het gesprek met ${name} kon niet geopend worden.`,
    undoLast: 'Laatste ongedaan maken',

    neverAsked: 'Antwoordt, nooit gevraagd',
    neverAskedSays: 'Drie of meer berichten, een antwoord, en in 90 dagen geen vraag of uitkomst.',
    everybody: 'Iedereen die wacht',
    nobody: 'Niemand wacht op je beslissing',
    nobodySays: 'Wie je schreef en nog niet antwoordde, komt hier, eerst wie aan de beurt is.',
    nobodyNeverAsked: 'Wie antwoordt, is ook gevraagd',
    wasKept: 'Wie je houdt, komt volgende week terug.',

    laterTitle: (name) => `Later: ${name}`,
    notNowTitle: (name) => `Nu niet: ${name}`,
    noDate: 'Zonder datum',

    keyKeep: 'houd, tot volgende week',
    keyAsk: 'te vragen, aan het eind',
    keyAnswer: 'wat ze antwoordden',
  },
});
