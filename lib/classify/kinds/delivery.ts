import { emailHandle, type Handle } from '../../domain/contact';
import type { Verdict } from '../../domain/verdict';
import { DELAYED, FAILED, GIVEN_UP, STILL_TRYING, SUBJECT_DELAYED, SUBJECT_FAILED } from '../phrases/delivery';
import { matcher } from '../phrases/matcher';
import type { Mail } from '../read-mail';

const DAEMON = /^(mailer-?daemon|postmaster|mail-?daemon|mdaemon|bounces?|microsoftexchange\w*|postoffice)([-+._].*)?$/;
const DAEMON_NAME =
  /mail delivery (sub)?system|internet mail delivery|mail delivery service|system administrator|mailer-daemon|postmaster/;
/** Mailboxes of mail systems that could also be a person's department: they need more proof. */
const MAIL_SYSTEM =
  /^(mail|smtp|relay|relais|mailer|delivery|bounces?|notify|courrier|correo|zustellung|bezorging|entrega|remise|poststelle|postkamer|admin(istrator)?|(mail|post)[-_]?\w*|(pasarela|passerelle|gateway)|sistema-?correo|systeme-?courrier|(no-?reply|noreply).*)$/;

/** Of these, the ones that are nobody's desk. */
const PURE_SYSTEM =
  /^(mail|smtp|relay|relais|mailer|bounces?|mail[-_]?\w+|pasarela|passerelle|gateway|sistema-?correo|systeme-?courrier|correo|courrier)$/;

const failed = matcher(FAILED);
const delayed = matcher(DELAYED);
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** R11: a mail system's report. A person who writes of a delivery that failed sends it from their own address, and is none. */
export function delivery(mail: Mail): Verdict | undefined {
  const report =
    mail.header('content-type')?.includes('delivery-status') || mail.header('x-failed-recipients') !== undefined;
  const daemon = DAEMON.test(mail.local) || DAEMON_NAME.test(mail.name);
  // The dots of an address end no sentence.
  const text = `${mail.subject}\n${mail.own}`.replace(ADDRESS, '@');
  const fails = failed(text);
  const delays = delayed(text);
  const codes = GIVEN_UP.test(mail.own) || STILL_TRYING.test(mail.own);
  const says = fails > 0 || delays > 0 || codes;
  const titled = !mail.answers && (SUBJECT_FAILED.test(mail.subject) || SUBJECT_DELAYED.test(mail.subject));
  const system =
    MAIL_SYSTEM.test(mail.local) &&
    !mail.answers &&
    (titled || fails + delays > 1 || (says && codes) || (PURE_SYSTEM.test(mail.local) && says));
  if (!report && !(daemon && (says || mail.local.startsWith('mailer'))) && !system) {
    // Nobody's own words have such a title and say that they were not delivered; but it is the sender who proves.
    if (!titled || !codes) return undefined;
    return verdict(mail, delays > fails, 'delivery-words', false);
  }
  return verdict(
    mail,
    delays > 0 || STILL_TRYING.test(mail.own),
    report ? 'delivery-header' : daemon ? 'delivery-sender' : 'delivery-words',
    true,
  );
}

function verdict(mail: Mail, delays: boolean, proof: string, sure: boolean): Verdict {
  const waits = delays && still(mail);
  if (waits) return { label: 'delay', sure, rule: proof.replace('delivery', 'delay') };
  const about = deadAddress(mail);
  return { label: 'bounce', sure, rule: proof.replace('delivery', 'bounce'), ...(about ? { about: [about] } : {}) };
}

/** Between a failure and a delay: the title first, then the codes, then what is said more often. */
function still(mail: Mail): boolean {
  if (SUBJECT_DELAYED.test(mail.subject)) return true;
  if (STILL_TRYING.test(mail.own)) return !/action: failed/.test(mail.own);
  if (GIVEN_UP.test(mail.own)) return false;
  if (SUBJECT_FAILED.test(mail.subject)) return delayed(mail.own) > 1;
  return true;
}

/** The address that is gone, where the report names it. */
function deadAddress(mail: Mail): Handle | undefined {
  const field = mail.header('x-failed-recipients') ?? /final-recipient:[^\n]*?([\w.+-]+@[\w.-]+)/.exec(mail.all)?.[1];
  const named = field ?? mail.own.match(ADDRESS)?.find((address) => !DAEMON.test(address.split('@')[0] ?? ''));
  return named === undefined ? undefined : emailHandle(named);
}
