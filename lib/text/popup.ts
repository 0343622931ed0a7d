import { catalogue } from './catalogue';
import { plural } from './numbers';

/** The popup: lists, ways out, keys, and what it says where there is no list. */
export const popup = catalogue({
  en: {
    search: (n: number) => (n === 0 ? 'Search' : `Search ${n} ${plural('en', n, 'person', 'people')}`),
    openPage: 'Open as a page',
    options: 'Options',
    today: 'A decision today',
    rest: 'The rest',
    quiet: 'Gone quiet',
    found: (n: number) => `${n} ${plural('en', n, 'person', 'people')}`,
    searched: 'Names and addresses are searched.',
    notFound: 'Nobody by that name',
    never: 'Not for this person',
    again: 'Count again',
    byMail: 'by mail',
    byLinkedin: 'on LinkedIn',

    nobody: 'Nobody waits for your decision',
    stillWait: (n: number) => `${n} ${plural('en', n, 'person still waits', 'people still wait')}.`,
    firstEnds: (day: string) => `The first wait ends on ${day}.`,
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
      `${site} has not been read since ${since}. Numbers say “at least” until that works again; loading ${site} again may help.`,
    countingSince: (day: string) => `counting since ${day}`,

    keys: 'keys',
    keysTitle: 'Keys',
    keyMove: 'down, up',
    keyWhy: 'why this count',
    keySearch: 'search',
    keyBack: 'back',
    keyLog: 'log a call',
    keyAnswered: 'they answered',
    keyUndo: 'undo',
    keyKeys: 'these keys',
  },
  nl: {
    search: (n) => (n === 0 ? 'Zoek' : `Zoek in ${n} ${plural('nl', n, 'mens', 'mensen')}`),
    openPage: 'Open als pagina',
    options: 'Opties',
    today: 'Vandaag een beslissing',
    rest: 'De rest',
    quiet: 'Stilgevallen',
    found: (n) => `${n} ${plural('nl', n, 'mens', 'mensen')}`,
    searched: 'Er is gezocht in namen en adressen.',
    notFound: 'Niemand met die naam',
    never: 'Niet bij deze persoon',
    again: 'Weer tellen',
    byMail: 'per mail',
    byLinkedin: 'op LinkedIn',

    nobody: 'Niemand wacht op je beslissing',
    stillWait: (n) => `${n} ${plural('nl', n, 'mens wacht', 'mensen wachten')} nog.`,
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

    gapSays: (site, since) =>
      `${site} is niet gelezen sinds ${since}. Aantallen zeggen “minstens” tot dat weer lukt; ${site} opnieuw laden kan helpen.`,
    countingSince: (day) => `telt sinds ${day}`,

    keys: 'toetsen',
    keysTitle: 'Toetsen',
    keyMove: 'omlaag, omhoog',
    keyWhy: 'waarom dit aantal',
    keySearch: 'zoeken',
    keyBack: 'terug',
    keyLog: 'noteer een gesprek',
    keyAnswered: 'antwoordde elders',
    keyUndo: 'ongedaan maken',
    keyKeys: 'deze toetsen',
  },
});
