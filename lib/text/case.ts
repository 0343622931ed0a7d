import type { ToNote } from '../domain/standing-kept';
import type { Closed, Later, Tally } from '../domain/tally';
import { banner } from './banner';
import { cases } from './cases';
import { text } from './catalogue';
import { date, plainDate, sameDay } from './dates';
import type { Speech } from './locale';

const DAY = 86_400_000;

/**
 * The state of a case in words; undefined where the number says it all.
 * @param isNews it was closed today, and the rep is told so now (R24)
 */
export function caseText(tally: Tally, speech: Speech, isNews = false): string | undefined {
  const t = text(cases, speech.locale);
  const { state, closed, toNote, asked, later, dueFor, lastAsk } = tally;
  if (state === 'closed' && closed) return closedText(tally, closed, speech, isNews);
  if (state === 'answer' && toNote) return toNoteText(toNote, speech);
  if (state === 'asked' && asked) return t.asked(date(speech, asked.at), date(speech, asked.until));
  if (dueFor === 'unseen-ask') return t.unseenAsk(date(speech, lastAsk ?? speech.now));
  if (later && (state === 'later' || dueFor === 'day')) return laterText(later, dueFor === 'day', speech);
  return undefined;
}

function closedText({ unanswered, silenceSeen }: Tally, closed: Closed, speech: Speech, isNews: boolean): string {
  const t = text(cases, speech.locale);
  const on = date(speech, closed.at);
  if (closed.by === 'no') return isNews ? t.saidNoToday(on) : t.saidNo(on);
  if (closed.by === 'silent') return (isNews ? t.silentToday : t.silent)(date(speech, closed.askedAt ?? closed.at));
  if (!isNews) return t.letGo(on);
  // R21: of a silence that nobody looked at, only that they were sent is known.
  const b = text(banner, speech.locale);
  return unanswered > 0 ? t.letGoAfter((silenceSeen ? b.unanswered : b.sent)(unanswered)) : t.letGoToday;
}

function toNoteText({ at, askedAt }: ToNote, speech: Speech): string {
  const t = text(cases, speech.locale);
  const day = sameDay(speech, at, speech.now)
    ? t.today
    : sameDay(speech, at, speech.now - DAY)
      ? t.yesterday
      : t.on(date(speech, at));
  return askedAt === undefined ? t.readsAsNo(day) : t.replied(day);
}

function laterText({ by, until }: Later, isOver: boolean, speech: Speech): string {
  const t = text(cases, speech.locale);
  if (until === undefined) return t.notNowUndated;
  const day = plainDate(speech, until);
  if (by === 'not_now') return (isOver ? t.notNowIsOver : t.notNow)(day);
  return (isOver ? t.laterIsHere : t.later)(day);
}
