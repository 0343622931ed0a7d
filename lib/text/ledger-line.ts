import type { LedgerLine } from '../domain/line';
import { text } from './catalogue';
import { clock, date, lastDay, weekdayDate } from './dates';
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
  /** How it was seen, where that is less than a proof: "seen in a list". */
  readonly seen?: string;
}

/**
 * One line of the ledger in words (R22): when, what, and why it counts or not.
 * @param starts for a reply: it is the last one, where the count starts
 */
export function lineText(line: LedgerLine, speech: Speech, starts = true): LineText {
  const exact = line.reason.code !== 'replied-about';
  return {
    date: weekdayDate(speech, line.time),
    ...(exact ? { time: clock(speech, line.time) } : {}),
    title: title(line, speech),
    reason: reason(line, speech, starts),
    ...seen(line, speech),
  };
}

function title({ kind, from, subject, channel, account }: LedgerLine, { locale }: Speech): string {
  const t = text(ledger, locale);
  if (kind === 'touch') return subject || (channel === 'linkedin' ? t.linkedinMessage : t.message);
  const replied = t.replied(firstName(from ?? { handle: account }));
  return subject ? `${replied}: ${subject}` : replied;
}

function seen({ how }: LedgerLine, { locale }: Speech): { readonly seen?: string } {
  const { seen } = text(ledger, locale);
  return how === 'request' || how === 'page' ? {} : { seen: seen[how] };
}

function reason({ reason, counts }: LedgerLine, speech: Speech, starts: boolean): string {
  const t = text(ledger, speech.locale);
  switch (reason.code) {
    case 'silent':
      return t.silent(reason.workingDays);
    case 'waiting':
      return t.waiting(lastDay(speech, reason.until));
    case 'not-looked':
      return t.notLooked;
    case 'not-read':
      return t.notRead(siteName(reason.site), date(speech, reason.since));
    case 'older':
      return t.older;
    case 'answered':
      return t.answered(date(speech, reason.at));
    case 'just-sent':
      return t.justSent(Math.max(1, Math.ceil((reason.until - speech.now) / 1000)));
    case 'scheduled':
      return t.scheduled(`${weekdayDate(speech, reason.at)}, ${clock(speech, reason.at)}`);
    case 'overdue':
      return t.overdue(date(speech, reason.at));
    case 'unconfirmed':
      return t.unconfirmed;
    case 'copied':
      return t.copied;
    case 'bulk':
      return t.bulk(reason.recipients);
    case 'to-or-cc':
      return t.toOrCc;
    case 'corrected':
      return counts ? t.correctedIn : t.correctedOut;
    case 'replied':
      return starts ? t.starts : t.earlier;
    case 'replied-about':
      return starts ? t.startsAbout : t.earlierAbout;
  }
}
