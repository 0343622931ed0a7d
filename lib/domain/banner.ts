import { type Cadence, MOST_TO } from './cadence';
import type { Handle } from './contact';
import type { ConversationName } from './ledger';
import type { AwayNow, Tally } from './tally';

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

/** R11: not delivered; R16: they said no; R12: they are away. Times are ms UTC. */
export type Fact =
  | { readonly code: 'not-delivered' | 'said-no'; readonly at: number }
  | ({ readonly code: 'away' } & AwayNow);

/** Somebody in To, and what the ledger comes to for them. */
export interface Addressee {
  readonly handle: Handle;
  readonly name?: string;
  readonly tally: Tally;
}

/**
 * R3: what the banner says of the message being written; it shows from touch limit + 1 on. To whom nothing is
 * delivered (R11), and who said no (R16), it says so from the first on.
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
  const { handle, name, tally } = lead;
  const fact = factOf(tally);
  if (tally.unanswered < cadence.limit && (!fact || fact.code === 'away')) return undefined;
  const offers = !fact && tally.waiting < tally.unanswered;
  return {
    contact: handle,
    ...(name === undefined ? {} : { name }),
    tally,
    ordinal: tally.unanswered + 1,
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

/** Of what is true at once, what comes first (R3's order of states). */
function factOf({ deadSince, proposes, away }: Tally): Fact | undefined {
  if (deadSince !== undefined) return { code: 'not-delivered', at: deadSince };
  // What is not sure is for the rep to say; until then the line asks.
  if (proposes?.label === 'no' && proposes.sure) return { code: 'said-no', at: proposes.at };
  return away && { code: 'away', ...away };
}

/** Of equal counts, who needs a word leads. */
function weight(tally: Tally): number {
  const fact = factOf(tally);
  return fact && fact.code !== 'away' ? 1 : 0;
}

/** R9. */
function isAnswered({ answeredIn = [] }: Tally, conversation: readonly ConversationName[]): boolean {
  return answeredIn.some((place) => place.conversation.some((name) => conversation.includes(name)));
}
