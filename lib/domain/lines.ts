import type { Cadence } from './cadence';
import { standingNow } from './case-on-clock';
import type { Handle } from './contact';
import { decisionLine, silentLine } from './decision-line';
import { type History, historyOf, type Touch } from './history';
import type { Entry } from './ledger';
import type { LedgerLine } from './line';
import { onClock, weekOf } from './on-clock';
import type { Own } from './own';
import { replyLine } from './reply-line';
import { openTouches, standingOf } from './standing';
import type { OpenTouch } from './standing-kept';
import type { Coverage } from './tally';
import { countedColleague, tally } from './tally-of';
import { type OnLine, touchLine } from './touch-line';
import { NO_GAPS, type SiteGaps, underGaps, unreadSite } from './unread-site';
import type { Week } from './working-time';

/**
 * "Why 3?" (R22): every message of the contact's ledger, newest first, with how it was seen, whether it counts,
 * and why; between them what the rep decided, and whether that stands (R24). What was undone is not there (R5).
 * @param entries all that concern the contact, as for `standingOf`
 * @param now ms UTC
 */
export function ledgerLines(
  handles: readonly Handle[],
  entries: readonly Entry[],
  own: Own,
  cadence: Cadence,
  coverage: Coverage,
  now: number,
  gaps: SiteGaps = NO_GAPS,
): readonly LedgerLine[] {
  const history = historyOf(handles, entries, own);
  const standing = standingOf(handles, entries, own);
  const tallied = underGaps(tally(standing, cadence, coverage, now, false), handles, gaps);
  const cases = standingNow(standing, cadence, now);
  const week = weekOf(standing, cadence);
  const colleague = countedColleague(history, cadence);
  const places = onLine(history, colleague?.at ?? -Infinity, cadence, week, now);
  const around = {
    name: standing.name,
    answers: history.answers,
    colleague,
    cadence,
    week,
    silenceSeen: tallied.silenceSeen,
    notRead: unreadSite(handles, gaps),
    now,
  };
  return [
    ...history.touches.map((touch) => touchLine(touch, places.get(touch), around)),
    ...history.answers.map((answer) => replyLine(answer, around)),
    ...history.decisions.map((entry) => decisionLine(entry, cases)),
    ...silentLine(tallied, cases, cadence),
  ].sort((a, b) => b.time - a.time || (a.target < b.target ? -1 : 1));
}

/** Where each open touch stands: on the clock, and among those that are one with it (R4). */
function onLine(
  history: History,
  answered: number,
  cadence: Cadence,
  week: Week,
  now: number,
): ReadonlyMap<Touch, OnLine> {
  const opened = openTouches(history).filter(({ open }) => open.time > answered);
  const touchOf = new Map<OpenTouch, Touch>(opened.map(({ open, touch }) => [open, touch]));
  const places = new Map<Touch, OnLine>();
  for (const { messages, stage, until } of onClock([...touchOf.keys()], cadence, week, now)) {
    messages.forEach((open, index) => {
      const touch = touchOf.get(open);
      if (touch) places.set(touch, { stage, until, index, messages: messages.length, first: messages[0].time });
    });
  }
  return places;
}
