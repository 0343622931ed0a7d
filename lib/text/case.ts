import type { Closed, Later, Tally, ToNote } from '../domain/tally';
import { banner } from './banner';
import { catalogue, text } from './catalogue';
import { date, plainDate, sameDay } from './dates';
import type { Speech } from './locale';

/** R16, R24: what was asked, answered and decided, as one line under a name; without a stop. */
export const cases = catalogue({
  en: {
    asked: (asked: string, until: string) => `Asked ${asked}; silence until ${until} = move on`,
    unseenAsk: (asked: string) => `Asked ${asked}; no answer seen here, look`,
    replied: (day: string) => `Replied ${day}: yes, not now or no?`,
    readsAsNo: (day: string) => `Wrote ${day} what reads as no: is it?`,
    today: 'today',
    yesterday: 'yesterday',
    on: (day: string) => day,
    letGo: (day: string) => `Let go on ${day}`,
    letGoToday: 'Let go. Clear.',
    letGoAfter: (count: string) => `Let go after ${count}. Clear.`,
    saidNo: (day: string) => `Said no on ${day}`,
    saidNoToday: (day: string) => `Said no on ${day}. Clear, thank you.`,
    silent: (asked: string) => `Asked ${asked}, silent`,
    silentToday: (asked: string) => `Asked ${asked}, silent. Closed today; clear.`,
    notNow: (until: string) => `Not now, until ${until}`,
    notNowUndated: 'Not now, no date given',
    notNowIsOver: (until: string) => `Not now, until ${until}: that day is here`,
    later: (from: string) => `Later, from ${from}`,
    laterIsHere: (from: string) => `Later, from ${from}: that day is here`,
  },
  nl: {
    asked: (asked, until) => `Gevraagd op ${asked}; stilte tot ${until} = loslaten`,
    unseenAsk: (asked) => `Gevraagd op ${asked}; hier geen antwoord gezien, kijk even`,
    replied: (day) => `Antwoordde ${day}: ja, nu niet of nee?`,
    readsAsNo: (day) => `Schreef ${day} wat op nee lijkt: klopt dat?`,
    today: 'vandaag',
    yesterday: 'gisteren',
    on: (day) => `op ${day}`,
    letGo: (day) => `Losgelaten op ${day}`,
    letGoToday: 'Losgelaten. Helder.',
    letGoAfter: (count) => `Losgelaten na ${count}. Helder.`,
    saidNo: (day) => `Zei nee op ${day}`,
    saidNoToday: (day) => `Zei nee op ${day}. Helder, dank je.`,
    silent: (asked) => `Gevraagd op ${asked}, stil gebleven`,
    silentToday: (asked) => `Gevraagd op ${asked}, stil gebleven. Vandaag gesloten; helder.`,
    notNow: (until) => `Nu niet, tot ${until}`,
    notNowUndated: 'Nu niet, zonder datum',
    notNowIsOver: (until) => `Nu niet, tot ${until}: die dag is er`,
    later: (from) => `Later, vanaf ${from}`,
    laterIsHere: (from) => `Later, vanaf ${from}: die dag is er`,
  },
});

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
