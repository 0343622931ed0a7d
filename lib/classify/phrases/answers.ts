import type { Phrases } from '../inbound';

/** "No", as a clear answer to the offer. Each holds its own negation: "interested" alone stands in none of them. */
export const NO: Phrases = {
  en: [
    "(not|n't|no longer|not really) (something )?(we |i )?(are |am )?(\\w+ )?interested(?! in why)|no interest|not for (us|me)$|(we're|we are|i'm) all set|not interested",
    "(please )?(stop|quit) (e-?mailing|contacting|sending|writing|messaging|this|these)|(do not|don't|never) (e-?mail|contact|write( to)?|message) (me|us)( again| any ?more)?|refrain from contacting|leave (me|us) alone|please stop[.!]*$|no (more|further) (e-?mails?|messages)|(not|isn't) relevant (for|to) (us|me)|decided against|not for (us|me)[,.!]|rather not\\.?$",
    '(remove|delete|take|unsubscribe) (me|us|my (address|e-?mail|details|data))( off| from|\\b)',
    '(decided|chosen|gone|going|opted) (to go |to work |to proceed )?(with|for) (another|a different|someone|somebody|other)|already (signed|committed) (with|elsewhere)|(happy|satisfied|stay(ing)?|stick(ing)?|remain(ing)?|continu(e|ing)) with (our|my) (current|existing|present)',
    "(we('ll| will)|i('ll| will)|going to|have to|must) (have to )?(pass|decline)\\b|(won't|will not|not to|decided not to|not going to) (be )?(mov(e|ing) forward|proceed(ing)?|pursu(e|ing)|tak(e|ing) (this|it) (forward|further))|not (to )?proceed",
    "(no|don't have( any| a)?|not have( any| a)?|have no) need (for|of)|(isn't|not|is not) (a|the right) (good )?fit|(it's|it is|is) a no( from|\\b)|thanks,? but no|no,? thank(s| you)",
  ],
  nl: [
    'niet (langer |meer |echt )?geinteresseerd|geen (\\w+ )?(interesse|belangstelling)|interesseert (ons|mij|me) niet',
    'geen (mails?|e-?mails?|berichten) (meer )?(te )?(sturen|ontvangen)|(hou|houd|stop) (maar )?(ermee|op|met (mailen|sturen|bellen|contact))|niet meer (te )?(benaderen|mailen|contacteren|bellen)|geen contact (meer )?op|laat (ons|me|mij) met rust',
    '(haal|verwijder|schrijf|meld) (mij|me|ons|mijn (adres|gegevens))\\b|uit (uw|je|jullie|het) (lijst|bestand|mailing)',
    '(voor|met|bij) een (andere?|concurrent)[^.\\n]{0,30}(gekozen|gegaan|in zee)|(gekozen|getekend) (voor|bij) een ander|al (getekend|voorzien)|tevreden (met|over) (onze|mijn|de) huidige|(blijf|blijven) (\\w+ )?bij (onze|mijn|de) (huidige|vaste)|geen gebruik (van )?(te )?maken|(maak|maken)[^.\\n]{0,12} geen gebruik',
    'slaan (\\w+ )?(deze|dit|hem|het) ?(keer )?over|(zien|zie|afzien) (ik|wij|we)? ?(er ?van|ervan|hier ?van) af|(gaan|ga|gaat) (wij|we|ik)? ?(hier|er|dit) ?(niet|niet meer) (mee )?(verder|door)|niet (mee )?verder|past niet bij',
    '(geen|niet) (behoefte|nood) aan|wordt (helaas )?een nee|nee,? (dank|bedankt|hoor)|liever niet\\.?$|niets voor (ons|mij)|niet relevant voor|besloten (om )?(het|dit|er|hier)[^.\\n]{0,20} niet|graag geen mails',
  ],
  de: [
    'nicht (mehr |langer |weiter )?(daran )?interessiert|kein(erlei)? (\\w+ )?interesse|interessiert (uns|mich) nicht',
    '(schreiben|kontaktieren|mailen|anrufen|anschreiben) sie (mir|mich|uns) (bitte )?nicht (mehr|wieder)|(horen|hor) (sie )?(bitte )?auf|nicht mehr (zu )?(kontaktieren|schreiben|anschreiben)|(sehen|bitte) [^.\\n]{0,20}von weiteren (kontakt|mails|nachrichten)[^.\\n]{0,20} ab|keine (weiteren )?(mails|nachrichten) mehr(?! an)|lassen sie (mich|uns) in ruhe',
    '(nehmen|streichen|loschen|entfernen) sie (mich|uns|meine (daten|adresse))|aus (ihrem|dem|ihrer) (verteiler|liste|datenbank)',
    '(fur|bei) (einen?|einem|jemand) (anderen?|wettbewerber|mitbewerber)[^.\\n]{0,30}(entschieden|unterschrieben|gewahlt)|anderen anbieter entschieden|schon (bei )?[^.\\n]{0,20}unterschrieben|zufrieden|bereits versorgt|bleib(e|en) (\\w+ )?bei (unser|mein)e[mnr] (bisherigen|jetzigen|aktuellen|derzeitigen)|keinen gebrauch',
    '(wir|ich) (verzichten|verzichte|lehnen (\\w+ )?ab|lehne (\\w+ )?ab|sagen ab|passen)\\b|nicht weiter ?verfolgen|davon abstand|nehmen abstand|passt nicht zu uns',
    'kein(en)? bedarf|wird (leider )?nichts|ist ein nein|nein,? (danke|vielen dank)|lieber nicht\\.?$|nichts fur (uns|mich)|nicht relevant|(uns|mich) dagegen entschieden|keine (weiteren )?(e-?mails|nachrichten)( mehr)?[.!]*$',
  ],
  fr: [
    "(pas|plus|guere) (\\w+ )?interesse|(aucun|pas d'|sans) ?interet|n(e nous|e m')? ?interesse (pas|plus)|nous interesse pas|m'interesse pas",
    "(ne|de ne) (plus|pas) (me|m'|nous|m) ?(ecrire|contacter|contactez|ecrivez|envoyer|solliciter|relancer|demarcher)|ne (me|nous) (contactez|ecrivez) plus|(arretez|cessez|cesser|stoppez) (de |d'|tout|vos|toute)",
    '(retire[rz]|supprime[rz]|enleve[rz]|desinscri(re|vez))[ -](moi|nous|mon adresse|mes (donnees|coordonnees))|me (retirer|supprimer|desinscrire)|de votre (liste|base)',
    '(choisi|opte pour|retenu|signe avec|signe chez) (un |une )?(autre|concurrent)|deja (signe|equipes|engages)|satisfaits? de (notre|mon|nos)|rest(e|er|ons|erons) (chez|avec) (notre|mon) (fournisseur|prestataire|partenaire)',
    '(passons|passerons|passe) notre tour|(ne )?(donnerons|donnons|donner) pas suite|preferons decliner|(declinons|decline)\\b|ne correspond pas',
    "n'(en )?(avons|ai) (pas|aucun) besoin|(sera|est) (malheureusement )?non\\b|non,? merci|plutot pas\\.?$|sans facon|pas (pertinent|fait) pour (nous|moi)|(d'arreter|d'cesser|de cesser) (de|d')|decide de ne pas|ne pas donner suite",
  ],
  es: [
    '(no|ya no|tampoco) (\\w+ )?(estoy |estamos )?interesad[oa]s?|no (me|nos) interesa|no hay interes|(ningun|sin) interes',
    '(deje|dejen|dejad|pare|paren) de (escribir|contactar|mandar|enviar|llamar)|no (me |nos )?(vuelva|vuelvan|vuelvas) a (contactar|escribir|llamar)|no (me|nos) (contacte|escriba|envie|mande)n? mas|no nos contacte|que no (me|nos) contacte',
    '(saque|borre|quite|elimine|de)n?(me|nos) (de|mis|baja)|de su (lista|base)|mis datos de su',
    '(elegido|optado por|decidido por|firmado con|contratado) (a )?(otr[oa]|un competidor)|ya (hemos|tenemos) (firmado|contratado)|(contentos|satisfechos) con (nuestro|el)|(seguimos|seguir|seguiremos|quedamos) con (nuestro|el) (actual )?(proveedor|socio)',
    '(esta vez )?pasamos\\b|preferimos declinar|declinamos|no vamos a (seguir|continuar)|no seguiremos|no (nos )?encaja',
    'no (lo|la|los) necesitamos|no tenemos necesidad|(respuesta|es|sera) (es )?(un )?no\\.?$|no,? (muchas )?gracias|mejor no\\.?$|no es (relevante )?para (nosotros|mi)|decidido no|no nos (conviene|hace falta)',
  ],
};

/** A negation of the no, or somebody else's: then nothing is proposed. */
export const NOT_A_NO =
  /(wouldn't|don't|didn't|not) (say|saying|mean|think)\b[^.]{0,20}\bnot interested|were interested, then not|zeg niet dat|sage nicht,? dass|ne dis pas que|no digo que|eerst hadden we|erst hatten wir|etions interesses|estuvimos interesados|was not interested|clicked unsubscribe|op uitschrijven geklikt|auf abmelden geklickt|clique par erreur|pulso por error|not interested in why/;

/**
 * After a no: interest in something else ("not in renting, but buying would interest us"). What stands between is no
 * negation: "thank you, but we are not interested" is a whole no.
 */
export const BUT_INTERESTED = new RegExp(
  [
    '\\b(?:but|maar|aber|mais|en revanche|par contre|pero|sino) ',
    "(?:(?!(?:not|no|never|niet|geen|nicht|kein\\w*|pas|plus|aucun\\w*|ne|sin|ningun\\w*|if|als|wenn)\\b|n')[^.!?\\n]){0,60}?",
    '(?:interess?[etai]|wel (?!bedankt|dank)|(?<=pero )si (?:la|el|lo|los|las|nos|me)\\b)',
  ].join(''),
);

/** Interested, and not in this: "we are interested, but not in the large one". */
export const BUT_NOT =
  /(?<!\b(?:not|no|niet|geen|nicht|kein|pas|plus) (?:\w+ )?)interes[^.!?\n]{0,40}\b(?:but|maar|aber|mais|pero) (?:not|niet|nicht|pas|no|geen|kein)/;

/** The whole answer is one word: what that means depends on what was asked (R24). */
export const NO_ALONE = /^(no+|nope|nee+|nein|non|liever niet|lieber nicht|plutot pas|mejor no|rather not)[.!]*$/;

/** One word that means no, whatever was asked (R16). */
export const STOP_ALONE =
  /^((please )?stop|stopp?|unsubscribe|remove me|uitschrijven|afmelden|abmelden|abbestellen|desabonnement|desinscription|se desabonner|baja|darse de baja|cancelar)[.!]*$/;

export const NOT_NOW: Phrases = {
  en: [
    "not (right )?now|(not|isn't|bad|wrong) (at the moment|a good (time|moment)|yet|today|the right time|this (year|month|quarter))|bad timing|too early|(is|now is) not a good time",
    '(?<!will |.ll )(circle|come|check|get|reach|follow) (back|out|up|in touch)[^.\\n]{0,20}(again|in|after|next|then|on|to)|(try|contact|ping|call|e-?mail|write)( to)? (me|us|again)[^.\\n]{0,20}(again|in (a|\\w+ (weeks?|months?)|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|the (new|spring|autumn|fall|summer))\\w*|after (?!\\d|four|five|lunch)|next|me then)\\b|revisit|pick this up again|talk (in|after)|(could|can) (you|we) (try|talk|do this) (again|after)',
    "(budget|project|decision)[^.\\n]{0,20} (is |has been )?(frozen|postponed|on hold)|postpone|too busy|swamped|no (time|capacity)|(isn't|not) a priority|^later\\b|later this year|perhaps in|maybe (next|later|in)",
  ],
  nl: [
    'nu (even )?niet|(op dit moment|momenteel|voorlopig|vandaag) (\\w+ )?niet|nog niet[.,]|komt (nu )?(slecht|niet goed) uit|niet gelegen|te vroeg|geen goed moment',
    '(kom|neem|probeer|mail|bel|benader|schrijf) [^.\\n]{0,50}(weer|nog eens|me dan\\b|opnieuw|in (jan|feb|maart|apr|mei|juni|juli|aug|sept|okt|nov|dec)|weer contact op)|kom [^.\\n]{0,30}terug|(op )?terug ?komen|erop terug|weer oppakken|nog eens te? ?proberen|daarna praten|volgende maand contact|na de zomer',
    'budget[^.\\n]{0,20} (staat vast|bevroren|op slot)|uitstellen|te druk|geen (tijd|prioriteit|ruimte)|^later\\b|later dit jaar|misschien (over|volgend|later|in)|lukt het niet',
  ],
  de: [
    '(jetzt|im moment|im augenblick|momentan|derzeit|aktuell|heute) (\\w+ )?(nicht|noch nicht)|noch nicht[.,]|(ungunstiger|schlechter|kein guter) zeitpunkt|passt (gerade|jetzt|momentan|derzeit) nicht|zu fruh',
    '(melden|versuchen|schreiben|kommen|rufen) sie[^\\n?]{0,60}(wieder|noch einmal|erneut|sich dann|nach dem|im (jan|feb|marz|apr|mai|juni|juli|aug|sept|okt|nov|dez)|am (montag|dienstag|mittwoch|donnerstag|freitag),)|darauf zuruck|(wieder|noch ?mal|noch einmal) (aufgreifen|melden)|danach sprechen|nach dem sommer|monat wieder',
    'budget[^.\\n]{0,40} (eingefroren|gesperrt)|verschieben|zu viel los|keine (zeit|prioritat|kapazitat)\\b|^spater\\b|spater im jahr|vielleicht (in|nachstes|spater|im)|schaffen wir das nicht',
  ],
  fr: [
    "pas (maintenant|pour (le moment|l'instant)|encore\\b|aujourd'hui|tout de suite|actuellement)|(pas|n'est pas) le bon moment|tombez mal|trop tot|mauvais moment",
    "(revenez|recontactez|reessayez|contactez|ecrivez|rappelez|relancez)[- ](vers )?(moi|nous)?[^.\\n]{0,40}(mi-|debut|apres|en \\w+|au|dans|a ce moment|lundi|mardi|semaine)|revenir vers (moi|nous)|me recontacter|reessayer|reparlons|reprendre cela|en parler (ensuite|apres)|apres l'ete",
    "budget[^.\\n]{0,20} gele|reporter|trop de travail|pas (le temps|une priorite)|^plus tard\\b|plus tard dans l'annee|peut-etre (dans|l'annee|plus tard|en)|impossible avant",
  ],
  es: [
    '(ahora|de momento|por ahora|por el momento|ahora mismo|hoy) no|todavia no[.,]|(mal|no es (un )?buen) momento|demasiado pronto|aun no\\b',
    '(vuelva|intentelo|contacte|contacteme|escribame|escribeme|llameme|llamame|pruebe|prueba|volver)[^.\\n]{0,50}(a (mediados|principios|finales)|despues(?! de las)|en (dos|tres|\\w+ (semanas|meses)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre)|entonces|de nuevo|dentro|el (lunes|mes)|a escribirme)|intentarlo|retom(ar|emos)|hablar despues|hablamos en|despues del verano',
    'presupuesto[^.\\n]{0,20} congelado|aplazar|no doy abasto|no (tengo tiempo|es prioritario|es una prioridad)|^mas (adelante|tarde)\\b|mas adelante este ano|quizas? (el|dentro|mas|en)|imposible',
  ],
};

export const YES: Phrases = {
  en: [
    '(sounds|looks|seems) (very |really |quite )?(good|great|interesting)|(be|are|am) (very |really |quite )?interested in (learn|hear|see|a |the |your)',
    "^(yes|yeah|yep|sure|absolutely|definitely|of course|gladly|great timing|with pleasure)\\b|(but )?yes,? (let's|please|we want|i'd|we'd)|^ok,? let's|let's (do it|talk|meet|schedule|set up|have a)",
    "(i'm|i am|we're|we are|definitely|very|certainly) ((?!not |no |never |un)\\w+ )?interested\\b|(i'd|we'd|i would|we would|we want) (love|like) to (go ahead|proceed|hear|meet|talk)|we want to proceed|i'd love to",
    '(works for me|sounds good|count us in|happy to (meet|talk|have)|go ahead|book me|is a good time|where do i sign|send (me |us |over )?(the|an?|your) (invite|contract|proposal|agreement)|we have a go)',
  ],
  nl: [
    '(lijkt|klinkt|vind ik) (me |mij |ons )?(\\w+ )?(interessant|goed|prima|leuk)',
    '^(ja|jazeker|zeker|graag|prima|akkoord|leuk|goed idee|mooi moment)\\b|maar ja|^doen we|laten we (bellen|praten|afspreken|deze week|een afspraak)',
    '(ik|wij|we) (heb|hebben|ben|zijn|willen) ((?!niet |geen )\\w+ )?(interesse|geinteresseerd|verder met)|zeker geinteresseerd|graag (meer|een (offerte|demo|afspraak))|ik hoor er graag|ontvang graag een offerte',
    '(klinkt goed|dat is goed|akkoord|komt gelegen|kom [^.\\n]{0,14}langs|wij doen mee|groen licht|zet mij maar|stuur (maar )?(het|een) (voorstel|contract|uitnodiging)|waar kan ik tekenen)',
  ],
  de: [
    '(klingt|ware|finde ich|hort sich) (\\w+ )?(interessant|gut|spannend)',
    '^(ja|gern|gerne|sehr gern|klar|sicher|naturlich|unbedingt|guter zeitpunkt|durchaus)\\b|aber ja|^machen wir|lassen sie uns (telefonieren|sprechen)|vereinbaren wir|sprechen wir\\b',
    '(ich|wir) (habe|haben|bin|sind) ((?!nicht |kein )\\w+ )?(interesse|interessiert)|durchaus interessiert|wurde gern mehr|hatte gern ein angebot|mochten [^.\\n]{0,30}weitermachen',
    '(klingt gut|das passt\\.?$|passt gerade gut|wir sind dabei|wir nehmen an|grunes licht|kommen sie [^.\\n]{0,20}vorbei\\.|schicken sie (gern |mir )?(den|eine|einen) (vertrag|vorschlag|einladung)|wo unterschreibe)',
  ],
  fr: [
    "(cela|ca|votre \\w+) (m'|nous )interesse(?! pas| plus)|(semble|parait) (tres )?(interessante?|bien)",
    "^(oui|volontiers|avec plaisir|bien sur|d'accord|tout a fait|bonne idee|c'est parti|vous tombez bien|c'est le bon moment)\\b|mais oui|parlons-en|fixons un",
    '(je suis|nous sommes|tout a fait|tres) ((?!pas |plus |peu )\\w+ )?interesse|aimerais (bien )?en savoir plus|voudrais bien un|nous voulons avancer',
    '(me va\\b|me convient|nous sommes partants|nous acceptons|feu vert|envoyez(-moi)? (le|la|une) (contrat|proposition|invitation)|ou dois-je signer)',
  ],
  es: [
    '(me|nos) parece (muy )?(interesante|bien)|suena (muy )?(bien|interesante)',
    '^(si|claro|por supuesto|encantad[oa]|adelante|con mucho gusto|de acuerdo|suena bien|es buen momento|llega en buen momento)\\b|pero si,|si, hablemos|fijemos una',
    '(?<!no )(me|nos) interesa\\b|(estoy|estamos|muy) (\\w+ )?interesad[oa]|me gustaria (saber mas|un presupuesto)|queremos seguir',
    '(me (va|parece) bien|contad con|aceptamos\\b|luz verde|env[ie]+e (el|la) (contrato|propuesta)|mandeme una invitacion|donde firmo)',
  ],
};

/** A yes that asks for nothing and goes on with "but" or a question is none: these keep a human reply neutral. */
export const DIGIT = /^([123])(?:[.,)]|$| )/;
