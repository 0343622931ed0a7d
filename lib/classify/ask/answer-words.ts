import type { Language } from '../../domain/question';
import type { Phrases } from '../inbound';

/** Words that answer a question plainly; folded, like all phrases. */
interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  /** Accepts, where a plain yes may be only a fact. */
  readonly yes_please: string;
  /** Declines, where a plain no may be only a fact. */
  readonly no_thanks: string;
  readonly not_yet: string;
  readonly now: string;
  /** May follow any of them within the same few words: "nee hoor", "yes please". */
  readonly tail: string;
  /** Right after them: it takes them back, binds them to something, or says that they meant nothing. */
  readonly but: string;
  readonly negation: string;
}

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  en: {
    yes: 'yes|yeah|yep|yup|sure|certainly|absolutely|definitely|correct|indeed',
    no: 'nope|no|nah|not at all|certainly not|definitely not|absolutely not',
    no_thanks:
      "(?:no,? )?(?:thanks,? but no|thank you,? but no)(?: thanks?| thank you)?|no,? (?:thanks?|thank you|thx)|(?:i would |i'd )?rather not",
    not_yet: 'not yet|not quite yet',
    now: '(?:right )?now(?: please)?',
    yes_please: "(?:yes,? )?(?:please|gladly|with pleasure)|yes,? (?:i would|we would|i'd love to)",
    tail: 'sir|thanks|thank you|of course|not at all|it is|it does|sorry',
    but: 'but|though|unless|no problem|no worries',
    negation: "not|n't|never|no longer",
  },
  nl: {
    yes: 'ja|jazeker|zeker|klopt|inderdaad|jep|absoluut',
    no: 'nee+|neen|zeker niet|absoluut niet|helemaal niet',
    no_thanks:
      'nee+,? (?:dank|bedankt)(?: (?:je|jou|u))?(?: wel)?|(?:nee,? )?(?:toch )?liever niet|(?:nee,? )?laat maar',
    not_yet: '(?:nee,? )?nog niet',
    now: 'nu(?: meteen)?(?: graag)?',
    yes_please: '(?:ja,? )?(?:heel )?graag|(?:ja,? )?met plezier',
    tail: 'hoor|zeker(?: niet)?|helemaal niet|absoluut(?: niet)?|dat klopt|sorry|helaas',
    but: 'maar|tenzij|geen probleem|geen punt',
    negation: 'niet|geen|nooit',
  },
  de: {
    yes: 'ja+|jawohl|jep|stimmt|genau|richtig|sicher|absolut',
    no: 'nein|nee|ne|keineswegs|auf keinen fall|gar nicht',
    no_thanks: 'nein,? (?:danke|vielen dank)(?: (?:dir|ihnen))?|(?:nein,? )?(?:eher|lieber) (?:gar )?nicht',
    not_yet: '(?:nein,? )?noch nicht',
    now: '(?:jetzt|gerade)(?: bitte| gerne?)?',
    yes_please: '(?:ja,? )?(?:sehr )?gerne?|ja,? bitte',
    tail: 'das stimmt|auf keinen fall|gar nicht|leider|sicher',
    but: 'aber|ausser|kein problem',
    negation: 'nicht|kein\\w*|nie',
  },
  fr: {
    yes: 'oui|ouais|exact|exactement|tout a fait|absolument',
    no: 'non|pas du tout|absolument pas|certainement pas',
    no_thanks:
      '(?:non,? )?(?:merci,? )?(?:plutot pas|sans facon)|non,? merci|(?:on en reste|restons-en|je prefere en rester|nous preferons en rester|en rester) la',
    not_yet: '(?:non,? )?pas encore',
    now: '(?:maintenant|tout de suite)(?: volontiers)?',
    yes_please: "(?:oui,? )?(?:volontiers|avec plaisir)|oui,? (?:s'il (?:vous|te) plait|svp|stp)",
    tail: 'absolument|pas du tout|helas|bien sur',
    but: 'mais|sauf|pas de (?:probleme|souci)',
    negation: "ne|n'\\w+|pas|jamais|plus",
  },
  es: {
    // Without its accent "si" is "if", unless it stands alone.
    yes: 'si|claro(?: que si)?|exacto|correcto|asi es|por supuesto',
    no: 'no|que va|para nada|en absoluto|claro que no|por supuesto que no',
    no_thanks:
      'no,? (?:muchas )?gracias|(?:no,? )?mejor no|(?:mejor |prefiero que )?lo dejamos(?: aqui)?|prefiero que lo dejemos',
    not_yet: '(?:no,? )?(?:todavia|aun) no',
    now: 'ahora(?: mismo)?(?: por favor)?',
    yes_please: '(?:si,? )?(?:por favor|encantad[oa]|con mucho gusto)',
    tail: 'claro|para nada|en absoluto|lo siento|por supuesto',
    but: 'pero|salvo|(?:no hay|sin) problema',
    negation: 'no|nunca|tampoco',
  },
};

/** It is still on, whatever was asked. */
export const STILL_ON: Phrases = {
  en: [
    'still (?:very |quite |really )?(?:interested|on\\b|relevant|keen|working|looking|considering|alive|in the running|on the table)',
    "(?:haven't|have not|hasn't|not) (?:yet )?given up",
  ],
  nl: [
    'nog (?:steeds |altijd |zeker |wel )*(?:actueel|interesse|geinteresseerd|mee bezig|op de (?:lijst|planning)|in beeld|in de race)|(?:loopt|speelt|leeft) nog\\b',
    '(?:niet|nog niet|zeker niet|nooit) losgelaten',
  ],
  de: [
    '(?:noch|weiterhin|nach wie vor) (?:immer |sehr )?(?:aktuell|interess\\w+|dran\\b|im rennen|auf dem (?:tisch|schirm)|relevant)|bleibt aktuell',
    'nicht (?:ganz |vollig )?vom tisch',
  ],
  fr: [
    "(?:toujours|encore) (?:d'actualite|interesse\\w*|partant\\w*|en cours|sur la table|a l'etude)",
    'pas (?:du tout |encore )?(?:abandonne|laisse tomber|renonce)',
  ],
  es: [
    '(?:sigue|siguen|seguimos|sigo|continua|todavia|aun) (?:muy )?(?:en pie|adelante|vigente|interesad\\w+|en ello|en estudio|sobre la mesa|vivo)|(?:seguimos|sigo) \\w+andolo',
    'no (?:lo |la )?(?:he|hemos) (?:descartado|abandonado|dejado)',
  ],
};

/** Before a digit that is chosen: "optie 2", "doe maar 1", "I'll go with 3". */
export const CHOOSING =
  "(?:optie|option|opcion|nummer|number|numero|keuze|choice|antwoord|answer|antwort|reponse|respuesta|nr|no|n°|#|het wordt|wordt het|dan wordt het|doe maar|(?:ik )?(?:kies|ga)(?: voor)?|mijn (?:keuze|antwoord)(?: is)?|(?:i'll|i will|i'd|i would|let's)? ?(?:go(?:ing)?|say|choose|pick|take)(?: (?:with|for))?|ich (?:nehme|wahle)|(?:dann|also)|(?:je )?(?:choisis|prends|dirais)|(?:ce sera|plutot)(?: le)?|(?:elijo|escojo|diria|me quedo con)(?: (?:el|la))?|(?:it's|it is)(?: a)?|voor)";

/** After a digit that is chosen, its own words: "2 later, in maart", "3 nee". */
export const CHOSEN =
  'nu|later|nee|now|no|jetzt|spater|nein|maintenant|plus tard|non|ahora|mas adelante|namelijk|namely|und zwar|disons|digamos|graag|please|bitte|gern|svp|stp|por favor|dank|bedankt|thanks|danke|merci|gracias';
