import type { LedgerLine, Reason } from '../domain/line';
import { text } from './catalogue';
import { clock, date, dayText, lastDay, weekdayDate } from './dates';
import { judgedText } from './judged';
import { ledger } from './ledger';
import type { Speech } from './locale';
import { firstName, siteName } from './names';

export interface LineText {
  /** "Mon 9 Nov", with hard spaces. */
  readonly date: string;
  /** "09:41"; for a reply whose time is only about right, nothing. */
  readonly time?: string;
  readonly title: string;
  readonly reason: string;
  /** How it was seen, where that is less than a proof ("seen in a list"), and by what it was judged. */
  readonly seen?: string;
}

/**
 * One line of the ledger in words (R22): when, what, and why it counts or not.
 * @param starts for a reply: it is the last one, where the count starts
 */
export function lineText(line: LedgerLine, speech: Speech, starts = true): LineText {
  const { reason: said } = line;
  const exact = said.code !== 'replied-about' && !(said.code === 'reacted' && said.about);
  return {
    date: weekdayDate(speech, line.time),
    ...(exact ? { time: clock(speech, line.time) } : {}),
    title: title(line, speech),
    reason: reason(line, speech, starts),
    ...seen(line, speech),
  };
}

/** Sent by no human: nobody "replied". */
const MACHINE: readonly Reason['code'][] = ['absent', 'automatic', 'bounced', 'delayed'];

function title(line: LedgerLine, speech: Speech): string {
  const { kind, from, subject, channel, account, way, invitation } = line;
  const t = text(ledger, speech.locale);
  if (kind === 'decision') return decisionTitle(line.reason, speech);
  if (kind === 'touch') {
    if (way) return t.noAnswer[way === 'visit' ? 'visit' : 'call'];
    if (invitation) return t.invitation;
    return subject || (channel === 'linkedin' ? t.linkedinMessage : t.message);
  }
  if (MACHINE.includes(line.reason.code)) return subject || t.automaticMail;
  const name = firstName(from ?? { handle: account });
  if (way && way !== 'elsewhere') return t.spoke(name);
  const replied = t.replied(name);
  return subject ? `${replied}: ${subject}` : replied;
}

function seen({ kind, how, tool, judgedBy }: LedgerLine, { locale }: Speech): { readonly seen?: string } {
  const { seen, byTool, judged } = text(ledger, locale);
  // Who decides does so by hand.
  if (kind === 'decision') return {};
  const by = judgedBy === undefined ? undefined : judgedText(judgedBy, locale);
  const proof = how === 'request' || how === 'page' ? [] : [seen[how]];
  const said = [...(tool ? [byTool] : proof), ...(by === undefined ? [] : [judged(by)])];
  return said.length > 0 ? { seen: said.join(' · ') } : {};
}

/** The reason; of an ask how it was asked (R24), of the reply where the count starts, that too. */
function reason(line: LedgerLine, speech: Speech, starts: boolean): string {
  const t = text(ledger, speech.locale);
  const said = why(line, speech, starts);
  if (line.asks) return `${t.asked(t.shapes[line.asks])}; ${said}`;
  const plain = ['replied', 'replied-about', 'corrected', 'reacted'].includes(line.reason.code);
  return line.kind === 'reply' && line.counts && starts && !plain ? `${said}; ${t.starts}` : said;
}

function why({ reason, counts, invitation }: LedgerLine, speech: Speech, starts: boolean): string {
  const t = text(ledger, speech.locale);
  switch (reason.code) {
    case 'silent':
      return (reason.away ? t.silentAway : t.silent)(reason.workingDays);
    case 'waiting':
      return t.waiting(lastDay(speech, reason.until));
    case 'not-looked':
      return t.notLooked;
    case 'not-read':
      return t.notRead(siteName(reason.site), date(speech, reason.since));
    case 'older':
      return t.older;
    case 'answered':
      return (reason.about ? t.answeredAbout : t.answered)(date(speech, reason.at));
    case 'just-sent':
      return t.justSent(Math.max(1, Math.ceil((reason.until - speech.now) / 1000)));
    case 'scheduled':
      return t.scheduled(`${weekdayDate(speech, reason.at)}, ${clock(speech, reason.at)}`);
    case 'overdue':
      return t.overdue(date(speech, reason.at));
    case 'unconfirmed':
      return invitation ? t.notAccepted : t.unconfirmed;
    case 'copied':
      return t.copied;
    case 'bulk':
      return t.bulk(reason.recipients);
    case 'to-or-cc':
      return t.toOrCc;
    case 'corrected':
      return counts ? t.correctedIn : t.correctedOut;
    case 'together':
      return t.together(reason.messages);
    case 'joined':
      return t.joined(clock(speech, reason.to));
    case 'answered-by':
      return answeredBy(
        reason.rule === 'R15',
        reason.about === true,
        speech,
      )(firstName(reason.by), date(speech, reason.at));
    case 'merge':
      return t.merge;
    case 'colleague-wrote':
      return t.colleagueWrote(firstName(reason.by));
    case 'not-delivered':
      return t.notDelivered(date(speech, reason.at));
    case 'bare-invitation':
      return t.bareInvitation;
    case 'closing':
      return t.closing;
    case 'absent':
      return (reason.over ? t.wasAbsent : t.absent)(date(speech, reason.resumes));
    case 'may-be-automatic':
      return t.mayBeAutomatic;
    case 'not-to-me':
      return t.notToMe;
    case 'other-address':
      return t.otherAddress;
    case 'colleague-off':
      return t.colleagueOff;
    case 'said-no':
      return t.saidNo;
    case 'spoke':
      return t.call;
    case 'met':
      return t.visit;
    case 'bounced':
    case 'delayed':
    case 'automatic':
    case 'accepted':
    case 'tentative':
    case 'declined':
    case 'booked':
    case 'colleague':
    case 'elsewhere':
      return t[reason.code];
    case 'reacted':
      return reason.about ? t.reactedAbout : t.reacted;
    case 'stayed-silent':
      return t.noAnswerIn(reason.workingDays);
    case 'noted':
    case 'put-off':
    case 'let-go':
    case 'kept':
    case 'reopened':
      return counts ? t.stands : t.over;
    case 'replied':
      return starts ? t.starts : t.earlier;
    case 'replied-about':
      return starts ? t.startsAbout : t.earlierAbout;
  }
}

/** R24: what the rep decided, or that silence closed it. */
function decisionTitle(reason: Reason, speech: Speech): string {
  const t = text(ledger, speech.locale);
  switch (reason.code) {
    case 'noted': {
      const { outcome, until } = reason;
      const dated = outcome === 'not_now' && until !== undefined;
      return t.noted(dated ? t.notNowUntil(dayText(speech, until)) : t.outcomes[outcome]);
    }
    case 'put-off':
      return t.putOff(dayText(speech, reason.until));
    case 'let-go':
      return t.letGo;
    case 'kept':
      return t.kept;
    case 'reopened':
      return t.reopened;
    case 'stayed-silent':
      return t.closedSilent(date(speech, reason.askedAt));
    default:
      throw new Error(`No decision: ${reason.code}`);
  }
}

function answeredBy(colleague: boolean, about: boolean, { locale }: Speech): (name: string, day: string) => string {
  const t = text(ledger, locale);
  if (colleague) return about ? t.answeredByColleagueAbout : t.answeredByColleague;
  return about ? t.answeredByAbout : t.answeredBy;
}
