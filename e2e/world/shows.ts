import { isBrief } from '../../lib/classify/brief';
import { classifyReply } from '../../lib/classify/classify-reply';
import { signedProfile } from '../../lib/classify/profile-link';
import type { Site } from '../../lib/domain/contact';
import type { ConversationReport, ListReport, MessageReport, RowReport } from '../../lib/domain/report';
import type { Conversation, Kept } from './mailbox';
import { ME, ME_AT_HOME, ME_ON_LINKEDIN } from './people';
import { personOf, type Who } from './words';

/** What the sites' pages show at a moment, as their readers report it, and the texts judged as the background does. */

const OWN: readonly Who[] = [ME, ME_ON_LINKEDIN, ME_AT_HOME];

export function pageReport(place: Conversation, site: Site, now: number): ConversationReport {
  const { names, subject } = place;
  const messages = shown(place, now).map((kept, index) =>
    reported(kept, site, index === 0 ? subject : `Re: ${subject}`),
  );
  const gmail = site === 'gmail';
  return {
    conversation: names,
    messages,
    clusters: [],
    whole: gmail,
    ...(gmail ? { subject } : { unbroken: true }),
  };
}

/** Gmail's inbox: a row for each conversation in which somebody wrote to the rep, the newest on top. */
export function inboxReport(places: readonly Conversation[], now: number): ListReport {
  const rows = places.flatMap((place) => row(place, now)).sort((a, b) => (b.time ?? 0) - (a.time ?? 0));
  return { view: 'inbox', names: 'senders', newestPage: true, rows };
}

function row(place: Conversation, now: number): readonly RowReport[] {
  const messages = shown(place, now).filter(({ goes }) => goes === undefined || goes <= now);
  const last = messages.at(-1);
  const people = [...new Set(messages.map(({ from }) => from))];
  if (!last || people.every((who) => OWN.includes(who)) || people.some(({ email }) => !email)) return [];
  const name = last.names.find((one) => one.startsWith('g:'));
  return [
    {
      conversation: place.names,
      ...(name ? { lastMessage: name } : {}),
      time: last.goes ?? last.at,
      people: people.map(personOf),
      count: messages.length,
      subject: place.subject,
      draftPending: false,
    },
  ];
}

/** In the order of time; one that is planned stands there from the moment at which it was saved (R6). */
function shown(place: Conversation, now: number): readonly Kept[] {
  const time = ({ at, goes }: Kept) => (goes !== undefined && goes <= now ? goes : at);
  return place.messages.map((kept) => ({ ...kept, at: time(kept) })).sort((a, b) => a.at - b.at);
}

function reported(
  { names, from, to, cc, text, at, reactsTo, reactedBy }: Kept,
  site: Site,
  subject: string,
): MessageReport {
  const mine = OWN.includes(from);
  const people = [...to, ...cc].map(personOf);
  const recipients = { to: mine ? people : [...people, personOf(ME)], cc: [], bcc: [], split: site === 'linkedin' };
  return {
    names,
    from: personOf(from),
    ...(mine || site === 'gmail' ? { recipients } : {}),
    time: at,
    collapsed: false,
    ...(mine ? own(text) : { verdict: judged(from, subject, text, at) }),
    ...(reactsTo ? { reactsTo } : {}),
    ...(reactedBy ? { reactedBy: personOf(reactedBy) } : {}),
  };
}

function own(text: string): Pick<MessageReport, 'brief'> {
  return isBrief(text, ME.name) ? { brief: true } : {};
}

function judged({ name, email }: Who, subject: string, text: string, receivedAt: number) {
  const verdict = classifyReply({ from: `${name} <${email || 'profile'}>`, subject, text, receivedAt });
  const profile = signedProfile(text, name);
  return { ...verdict, ...(profile ? { profile } : {}) };
}
