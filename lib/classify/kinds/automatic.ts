import type { Verdict } from '../../domain/verdict';
import { MACHINE, TITLES } from '../phrases/automatic';
import { PERSONAL, SELF_DECLARED } from '../phrases/away-support';
import { anyOf, matcher } from '../phrases/matcher';
import type { Mail } from '../read-mail';
import { asks, automaticHeader, listHeader } from './signs';

/** Mailboxes that nobody reads, so nobody writes from them. */
const NOBODY =
  /(^|[-._+])(no-?reply|donotreply|do-not-reply|noresponder|no-responder|nepasrepondre|ne-pas-repondre|nichtantworten|nicht-antworten|nietbeantwoorden|niet-beantwoorden|mailer-daemon)|^(notifications?|notify|notificaciones|meldingen|benachrichtigung(en)?|alerts?|alertas|alertes|newsletters?|nieuwsbrief|boletin|digest|mailings?|invitations?|uitnodigingen|einladungen|invitaciones|auto-?confirm|[\w-]+-(owner|bounces|request)|voicemail|quarantine|quarantaine|cuarentena|quarantaene)$/;
/** Mailboxes of a desk: people and machines both write from them. */
const DESK =
  /^(info|support|soporte|help(desk)?|hilfe|ayuda|assistance|service\w*|servicio|care|kundendienst|klantenservice|atencion|contact|kontakt|office|hello|hallo|hola|bonjour|team|equipo|equipe|web(site)?|site|jira|itsm|orders?|bestellungen|bestellingen|pedidos|commandes|billing|invoices?|factur\w*|rechnung\w*|receipts?|payments?|pagos|paiements|zahlungen|betalingen|news|noticias|actus|nieuws|updates?|events?|eventos|evenements|jobs|empleo|karriere|vacatures|recrutement|security|sicherheit|seguridad|securite|beveiliging|status|estado|statut|reports?|account|legal|portal|portail|portaal|survey|umfrage|encuesta|enquete|purchasing|tenders|deals|ofertas|angebote|offres|acties|subscriptions|ar|erp|pbx|queries|storage|reminders?|feedback|complaints|estates|waitlist|list|administratie|accounts|boekhouding|buchhaltung|comptabilite|contabilidad|cobros|debiteuren)$/;

const machine = matcher(MACHINE);
const declared = matcher(SELF_DECLARED);
const personal = matcher(PERSONAL);
const TITLE = new RegExp(`^(?:\\[[^\\]]*\\] ?)?(?:${anyOf(TITLES).source})|\\(ref:_|\\[#\\d+\\]`);

/**
 * R12: tickets, receipts, newsletters, notifications: no reply, and nobody is away. Headers first, then a mailbox that
 * nobody writes from; else its phrases must outweigh what speaks for a person.
 */
export function automatic(mail: Mail): Verdict | undefined {
  // Under "Re:" the title is of what was answered.
  const text = mail.answers ? mail.own : `${mail.subject}\n${mail.own}`;
  const phrases = machine(text);
  const list = listHeader(mail);
  if (automaticHeader(mail)) return { label: 'auto_reply', sure: true, rule: 'automatic-header' };
  if (list && !mail.answers) return { label: 'auto_reply', sure: true, rule: 'list-header' };
  if (NOBODY.test(mail.local)) return { label: 'auto_reply', sure: true, rule: 'automatic-sender' };
  const desk = DESK.test(mail.local);
  const titled = !mail.answers && TITLE.test(mail.subject);
  const person = personal(mail.body) + (asks(mail.body) ? 2 : 0);
  // A desk that starts a mail of its own (no "Re:") is hardly ever a person who answers.
  const weight =
    Math.min(phrases, 3) * 2 +
    (desk ? (mail.answers ? 1 : 3) : 0) +
    (titled ? 2 : 0) +
    (declared(text) > 0 ? 6 : 0) +
    (list ? 1 : 0) -
    (desk && phrases > 0 ? 1 : 2) * person -
    (mail.answers && !desk ? 2 : 0);
  // A mail of its own, from a mailbox that bears nobody's name, in a machine's words.
  const faceless = mail.name === '' && !mail.answers && !/\./.test(mail.local);
  if (faceless && person === 0 && (phrases > 0 || titled))
    return { label: 'auto_reply', sure: true, rule: 'automatic-words' };
  if (weight >= 4 && (phrases > 1 || desk || titled || declared(text) > 0))
    return { label: 'auto_reply', sure: true, rule: 'automatic-words' };
  if (weight >= 3 && phrases + (titled ? 1 : 0) > 0)
    return { label: 'auto_reply', sure: desk || titled, rule: 'automatic-words' };
  return undefined;
}
