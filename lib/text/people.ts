import { catalogue } from './catalogue';
import { plural } from './numbers';

/** What is said of one person in a list, where the number alone does not say it. */
export const people = catalogue({
  en: {
    excluded: 'Not counted, as you said',
    apart: {
      customer: 'Customer, never counted',
      colleague: 'Colleague, never counted',
      friend: 'Friend, never counted',
    },
    away: (day: string) => `Away until ${day}; the clock stands still`,
    awayUndated: (day: string) => `Away; the clock runs again from ${day}`,
    dead: (day: string) => `Not delivered on ${day}; the address no longer works`,
    saidNo: (day: string) => `Said no on ${day}`,
    colleagueReplied: (name: string, day: string) => `${name}, a colleague, replied ${day}`,
    colleagueRepliedBy: (name: string, day: string) => `${name}, a colleague, replied by ${day}`,
    justSent: (seconds: number) => `Just sent; counts in ${seconds} ${plural('en', seconds, 'second', 'seconds')}`,
    lastMessage: (day: string) => `Last message ${day}`,
    replied: (day: string) => `Replied ${day}`,
    repliedBy: (day: string) => `Replied by ${day}`,
    older: (n: number) => `${n} older`,
    olderUnread: 'Older messages were not read',
    lively: 'A lively history: no banner.',
    nothingOpen: 'Nothing open',
    since: (day: string) => `since ${day}`,
    twoChannels: 'on two channels',
  },
  nl: {
    excluded: 'Telt niet mee, zoals je zei',
    apart: {
      customer: 'Klant, telt nooit mee',
      colleague: 'Collega, telt nooit mee',
      friend: 'Vriend, telt nooit mee',
    },
    away: (day) => `Afwezig tot ${day}; de klok staat stil`,
    awayUndated: (day) => `Afwezig; de klok loopt weer vanaf ${day}`,
    dead: (day) => `Niet bezorgd op ${day}; het adres werkt niet meer`,
    saidNo: (day) => `Zei nee op ${day}`,
    colleagueReplied: (name, day) => `${name}, een collega, antwoordde op ${day}`,
    colleagueRepliedBy: (name, day) => `${name}, een collega, antwoordde uiterlijk ${day}`,
    justSent: (seconds) => `Net verzonden; telt over ${seconds} ${plural('nl', seconds, 'seconde', 'seconden')}`,
    lastMessage: (day) => `Laatste bericht ${day}`,
    replied: (day) => `Antwoordde op ${day}`,
    repliedBy: (day) => `Antwoordde uiterlijk ${day}`,
    older: (n) => `${n} ouder`,
    olderUnread: 'Ouder is niet gelezen',
    lively: 'Levendig contact: geen balk.',
    nothingOpen: 'Niets open',
    since: (day) => `sinds ${day}`,
    twoChannels: 'op twee kanalen',
  },
});
