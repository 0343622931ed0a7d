import { catalogue } from './catalogue';
import { plural } from './numbers';

const days = (n: number) => `working ${plural('en', n, 'day', 'days')}`;
const werkdagen = (n: number) => plural('nl', n, 'werkdag', 'werkdagen');
const months = (n: number) => plural('en', n, 'month', 'months');
const maanden = (n: number) => plural('nl', n, 'maand', 'maanden');

/** Each setting says in one sentence what it does now, its number filled in. */
export const settings = catalogue({
  en: {
    limit: 'Limit',
    limitSays: (ordinal: string) => `The banner shows while you write your ${ordinal} message.`,
    limitUnit: 'unanswered',
    wait: 'Wait for mail',
    waitSays: (n: number) => `A mail younger than ${n} ${days(n)} is still waiting.`,
    waitUnit: days,
    waitLinkedin: 'Wait for LinkedIn',
    waitLinkedinSays: (n: number) => `A message or InMail younger than ${n} ${days(n)} is still waiting.`,
    days: 'Working days',
    daysSays: 'The clock runs on these days only.',
    dayLast: 'The clock runs on this day only; one has to stay.',
    zone: 'Time zone',
    zoneSays: (time: string) => `It is ${time} there. A wait ends at the close of a day in this zone.`,
    travel: (here: string) => `This computer is in ${here} now. Nothing changes until you say so.`,
    travelTake: (here: string) => `Count in ${here}`,
    horizon: 'Horizon',
    horizonSays: (n: number) => `Messages older than ${n} ${months(n)} are shown, and not counted.`,
    horizonUnit: months,

    accounts: 'Accounts',
    accountsSays: 'Each is read only where you turned it on.',

    own: 'My addresses and domains',
    ownSays: 'Never contacts, and their mail is never a reply. A public mail domain can’t be yours.',
    ownAdd: 'Add',
    ownField: 'An address, or a domain such as @company.example',
    ownRemove: (what: string) => `Remove ${what}`,
    ownAdded: (what: string) => `${what} is yours: never a contact.`,
    ownRemoved: (what: string) => `${what} is no longer yours.`,
    ownPublic: (domain: string) =>
      `@${domain} is a public mail domain: others have an address there too. Add your own address in its place.`,
    ownUnclear: 'No address and no domain. Write it like name@company.example or @company.example.',
    ownKnown: (what: string) => `${what} is there already.`,

    excluded: 'Never counted',
    excludedNobody: 'Nobody. “Not for this person” in the banner puts them here.',
    excludedSays: (n: number) => `${n} ${plural('en', n, 'person', 'people')}.`,
    show: 'Show',
    hide: 'Hide',
    again: 'Count again',
    againName: (name: string) => `Count ${name} again`,
    againSaid: (name: string) => `${name} is counted again.`,

    language: 'Language',
    languageSays: 'Of the banner too. The question follows the conversation.',
    asBrowser: 'As the browser',
    theme: 'Theme',
    themeSays: 'Of these pages and the popup. The banner follows the page that it stands in.',
    asSystem: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  nl: {
    limit: 'Grens',
    limitSays: (ordinal) => `De balk verschijnt als je je ${ordinal} bericht schrijft.`,
    limitUnit: 'onbeantwoord',
    wait: 'Wachttijd mail',
    waitSays: (n) => `Een mail jonger dan ${n} ${werkdagen(n)} wacht nog.`,
    waitUnit: werkdagen,
    waitLinkedin: 'Wachttijd LinkedIn',
    waitLinkedinSays: (n) => `Een bericht of InMail jonger dan ${n} ${werkdagen(n)} wacht nog.`,
    days: 'Werkdagen',
    daysSays: 'Alleen op deze dagen loopt de klok.',
    dayLast: 'Alleen op deze dag loopt de klok; één blijft er altijd.',
    zone: 'Tijdzone',
    zoneSays: (time) => `Daar is het ${time}. Een wachttijd loopt af aan het eind van een dag in deze zone.`,
    travel: (here) => `Deze computer staat nu op ${here}. Er verandert niets tot jij het zegt.`,
    travelTake: (here) => `Tel in ${here}`,
    horizon: 'Horizon',
    horizonSays: (n) => `Berichten ouder dan ${n} ${maanden(n)} staan er nog, en tellen niet mee.`,
    horizonUnit: maanden,

    accounts: 'Accounts',
    accountsSays: 'Elk wordt alleen gelezen waar jij het aanzette.',

    own: 'Mijn adressen en domeinen',
    ownSays: 'Nooit contacten, en hun mail is nooit een antwoord. Een publiek maildomein kan niet van jou zijn.',
    ownAdd: 'Toevoegen',
    ownField: 'Een adres, of een domein zoals @bedrijf.example',
    ownRemove: (what) => `${what} weghalen`,
    ownAdded: (what) => `${what} is van jou: nooit een contact.`,
    ownRemoved: (what) => `${what} is niet meer van jou.`,
    ownPublic: (domain) =>
      `@${domain} is een publiek maildomein: daar hebben ook anderen een adres. Zet in plaats daarvan je eigen adres erbij.`,
    ownUnclear: 'Geen adres en geen domein. Schrijf het als naam@bedrijf.example of @bedrijf.example.',
    ownKnown: (what) => `${what} staat er al.`,

    excluded: 'Nooit geteld',
    excludedNobody: 'Niemand. “Niet bij deze persoon” in de balk zet ze hier.',
    excludedSays: (n) => `${n} ${plural('nl', n, 'persoon', 'mensen')}.`,
    show: 'Toon',
    hide: 'Verberg',
    again: 'Weer tellen',
    againName: (name) => `${name} weer tellen`,
    againSaid: (name) => `${name} telt weer mee.`,

    language: 'Taal',
    languageSays: 'Ook van de balk. De vraag volgt het gesprek.',
    asBrowser: 'Zoals de browser',
    theme: 'Thema',
    themeSays: 'Van deze pagina’s en de popup. De balk volgt de pagina waarin hij staat.',
    asSystem: 'Zoals het systeem',
    light: 'Licht',
    dark: 'Donker',
  },
});
