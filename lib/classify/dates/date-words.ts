import type { Phrases } from '../inbound';

/** Names of the twelve months, folded, each language's in its place. Short forms: the first three letters or more. */
export const MONTHS: readonly string[] = [
  'jan(?:uary|uari|uar|ner|vier|v|uari)?|janner|ene(?:ro)?',
  'feb(?:ruary|ruari|ruar|rero)?|fevr?(?:ier)?',
  'mar(?:ch|s|zo)?|maart|mrt|marz|maerz',
  'apr(?:il)?|avr(?:il)?|abr(?:il)?',
  'may|mei|mai|mayo',
  'june?|juni|juin|junio',
  'july?|juli|juil(?:let)?|julio',
  'aug(?:ust|ustus)?|aout|ago(?:sto)?',
  'sept?(?:ember|embre|iembre)?|set(?:iembre)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?',
  'nov(?:ember|embre|iembre)?',
  'dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?',
];

/** Monday first. No short forms: they stand beside a date, which says more (and `so`, `mi`, `do` are words). */
export const WEEKDAYS: readonly string[] = [
  'monday|maandag|montag|lundi|lunes',
  'tuesday|dinsdag|dienstag|mardi|martes',
  'wednesday|woensdag|mittwoch|mercredi|miercoles',
  'thursday|donderdag|donnerstag|jeudi|jueves',
  'friday|vrijdag|freitag|vendredi|viernes',
  'saturday|zaterdag|samstag|samedi|sabado',
  'sunday|zondag|sonntag|dimanche|domingo',
];

export const NUMBERS: readonly string[] = [
  'one|a|een|ein|eine|einem|einer|un|une|una|uno',
  'two|twee|zwei|deux|dos',
  'three|drie|drei|trois|tres',
  'four|vier|quatre|cuatro',
  'five|vijf|funf|cinq|cinco',
  'six|zes|sechs|seis',
];

export const RELATIVE = {
  tomorrow: 'tomorrow|morgen(?:ochtend|middag)?|demain|manana',
  nextWeek:
    'next week|volgende week|nachste(?:n|r)? woche|la semaine prochaine|(?:la )?(?:proxima semana|semana que viene)',
  nextMonth: 'next month|volgende maand|nachste[nr]? monat|le mois prochain|(?:el )?(?:mes que viene|proximo mes)',
  nextYear:
    "next year|(?:the )?new year|volgend jaar|(?:het )?nieuwe jaar|nachste[sn]? jahr|neue[ns]? jahr|l'annee prochaine|rentree de janvier|nouvelle annee|(?:el )?(?:ano que viene|proximo ano|nuevo ano|ano nuevo)",
  afterSummer: "after (?:the )?summer|na de zomer|nach dem sommer|apres l'ete|(?:despues|pasado) del? verano",
  in: 'in|over|dans|en|dentro de',
  weeks: 'weeks?|weken|week|wochen?|semaines?|semanas?',
  months: 'months?|maand(?:en)?|monaten?|mois|mes(?:es)?',
  quarter:
    'q([1-4])|(?:the )?(first|second|third|fourth) quarter|(?:het )?(eerste|tweede|derde|vierde) kwartaal|(erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?) quartal|(premier|deuxieme|troisieme|quatrieme) trimestre|(primer|segundo|tercer|cuarto) trimestre',
  start: 'early|(?:the )?(?:start|beginning) of|begin|anfang|debut|(?:a )?principios de|comienzos de',
  middle: 'mid(?:dle of)?|half|medio|mitte|mi|(?:a )?mediados de',
  end: '(?:the )?end of|late|eind(?:e)?|ende|fin|(?:a )?fin(?:ales)? de',
} as const;

/** Just before a date: they are back then. */
export const BACK: Phrases = {
  en: [
    "(back|return|returning|returns|resume[sd]?|in the office again|again|reply when i'm back|respond|answer|work from|handled from|at work from|read your mail( on)?)\\b[^.\\n]{0,24}$",
  ],
  nl: ['(terug|weer|keer|bereikbaar|weer terug|vanaf|reageer|na|lees|beantwoord)\\b[^.\\n]{0,14}$'],
  de: ['(zuruck|wieder|kehre|ruckkehr|ab|zuruck am|melde|lese|beantworte ich|antworte ich)\\b[^.\\n]{0,14}$'],
  fr: [
    '(retour|reprend(s|rai)|reprendrai|serai la|a partir|presente? a|joignable a nouveau|retour le|reviens|lirai|repondrai)\\b[^.\\n]{0,28}$',
  ],
  es: [
    '(vuelvo|regreso|reincorporo|vuelta|de nuevo|a partir|estare de vuelta|volvere|leere|contestare|responderemos)\\b[^.\\n]{0,18}$',
  ],
};

/** Just after a date: the same. */
export const BACK_AFTER =
  /^[^.\n]{0,16}?\b(back|again|ben ik|zijn we|sta ik|zit ik|weer|terug|bin ich|sind wir|sitze|zuruck|wieder|je serai|nous serons|reviens|a mon retour|vuelvo|estare|regreso|a mi regreso|lees ik|lese ich|krijgt u|i will read|kom ik|komme ich|beantwoord ik|beantworte ich|je lirai|leere|contestare|le respondo|le contestare|melde ich)\b/;

/** Just before a date: they are away up to it. */
export const UNTIL =
  /\b(until|till|til|through|thru|to|tot|t\/m|tm|en met|bis|einschliesslich|jusqu'au?|jusqu'en|jusqu'a|au|avant|hasta|al|until the end of|before)( the| de| le| el| zum| op| den)?[ ,]{0,2}$/;
/** Just before a date: from then on they are away, or it was when they wrote; never a return. */
export const AWAY_FROM =
  /\b(from|starting|since|between|van|vom|von|du|del|desde|a compter du|with effect from|seit|sinds|depuis)( the| de| le| el| dem)?[ ,]{0,2}$/;
