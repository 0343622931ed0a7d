import type { Answer } from './answers';
import type { Cadence } from './cadence';
import { stateOf, type Touch } from './history';
import type { LedgerLine, Reason } from './line';
import type { OnClock } from './on-clock';
import { channelOf } from './standing';
import type { Colleague, OpenTouch } from './standing-kept';
import type { Tally } from './tally';
import { type Week, workingDaysBetween } from './working-time';

/** Where an open touch stands: on the clock, and as the how-manieth of the messages that are one touch (R4). */
export interface OnLine extends Pick<OnClock<OpenTouch>, 'stage' | 'until'> {
  readonly index: number;
  readonly messages: number;
  /** The time of the first of them. */
  readonly first: number;
}

/** What else a line is written with. */
export interface Around {
  /** As the contact is called. */
  readonly name: string | undefined;
  readonly answers: readonly Answer[];
  readonly colleague: Colleague | undefined;
  readonly cadence: Cadence;
  readonly week: Week;
  readonly silenceSeen: boolean;
  readonly notRead: Tally['notRead'];
  readonly now: number;
}

/** @param at absent where it is not open */
export function touchLine(touch: Touch, at: OnLine | undefined, around: Around): LedgerLine {
  const { message, way } = touch;
  const counts = at !== undefined && at.index === 0 && (at.stage === 'waiting' || at.stage === 'silent');
  const reason = touchReason(touch, at, around);
  return {
    target: message.targets[0] ?? '',
    kind: 'touch',
    time: message.time,
    channel: channelOf(message.site),
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    how: message.how,
    counts,
    waits: counts && at.stage === 'waiting',
    reason,
    flips: flips(reason),
    account: message.account,
    ...(message.tool ? { tool: true } : {}),
    ...(message.invitation ? { invitation: true } : {}),
    ...(way ? { way } : {}),
    ...(message.ask ? { asks: message.ask.shape } : {}),
  };
}

/** A switch that changes nothing is none. */
function flips({ code, rule }: Reason): boolean {
  return code === 'answered-by' ? rule === 'R9' : !['answered', 'older', 'scheduled', 'overdue'].includes(code);
}

/** The first that fits. */
function touchReason(touch: Touch, at: OnLine | undefined, around: Around): Reason {
  const { message, corrected, counts } = touch;
  const state = stateOf(touch);
  if (corrected && !counts) return { code: 'corrected', rule: 'R22' };
  if (state === 'scheduled' && message.time <= around.now) return { code: 'overdue', rule: 'R6', at: message.time };
  if (state === 'scheduled') return { code: 'scheduled', rule: 'R6', at: message.time };
  const answer = counts ? answered(touch, around) : undefined;
  if (answer) return answer;
  return at ? onTheClock(touch, at, around) : (noTouch(touch) ?? { code: 'unconfirmed', rule: 'R21' });
}

function answered({ message, answered }: Touch, { answers, colleague }: Around): Reason | undefined {
  const answer = answers.find(({ counts, role, clears, reply }) => {
    return counts && clears >= message.time && (role !== 'colleague' || reply.time <= (colleague?.at ?? -Infinity));
  });
  if (!answer) return answered && { code: 'answered-by', rule: 'R9', ...answered };
  const { role, reply } = answer;
  const when = { at: reply.time, ...(reply.about ? { about: reply.about } : {}) };
  if (role === 'self') return { code: 'answered', rule: 'R1', ...when };
  return { code: 'answered-by', rule: role === 'colleague' ? 'R15' : 'R14', by: reply.from, ...when };
}

/** Why it is no touch for them. */
function noTouch({ part, notDelivered, closes }: Touch): Reason | undefined {
  switch (part.part) {
    case 'bulk':
      return { code: 'bulk', rule: 'R9', recipients: part.recipients };
    case 'merge':
      return { code: 'merge', rule: 'R9' };
    case 'copied':
      return { code: 'copied', rule: 'R9' };
    case 'colleague':
      return { code: 'colleague-wrote', rule: 'R10', by: part.by };
    case 'bare':
      return { code: 'bare-invitation', rule: 'R18' };
    default:
      if (notDelivered !== undefined) return { code: 'not-delivered', rule: 'R11', at: notDelivered };
      return closes === undefined ? undefined : { code: 'closing', rule: 'R19' };
  }
}

function onTheClock(
  { message, part, corrected }: Touch,
  at: OnLine,
  { week, silenceSeen, notRead, now }: Around,
): Reason {
  if (at.stage === 'just-sent') return { code: 'just-sent', rule: 'R5', until: at.until };
  if (at.stage === 'older') return { code: 'older', rule: 'R2' };
  if (corrected) return { code: 'corrected', rule: 'R22' };
  if (at.index > 0) return { code: 'joined', rule: 'R4', to: at.first };
  if (at.messages > 1) return { code: 'together', rule: 'R4', messages: at.messages };
  if (part.part === 'unsure') return { code: 'to-or-cc', rule: 'R9' };
  if (at.stage === 'waiting') return { code: 'waiting', rule: 'R2', until: at.until };
  if (notRead) return { code: 'not-read', rule: 'R21', ...notRead };
  if (!silenceSeen) return { code: 'not-looked', rule: 'R21' };
  const workingDays = workingDaysBetween(message.time, now, week);
  const away = workingDays < workingDaysBetween(message.time, now, { ...week, away: [] });
  return { code: 'silent', rule: 'R2', workingDays, ...(away ? { away } : {}) };
}
