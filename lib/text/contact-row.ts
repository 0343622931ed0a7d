import type { Tally } from '../domain/tally';
import { catalogue, text } from './catalogue';
import { date, nearDay } from './dates';
import type { Speech } from './locale';
import { siteName } from './names';

/** What stands beside a name in the long list: two or three words; where the number says it all, nothing. */
const contactRow = catalogue({
  en: {
    waits: (day: string) => `waits until ${day}`,
    away: (day: string) => `away until ${day}`,
    awayUndated: 'away',
    asked: (day: string) => `asked, until ${day}`,
    askedUnseen: 'asked; look',
    answered: 'answered?',
    notNow: (day: string | undefined) => (day === undefined ? 'not now' : `not now, ${day}`),
    later: (day: string) => `later, ${day}`,
    dayCame: { not_now: 'not now, today', later: 'later, today' },
    dead: 'not delivered',
    apart: { customer: 'customer', colleague: 'colleague', friend: 'friend' },
    excluded: 'not counted',
    closed: { no: 'said no', silent: 'silent after asking', 'let-go': 'let go' },
    quiet: 'gone quiet',
    notRead: (site: string) => `${site} not read`,
    mailUnread: 'mail not all read',
    unread: 'not all read',
    notSeen: 'no reply seen',
    justSent: 'just sent',
    scheduled: 'scheduled',
    overdue: 'not seen yet',
    replied: 'replied',
    nothingOpen: 'nothing open',
    lively: 'lively',
  },
  nl: {
    waits: (day) => `wacht tot ${day}`,
    away: (day) => `afwezig tot ${day}`,
    awayUndated: 'afwezig',
    asked: (day) => `gevraagd, tot ${day}`,
    askedUnseen: 'gevraagd; kijk',
    answered: 'antwoord?',
    notNow: (day) => (day === undefined ? 'nu niet' : `nu niet, ${day}`),
    later: (day) => `later, ${day}`,
    dayCame: { not_now: 'nu niet, vandaag', later: 'later, vandaag' },
    dead: 'niet bezorgd',
    apart: { customer: 'klant', colleague: 'collega', friend: 'vriend' },
    excluded: 'telt niet mee',
    closed: { no: 'zei nee', silent: 'stil na de vraag', 'let-go': 'losgelaten' },
    quiet: 'stilgevallen',
    notRead: (site) => `${site} niet gelezen`,
    mailUnread: 'niet alles gelezen',
    unread: 'niet alles gelezen',
    notSeen: 'geen antwoord gezien',
    justSent: 'net verzonden',
    scheduled: 'ingepland',
    overdue: 'nog niet gezien',
    replied: 'antwoordde',
    nothingOpen: 'niets open',
    lively: 'levendig',
  },
});

/** The state in two or three words, without a stop. Empty where the number and its dots are all there is to say. */
export function rowFact(tally: Tally, speech: Speech): string {
  const t = text(contactRow, speech.locale);
  const { state, asked, later, closed, away, apart } = tally;
  switch (state) {
    case 'excluded':
      return apart ? t.apart[apart] : t.excluded;
    case 'dead':
      return t.dead;
    case 'closed':
      return closed ? t.closed[closed.by] : '';
    case 'answer':
      return t.answered;
    case 'asked':
      return asked ? t.asked(date(speech, asked.until - 1)) : '';
    case 'later':
      return laterText(later, speech);
    case 'away':
      return away?.until === undefined ? t.awayUndated : t.away(date(speech, away.until));
    case 'quiet':
      return t.quiet;
    case 'due':
      if (tally.dueFor === 'day' && later) return t.dayCame[later.by];
      return tally.dueFor === 'unseen-ask' ? t.askedUnseen : gapText(tally, speech);
    case 'waiting':
      return waitText(tally, speech);
    case 'clear':
      return clearText(tally, speech);
  }
}

function laterText(later: Tally['later'], speech: Speech): string {
  const t = text(contactRow, speech.locale);
  const day = later?.from === undefined ? undefined : date(speech, later.from);
  return later?.by === 'later' && day !== undefined ? t.later(day) : t.notNow(day);
}

function waitText(tally: Tally, speech: Speech): string {
  const t = text(contactRow, speech.locale);
  const gap = gapText(tally, speech);
  if (gap) return gap;
  return tally.waitsUntil === undefined ? t.justSent : t.waits(nearDay(speech, tally.waitsUntil));
}

/** R21: what the number can't vouch for comes before what it says. */
function gapText(
  { notRead, overdue, atLeast, silenceSeen, unanswered, waiting, touches }: Tally,
  speech: Speech,
): string {
  const t = text(contactRow, speech.locale);
  if (notRead) return t.notRead(siteName(notRead.site));
  if (overdue.length > 0) return t.overdue;
  const onlyMail = touches.length > 0 && touches.every(({ channel }) => channel === 'email');
  if (atLeast) return onlyMail ? t.mailUnread : t.unread;
  return unanswered > waiting && !silenceSeen ? t.notSeen : '';
}

function clearText(tally: Tally, speech: Speech): string {
  const t = text(contactRow, speech.locale);
  if (tally.lively) return t.lively;
  const gap = gapText(tally, speech);
  if (gap || tally.unanswered > 0) return gap;
  if (tally.scheduled > 0) return t.scheduled;
  if (tally.unconfirmed > 0) return t.overdue;
  return tally.lastReply === undefined ? t.nothingOpen : t.replied;
}

/** The day that the row is about: ms UTC; undefined where nothing of theirs has a time. */
export function rowTime({ closed, toNote, asked, deadSince, lastTouch, lastReply }: Tally): number | undefined {
  const day = closed?.at ?? toNote?.at ?? asked?.at ?? deadSince;
  if (day !== undefined) return day;
  const last = Math.max(lastTouch ?? -Infinity, lastReply ?? -Infinity);
  return last === -Infinity ? undefined : last;
}
