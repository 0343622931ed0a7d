import { catalogue } from './catalogue';

/** Start, Stop and the accounts, on the welcome page and in the options alike. Times come in finished. */
export const reading = catalogue({
  en: {
    start: (site: string) => `Start on ${site}`,
    startShort: 'Start',
    reading: 'Reading',
    stop: 'Stop',
    stopName: (site: string) => `Stop reading ${site}`,
    off: 'Off. Nothing is read until you press Start.',
    refused: 'Not started: the browser got a no, so nothing is read. Start asks again whenever you like.',
    failed: 'Not started: it could not be written down, so nothing is read. Reload this page and press Start again.',
    stopped: 'Stopped. What was counted stays; nothing new is read.',
    giveBack: 'Give the permission back too',
    givenBack: 'Permission given back: the browser itself now keeps the site closed.',
    gone: (site: string) =>
      `The browser’s permission for ${site} is gone, so nothing is read. Start asks for it again.`,
    open: (site: string) => `Open ${site}: the account that is met there first is asked about here, by name.`,
    openThread: (site: string) =>
      `Open a conversation on ${site}: the account that is met there first is asked about here, by its profile.`,
    terms:
      'LinkedIn’s user agreement (§8.2) forbids add-ons that copy content or insert elements in its pages. Reading along may break it too, and LinkedIn can restrict accounts.',
    termsOff: 'So this is off, and yours to decide.',
    mode: 'What stands in LinkedIn’s page',
    count: 'Nothing in the page',
    countSays: 'the count shows in the toolbar and the popup only',
    banner: 'With the line above the message form',
    modeUnsaid: 'Not chosen yet; LinkedIn starts once you have.',
    modeCount: 'Nothing: the count shows in the toolbar and the popup only.',
    modeBanner: 'The line above the message form.',
    choose: 'Not started: choose first what may stand in the page.',
    looked: (time: string) => `Last looked ${time}. Stopping leaves what was counted.`,
    notLooked: 'Started; nothing was looked at yet. Stopping leaves what was counted.',
    gap: (site: string, since: string) => `${site} not read since ${since}. What was counted before that stands.`,

    metBefore: (site: string) => `${site} of `,
    metAfter: ' is open. Read this one?',
    colleagues: (domain: string) => `Colleagues at @${domain} are never contacts`,
    readIt: 'Read it',
    notThis: 'Not this one',
    since: (day: string) => `Counting since ${day}`,
    notRead: 'Not read',
    readName: (address: string) => `Read ${address}`,
  },
  nl: {
    start: (site) => `Start op ${site}`,
    startShort: 'Start',
    reading: 'Leest mee',
    stop: 'Stop',
    stopName: (site) => `Stop met lezen in ${site}`,
    off: 'Uit. Er wordt niets gelezen tot je op Start klikt.',
    refused:
      'Niet gestart: de browser kreeg een nee, dus er wordt niets gelezen. Start vraagt het opnieuw wanneer jij wilt.',
    failed:
      'Niet gestart: het kon niet genoteerd worden, dus er wordt niets gelezen. Herlaad deze pagina en klik weer op Start.',
    stopped: 'Gestopt. Wat geteld is, blijft; er wordt niets nieuws gelezen.',
    giveBack: 'Geef ook de toestemming terug',
    givenBack: 'Toestemming teruggegeven: de browser houdt de site nu zelf dicht.',
    gone: (site) =>
      `De toestemming van de browser voor ${site} is weg, dus er wordt niets gelezen. Start vraagt er weer om.`,
    open: (site) => `Open ${site}: naar het account dat daar het eerst gezien wordt, wordt hier bij naam gevraagd.`,
    openThread: (site) =>
      `Open een gesprek op ${site}: naar het account dat daar het eerst gezien wordt, wordt hier gevraagd, bij zijn profiel.`,
    terms:
      'LinkedIns gebruikersovereenkomst (§8.2) verbiedt add-ons die inhoud kopiëren of iets in de pagina zetten. Ook meelezen kan ertegenin gaan, en LinkedIn kan accounts beperken.',
    termsOff: 'Daarom staat dit uit, en beslis jij.',
    mode: 'Wat er in de pagina van LinkedIn staat',
    count: 'Niets in de pagina',
    countSays: 'het aantal staat alleen in de werkbalk en de popup',
    banner: 'Met de regel boven het berichtveld',
    modeUnsaid: 'Nog niet gekozen; LinkedIn start als je dat gedaan hebt.',
    modeCount: 'Niets: het aantal staat alleen in de werkbalk en de popup.',
    modeBanner: 'De regel boven het berichtveld.',
    choose: 'Niet gestart: kies eerst wat er in de pagina mag staan.',
    looked: (time) => `Gelezen tot ${time}. Stoppen laat staan wat geteld is.`,
    notLooked: 'Gestart; nog niets bekeken. Stoppen laat staan wat geteld is.',
    gap: (site, since) => `${site} is niet gelezen sinds ${since}. Wat daarvoor geteld is, staat.`,

    metBefore: (site) => `${site} van `,
    metAfter: ' staat open. Deze lezen?',
    colleagues: (domain) => `Collega’s van @${domain} zijn nooit contacten`,
    readIt: 'Lees het',
    notThis: 'Deze niet',
    since: (day) => `Telt sinds ${day}`,
    notRead: 'Wordt niet gelezen',
    readName: (address) => `Lees ${address}`,
  },
});
