import type { Phrases } from '../inbound';

/** A mail system says that it did not deliver. The codes of RFC 3463 are in no language. */
export const FAILED: Phrases = {
  en: [
    "(not|n't|cannot) (yet )?(be(en)? )?(delivered|deliverable|found at)",
    '(un|non-?)deliver(able|ed|y)',
    'deliver(y|ing)?\\b[^.\\n]{0,60}\\bfail(ed|ure|s)?',
    'fail(ed|ure)\\b[^.\\n]{0,40}(deliver|recipient|send)',
    'failure notice',
    'returned (mail|to sender)|mail (has been )?returned',
    '(unknown|no such) (user|recipient|address|mailbox)|(user|recipient|address|host|domain)( name)? (is )?(unknown|not found|not listed|rejected)',
    "(mailbox|inbox|account|address)[^.\\n]{0,30}(full|unavailable|disabled|deactivated|suspended|closed|expired|not found|not in use|does(n't| not) exist)",
    '(message|mail|e-mail) (was |has been )?(blocked|rejected|refused|bounced)|(delivery|permanent) (error|failure)|bounced mail',
    "error delivering|could not send|(could not|cannot|couldn't) be (sent|reached)|no (mailbox|account) (for|here)|couldn't find a mailbox|not possible",
  ],
  nl: [
    'onbestelbaar|onbestelbare',
    'niet[ -](worden |kunnen worden )?(be|af)(zorgd|geleverd|zorg)',
    '(be|af)(zorging|levering|zorgen|leveren)[^.\\n]{0,60}(mislukt|niet gelukt)',
    '(mislukt|fout)[^.\\n]{0,40}(be|af)(zorg|lever)',
    '(adres|gebruiker|ontvanger|geadresseerde|domein)[^.\\n]{0,30}(onbekend|niet gevonden|bestaat niet)|onbekend(e)? (adres|gebruiker|ontvanger)',
    '(postvak|mailbox|inbox|account|postbus)[^.\\n]{0,40}(vol|opgeheven|uitgeschakeld|geblokkeerd|bestaat niet)',
    'bericht (is )?(geweigerd|geblokkeerd|retour|te groot)|retour ?(mail|afzender)|mail retour|teruggestuurd',
    'geen (postvak|mailbox|account) (voor|meer)|kon niet [^\\n]{0,40}worden (gestuurd|verzonden)|niet mogelijk|permanente fout|bezorgfout|afleveringsfout|definitieve fout|niet-bezorgrapport|gebounced',
  ],
  de: [
    'unzustellbar',
    'nicht (mehr )?(zugestellt|zustellbar|ausgeliefert|ubermittelt)',
    '(zustellung|auslieferung|ubermittlung|nachrichtenzustellung)[^.\\n]{0,60}(fehlgeschlagen|gescheitert|nicht moglich)',
    'zustell(fehler|bericht)|fehler (bei der|beim) (zustell|nachrichten)',
    '(adresse|benutzer|empfanger|domain)[^.\\n]{0,30}(unbekannt|nicht gefunden|existiert nicht)|unbekannte[rn]? (adresse|benutzer|empfanger)',
    '(postfach|posteingang|konto|benutzerkonto)[^.\\n]{0,40}(voll|deaktiviert|gesperrt|existiert nicht|geschlossen)',
    'nachricht (wurde )?(blockiert|abgewiesen|abgelehnt|zu gross)|zuruck an absender|ruckl?aufer|mail (geht )?zuruck|zuruckgesandt',
    '(kein|gibt es kein) (postfach|konto)|konnte nicht [^\\n]{0,40}gesendet|nicht (moglich|gelungen)|dauerhafter fehler|endgultig',
  ],
  fr: [
    'non[ -](remis|distribue|distribuable|livre|delivre|remise)',
    "n'(a|ont) (pas )?(pu|ete) (etre )?(remis|distribue|delivre|livre|envoye)|n'est pas (parvenu|arrive)",
    'echec[^.\\n]{0,30}(remise|distribution|envoi|livraison|definitif)',
    '(remise|distribution|envoi|livraison)[^.\\n]{0,60}(echoue|impossible)',
    "(adresse|utilisateur|destinataire|domaine)[^.\\n]{0,30}(inconnue?|introuvable|inexistante?|n'existe)|introuvable",
    "(boite|compte)[^.\\n]{0,40}(pleine|desactivee?|suspendu|cloture|n'existe)",
    "message (a ete |est )?(bloque|rejete|refuse|trop volumineux)|retour a l'expediteur|vous (est|a ete) retourne|impossible de remettre",
    "n'existe pas de boite|(pas|aucun) (de )?compte|n'a pas pu etre",
    'erreur (permanente|definitive|de remise|lors de la remise)',
  ],
  es: [
    'no (entregado|entregable|entrega|se (puede|pudo|ha podido) (entregar|enviar))|no (fue|ha sido|se ha) (posible entregar|entregado)|no pudo ser entregado|imposible (de )?entregar|no se entrego',
    '(error|fallo|fallida?)[^.\\n]{0,30}(de |al )?entreg',
    'entrega[^.\\n]{0,60}(fallad[oa]|fallida|imposible)|ha fallado el envio',
    '(direccion|usuario|destinatario|dominio)[^.\\n]{0,30}(desconocid[oa]|inexistente|no existe|no (se )?(ha )?encontr)|no se (encontro|ha encontrado)',
    '(buzon|bandeja|cuenta)[^.\\n]{0,40}(llen[oa]|deshabilitad[oa]|desactivad[oa]|suspendida|cerrada|no existe)',
    '(mensaje|correo) (ha sido |fue |se ha )?(bloqueado|rechazado|devuelto|rebotado|demasiado grande)|devuelto al remitente|ha rebotado',
    'ningun buzon|no tiene (cuenta|permiso)|no se pudo enviar|error (permanente|definitivo)',
  ],
};

/** It was not delivered yet, and the system keeps trying. */
export const DELAYED: Phrases = {
  en: [
    'delay(ed|s)?\\b|postponed|on hold|deferred|greylist',
    "(not|still) (yet )?(been )?(delivered yet|undelivered)|not yet (been )?delivered|yet to be delivered|undelivered (so far|for)|(not|hasn't|has not) (been )?delivered (after|yet)",
    '(will|shall|keep|continue|retries|still) (be )?(retry|retried|trying|attempt|try|go on|keep trying)|will (be attempted|retry)|retrying|tr(y|ies) again|further attempts|attempts (will|left)|next attempt',
    'temporar(y|ily)|transient',
    "warning (message )?only|this is a warning|no error yet|not given up|do(n't| not) (need to )?resend|no need to send",
    "in (the|our) (outgoing )?queue|(still|message|mail) (is )?queued|remains? (in the )?queue|waiting (on|to be|for)|(is|are) (being )?held|keep at it|server [^\\n]{0,50}(not (answering|responding|reachable)|unavailable|unreachable|hasn't responded|down)|not been able to reach|was busy|delivery pending|still on its way",
  ],
  nl: [
    'vertra(agd|ging)|uitgesteld|in de wacht|langer dan (normaal|verwacht)',
    'nog niet (be|af)(zorgd|geleverd)|moet nog worden bezorgd|nog niet gelukt|tot nu toe niet',
    '(opnieuw|blijven|nog \\d+ (uur|dagen?)) (het )?(\\w+ )?(ge)?prob|probeer(t|d)? het (nog|opnieuw|weer)|blij(ft|ven) (het )?(\\w+ \\w+ )?proberen|(nieuwe|volgende|meer) poging(en)?|proberen we het',
    'tijdelijk',
    '(slechts|alleen) een waarschuwing|nog geen fout|niet opnieuw (te )?(verzenden|sturen)|opnieuw sturen is niet',
    'houdt [^\\n]{0,20}vast|vastgehouden|server [^\\n]{0,50}(niet (bereikbaar|bereikt|beschikbaar)|antwoordt niet|reageert [^\\n]{0,14}niet|bezet)|later nog eens|in (de|onze) (wacht)?rij|wacht(en)? op|in behandeling|nog onderweg',
  ],
  de: [
    'verzoger(t|ung)|aufgeschoben|zuruckgestellt|verspat(et|ung)|langer als (erwartet|ublich)',
    'noch nicht (zugestellt|ausgeliefert|gelungen)|bisher nicht|steht noch zur zustellung',
    '(weiter(hin)?|erneut|noch \\d+ (stunden|tage?)) (zu )?versuch|versuch(t|en)? (es|wir) (\\w+ )?(\\w+ )?(erneut|weiter|noch|wieder)|(weitere|neuer|nachster|erneuter) versuch|wird (\\w+ )?versucht',
    'vorubergehend',
    '(nur|lediglich) eine warnung|noch kein fehler|nicht erneut (zu )?senden|erneutes senden ist nicht',
    'noch nicht gelungen|noch \\d+ (stunden|tage)',
    'halt (ihre|deine) nachricht|zwischengelagert|zuruckgehalten|gehalten, bis|server [^\\n]{0,50}(nicht (erreichbar|verfugbar)|antwortet [^\\n]{0,20}nicht|uberlastet)|verschoben|spater noch einmal|warteschlange|in der schlange|wartet|zustellung ausstehend|noch unterwegs',
  ],
  fr: [
    'retard(e|ee|s)?\\b|differe|reportee?|plus de temps que',
    "pas encore (ete )?(remis|distribue|accepte)|n'est pas encore|toujours pas remis|doit encore etre remis|non remis (a ce stade|depuis|apres)",
    "(reessa(iera|ierons|yons|yer)|nouvelles? tentatives?|d'autres tentatives|tentatives (de remise )?se poursui|prochaine tentative|continu(era|erons|ons) (a |d')?essay)",
    'temporaire',
    "(simple|qu'un) avertissement|pas encore une erreur|inutile de (le )?renvoyer|ne pas renvoyer",
    "(est|sera) (retenu|conserve)|serveur [^\\n]{0,50}(injoignable|indisponible|ne repond (pas|plus)|occupe)|pas encore pu etre joint|de nouveau plus tard|en file|file d'attente|en attente|dans (la|notre) file|encore en chemin|attend (encore|sa)",
  ],
  es: [
    'retras(o|ad[oa]|a)\\b|demora(do)?\\b|aplazad[oa]|pospon|pospuesta|mas de lo (normal|esperado)',
    '(aun|todavia) (no (se )?(ha )?(sido )?(entregado|aceptado|logrado)|sin entregar)|sin entregar (tras|desde|hasta)|pendiente de entrega|aun no entregado',
    '(reintent(ara|aremos|arlo)|(lo )?(volvera|volveremos) a intentar|segui(ra|remos|mos) intentando|nuevo(s)? intento|mas intentos|proximo intento|lo intentaremos de nuevo)',
    'temporal(mente)?\\b',
    '(solo|unicamente) una advertencia|todavia no es un error|no (es necesario|hace falta) (que )?reenvi|no reenviar',
    '(se )?(retiene|guarda)( su mensaje)?\\b|servidor [^\\n]{0,50}(inaccesible|no (responde|esta disponible)|ocupado)|no se ha podido contactar|de nuevo mas tarde|en (la |nuestra )?cola|esta(r)? a la espera|en espera|entrega pendiente|sigue en camino|sigue esperando',
  ],
};

/** It has stopped trying, whatever else the text says of time. */
export const GIVEN_UP =
  /action: failed|status: 5\.|(?<![\d.])5\.\d{1,2}\.\d{1,3}(?!\d)|(?<!\d)55[0-4](?!\d)|(?<!if [^.]{0,30})(given|giving) up|gi(ve|ves) up|abandon(ed|ne)|will not try|permanent(e)? (fatal )?(error|failure|fout|fehler|erreur)|error permanente|erreur permanente|opgegeven|aufgegeben|desistio|desistimos|renoncons|geben auf|stoppen ermee|niet opnieuw\.|kein weiterer versuch|aucune autre tentative|no lo intentaremos/;

/** Codes and fields of a report that changes nothing. */
export const STILL_TRYING =
  /action: delayed|status: 4\.|(?<![\d.])4\.\d{1,2}\.\d{1,3}(?!\d)|will-retry-until|(?<!\d)4[25][0-9] (?=\d\.|[a-z])|deferred/;

/** Subjects, up to their colon, that only a mail system writes. */
export const SUBJECT_FAILED =
  /^(undeliver(able|ed)|undelivered mail|non-?deliverable|delivery (status notification \(fail|has failed|failure|failed)|mail delivery fail|failure notice|returned mail|returned to sender|onbestelbaar|niet[ -]be(zorgd|stelbaar)|bezorging mislukt|unzustellbar|zustellung fehlgeschlagen|nicht zustellbar|non remis|message non (remis|distribue|delivre)|echec de (la )?(remise|distribution)|no se (puede|pudo) entregar|no entregado|(mensaje|correo) no entregado|error de entrega|entrega fallida)/;

export const SUBJECT_DELAYED =
  /^((e-?mail|message|mail|your (mail|message|email)( has been)?|delivery|bericht|uw bericht is|nachricht|remise|courrier|message|entrega|correo|mensaje|bezorging|aflevering|zustellung)[^:]{0,30} (is )?(delayed|deferred|vertraagd|uitgesteld|verzogert|retardee?|differee?|retrasad[oa]|aplazad[oa]))|^(delayed|warning: (message|could not send|delayed)|delivery status notification \(delay|vertraagd|verzogert|retarde|retrasado|delivery incomplete)/;
