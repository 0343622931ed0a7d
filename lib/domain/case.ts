import type { Answer } from './answers';
import { type History, stateOf, type Touch } from './history';
import type { DecisionEntry } from './ledger';
import { type AskMark, answerKey, type ProposedAnswer } from './question';
import type { Asking, Case, CaseNow, Decided, OpenTouch, Standing, ToNote } from './standing-kept';
import { putsOff, refuses, saysNo } from './verdict';

/**
 * R16, R24: what was asked of a contact, what the rep decided, and what is still to be noted, without clock and cadence.
 * @param opened where a touch stands among the looks (R21)
 */
export function casesOf(
  history: History,
  opened: (touch: Touch) => OpenTouch,
): CaseNow & Pick<Standing, 'withColleagues' | 'keptAt'> {
  const own = history.answers.filter(({ counts, role }) => counts && role !== 'colleague');
  const all = history.answers.filter(({ counts }) => counts);
  const alone = caseNow(own, history, opened);
  const kept = history.decisions.findLast(({ decision }) => decision.code === 'keep')?.seenAt;
  const touched = alone.ask !== undefined || history.decisions.length > 0;
  return {
    ...alone,
    ...(touched && all.length > own.length ? { withColleagues: caseNow(all, history, opened) } : {}),
    ...(kept === undefined ? {} : { keptAt: kept }),
  };
}

function caseNow(answers: readonly Answer[], history: History, opened: (touch: Touch) => OpenTouch): CaseNow {
  const asks = history.touches.flatMap((touch): Asked[] => {
    const { ask } = touch.message;
    return ask && touch.counts && stateOf(touch) === 'sent' ? [{ touch, mark: ask }] : [];
  });
  const last = asks.at(-1);
  const now = caseOf(last, answers, history, opened);
  if (last?.touch.message.provisionalUntil === undefined) return now;
  // Any before it that may be undone itself by then is left out: these are seconds.
  const final = asks.findLast(({ touch: { message } }) => {
    return message !== last.touch.message && (message.provisionalUntil ?? 0) <= last.touch.message.time;
  });
  return { ...now, before: caseOf(final, answers, history, opened) };
}

interface Asked {
  readonly touch: Touch;
  readonly mark: AskMark;
}

/** @param answers those that count, oldest first */
function caseOf(
  asked: Asked | undefined,
  answers: readonly Answer[],
  history: History,
  opened: (touch: Touch) => OpenTouch,
): Case {
  // To look at somebody, and to leave it, decides nothing.
  const decisions = history.decisions.filter(({ decision }) => decision.code !== 'keep');
  const ask = asked && asking(asked, answers, decisions, opened);
  const decided = decidedOf(asked, answers, decisions, history);
  const toNote = toNoteOf(asked, answers, decisions);
  const noted = decisions.findLast(({ decision }) => decision.code === 'answer')?.seenAt;
  const lastAsk = Math.max(ask?.time ?? -Infinity, noted ?? -Infinity);
  return {
    ...(ask ? { ask } : {}),
    ...(decided ? { decided } : {}),
    ...(toNote ? { toNote } : {}),
    ...(lastAsk > -Infinity ? { lastAsk } : {}),
  };
}

function asking(
  { touch, mark }: Asked,
  answers: readonly Answer[],
  decisions: readonly DecisionEntry[],
  opened: (touch: Touch) => OpenTouch,
): Asking {
  const { time, channel, account, provisionalUntil, lookedAt } = opened(touch);
  const over =
    touch.answered !== undefined ||
    answers.some(({ clears }) => clears >= time) ||
    decisions.some(({ seenAt }) => seenAt >= time);
  return {
    mark,
    time,
    channel,
    account,
    conversation: touch.message.conversation,
    open: !over,
    ...(provisionalUntil === undefined ? {} : { provisionalUntil }),
    ...(lookedAt === undefined ? {} : { lookedAt }),
  };
}

/**
 * The last decision, until it is reopened: by an answer, a talk, or the rep's own word on what was an answer, or an
 * ask. A later touch of the rep's reopens nothing; so it must not do so by a row that tells only that they wrote at some time before it.
 */
function decidedOf(
  asked: Asked | undefined,
  answers: readonly Answer[],
  decisions: readonly DecisionEntry[],
  { corrections, answers: all }: History,
): Decided | undefined {
  const last = decisions.at(-1);
  if (!last || last.decision.code === 'reopen') return undefined;
  const { decision, seenAt: at } = last;
  if (answers.some(({ reply }) => !reply.sometime && reply.time > at)) return undefined;
  const weighed = [...all.flatMap(({ reply }) => reply.targets), ...(asked?.touch.message.targets ?? [])];
  if (corrections.some(({ target, seenAt }) => seenAt > at && weighed.includes(target))) return undefined;
  const askedAt = asked && asked.touch.message.time <= at ? asked.touch.message.time : undefined;
  const said = answers.findLast(({ reply, clears }) => {
    if (reply.time > at) return false;
    return askedAt === undefined ? reply.verdict !== undefined && saysNo(reply.verdict) : clears >= askedAt;
  });
  return {
    decision,
    at,
    ...(said && decision.code === 'answer' ? { saidAt: said.reply.time } : {}),
    ...(askedAt === undefined ? {} : { askedAt }),
  };
}

/**
 * What waits to be noted: the answers since the ask that no decision has seen, as one; the plainest of them proposes.
 * Once an ask's answer is noted, what they write later is no answer to it.
 */
function toNoteOf(
  asked: Asked | undefined,
  answers: readonly Answer[],
  decisions: readonly DecisionEntry[],
): ToNote | undefined {
  const settled = decisions.filter(({ decision: { code } }) => code !== 'reopen');
  const since = Math.max(-Infinity, ...settled.map(({ seenAt }) => seenAt));
  const fresh = answers.filter(({ reply }) => reply.time > since);
  const askedAt = asked?.touch.message.time;
  const noted = settled.some(({ decision, seenAt }) => decision.code === 'answer' && seenAt >= (askedAt ?? Infinity));
  if (asked && askedAt !== undefined && !noted) {
    const came = fresh.filter(({ clears }) => clears >= askedAt);
    const plain = came.flatMap(({ reply: { time, verdict } }) => {
      const proposed = verdict && proposedBy(verdict, asked.mark);
      return proposed ? [{ at: time, proposed }] : [];
    });
    const [first] = came;
    if (first) return { at: first.reply.time, ...plain.at(-1), askedAt };
  }
  // R16: unasked, their own No, until they write otherwise.
  const last = answers.findLast(({ role }) => role !== 'colleague');
  const no = last && fresh.includes(last) && last.reply.verdict && saysNo(last.reply.verdict);
  if (!no || last.reply.time < (askedAt ?? -Infinity)) return undefined;
  return { at: last.reply.time, proposed: { outcome: 'no' } };
}

/** R16: "not interested" is a No, whatever the question's map makes of the rest. */
function proposedBy(verdict: NonNullable<Answer['reply']['verdict']>, mark: AskMark): ProposedAnswer | undefined {
  if (refuses(verdict)) return { outcome: 'no' };
  const byMap = verdict.answers?.[answerKey(mark)];
  if (byMap) return byMap;
  const until = putsOff(verdict);
  return until === undefined ? undefined : { outcome: 'not_now', until };
}
