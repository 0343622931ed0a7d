import type { Phrases } from '../inbound';

/** What autoresponders add; each weighs a little, and proves nothing alone. */
export const SUPPORT: Phrases = {
  en: [
    "(urgent|immediate|emergency|emergencies|pressing|can't wait|if it's urgent|in urgent cases|something sooner)",
    'limited (access|connectivity)|(no|without|poor) (access|e-?mail access|coverage|signal)|slow to answer|replies (may|can)|only checking|intermittent|expect (delays|a response)',
    "(will|shall|'ll|i'll) (\\w+ ){0,3}(respond|reply|answer|get back|come back|deal with|read|process|contact you)",
    '^(\\w+[,!]? )?(\\w+ )?(thank you|thanks|many thanks)[^.!\\n]{0,30}(message|mail|e-?mail|note|contacting|reaching out|getting in touch)',
    "(not|n't) (be )?(forwarded|read|checking|monitored|reading)|(please )?(resend|do not resend)|be deleting",
    '(in my absence|until then|covers? for me|is looking after|picking up my|in the meantime|for (anything|ongoing|fleet)|(please )?(contact|call|try|write to|reach out to) (my colleague|our front desk|the main office|reception))',
    "on my return|upon my return|when i return|when i'm back|as soon as (i am|we are|i'm) back|return",
  ],
  nl: [
    '(dringend|spoed|haast|noodgeval|direct (hulp|antwoord)|kan het niet wachten|eerder iets nodig)',
    '(beperkt|weinig|geen|nauwelijks) (toegang|bij mijn mail)|zonder bereik|slecht bereik|reactie laat op zich|af en toe|kan (dus )?(even|drie dagen) duren|later dan',
    '(reageer|beantwoord|antwoord|kom (ik )?(er )?(op|bij)|pak|neem|lees) (ik |je |uw |hem )?[^.\\n]{0,40}(terug|morgen|werkdag|terugkomst|terugkeer|daarna|dan op|contact)|ik reageer|lees ik uw mail',
    '(hartelijk |heel )?(dank|bedankt)[^.!\\n]{0,20}(bericht|mail)',
    '(niet|wordt) (\\w+ )?(doorgestuurd|gelezen|verwijderd)|opnieuw sturen',
    '(bij|tijdens|in) mijn afwezigheid|tot (die tijd|dan)|vervangt|neemt [^.]{0,30}waar|voor lopende|neem (dan )?contact op met|(belt|bel|mail|probeer) (u )?(\\w+ ){0,5}(nummer|receptie|collega)',
    'na (mijn )?terugkomst|bij terugkomst|zodra (ik|we|wij) (er weer|weer|terug)',
  ],
  de: [
    '(dringend|in notfallen|im notfall|eilt|eilig|sofort (hilfe|eine antwort)|fruher was)',
    '(keinen?|begrenzt(en)?|nur eingeschrankt) (zugriff|zugang)|ohne netz|schlechtem empfang|verzogert|unregelmassig|sporadisch|kann (meine antwort )?dauern|geduld',
    '(melde|antworte|beantworte|bearbeite|kummere|lese|komme) (ich )?[^.\\n]{0,50}(ruckkehr|zuruck|morgen|arbeitstag|anschliessend|dann|mail|darauf)|melde (ich )?mich|antworte (ihnen)?',
    '(vielen |besten |haben sie vielen )?dank(e)?[^.!\\n]{0,20}(nachricht|mail)',
    '(nicht|werden) (weitergeleitet|gelesen|geloscht|erneut)',
    '(in meiner abwesenheit|bis dahin|vertretung|vertritt mich|betreut|bearbeitet meine|laufende projekte|wenden sie sich|an die kollegen|zentrale)',
    'nach meiner ruckkehr|wieder fur sie (da|erreichbar)',
  ],
  fr: [
    "(urgence|urgente?|presse \\?|ne peut attendre|besoin (d'aide|plus tot)|reponse immediate)",
    '(acces (limite|restreint)|(pas|sans) acces|sans reseau|peu de reseau|tardera|par intermittence|retarder mes|patience|mettre \\w+ jours)',
    "(repondrai|reviens vers vous|je lirai|m'occuperai|traiterai|vous contactera|repondrons|tacherai de repondre)",
    '(merci|remercie)[^.!\\n]{0,25}(message|mail|courriel|e-mail|ecrit)',
    '(ne sera pas (transfere|lu)|seront supprimes|inutile de renvoyer|reecrire)',
    "(pendant|en) mon absence|d'ici la|me remplace|traite mes|suit mes|adressez-vous|contacter|pour les projets|standard",
    'a mon retour|des (la reprise|mon retour|notre retour)',
  ],
  es: [
    '(urgen(te|cia)s?|prisa|no puede esperar|respuesta inmediata|algo antes|ayuda ya|emergencia)',
    '(acceso limitado|(poco|sin|no tengo) acceso|sin cobertura|mala cobertura|tardare|de vez en cuando|puedo tardar|paciencia|a ratos)',
    '(respondere|contestare|leere|le respondo|atendere|me ocupare|contestaremos|se pondra en contacto|intentare responder)',
    'gracias[^.!\\n]{0,20}(mensaje|correo|e-mail|escribir)',
    '(no sera reenviado|se borrara|no hace falta reenviar|no leere)',
    '(en mi ausencia|mientras tanto|me sustituye|atiende mis|lleva mis|hasta entonces|dirijase a|contacte con|para los proyectos|centralita)',
    'a mi (regreso|vuelta)|en cuanto (vuelva|volvamos)',
  ],
};

/** The sender has left for good: automatic, but nobody comes back. */
export const LEFT: Phrases = {
  en: [
    'no longer work (at|for|here|in this)\\b|i have (now )?left (the company|{?\\w+)|has (retired|left the company)|is no longer (with|employed|working)|am no longer (with|employed)',
  ],
  nl: [
    'niet (meer|langer) werkzaam|heb ik [^.]{2,40} verlaten|is met pensioen|uit dienst|werk(t)? (hier )?niet meer (bij|voor|hier)',
  ],
  de: [
    'nicht mehr (fur|bei|im) [^.]{2,40} (tatig|beschaftigt)|nicht mehr im unternehmen|habe ich (die |das )?[^.]{2,40} verlassen|in den ruhestand|ausgeschieden',
  ],
  fr: [
    "ne (fais|fait) plus partie|(j'ai|a) quitte (la societe|l'entreprise|ses fonctions)|parti(e)? a la retraite|ne travaille plus",
  ],
  es: [
    'ya no trabajo|ya no (trabaja|forma parte)|\\d+ de \\w+ deje |se ha jubilado|he dejado (la empresa|de trabajar)',
  ],
};

/** And what proves that such a text is a mailbox's: nobody writes it by hand to somebody who writes to them. */
export const REDIRECTS: Phrases = {
  en: [
    'please (write|contact|direct|update|reach|send)|(direct|send) all (enquiries|inquiries)|no longer monitored|contact [^ ]+@|for anything',
  ],
  nl: [
    'mailen naar|vragen sturen|niet (meer )?gelezen|mail a\\.?u\\.?b|gegevens aanpassen|neem contact op|u mailen|stuur (uw|je) ',
  ],
  de: ['schreiben sie bitte|richten sie|wenden sie sich|nicht mehr (gelesen|betreut)|aktualisieren sie'],
  fr: [
    "merci d'(ecrire|adresser)|merci de (contacter|mettre|vous adresser)|adressez(-vous)?\\b|veuillez (ecrire|contacter|vous adresser)|plus (consultee|relevee)",
  ],
  es: [
    'escriba a|dirija sus|dirijase a|dirijanse a|actualice|ya no se (lee|atiende)|contacte con|por favor,? (escriba|contacte)',
  ],
};

/** A text that calls itself automatic. "Your automatic reply" is a person's. */
export const SELF_DECLARED: Phrases = {
  en: [
    '(this|the following) is an? (auto(matic(ally)?|mated)?[- ]?(generated )?)(reply|response|e-?mail|message|notice|notification|confirmation)',
    '(sent|generated) automatically|automatically generated',
    "(you've reached|you have reached|this is) my out[- ]of[- ]office",
    'auto-acknowledge',
  ],
  nl: [
    'dit is een automatisch(e)? (gegenereerd(e)? )?(bericht|antwoord|bevestiging|e-?mail|melding)|automatisch (verzonden|verstuurd|aangemaakt|gegenereerd)',
    'u leest mijn afwezigheids',
    'dit bericht is automatisch',
  ],
  de: [
    'dies ist (eine|meine) (automatisch(e)? (generierte |erstellte )?|abwesenheits)(antwort|nachricht|e-?mail|mitteilung|bestatigung)|automatisch (versandt|versendet|erstellt|generiert|erzeugt)|maschinell erstellt',
    'abwesenheitsnachricht\\.',
  ],
  fr: [
    'ceci est (une|un) (reponse|message|confirmation|courriel|e-mail|notification) automatique|(envoye|genere) automatiquement',
    "vous lisez mon message d'absence",
  ],
  es: [
    'este (es un |correo (es |se ha ))?(mensaje )?(automatico|enviado automaticamente)|esta es una (respuesta|confirmacion) automatica|(enviado|generado) automaticamente',
    'este es mi mensaje de ausencia',
  ],
};

/** A person's words: about the past, about an absence of somebody else's, or to somebody. */
export const PERSONAL: Phrases = {
  en: [
    "(i|we) (was|were|had been) |('ve|have) been (on|away|off|out)|just back|i'm back (at|from|in the)|back from|came back|come back to \\w+ (mail|mails)",
    'sorry (for|about)|apologies for the (delay|late)|my apologies',
    "(let's|let us|can we|could we|could you|can you|would you|do you|did you|are you|shall we|have you)\\b",
    'your (out[- ]of[- ]office|auto|offer|quote|proposal|price|demo|courier|product|last|colleague|absence)',
    "\\b(ignore it|i'm here|(i'll|i will|i|then) call\\b|call you|(fine|works) (though|for)|by phone works|(passed|forwarded) (it|your|this)|i can help|so i need|for him|for her)\\b",
  ],
  nl: [
    '(ik|we|wij) (was|waren) |(was|waren) (ik|we) |net terug|terug van (twee|vakantie|verlof)|ik ben er weer\\.',
    'sorry (voor|dat)|excuses|mijn excuses|laat(te)? reactie',
    '(kun|kan|kunt|wil|zullen|kunnen) (je|jij|u|we|jullie)\\b|laten we|heb(t)? (je|u)|(zijn|hebben) jullie',
    '(je|jouw|uw|jullie) (afwezig|offerte|voorstel|prijs|demo|koerier|laatste|collega|auto)',
    'graag (deze|nog|je|de|even|het|een)\\b|(dan |ik )bel (ik|je|u)|bel ik|doorge(stuurd|zet) naar|let er niet op|ik ben er\\.|ik kan helpen|dus ik heb|namens hem',
  ],
  de: [
    '(ich|wir) (war|waren) |(war|waren) (ich|wir) |gerade (aus|zuruck)|aus dem urlaub zuruck|ich bin wieder da\\.',
    'entschuld|verzeihung|spate antwort',
    '(konnen|konnten|wurden|haben|sind|waren) sie\\b|(kannst|konntest) du|lassen sie uns|(konnen|sollen) wir',
    '(ihr|ihre|ihrer|ihren|dein|deine) (abwesenheit|angebot|vorschlag|preis|demo|kurier|letzte|kolleg|auto)',
    'rufe ich|telefonieren|leite (ich )?(sie|es|ihre|das)|beachten sie sie nicht|ich bin da\\.|ich kann helfen|antworte fur ihn|brauche ihre',
  ],
  fr: [
    "(j'|j |nous )(etais|etions|avais)|tout juste rentre|de retour de vacances|je suis de retour\\.",
    'desole|pardon|excusez|reponse tardive',
    '(pouvez|pourriez|avez|etes|voulez)-vous|peux-tu|(pouvons|pourrions)-nous|parlons|on se parle',
    '(votre|vos|ton) (absence|devis|proposition|offre|prix|demo|livreur|dernier|collegue)',
    "(vous|je te|t') ?(rappelle|appelle)(rai)?|transmise? a (mon|ma|notre)|n'y pretez|je suis la\\.|je peux aider|reponds pour lui|il me faut",
  ],
  es: [
    '(estuve|estaba|estuvimos|estabamos)\\b|recien (llegado|vuelto)|ya estoy de vuelta\\.',
    'perdon|disculp|lo siento|tardanza',
    '(puede|podria|puedes|podemos|tiene|quiere|esta usted)\\b[^.\\n]*\\?|hablemos',
    '(su|tu|vuestr[oa]) (ausencia|oferta|propuesta|precio|demo|mensajero|ultimo|companer)',
    '(te|le|os) (llamo|llamare)|(reenviado|pasado) a (mi|nuestr)|no haga caso|estoy aqui\\.|puedo ayudar|contesto por el|necesito su',
  ],
};
