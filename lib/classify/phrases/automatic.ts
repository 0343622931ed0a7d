import type { Phrases } from '../inbound';

/** What only machines write: each is enough with a machine's mailbox or title, two are enough alone. */
export const MACHINE: Phrases = {
  en: [
    "(we|we've|we have) received (your|a)|has been (received|registered|opened|logged|created)|(was|were) received (by|in)|received (and|with) (is|number)",
    "(do not|don't|not) (please )?reply to this|(mailbox|inbox|address) is (not monitored|checked)|repl(y|ies) to this address|no need to reply|please do not (reply|send your)",
    "you('re| are) receiv(ing|ed) this|you('ve| have) received this (e-?mail|message) because|this (invitation|e-?mail|message) was (sent|generated)|you received this",
    'unsubscribe( here)?( ?[|·.]|$|\\n| from)|(update|manage) (your |e-?mail )*preferences|view (this|it)?[^.\\n]{0,20} in (your )?browser|read on the web|opt out|turn off (this|these)|resubscribe',
    "(a member of|someone from|one of) (our|the)[^.\\n]{0,30} (will|to) |(we|you) (will|'ll|aim to) (respond|answer|be (notified|in touch)|let you know|receive|contact you|hear)[^.\\n]{0,60}",
    '(ticket|case|request|incident|query|complaint)\\b[^.\\n]{0,30}(number|#|\\d{3,})|keep \\[?#|average response time|in order of arrival|type your reply above',
    '(your|the) (order|parcel|subscription|account|password|trial|receipt|invoice|refund|document|registration|report|application|storage|mailbox|plan|invitation)[^.\\n]{0,30}(is|was|has|will|ends|renews|ready|number)|thank you for your (order|purchase|enquiry|interest|registration)',
    'mentioned you|wants to connect|would like to join|shared the following|new (sign-in|login|voicemail)|missed (a )?call|verify your|confirm your (subscription|e-?mail)|code expires|track your|click(ing)? (the|here)|view (request|comment|profile|order)|rate the support|virtual assistant|awaits (moderator )?approval|is being held',
    "(was|were) read on|deleted without being read|acknowledge receipt|confirm receipt of your e-?mail|is a reminder of|new posts? in|no action is required|you don't need to do|registered for|added you to",
  ],
  nl: [
    '(wij|we) hebben (uw|je) (\\w+ )?(goed )?(bericht|vraag|mail|aanvraag|\\w+)[^.\\n]{0,24} ontvangen( en|\\.|$)|in goede orde ontvangen|is (goed )?(ontvangen|geregistreerd|aangemaakt|binnen(gekomen)?)|staat geregistreerd|is (bij )?[^.\\n]{0,40}(binnengekomen|aangekomen)',
    '(niet|hier niet) op (te )?antwoorden|antwoorden (hoeft niet|op dit adres)|(mailbox|postvak|adres) wordt (niet|van)[^.\\n]{0,60}gelezen|niet beantwoorden|stuur je mail niet nog',
    '(u|je) ontvangt (deze|dit)[^.\\n]{0,20}(omdat|naar)|deze uitnodiging is verstuurd|is door ons systeem',
    '(uitschrijven|afmelden)( ?[|·.]|$|\\n| voor deze)|meld je hier af|voorkeuren (wijzigen|beheren)|in je browser|lees online|meldingen (uitzetten|zet je)|schrijf je opnieuw',
    '(iemand van|een van)[^.\\n]{0,30} (neemt|zal|laat)|(wij|we) (reageren|streven|laten)|(u|je) (hoort|krijgt|ontvangt) [^.\\n]{0,40}(van ons|bericht|antwoord)|antwoord volgt|over de uitkomst|neem(t)? (zo|snel)[^.\\n]{0,30}contact',
    '(ticket|zaak|melding|aanvraag|klacht|nummer)\\b[^.\\n]{0,30}(nummer|#|\\d{3,})|laat \\[?#|gemiddelde reactietijd|op volgorde van binnenkomst|typ (uw|je) antwoord boven',
    '(uw|je|de) (bestelling|pakket|abonnement|account|wachtwoord|proefperiode|factuur|terugbetaling|document|registratie|weekrapport|sollicitatie|postvak|aanmelding)[^.\\n]{0,30}(is|wordt|staat|loopt|zit|klaar)|bedankt voor (uw|je) (bestelling|aanvraag via|aanmelding|feedback)',
    'heeft je genoemd|wil (je|contact met)|volgende document met je|ingelogd met|nieuwe voicemail|oproep gemist|bevestig(en)? (je|uw)|om je e-mailadres te bevestigen|code is|volg je pakket|klik (hier|op de)|(opmerking|aanvraag|profiel) bekijken|beoordeel onze|virtuele assistent|wacht op goedkeuring|wordt vastgehouden',
    'is gelezen op|ongelezen verwijderd|bevestigen wij de ontvangst|wij bevestigen de ontvangst|is een herinnering aan|nieuwe berichten in|hoeft niets te doen|je bent (aangemeld|uitgeschreven)|wachtlijst',
  ],
  de: [
    'wir haben (ihre|deine) (\\w+ )?(nachricht|anfrage|mail)[^.\\n]{0,20} erhalten|(ist|sind) (bei |im |unter )?[^.\\n]{0,60}(eingegangen|angekommen)|wurde (\\w+ ){0,5}(eroffnet|angelegt|erfasst)',
    'antworten sie nicht|bitte nicht antworten|nicht darauf|antworten an diese adresse|postfach wird (nicht|montag)[^.\\n]{0,60}gelesen|senden sie ihre mail nicht erneut',
    'sie erhalten diese|diese einladung wurde|von unserem system (erzeugt|erstellt)|maschinell erstellt',
    '(abmelden|abbestellen)( ?[|·.]|$|\\n)|hier abbestellen|einstellungen (andern|verwalten)|im browser ansehen|online lesen|benachrichtigungen (abschalten|abbestellen|schalten)|erneut anmelden',
    '(jemand aus|einer unserer)[^.\\n]{0,30} (meldet|wird)|(wir) (antworten|bemuhen uns|werden uns|geben bescheid|melden uns|prufen)|sie (horen|erhalten|werden)[^.\\n]{0,50}(von uns|antwort|informiert)|antwort folgt|in verbindung setzen',
    '(ticket|vorgang|fall|storung|anfrage|beschwerde|nummer)\\b[^.\\n]{0,30}(nummer|#|\\d{3,})|lassen sie \\[?#|durchschnittliche reaktionszeit|reihenfolge des eingangs|antwort oberhalb',
    '(ihr|ihre|ihrer|dein|die) (bestellung|paket|abo|konto|passwort|testzeitraum|rechnung|erstattung|dokument|registrierung|bewerbung|postfach|anmeldung|agb)[^.\\n]{0,30}(ist|wurde|wird|liegt|endet|verlangert)|(vielen )?danke? fur (ihre|ihr|deine) (bestellung|anfrage uber|anmeldung|feedback|interesse)',
    'hat sie (in|bei)[^.\\n]{0,40}erwahnt|mochte sie als kontakt|folgende dokument fur sie|anmeldung mit chrome|neue sprachnachricht|anruf von [^.]{2,40} verpasst|bestatigen sie (ihre|die)|code gilt|sendung verfolgen|klicken sie (hier|auf)|(kommentar|anfrage|profil) ansehen|bewerten sie|virtuelle assistent|wartet auf freigabe|wird zuruckgehalten',
    'wurde am [^.\\n]{4,40} gelesen|ungelesen geloscht|bestatigen wir den eingang|wir bestatigen den eingang|wir erinnern sie an|neue beitrage|mussen (sie )?nichts tun|sind (sie )?(fur|abgemeldet)|warteliste',
  ],
  fr: [
    '(nous avons (bien )?recu votre|(a|est) bien (ete )?(recue?|arrivee?|prise?)|est (enregistree|parvenu)|a ete (recue?|ouverte?|enregistree?|cree))',
    "merci de ne pas (y |re)?(repondre|envoyer|renvoyer)|ne pas repondre|reponses a cette adresse|boite (n'est pas consultee|est relevee)",
    'vous recevez (cet|ce)|cette invitation vous est|genere par notre systeme',
    '(se desabonner|se desinscrire|desinscription|desabonnement)( ?[|·.]|$|\\n| de ces)|ne plus recevoir|(gerer|modifier) (mes|les|vos) preferences|dans le navigateur|lire en ligne|desactive(r|z) (les|ces)|reabonnez',
    "(quelqu'un|un conseiller)[^.\\n]{0,30} (vous|va)|nous (vous )?(repondrons|previendrons|ecrirons|nous efforcons)|vous serez informe|reponse [^.\\n]{0,20}(suivra|sera adressee)|dans les meilleurs delais|recontactera",
    "(ticket|dossier|demande|incident|reclamation|numero)\\b[^.\\n]{0,30}(numero|#|\\d{3,})|conserver \\[?#|delai moyen|par ordre d'arrivee|saisir votre reponse au-dessus",
    '(votre|la|nos) (commande|colis|abonnement|compte|mot de passe|essai|facture|remboursement|document|inscription|candidature|boite|conditions)[^.\\n]{0,30}(est|a ete|sera|se termine|changent|disponible)|merci (pour|de) votre (commande|demande via|inscription|interet)|merci pour vos commentaires',
    'vous a mentionne|souhaite (entrer en relation|rejoindre)|document suivant avec vous|connexion a eu lieu|nouveau message vocal|manque un appel|confirme(r|z) (votre|que)|code est valable|suivre mon colis|clique(r|z) (ici|sur)|voir (la demande|le commentaire|le profil|le rapport)|evaluez|assistant virtuel|attend une moderation|est retenu',
    "a ete lu le|supprime sans etre lu|(nous )?accusons reception|accuse de reception|vous rappelons votre|nouvelles publications|aucune action|rien a faire|vous etes (inscrit|desabonne)|liste d'attente",
  ],
  es: [
    '(hemos recibido (su|tu)|ha sido (recibid[oa]|registrad[oa]|creada)|se ha (abierto|registrado)|ha llegado (al|a la|el)|se ha recibido)',
    'no responda|no responder|respuestas a esta direccion|buzon (no se lee|se atiende)|no vuelva a enviar su mensaje',
    '(recibe|recibes) (este|esta)[^.\\n]{0,20}porque|esta invitacion la envia|generado por nuestro sistema',
    '(darse de baja|cancelar (suscripcion|estas alertas))( ?[|·.]|$|\\n)|no desea recibir|(gestionar|cambiar) (sus |las )?preferencias|en el navegador|leer en linea|desactivar (estas )?notificaciones|vuelva a suscribirse',
    '(alguien del|uno de nuestros)[^.\\n]{0,30} se pondra|(le |te )?(responderemos|avisaremos|escribiremos|procuramos|revisaremos)|se le informara|recibira una respuesta|le seguira una respuesta',
    '(tique|ticket|caso|incidencia|solicitud|reclamacion|numero)\\b[^.\\n]{0,30}(numero|#|\\d{3,})|conserve \\[?#|tiempo medio|por orden de llegada|escriba su respuesta por encima',
    '(su|tu|la|nuestras) (pedido|paquete|suscripcion|cuenta|contrasena|prueba|factura|reembolso|documento|registro|candidatura|buzon|condiciones|inscripcion)[^.\\n]{0,30}(esta|ha sido|se |fue|termina|cambian|sera)|gracias por (su|tu) (pedido|consulta a traves|inscripcion|interes)|gracias por (apuntarse|sus comentarios)',
    'te ha mencionado|quiere (conectar|anadirte)|ha compartido el siguiente|se ha iniciado sesion|nuevo mensaje de voz|ha perdido una llamada|confirme (su|que)|codigo caduca|seguir envio|haga clic|pulse el enlace|ver (solicitud|comentario|perfil|informe)|valore nuestra|asistente virtual|espera aprobacion|esta retenido',
    'fue leido el|se elimino sin leerse|acusamos recibo|acuse de recibo|le recordamos su|publicaciones nuevas|no tiene que hacer nada|no es necesario que haga|esta inscrito|lista de espera|se ha dado de baja',
  ],
};

/** Titles of tickets, receipts, read receipts and the like. */
export const TITLES: Phrases = {
  en: [
    '\\[?#?\\w*\\d{3,}\\]? ?ticket|ticket #?\\d+|(case|request|incident) (#|\\w*\\d)|read: |not read: |(your )?(receipt|order confirmation|invoice|delivery note|payment reminder)|\\[request|thank you for (your (e-?mail|message|enquiry|inquiry|request)|contacting)|invoice (no\\.? ?)?#?\\w*\\d{3,}|your refund|refund|auto(matic)?[- ](confirmation|acknowledgement)|(automatic )?confirmation of receipt|automatic confirmation|acknowledgement',
  ],
  nl: [
    'ticket #?\\d+|zaak \\d|melding \\w*\\d|gelezen: |niet gelezen: |betaalbewijs|orderbevestiging|(uw|je) factuur|pakbon|betalingsherinnering|\\[aanvraag|bedankt voor (uw|je) (e-?mail|bericht|aanvraag)|factuur (nr\\.? ?)?#?\\w*\\d{3,}|(uw|je) terugbetaling|(automatische )?(ontvangst)?bevestiging( van ontvangst|$|:)|automatische bevestiging|ontvangstbevestiging',
  ],
  de: [
    'ticket #?\\d+|vorgang \\d|storung \\w*\\d|gelesen: |ungelesen: |zahlungsbeleg|bestellbestatigung|ihre rechnung|lieferschein|zahlungserinnerung|\\[anfrage|(vielen dank|danke) fur (ihre|deine) (e-?mail|nachricht|anfrage)|rechnung (nr\\.? ?)?#?\\w*\\d{3,}|ihre erstattung|automatische (eingangs)?bestatigung|eingangsbestatigung|empfangsbestatigung',
  ],
  fr: [
    'ticket #?\\d+|dossier \\d|incident \\w*\\d|lu : |non lu : |recu de paiement|confirmation de commande|votre facture|bon de livraison|rappel de paiement|\\[demande|merci (de|pour) votre (e-?mail|message|demande|courriel)|facture (n°? ?)?#?\\w*\\d{3,}|votre remboursement|accuse (de reception|automatique)',
  ],
  es: [
    'tique #?\\d+|caso \\d|incidencia \\w*\\d|leido: |no leido: |recibo de pago|confirmacion de pedido|su factura|albaran|recordatorio de pago|\\[solicitud|gracias por (su|tu) (mensaje|correo|consulta|solicitud)|factura (n\\.? ?)?#?\\w*\\d{3,}|su reembolso|(acuse de recibo|confirmacion) automatic[oa]|acuse de recibo',
  ],
};
