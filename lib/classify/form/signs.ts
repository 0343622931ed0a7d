import type { Language } from '../../domain/question';

/** What in a text shows how its writer addresses whom they write to. */
interface Signs {
  readonly formal: RegExp;
  readonly informal: RegExp;
  /** Means something else as often: heeded only where nothing surer stands. */
  readonly maybeFormal: RegExp;
  /** Goes with the informal form, but proves nothing alone: a greeting, a plural. */
  readonly maybeInformal: RegExp;
  /** The formal word is the plural of the informal one too: "vous serez combien ? Dis-moi si tu viens". */
  readonly plural?: true;
}

export type TwoForms = Exclude<Language, 'en'>;

/** @param source words and stems; letters before or after them make another word */
function words(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}

export const SIGNS: Readonly<Record<TwoForms, Signs>> = {
  nl: {
    // "Om 8 u" is an hour.
    formal: words('(?<!\\d\\s?)u|uw|uwe|uzelf|geachte|hoogachtend|(?:beste|dag) (?:heer|mevrouw|meneer)'),
    informal: words('je|jij|jou|jouw|jouwe|jezelf'),
    maybeFormal: words('edelachtbare|weledel\\p{L}*|wij verzoeken'),
    maybeInformal: words('hoi|hey|hé|ha|yo|doei|groetjes|jullie'),
  },
  de: {
    // Where a sentence begins, "Sie" and "Ihr" may be she, they, her, or all of you.
    formal: words(
      '(?<=[\\p{L}\\p{N},)] )(?:Sie|Ihr(?:e[mnrs]?)?|Ihrerseits)|Ihnen|[Ss]ehr geehrte[rs]?|[Hh]ochachtungsvoll|(?:Hallo|Guten Tag|Liebe|Lieber) (?:Herr|Frau)',
      'gu',
    ),
    informal: words('du|dich|dir|dein(?:e[mnrs]?)?|hast|kannst|bist|willst|magst|könntest|hättest|würdest'),
    // Some write all in small letters.
    maybeFormal: words('sie|ihnen|ihre[mnrs]?|mit freundlichen gr(?:ü|ue)(?:ß|ss)en'),
    maybeInformal: words('hi|hey|moin|servus|jo|lg|euch|euer|eure[mnrs]?'),
  },
  fr: {
    // A rendez-vous is no form; "chez", "assez" and "nez" are no verbs.
    formal: words(
      '(?<!rendez-)vous|votre|vos|vôtres?|svp|(?!(?:ch|ass|n)ez(?!\\p{L})|rendez-vous)\\p{L}+ez|^(?:monsieur|madame|docteur)|(?:bonjour|ch[eè]re?) (?:monsieur|madame|docteur)',
      'gimu',
    ),
    informal: words(
      "tu|te|toi|(?<!(?:le|un|du|bon|au|ce) )ton|ta|tes|stp|t['’]\\p{L}+|(?:envoie|dis|préviens|appelle|rappelle|écris|tiens|donne)-(?:moi|le|nous)",
    ),
    maybeFormal: words('(?:bien )?cordialement|salutations'),
    maybeInformal: words('salut|coucou|hello|hey|bises|à plus'),
    plural: true,
  },
  es: {
    formal: words(
      'usted(?:es)?|uds?|vds?|estimad[oa]s?|atentamente|(?:buenos días|buenas tardes|hola),? (?:señora?|don|doña)|(?:env[ií]e|escr[ií]ba|d[ií]ga|ll[aá]me|m[aá]nde|conf[ií]rme|ind[ií]que|av[ií]se|rem[ií]ta|perm[ií]ta|prorr[oó]gue)(?:me|nos|lo|la)|dir[ií]jase|pres[eé]ntese|p[oó]ngase|disculpe|perdone',
    ),
    informal: words(
      'tú|tu|tus|te|ti|tuy[oa]s?|contigo|puedes|podrías|podrás|tienes|quieres|sigues|vienes|estás|eres|sabes|has|dime|dinos|acuérdate|perdona|oye|(?:env[ií]a|m[aá]nda|p[aá]sa|av[ií]sa|ll[aá]ma|escr[ií]be|cu[eé]nta)(?:me|nos|lo|la)|(?:mand|envi|coment|pas|habl)aste|(?:ped|escrib|hic|dij)iste',
    ),
    // His, her, their, or your.
    maybeFormal: words('sus?|suy[oa]s?|les?|¿?(?:podría|puede)|quedo a'),
    maybeInformal: words('hey|buenas|vale|os|vuestr[oa]s?|venís|tenéis|podéis|un abrazo|abrazos'),
  },
};
