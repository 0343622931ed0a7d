import { type Cadence, MOST_TO } from './cadence';
import type { Handle } from './contact';
import type { ConversationName } from './ledger';
import type { ToNote } from './standing-kept';
import type { AwayNow, Closed, Later, Tally } from './tally';

/** What the banner says, before it is put into words: who leads, the how-manieth message this is, what it may offer. */
export interface BannerFacts {
  readonly contact: Handle;
  readonly name?: string;
  readonly tally: Tally;
  /** 3 = "3rd message". */
  readonly ordinal: number;
  /** R3: false where all of the earlier ones still wait: it says that, and offers no question. */
  readonly offers: boolean;
  /** With more than one `To` there is no Insert. */
  readonly inserts: boolean;
  /** What stands in place of the question: a fact, without a way out. */
  readonly fact?: Fact;
  /** The other people in To, the highest count first: "Bram: 1st". */
  readonly others: readonly { readonly handle: Handle; readonly name?: string; readonly ordinal: number }[];
}

/**
 * R11: not delivered; R16, R24: closed, an answer to note, asked, or asleep; R12: they are away. `unseen`: the wait after
 * the ask ran out, and nobody looked since. Times are ms UTC.
 */
export type Fact =
  | { readonly code: 'not-delivered'; readonly at: number }
  | ({ readonly code: 'closed' } & Closed)
  | ({ readonly code: 'answer' } & ToNote)
  | { readonly code: 'asked'; readonly at: number; readonly until: number; readonly unseen?: boolean }
  | ({ readonly code: 'later' } & Later)
  | ({ readonly code: 'away' } & AwayNow);

/** Somebody in To, and what the ledger comes to for them. */
export interface Addressee {
  readonly handle: Handle;
  readonly name?: string;
  readonly tally: Tally;
}

/**
 * R3: what the banner says of the message being written; it shows from touch limit + 1 on. To whom nothing is
 * delivered (R11), who was asked, who answered, who said not now, and whose case is closed (R16, R24), it says so from
 * the first on, and offers no question.
 * @param people those in To, without the rep's own; who is excluded or has a lively history (R25), or whose part of
 * this conversation somebody else answered (R9), gets no banner and is left out
 * @param toCount how many stand in To, without the rep's own
 * @param conversation in which it is written; none = a new one
 * @returns undefined where there is nothing to say, or where the mail is bulk and no touch (R9)
 */
export function bannerFacts(
  people: readonly Addressee[],
  cadence: Cadence,
  toCount: number,
  conversation: readonly ConversationName[] = [],
): BannerFacts | undefined {
  if (toCount > MOST_TO) return undefined;
  const [lead, ...rest] = people
    .filter(({ tally }) => tally.state !== 'excluded' && !tally.lively && !isAnswered(tally, conversation))
    .toSorted((a, b) => b.tally.unanswered - a.tally.unanswered || weight(b.tally) - weight(a.tally));
  if (!lead) return undefined;
  const { tally } = lead;
  const fact = factOf(tally);
  if (tally.unanswered < cadence.limit && !speaksAnyway(fact)) return undefined;
  const offers = !fact && tally.waiting < tally.unanswered;
  return {
    ...named(lead),
    offers,
    inserts: offers && toCount === 1,
    ...(fact ? { fact } : {}),
    others: rest.map((other) => ({
      handle: other.handle,
      ...(other.name === undefined ? {} : { name: other.name }),
      ordinal: other.tally.unanswered + 1,
    })),
  };
}

/**
 * R26: who may be asked early: the one person in To, on the second message, or on the first where the rep wants that,
 * with no reply ever yet. What can't be known is no ground to ask (R21). How often it may be, `mayAskEarly` says.
 * @param on on which message: the rep's settings
 * @returns undefined where there is nothing to offer
 */
export function earlyFacts(
  people: readonly Addressee[],
  on: { readonly second: boolean; readonly first: boolean },
  toCount: number,
): BannerFacts | undefined {
  const [only] = people;
  if (!only || toCount !== 1 || factOf(only.tally)) return undefined;
  const { state, unanswered, justSent, older, lastReply, lastAsk, atLeast, lively } = only.tally;
  if (state === 'excluded' || state === 'quiet' || lively || atLeast || justSent > 0 || older > 0) return undefined;
  if (lastReply !== undefined || lastAsk !== undefined) return undefined;
  const wanted = unanswered === 1 ? on.second : unanswered === 0 && on.first;
  return wanted ? { ...named(only), offers: true, inserts: true, others: [] } : undefined;
}

function named({ handle, name, tally }: Addressee): Pick<BannerFacts, 'contact' | 'name' | 'tally' | 'ordinal'> {
  return { contact: handle, ...(name === undefined ? {} : { name }), tally, ordinal: tally.unanswered + 1 };
}

/** Of what is true at once, what comes first (R3's order of states). */
function factOf({ deadSince, closed, toNote, asked, dueFor, later, away }: Tally): Fact | undefined {
  if (deadSince !== undefined) return { code: 'not-delivered', at: deadSince };
  if (closed) return { code: 'closed', ...closed };
  if (toNote) return { code: 'answer', ...toNote };
  if (asked) return { code: 'asked', ...asked, ...(dueFor === 'unseen-ask' ? { unseen: true } : {}) };
  // Once their day has come, the line offers what it offers to anybody.
  if (later && dueFor !== 'day') return { code: 'later', ...later };
  return away && { code: 'away', ...away };
}

/** It is news before the limit too. The rep's own later is none, and away is only of use where the line would ask. */
function speaksAnyway(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.code !== 'away' && !(fact.code === 'later' && fact.by === 'later');
}

/** Of equal counts, who needs a word leads. */
function weight(tally: Tally): number {
  return speaksAnyway(factOf(tally)) ? 1 : 0;
}

/** R9. */
function isAnswered({ answeredIn = [] }: Tally, conversation: readonly ConversationName[]): boolean {
  return answeredIn.some((place) => place.conversation.some((name) => conversation.includes(name)));
}
