import type { Answer } from './answers';
import { ABSENCE } from './cadence';
import type { LedgerLine, Reason } from './line';
import type { ReplyKind } from './reply-kind';
import { channelOf } from './standing';
import type { Around } from './touch-line';
import { awayOf, startOf } from './working-time';

/** The line of a message that may answer. */
export function replyLine(answer: Answer, around: Around): LedgerLine {
  const { reply, role, kind } = answer;
  const name = role === 'self' ? around.name : undefined;
  const way = WAY[kind];
  const off = role === 'colleague' && around.cadence.colleaguesAnswer === false;
  return {
    target: reply.targets[0] ?? '',
    kind: 'reply',
    time: reply.time,
    channel: channelOf(reply.site),
    ...(reply.subject === undefined ? {} : { subject: reply.subject }),
    how: reply.how,
    counts: answer.counts && !off,
    waits: false,
    reason: reason(answer, off, around),
    flips: !off,
    account: reply.account,
    from: reply.names.length > 0 || name === undefined ? reply.from : { name, ...reply.from },
    ...(reply.verdict ? { judgedBy: reply.verdict.rule } : {}),
    ...(way ? { way } : {}),
  };
}

function reason(answer: Answer, off: boolean, around: Around): Reason {
  const { reply, kind, role, corrected } = answer;
  if (corrected) return { code: 'corrected', rule: 'R22' };
  if (role === 'colleague') return { code: off ? 'colleague-off' : 'colleague', rule: 'R15' };
  if (role === 'other-address') return { code: 'other-address', rule: 'R14' };
  if (kind === 'absent') return absent(answer, around);
  if (kind === 'replied') return reply.about ? { code: 'replied-about', rule: 'R21' } : { code: 'replied', rule: 'R2' };
  if (kind === 'reacted' && reply.sometime) return { code: 'reacted', rule: 'R17', about: true };
  return REASON[kind];
}

function absent({ reply: { time, verdict } }: Answer, { cadence, now }: Around): Reason {
  const resumes = startOf(awayOf(time, verdict?.date, ABSENCE, cadence).resumes, cadence.zone);
  return { code: 'absent', rule: 'R12', resumes, over: resumes <= now };
}

const WAY: Partial<Record<ReplyKind, LedgerLine['way']>> = { spoke: 'call', met: 'visit', elsewhere: 'elsewhere' };

const REASON: Record<Exclude<ReplyKind, 'replied' | 'absent'>, Reason> = {
  bounced: { code: 'bounced', rule: 'R11' },
  delayed: { code: 'delayed', rule: 'R11' },
  automatic: { code: 'automatic', rule: 'R12' },
  'may-be-automatic': { code: 'may-be-automatic', rule: 'R12' },
  'not-to-me': { code: 'not-to-me', rule: 'R12' },
  accepted: { code: 'accepted', rule: 'R13' },
  tentative: { code: 'tentative', rule: 'R13' },
  declined: { code: 'declined', rule: 'R13' },
  booked: { code: 'booked', rule: 'R13' },
  'said-no': { code: 'said-no', rule: 'R16' },
  reacted: { code: 'reacted', rule: 'R17' },
  spoke: { code: 'spoke', rule: 'R25' },
  met: { code: 'met', rule: 'R25' },
  elsewhere: { code: 'elsewhere', rule: 'R25' },
};
