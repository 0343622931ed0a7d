import type { Phrases } from '../inbound';

/** Titles that only an autoresponder writes. A question mark after them is a person's. */
export const TITLED: Phrases = {
  en: [
    'auto(matic(ally generated)?|mated)?[- ]?(reply|response|answer)',
    'out[- ]of[- ](the[- ])?office',
    'ooo',
    'vacation (responder|reply)|away message|absence notice',
    '.{2,40} is (currently )?out of (the )?office',
  ],
  nl: [
    'automatisch(e)? (antwoord|beantwoording|bericht|reactie)',
    'afwezig(heids?(bericht|melding|assistent))?\\b',
    'niet aanwezig|buiten kantoor',
    '.{2,40} is afwezig',
  ],
  de: [
    'auto(matische)?[- ]?antwort',
    'abwesen(d|heits?(notiz|nachricht|assistent|meldung|agent)?)\\b',
    'automatische (nachricht|ruckmeldung)|nicht im (buro|haus)',
    '.{2,40} ist abwesend',
  ],
  fr: [
    'reponse auto(matique)?',
    "(message d')?absence\\b( du bureau)?|absente?\\b|repondeur",
    'hors du bureau',
    '.{2,40} est absente?',
  ],
  es: [
    'respuesta automatica|auto-?respuesta|autorespuesta|contestador',
    'fuera de (la )?oficina|ausente\\b|(aviso|mensaje) de ausencia|ausencia\\b',
    '.{2,40} esta (ausente|fuera)',
  ],
};

/** Titles that people use too: they weigh, and prove nothing. */
export const TITLED_WEAK: Phrases = {
  en: [
    '(on |annual |maternity |paternity |parental |sick )?leave\\b',
    'away\\b',
    'vacation|on holiday',
    'unavailable',
    'closed (for|until)|auto: ',
  ],
  nl: [
    '(met )?(verlof|vakantie)',
    'zwangerschapsverlof',
    '(even )?weg$',
    'niet bereikbaar',
    'gesloten',
    'tot nader (bericht|order)',
  ],
  de: ['urlaub|im urlaub', 'mutterschutz|elternzeit', 'weg$', 'nicht erreichbar', 'betriebsferien', 'bis auf weiteres'],
  fr: ['(en )?(conges?|vacances)', 'en deplacement', 'indisponible', 'fermeture'],
  es: ['(de )?vacaciones', '(de )?baja|permiso', 'de viaje|fuera$', 'no disponible', 'cerrado (por|hasta)'],
};

/** The sender is away, now or from now on; never "was away". Written by, or about, the sender. */
export const AWAY: Phrases = {
  en: [
    "(i am|i'm|i will be|i'll be|as i am|as i'm|we are|we're|we will be) (\\w+ ){0,3}(out of( the)? (office|country)|ooo|away|on (\\w+ )?(leave|vacation|holidays?|secondment|sabbatical|maternity|paternity|a business trip|a training course|a course|jury duty|sick leave)|travell?ing|off (sick|work|until|hiking)|out (sick|from|until|of|today|tomorrow|this (morning|afternoon|week)|all (day|week))|absent|unavailable|not (at work|in the office|in on|available)|in the field|at a (conference|trade show|fair)|attending)",
    "i(('ve| have)? started my|'m taking| am taking) (\\w+ ){0,2}(leave|time off)",
    "(won't|will not|not) be (checking|reading|monitoring) (my )?e-?mails?|and (will be |shall be )?back (on|in|at)",
    "(i'm|i am|i'll be|i will be) at [^.\\n]{2,40} (until|till|through)",
    '(currently|presently) (\\w+ )?(out of|away|on (\\w+ )?(leave|vacation|holiday)|travell?ing|off sick)',
    "(i |we )?(will be|am|are|not) (back|return(ing)?) (in the office )?(on|until|to)|will not return until|(i )?return to work on|i('m| am) in the office again",
    '(office|offices|company|shop|we)( \\w+)? (are|is|will be) (closed|shut)\\b( (from|for|until|between))?|(is|are) shut for',
    '^(back|returning|out|ooo|away|unavailable|off)\\b[^?]{0,40}(until|till|from|monday|tuesday|wednesday|thursday|friday|\\d)',
    'i work part-?time|my working days are',
    '(my (mailbox|inbox)|(mailbox|inbox) of [^.]{2,40}) is not (being )?(read|monitored)|out of (the )?office[.,]? (returning|back|until)',
  ],
  nl: [
    '(ik ben|ben ik|wij zijn|we zijn|ik zit|ik heb) (\\w+[ ,]+){0,5}?(afwezig|niet (aanwezig|op kantoor|in de gelegenheid|aan het werk|bereikbaar|werkzaam)|weg\\b|er niet|met (\\w+)?(verlof|vakantie)|op (vakantie|reis|zakenreis|cursus|een beurs|een congres)|verlof|vrij\\b|vaderschapsverlof|ziek|in het buitenland|uit kantoor|met sabbatical|onderweg|slecht bereikbaar|langdurig)',
    'ik sta (\\w+ |\\d+ |t/m ){0,6}op een beurs|ik zit (\\w+ ){0,4}(in (overleg|de bergen)|op een (congres|cursus))|volg ik een cursus|geniet (ik )?(\\w+ ){0,4}(vakantie|vrij)|(vanaf|op) [^.\\n]{3,30} (beantwoord|lees) ik|ben (ik )?er (\\w+ ){0,3}niet\\b',
    '(momenteel|op dit moment|tijdelijk) (\\w+ ){0,2}(afwezig|niet (aanwezig|op kantoor|bereikbaar)|ziek|met verlof|op vakantie)',
    '(ben|zijn|sta|zit) (ik|we|wij) (er )?(\\w+ ){0,4}?(weer|terug)\\b|keer (ik )?(\\w+ ){0,3}terug|(weer|terug) (bereikbaar|aanwezig|aan het werk|op kantoor)|op kantoor terug',
    '(kantoor|bedrijf|wij|we|{?\\w+) (is|zijn) (\\w+ ){0,3}gesloten|is ons kantoor gesloten',
    '^(afwezig|weer terug|terug|niet bereikbaar|vrij|maandag|weg|even weg)\\b[^?]{0,40}(tot|t/m|vanaf|op|terug|\\d)',
    'werk ik niet|ik werk (alleen )?(op )?(maandag|dinsdag|woensdag|parttime)',
    '(mailbox|postvak) van [^.\\n]{2,50} (wordt|worden) (\\w+ ){0,4}niet (meer )?gelezen|mijn mail wordt (\\w+ ){0,3}niet gelezen|mails worden niet gelezen|ik lees (mijn|geen) (e-?)?mail|niet bij mijn mail',
  ],
  de: [
    '(ich bin|bin ich|bin|wir sind|ich befinde mich|ich werde|ich habe|habe ich) ([\\w.]+[ ,]+){0,7}?(nicht (im (buro|haus|hause|dienst)|am platz|erreichbar|da|verfugbar)|abwesend|im urlaub|urlaub\\b|in (elternzeit|mutterschutz|urlaub)|im (mutterschutz|ausland|aussendienst|sabbatical|krankenstand|home)|auf (reha|kur|dienstreise|geschaftsreise|der messe|fortbildung|einem (kongress|lehrgang|seminar)|reisen)|ausser haus|krank\\b|erkrankt|unterwegs|weg\\b|nur eingeschrankt|eingeschrankt erreichbar|in terminen)',
    'nehme (ich )?(\\w+ ){0,3}(an einem lehrgang|auszeit|urlaub)|ich nehme mir eine auszeit|ich geniesse meinen urlaub',
    '(derzeit|zurzeit|momentan|aktuell) (\\w+ ){0,2}(abwesend|nicht (im|am|erreichbar)|krank|im urlaub|erkrankt)',
    '(bin|sind|komme|kehre|sitze) (ich|wir)? ?([\\w.,]+ ){0,5}?(wieder|zuruck)\\b|(ab|am) [^?\\n]{1,30} (bin ich |sind wir )?(wieder|zuruck)\\b|kehre [^.\\n]{0,30}zuruck',
    '(buro|betrieb|firma|wir|bleibt \\w+|\\w+)[^.?\\n]{0,30} (ist|sind|bleibt|bleiben|haben) ([\\w.]+ ){0,6}(geschlossen|betriebsferien)|bleibt [^.]{2,40} geschlossen',
    '^(abwesend|zuruck|bin|montag|nicht erreichbar|im urlaub)\\b[^?]{0,40}(bis|ab|am|wieder|zuruck|\\d)',
    'ich arbeite (in )?teilzeit|meine arbeitstage|nicht besetzt',
    'postfach von [^.\\n]{2,60} nicht (mehr )?(gelesen|betreut)|mails? werden nicht gelesen|nachricht wird [^.]{0,30}nicht gelesen|lese (ich )?[^.\\n]{0,20}(keine|nur) mails?|ich lese [^\\n]{0,40}keine mails',
  ],
  fr: [
    "(je suis|je serai|suis|etant|nous sommes|nous serons|serai) ([\\w'./]+[ ,]+){0,5}?(absente?s?|en (conges?|vacances|deplacement|arret|formation|conge|reunion|voyage|congres|annee sabbatique|tournee|montagne)|hors du bureau|a l'etranger|pas (au bureau|la|a mon poste|disponible)|indisponible|souffrante?|malade|sur un salon|sans reseau|peu disponible|difficilement joignable)",
    '^(en (conges?|vacances|deplacement|voyage|tournee|reunion|conge)|absente?|indisponible|pas la|de retour|souffrante?|fermee?)\\b',
    '(actuellement|momentanement)[ ,]+(\\w+ )?(absente?|en (conges?|deplacement|vacances|arret|conge))',
    '(je )?(serai|suis|sera|serons) (de retour|de nouveau|la|a nouveau)|de retour (au bureau )?(le|lundi|mardi|mercredi|jeudi|vendredi|a partir|en)|(je )?reprend(s|rai) (le travail )?(le|lundi)|joignable a nouveau|retour le',
    '(bureaux?|entreprise|societe|\\w+)[^.?\\n]{0,20} (est|sont|seront|sera) fermee?s?\\b',
    'absente? (du|jusqu|a compter|a partir|pour|cet|ce|le|les|lundi|aujourd)|ne lis mes mails que|je participe (\\w+ ){0,2}a un',
    'je travaille (a temps partiel|du lundi)|je prends (\\w+ ){0,2}(jours|conges)|je profite de mes conges|est absente aujourd',
    "(boite|messagerie) de [^.\\n]{2,50} n'est (pas|plus) (lue|consultee)|mails ne sont pas lus|courriels ne seront pas lus|ne (lis|lirai|consulte) pas mes mails|consulte peu mes mails",
  ],
  es: [
    '(estoy|estare|estaremos|estamos|me encuentro|encontrare|al estar) ([\\w]+[ ,]+){0,4}?(fuera|ausente|de (vacaciones|viaje|baja|permiso|excedencia|ruta|licencia)|en (el extranjero|una feria|un curso|la montana|un congreso|un ano sabatico|viaje|reunion)|reunid[oa]|no disponible|disponible hasta|sin cobertura|poco disponible)',
    'no estare (disponible|en la oficina|localizable)|no me encontrare',
    '^(de (vacaciones|viaje|permiso|baja)|ausente|fuera|no disponible|vuelvo|no estoy|cerrado)\\b',
    '(actualmente|en este momento|hoy|esta tarde)[ ,]+(me encuentro |no estoy |no me encuentro |no estare |estoy )?(\\w+ )?(de (vacaciones|baja|viaje|permiso)|fuera|ausente|en la oficina)',
    '(vuelvo|regreso|me reincorporo|estare de (vuelta|nuevo)|estaremos de vuelta|disponible de nuevo|de vuelta|volvere)( (a la oficina|al trabajo|a mi mesa))? (el|en|a partir|hasta|disponible|manana)|(el [^.?\\n]{3,30}) (vuelvo|estare de vuelta|regreso)',
    '(oficinas?|empresa|\\w+)[^.?\\n]{0,20} (esta|estan|permanece|permanecen|permaneceran|estaran) cerrad[oa]s?',
    '(estare )?ausente (del|hasta|desde|a partir|por)|no (estoy|estare) (hasta|los|en)|no estoy\\.|asisto a un',
    'trabajo (a tiempo parcial|de lunes)|me tomo (\\w+ ){0,3}(libres|vacaciones)|disfrutando de mis vacaciones|he empezado mi baja',
    '(buzon|correo) de [^.\\n]{2,40} no se lee|el correo no se lee|no (leo|leere|miro|mirare|puedo mirar) el correo|no leere el correo|no estara? disponible hoy|no esta disponible hoy',
  ],
};
