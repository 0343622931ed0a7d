import type { Tally } from '../domain/tally';
import { banner } from './banner';
import { caseText } from './case';
import { text } from './catalogue';
import { date, lastDay, nearDay } from './dates';
import type { Speech } from './locale';
import { capital, firstName } from './names';
import { people } from './people';
import { atLeast, notRead, olderUnread, outside, silence } from './silence';

/**
 * What stands under a name in a list: one sentence without a stop, short enough for a row.
 * @param isNews they were closed today: it says so, and is done with it
 */
export function factText(tally: Tally, speech: Speech, isNews = false): string {
  const t = text(people, speech.locale);
  if (tally.state === 'excluded') return tally.apart ? t.apart[tally.apart] : t.excluded;
  if (tally.deadSince !== undefined) return t.dead(date(speech, tally.deadSince));
  const ofCase = caseText(tally, speech, isNews);
  if (ofCase !== undefined) return ofCase;
  if (tally.away) {
    const { until, resumes } = tally.away;
    return until === undefined ? t.awayUndated(date(speech, resumes)) : t.away(date(speech, until));
  }
  if (tally.state === 'quiet' && tally.lastTouch !== undefined) return t.lastMessage(date(speech, tally.lastTouch));
  const beside = outside(tally, speech).map((sentence) => sentence.replace(/\.$/, ''));
  if (tally.unanswered > 0) return [countedText(tally, speech), ...beside].join('; ');
  const gap = notRead(tally, speech);
  return [nothingText(tally, beside, speech), ...(gap === undefined ? [] : [gap])].join('; ');
}

/** Where the number is 0: never that alone (R21). */
function nothingText(tally: Tally, beside: readonly string[], speech: Speech): string {
  const t = text(people, speech.locale);
  const { justSentUntil } = tally;
  if (justSentUntil !== undefined && beside.length === 1) return t.justSent(secondsTo(justSentUntil, speech));
  if (beside.length > 0) return beside.join('; ');
  if (tally.colleague) {
    const { by, at, about } = tally.colleague;
    return (about ? t.colleagueRepliedBy : t.colleagueReplied)(firstName(by), date(speech, at));
  }
  if (tally.proposes?.label === 'no' && tally.proposes.sure) return t.saidNo(date(speech, tally.proposes.at));
  if (tally.lastReply !== undefined)
    return (tally.lastReplyAbout ? t.repliedBy : t.replied)(date(speech, tally.lastReply));
  return tally.older > 0 ? t.older(tally.older) : tally.atLeast && !tally.notRead ? t.olderUnread : t.nothingOpen;
}

function secondsTo(time: number, { now }: Speech): number {
  return Math.max(1, Math.ceil((time - now) / 1000));
}

function countedText(tally: Tally, speech: Speech): string {
  const t = text(banner, speech.locale);
  const { unanswered, waiting, waitsUntil, silenceSeen } = tally;
  const said = silence(tally, speech);
  const head = capital(said.atLeast ?? (silenceSeen ? t.unanswered : t.sent)(unanswered));
  if (tally.notRead) return `${head}; ${said.short}`;
  if (waiting === 0) {
    if (said.atLeast === undefined) return capital(said.long);
    return silenceSeen ? `${head}: ${said.long}` : `${head}; ${said.long}`;
  }
  const all = waiting === unanswered;
  // Where all of them wait there is room for the date: the row says nothing else.
  const until = waitsUntil === undefined ? '' : ` ${t.until((all ? lastDay : nearDay)(speech, waitsUntil), waiting)}`;
  const wait = `${all ? t.waits(waiting) : t.ofThemWait(waiting)}${until}`;
  return all && said.atLeast === undefined ? wait : `${head}, ${wait}`;
}

/** "3 unanswered", "at least 2 sent": as a sentence begins. */
function countText(tally: Tally, speech: Speech): string {
  const t = text(banner, speech.locale);
  const count = (tally.silenceSeen ? t.unanswered : t.sent)(tally.unanswered);
  return capital(atLeast(tally) ? t.atLeast(count) : count);
}

/** The head of a contact's ledger: the number, semibold, and what it stands on. */
export function headText(tally: Tally, speech: Speech): { readonly lead: string; readonly rest: string } {
  const t = text(banner, speech.locale);
  if (tally.state === 'excluded') return { lead: factText(tally, speech), rest: '' };
  const ofCase = caseText(tally, speech);
  if (ofCase !== undefined) return parted(ofCase);
  if (tally.unanswered === 0) return { lead: factText(tally, speech), rest: '' };
  const said = silence(tally, speech);
  const head = capital(said.atLeast ?? (tally.silenceSeen ? t.unanswered : t.sent)(tally.unanswered));
  if (tally.waiting === 0 && tally.silenceSeen)
    return { lead: head, rest: [...since(tally, speech), ...twoChannels(tally, speech)].join(', ') };
  const sentence = said.atLeast === undefined ? said.long : `${head}${tally.waiting === 0 ? ';' : ','} ${said.long}`;
  return parted(sentence);
}

function since({ lastReply }: Tally, speech: Speech): readonly string[] {
  return lastReply === undefined ? [] : [text(people, speech.locale).since(date(speech, lastReply))];
}

/** R1: they add up. */
function twoChannels({ touches }: Tally, { locale }: Speech): readonly string[] {
  const channels = new Set(touches.map(({ channel }) => channel));
  return channels.size > 1 ? [text(people, locale).twoChannels] : [];
}

/** The first clause leads. */
function parted(sentence: string): { readonly lead: string; readonly rest: string } {
  const [, lead = sentence, rest = ''] = /^([^,;:]*[,;:]) (.*)$/.exec(sentence) ?? [];
  return { lead, rest };
}

/** What the head's number leaves out: just sent, scheduled, overdue, older; and that there is no banner (R25). */
export function asideText(tally: Tally, speech: Speech): string {
  const t = text(people, speech.locale);
  if (tally.state === 'excluded') return '';
  const older = tally.older > 0 ? [`${t.older(tally.older)}.`] : [];
  const lively = tally.lively ? [t.lively] : [];
  const unread = olderUnread(tally) ? [text(banner, speech.locale).olderUnread] : [];
  // Where the head says the case, the number still wants its place.
  const number =
    caseText(tally, speech) === undefined || tally.unanswered === 0 ? [] : [`${countText(tally, speech)}.`];
  return [...number, ...(tally.unanswered > 0 ? [...outside(tally, speech), ...unread] : []), ...older, ...lively].join(
    ' ',
  );
}
