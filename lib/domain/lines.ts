import type { Cadence } from './cadence';
import type { Handle } from './contact';
import { type History, historyOf, stateOf, type Touch } from './history';
import type { Entry } from './ledger';
import type { LedgerLine, Reason } from './line';
import type { Own } from './own';
import { channelOf, standingOf } from './standing';
import type { Coverage, Tally } from './tally';
import { clockOf, tally } from './tally-of';
import { NO_GAPS, type SiteGaps, unreadSite } from './unread-site';
import { workingDaysBetween } from './working-time';

/**
 * "Why 3?" (R22): every message of the contact's ledger, newest first, with how it was seen, whether it counts,
 * and why. What was undone is not there (R5).
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
  const { silenceSeen } = tally(standingOf(handles, entries, own), cadence, coverage, now, false);
  const notRead = unreadSite(handles, gaps);
  const clock = clockOf(cadence, now);
  const touches = history.touches.map((touch) =>
    touchLine(touch, history, { clock, cadence, silenceSeen, notRead, now }),
  );
  return [...touches, ...history.replies.map(replyLine)].sort(
    (a, b) => b.time - a.time || (a.target < b.target ? -1 : 1),
  );
}

interface Now {
  readonly clock: ReturnType<typeof clockOf>;
  readonly cadence: Cadence;
  readonly silenceSeen: boolean;
  readonly notRead: Tally['notRead'];
  readonly now: number;
}

function touchLine(touch: Touch, history: History, now: Now): LedgerLine {
  const { message } = touch;
  const channel = channelOf(message.site);
  const open = touch.counts && stateOf(touch) === 'sent' && message.time > (history.lastReply ?? -Infinity);
  const { stage } = now.clock({ ...message, channel });
  const counts = open && (stage === 'waiting' || stage === 'silent');
  const reason = touchReason(touch, history, now);
  return {
    target: message.targets[0] ?? '',
    kind: 'touch',
    time: message.time,
    channel,
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    how: message.how,
    counts,
    waits: counts && stage === 'waiting',
    reason,
    // A switch that changes nothing is none.
    flips: !['answered', 'older', 'scheduled', 'overdue'].includes(reason.code),
    account: message.account,
  };
}

/** The first that fits. */
function touchReason(touch: Touch, { replies }: History, { clock, cadence, silenceSeen, notRead, now }: Now): Reason {
  const { message, part, corrected, counts } = touch;
  const state = stateOf(touch);
  if (corrected && !counts) return { code: 'corrected', rule: 'R22' };
  if (state === 'scheduled' && message.time <= now) return { code: 'overdue', rule: 'R6', at: message.time };
  if (state === 'scheduled') return { code: 'scheduled', rule: 'R6', at: message.time };
  const answer = replies.find((one) => one.counts && one.reply.time >= message.time)?.reply.time;
  if (counts && answer !== undefined) return { code: 'answered', rule: 'R1', at: answer };
  if (corrected) return { code: 'corrected', rule: 'R22' };
  if (part.part === 'bulk') return { code: 'bulk', rule: 'R9', recipients: part.recipients };
  if (part.part === 'copied') return { code: 'copied', rule: 'R9' };
  if (state === 'unconfirmed') return { code: 'unconfirmed', rule: 'R21' };
  const { stage, until } = clock({ ...message, channel: channelOf(message.site) });
  if (stage === 'just-sent') return { code: 'just-sent', rule: 'R5', until };
  if (stage === 'older') return { code: 'older', rule: 'R2' };
  if (part.part === 'unsure') return { code: 'to-or-cc', rule: 'R9' };
  if (stage === 'waiting') return { code: 'waiting', rule: 'R2', until };
  if (notRead) return { code: 'not-read', rule: 'R21', ...notRead };
  if (!silenceSeen) return { code: 'not-looked', rule: 'R21' };
  return { code: 'silent', rule: 'R2', workingDays: workingDaysBetween(message.time, now, cadence) };
}

function replyLine({ reply, counts, corrected }: History['replies'][number]): LedgerLine {
  return {
    target: reply.targets[0] ?? '',
    kind: 'reply',
    time: reply.time,
    channel: channelOf(reply.site),
    ...(reply.subject === undefined ? {} : { subject: reply.subject }),
    how: reply.how,
    counts,
    waits: false,
    reason: corrected
      ? { code: 'corrected', rule: 'R22' }
      : reply.about
        ? { code: 'replied-about', rule: 'R21' }
        : { code: 'replied', rule: 'R2' },
    flips: true,
    account: reply.account,
    from: reply.from,
  };
}
