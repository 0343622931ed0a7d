import { emailHandle } from '../../domain/contact';
import type { ReplyLabel, Verdict } from '../../domain/verdict';
import { anyOf, matcher } from '../phrases/matcher';
import { ACCEPTED, BOOKED, DECLINED, DECLINES, REACTED, TENTATIVE } from '../phrases/meeting';
import type { Mail } from '../read-mail';

const title = (phrases: Parameters<typeof anyOf>[0]) => new RegExp(`^${anyOf(phrases).source} ?:`);
const TITLES: readonly (readonly [RegExp, ReplyLabel])[] = [
  [title(TENTATIVE), 'calendar_tentative'],
  [title(ACCEPTED), 'calendar_accepted'],
  [title(DECLINED), 'calendar_declined'],
];
const PARTSTAT: Readonly<Record<string, ReplyLabel>> = {
  accepted: 'calendar_accepted',
  tentative: 'calendar_tentative',
  declined: 'calendar_declined',
};
const declines = matcher(DECLINES);

/** R13: a calendar's answer to an invitation. Its title stands first, so "Re: Accepted: …" is somebody's own words. */
export function calendar(mail: Mail): Verdict | undefined {
  const stated = PARTSTAT[/partstat=(accepted|tentative|declined)/.exec(mail.all)?.[1] ?? ''];
  if (stated) return { label: stated, sure: true, rule: 'calendar-partstat' };
  const label = TITLES.find(([expression]) => expression.test(mail.subject))?.[1];
  if (!label) return undefined;
  return { label: declines(mail.own) > 0 ? 'calendar_declined' : label, sure: true, rule: 'calendar-title' };
}

const booked = matcher(BOOKED);
const TOOL =
  /^(no-?reply|noreply|notifications?|bookings?|boekingen|buchungen|reservations?|reservas?|reservierung\w*|meetings?|appointments?|scheduler?|scheduling|calendar|agenda|termine?|events?|invites?|booking|notificaciones|citas?|meldingen|afspraken?|benachrichtigung(en)?|rendez-?vous|rdv)([-+._].*)?$/;

/** R13: a booking tool's confirmation. It takes two of its phrases, or one and an address, and a mailbox that such tools write from. */
export function booking(mail: Mail): Verdict | undefined {
  if (mail.answers || !TOOL.test(mail.local)) return undefined;
  const about = mail.own
    .match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)
    ?.map(emailHandle)
    .find((handle) => handle !== undefined);
  if (booked(`${mail.subject}\n${mail.own}`) + (about ? 1 : 0) < 2) return undefined;
  return { label: 'booking', sure: true, rule: 'booking', ...(about ? { about: [about] } : {}) };
}

const reacted = matcher(REACTED);
/** Signs only: emoji with their joiners, tones and variants, or the old two-letter faces. */
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3|\s|[:;]-?[)(dp])+$/u;

/** R17: a message that is a reaction and nothing else. */
export function reaction(mail: Mail): Verdict | undefined {
  const { own } = mail;
  if (own !== '' && EMOJI_ONLY.test(own)) return { label: 'reaction', sure: true, rule: 'reaction-emoji' };
  if (own.length < 200 && reacted(own) > 0) return { label: 'reaction', sure: true, rule: 'reaction-notice' };
  return undefined;
}
