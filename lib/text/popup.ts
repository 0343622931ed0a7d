import { catalogue } from './catalogue';
import { figure, plural } from './numbers';

/** The popup: lists, ways out, keys, and what it says where there is no list. */
export const popup = catalogue({
  en: {
    search: (n: number) => (n === 0 ? 'Search' : `Search ${figure('en', n)} ${plural('en', n, 'person', 'people')}`),
    openContacts: 'Open contacts',
    options: 'Options',
    today: 'A decision today',
    closedToday: 'Closed today',
    rest: 'The rest',
    more: 'The newest stand here. All of them stand in contacts.',
    quiet: 'Gone quiet',
    found: (n: number) => `${n} ${plural('en', n, 'person', 'people')}`,
    searched: 'Names, addresses, companies and subjects are searched.',
    notFound: 'Nobody found',
    byMail: 'by mail',
    byLinkedin: 'on LinkedIn',

    nobody: 'Nobody waits for your decision',
    stillWait: (n: number) => `${n} ${plural('en', n, 'person still waits', 'people still wait')}`,
    questionsOut: (n: number) => `${n} ${plural('en', n, 'question is', 'questions are')} out`,
    firstEnds: (day: string) => `The first ends on ${day}.`,
    showOthers: (n: number) => (n === 1 ? 'Show the other one' : `Show the ${n} others`),
    before: 'Nothing is read yet',
    beforeSays: 'Gelegen starts when you say so, for each site apart. Nothing leaves this browser.',
    choose: 'Choose what to read',
    none: 'Nobody yet',
    noneSays: 'Whoever you write to in Gmail stands here from then on. Open Sent in Gmail to show what was there.',
    noneOnLinkedin:
      'Whoever you write to on LinkedIn stands here from then on. Open a conversation to show what was there.',
    opening: 'The ledger is opening',

    cannot: 'The ledger does not open',
    full: 'The disk is full. Nothing is lost: what was counted still stands. Make room and try again.',
    blocked: 'Another tab of Gelegen holds an older version. Nothing is lost. Close that tab and try again.',
    closed:
      'The browser does not give the database. What was counted still stands there. Try again, or restart the browser.',
    broken: 'A mistake of ours. What was counted still stands. Try again; if it stays so, tell us with this message.',
    retry: 'Try again',
    copy: 'Copy the message',

    gapSays: (site: string, since: string) =>
      `${site} has not been read since ${since}. Numbers say “at least” until that works again.`,
    whatNow: 'What now?',
    whatNowTitle: (site: string) => `${site} can’t be read`,
    gapHelps: (site: string) =>
      `Load ${site} again: mostly that is enough. If it stays so, ${site} has changed its page. What was counted still stands, and nothing is counted that was not seen.`,
    countingSince: (day: string) => `counting since ${day}`,

    keys: 'keys',
    keyMove: 'down, up',
    keyWhy: 'why this count',
    keySearch: 'search',
    keyContacts: 'open contacts',
    keyKeys: 'these keys',
    keyAsk: 'ask the question',
    keyLater: 'later, until …',
    keyLetGo: 'let go',
    keyAnswered: 'they answered',
    keyLog: 'log a call',
    keyUndo: 'undo',
    keyNote: 'note the answer',
  },
  nl: {
    search: (n) => (n === 0 ? 'Zoek' : `Zoek in ${figure('nl', n)} ${plural('nl', n, 'mens', 'mensen')}`),
    openContacts: 'Open contacten',
    options: 'Opties',
    today: 'Vandaag een beslissing',
    closedToday: 'Vandaag gesloten',
    rest: 'De rest',
    more: 'De nieuwste staan hier. Allemaal staan ze in contacten.',
    quiet: 'Stilgevallen',
    found: (n) => `${n} ${plural('nl', n, 'mens', 'mensen')}`,
    searched: 'Er is gezocht in namen, adressen, bedrijven en onderwerpen.',
    notFound: 'Niemand gevonden',
    byMail: 'per mail',
    byLinkedin: 'op LinkedIn',

    nobody: 'Niemand wacht op je beslissing',
    stillWait: (n) => `${n} ${plural('nl', n, 'mens wacht', 'mensen wachten')} nog`,
    questionsOut: (n) => `${n} ${plural('nl', n, 'vraag staat', 'vragen staan')} uit`,
    firstEnds: (day) => `De eerste loopt af op ${day}.`,
    showOthers: (n) => (n === 1 ? 'Toon de andere' : `Toon de ${n} anderen`),
    before: 'Er wordt nog niets gelezen',
    beforeSays: 'Gelegen begint als jij het zegt, voor elke site apart. Niets verlaat deze browser.',
    choose: 'Kies wat er gelezen wordt',
    none: 'Nog niemand',
    noneSays: 'Wie je in Gmail schrijft, staat hier vanaf dan. Open Verzonden in Gmail om te laten zien wat er al was.',
    noneOnLinkedin:
      'Wie je op LinkedIn schrijft, staat hier van dan af. Open een gesprek om te laten zien wat er al was.',
    opening: 'Logboek wordt geopend',

    cannot: 'Het logboek gaat niet open',
    full: 'De schijf is vol. Er is niets verloren: wat al geteld was, staat er nog. Maak ruimte en probeer het opnieuw.',
    blocked:
      'Een ander tabblad van Gelegen houdt een oudere versie vast. Er is niets verloren. Sluit dat tabblad en probeer het opnieuw.',
    closed:
      'De browser geeft de database niet. Wat al geteld was, staat er nog. Probeer het opnieuw, of start de browser opnieuw.',
    broken:
      'Een fout van ons. Wat al geteld was, staat er nog. Probeer het opnieuw; blijft het zo, meld het ons met dit bericht.',
    retry: 'Opnieuw proberen',
    copy: 'Kopieer de melding',

    gapSays: (site, since) => `${site} is niet gelezen sinds ${since}. Aantallen zeggen “minstens” tot dat weer lukt.`,
    whatNow: 'Wat nu?',
    whatNowTitle: (site) => `${site} is niet te lezen`,
    gapHelps: (site) =>
      `Laad ${site} opnieuw: meestal is dat genoeg. Blijft het zo, dan is de pagina van ${site} veranderd. Wat geteld was, staat er nog, en er wordt niets geteld dat niet gezien is.`,
    countingSince: (day) => `telt sinds ${day}`,

    keys: 'toetsen',
    keyMove: 'omlaag, omhoog',
    keyWhy: 'waarom dit aantal',
    keySearch: 'zoeken',
    keyContacts: 'contacten openen',
    keyKeys: 'deze toetsen',
    keyAsk: 'de vraag stellen',
    keyLater: 'later, tot …',
    keyLetGo: 'loslaten',
    keyAnswered: 'antwoordde',
    keyLog: 'gesprek noteren',
    keyUndo: 'ongedaan maken',
    keyNote: 'antwoord noteren',
  },
});
