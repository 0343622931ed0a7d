import type { Phrases } from '../inbound';

/** What a calendar writes before the subject of the invitation that it answers; a colon follows. */
export const ACCEPTED: Phrases = {
  en: ['accepted'],
  nl: ['geaccepteerd', 'aanvaard'],
  de: ['angenommen', 'zugesagt', 'akzeptiert', 'zusage'],
  fr: ['acceptee?'],
  es: ['aceptad[oa]', 'aceptacion'],
};

export const TENTATIVE: Phrases = {
  en: ['tentative(ly accepted)?', 'maybe', 'new time proposed'],
  nl: ['voorlopig( geaccepteerd)?', 'misschien', 'onder voorbehoud', 'nieuw tijdstip voorgesteld'],
  de: [
    'mit vorbehalt( (angenommen|zugesagt))?',
    'vorlaufig( (angenommen|zugesagt))?',
    'vielleicht',
    'unter vorbehalt',
    'neue uhrzeit vorgeschlagen',
    'neuer zeitvorschlag',
  ],
  fr: [
    'provisoire(ment acceptee?)?',
    'acceptee? provisoirement',
    'peut-etre',
    'nouvel horaire propose',
    'nouvelle heure proposee',
  ],
  es: [
    'provisional(mente)?',
    'aceptad[oa] (provisionalmente|con reservas|de forma provisional)',
    'provisionalmente aceptad[oa]',
    'quizas?',
    'tentativ[oa]',
    'nueva hora propuesta',
  ],
};

export const DECLINED: Phrases = {
  en: ['declined', 'meeting declined'],
  nl: ['geweigerd', 'afgewezen', 'afgeslagen'],
  de: ['abgelehnt', 'abgesagt', 'absage'],
  fr: ['refusee?', 'declinee?'],
  es: ['rechazad[oa]', 'declinad[oa]'],
};

/** In the text of such an answer: outweighs the title ("new time proposed", declined). */
export const DECLINES: Phrases = {
  en: ['has declined'],
  nl: ['heeft [^.\\n]{0,40}(geweigerd|afgewezen)'],
  de: ['hat [^.\\n]{0,40}abgelehnt'],
  fr: ['a (refuse|decline)'],
  es: ['ha (rechazado|declinado)'],
};

/** A booking tool says that somebody took a time. */
export const BOOKED: Phrases = {
  en: [
    'new event( has been)?( scheduled)?\\b|(a )?new (booking|appointment|meeting)\\b',
    '(has )?(just )?booked (a |an )?(meeting|appointment|call|demo|time)( with you)?|has booked [^.\\n]{1,40} for',
    '(meeting|appointment|booking) (is |was |has been )?(booked|confirmed|scheduled|made)',
    'invitee( email)?:|event type:|attendee:|customer email:|booked by|manage this booking',
  ],
  nl: [
    'nieuwe (afspraak|boeking|reservering)\\b',
    '(heeft [^.\\n]{0,40}(geboekt|ingepland|gereserveerd))|boekte [^.\\n]{1,40} voor',
    '(afspraak|boeking) (is )?(ingepland|bevestigd|gemaakt|geboekt)',
    'genodigde:|deelnemer:|e-mail genodigde|e-mailadres klant|type afspraak:',
  ],
  de: [
    '(neuer|neue) (termin|buchung)\\b',
    'hat [^.\\n]{1,80}gebucht',
    '(termin|buchung) (wurde )?(vereinbart|gebucht|bestatigt|vorgenommen)',
    'eingeladene[r]?:|teilnehmer:|e-mail des (eingeladenen|kunden)|terminart:',
  ],
  fr: [
    '(nouvel evenement|nouvelle reservation|nouveau rendez-vous)\\b',
    'a reserve (un|une|[^.\\n]{1,40} pour)',
    '(evenement|reservation|rendez-vous) (a ete )?(planifiee?|confirmee?|effectuee?|reservee?)',
    "invitee? ?:|participant ?:|e-mail (de l'invite|du client)|type d'evenement ?:",
  ],
  es: [
    '(nuevo evento|nueva (reserva|cita|reunion))\\b',
    'ha reservado (un|una|[^.\\n]{1,40} para)',
    '(evento|reserva|cita|reunion) (ha sido |se ha )?(programad[oa]|confirmad[oa]|realizad[oa]|reservad[oa])',
    'invitad[oa]:|asistente:|correo del (invitado|cliente)|tipo de evento:',
  ],
};

/** "Anna reacted to your message", and what a phone writes for a tapback. */
export const REACTED: Phrases = {
  en: ['reacted (via gmail|to your (message|e-?mail))', '(liked|loved|laughed at|emphasi[sz]ed|disliked|questioned) "'],
  nl: [
    '(heeft gereageerd|reageerde) (via gmail|op (je|uw) (bericht|e-?mail))',
    '(vond dit leuk|vindt dit leuk|reageerde met)[^\\n]{0,12} ?"',
    'vond dit leuk: "',
  ],
  de: ['hat (uber gmail|auf (deine|ihre) (nachricht|e-?mail)) reagiert', '(gefallt|liebt|lacht uber) "'],
  fr: ['a reagi (via gmail|a (votre|ton) (message|e-?mail))', '(a aime|a adore|n\'a pas aime) "'],
  es: [
    'ha reaccionado (a traves de gmail|mediante gmail|a (tu|su) (mensaje|correo))',
    '(le gusto|le encanto|le ha gustado) "',
  ],
};
