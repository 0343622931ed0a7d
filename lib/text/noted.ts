import { catalogue } from './catalogue';

/** What the line says once something is noted, with its way back. */
export const noted = catalogue({
  en: {
    noted: 'Noted.',
    notedYes: 'The answer is yes.',
    notedNotNow: (day: string) => `Not now, until ${day}.`,
    notedNotNowUndated: 'Not now.',
    notedNo: 'No. That is clear.',
    notedOther: 'Another answer.',
    notedLater: (day: string) => `Back on ${day}.`,
    notedLetGo: 'Let go.',
    notedElsewhere: 'Replied elsewhere; the count begins anew.',
    undo: 'Undo',
  },
  nl: {
    noted: 'Genoteerd.',
    notedYes: 'Het antwoord is ja.',
    notedNotNow: (day) => `Nu niet, tot ${day}.`,
    notedNotNowUndated: 'Nu niet.',
    notedNo: 'Nee. Dat is duidelijk.',
    notedOther: 'Een ander antwoord.',
    notedLater: (day) => `Komt terug op ${day}.`,
    notedLetGo: 'Losgelaten.',
    notedElsewhere: 'Antwoordde elders; de telling begint opnieuw.',
    undo: 'Ongedaan',
  },
});
