import { type Answer, answeredFor, answersOf } from './answers';
import { CLOSING } from './cadence';
import type { Handle, Person } from './contact';
import { correctionsOf, type Says } from './corrections';
import { type Folded, fold } from './fold';
import type { SentMessage } from './fold-sent';
import type { CorrectionEntry, DecisionEntry, Entry, LoggedEntry } from './ledger';
import { isOwn, type Own } from './own';
import { type Part, partOf } from './part';
import type { Colleague } from './standing-kept';
import { type Undelivered, undelivered } from './undelivered';

/** What the ledger holds of one contact: every message of mine that names them, everything that may answer. Oldest first. */
export interface History {
  readonly touches: readonly Touch[];
  readonly answers: readonly Answer[];
  /** The time of their last reply; a colleague's is told apart, since the rep may not let it count (R15). */
  readonly lastReply?: number;
  /** R21: that time is the latest at which it can lie. */
  readonly lastReplyAbout?: true;
  /** Up to when touches are answered: not the same, where they only reacted to an earlier one (R17). */
  readonly answeredUntil?: number;
  /** R21: the same by those replies alone of which it is known when they came: what is hidden after it may be a touch. */
  readonly surelyUntil?: number;
  /** R15: the last answer of a colleague of theirs, where it is later than their own. */
  readonly colleague?: Colleague;
  readonly undelivered: readonly Undelivered[];
  /** R24: what the rep decided of them, oldest first. */
  readonly decisions: readonly DecisionEntry[];
  /** R22: what the rep said of their lines. */
  readonly corrections: readonly CorrectionEntry[];
  readonly folded: Folded;
}

export interface Touch {
  readonly message: SentMessage;
  readonly part: Part;
  /** R9, R22: it is a touch for this contact, sent or still to be seen sent. */
  readonly counts: boolean;
  /** R22: the rep says so, against what the rules say. */
  readonly corrected: boolean;
  /** R22: the rep wants this one counted; it is part of no other (R4). */
  readonly alone: boolean;
  /** R9: somebody else in To answered; `about` (R21): at that time or before it. */
  readonly answered?: { readonly at: number; readonly by: Person; readonly about?: true };
  /** R11: it did not reach them, as was told at this time. */
  readonly notDelivered?: number;
  /** R19: a closing word, to their answer of this time. */
  readonly closes?: number;
  /** R25: logged by hand. */
  readonly way?: LoggedEntry['way'];
}

/** @param entries all that concern the contact (`concerns`), in any order */
export function historyOf(handles: readonly Handle[], entries: readonly Entry[], own: Own): History {
  const folded = fold(entries);
  const mine = new Set(handles.filter((handle) => !isOwn(own, handle)));
  const says = correctionsOf(folded.corrections, mine);
  const parts = folded.sent.flatMap((message) => {
    const part = partOf(message, mine, folded, own);
    return part ? [{ message, part }] : [];
  });
  const touched = parts.filter(({ part }) => isTouch(part)).map(({ message }) => message);
  const sent = touched.filter(({ state }) => state === 'sent');
  const answers = answersOf(mine, sent, folded, own);
  const bounces = undelivered(mine, sent, folded, own);
  const written = parts.map(({ message, part }): Touch => {
    const answer = isTouch(part) ? answeredFor(message, mine, folded) : undefined;
    const bounce = bounces.findLast((one) => one.message === message)?.at;
    const closes = isTouch(part) ? closing(message, sent, answers) : undefined;
    const byRule = isTouch(part) && bounce === undefined && closes === undefined;
    return {
      message,
      part,
      ...word(says, message, byRule),
      ...(answer && says(message.targets) !== true
        ? { answered: { at: answer.time, by: answer.from, ...(answer.about ? { about: answer.about } : {}) } }
        : {}),
      ...(bounce === undefined ? {} : { notDelivered: bounce }),
      ...(closes === undefined ? {} : { closes }),
    };
  });
  const calls = folded.logged.filter(({ contact, talk }) => mine.has(contact) && talk === 'no-answer');
  const logged = calls.map((entry): Touch => {
    const message = call(entry);
    return { message, part: { part: 'to' }, ...word(says, message, true), way: entry.way };
  });
  return {
    touches: [...written, ...logged].sort(inTime),
    answers,
    ...last(answers),
    undelivered: bounces,
    decisions: folded.decisions.filter(({ contact }) => mine.has(contact)),
    corrections: folded.corrections.filter(({ contact }) => mine.has(contact)),
    folded,
  };
}

/** R22: "count" turns an unconfirmed send into a touch; a scheduled one has still to go. */
export function stateOf({ message, corrected, counts }: Touch): SentMessage['state'] {
  return message.state === 'unconfirmed' && corrected && counts ? 'sent' : message.state;
}

function isTouch({ part }: Part): boolean {
  return part === 'to' || part === 'unsure';
}

/** R22: what the rep says of a message, else what the rules say. */
function word(
  says: Says,
  { targets, state }: SentMessage,
  byRule: boolean,
): Pick<Touch, 'counts' | 'corrected' | 'alone'> {
  const said = says(targets);
  return {
    counts: said ?? byRule,
    corrected: said !== undefined && (said !== byRule || state === 'unconfirmed'),
    alone: said === true,
  };
}

/** R19: a short word without a question, the first one after their answer and within two days of it. */
function closing(
  { brief, time }: SentMessage,
  sent: readonly SentMessage[],
  answers: readonly Answer[],
): number | undefined {
  // A reaction that may be old says of no word that it follows it.
  const known = ({ kind, reply }: Answer) => reply.time < time && !(kind === 'reacted' && reply.sometime);
  const answer = brief ? answers.findLast((one) => one.counts && known(one))?.reply.time : undefined;
  if (answer === undefined || time - answer > CLOSING) return undefined;
  return sent.some((other) => answer < other.time && other.time < time) ? undefined : answer;
}

function last(
  answers: readonly Answer[],
): Pick<History, 'lastReply' | 'lastReplyAbout' | 'answeredUntil' | 'surelyUntil' | 'colleague'> {
  const replies = answers.filter(({ counts, role }) => counts && role !== 'colleague');
  const { time: lastReply, about } = replies.at(-1)?.reply ?? {};
  const other = answers.findLast(({ counts, role }) => counts && role === 'colleague')?.reply;
  const until = (some: readonly Answer[]) => Math.max(-Infinity, ...some.map(({ clears }) => clears));
  const surelyUntil = until(replies.filter(({ kind, reply }) => kind === 'reacted' || !reply.sometime));
  return {
    ...(lastReply === undefined ? {} : { lastReply, answeredUntil: until(replies), surelyUntil }),
    ...(about ? { lastReplyAbout: about } : {}),
    ...(other && other.time > (lastReply ?? -Infinity)
      ? { colleague: { at: other.time, by: other.from, ...(other.about ? { about: other.about } : {}) } }
      : {}),
  };
}

function call({ id, contact, time, account, site }: LoggedEntry): SentMessage {
  const recipients = { to: [{ handle: contact }], cc: [], bcc: [], split: true };
  const said = { names: [], targets: [id], conversation: [], state: 'sent', how: 'hand' } as const;
  return { ...said, time, recipients, opens: false, account, site, tool: false, brief: false };
}

function inTime(a: Touch, b: Touch): number {
  const id = ({ message }: Touch) => message.targets[0] ?? '';
  return a.message.time - b.message.time || (id(a) < id(b) ? -1 : 1);
}
