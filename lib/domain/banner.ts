import { type Cadence, MOST_TO } from './cadence';
import type { Handle } from './contact';
import type { Tally } from './tally';

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
  /** The other people in To, the highest count first: "Bram: 1st". */
  readonly others: readonly { readonly handle: Handle; readonly name?: string; readonly ordinal: number }[];
}

/** Somebody in To, and what the ledger comes to for them. */
export interface Addressee {
  readonly handle: Handle;
  readonly name?: string;
  readonly tally: Tally;
}

/**
 * R3: what the banner says of the message being written; it shows from touch limit + 1 on.
 * @param people those in To, without the rep's own; who is excluded gets no banner and is left out
 * @param toCount how many stand in To, without the rep's own
 * @returns undefined where there is nothing to say, or where the mail is bulk and no touch (R9)
 */
export function bannerFacts(people: readonly Addressee[], cadence: Cadence, toCount: number): BannerFacts | undefined {
  if (toCount > MOST_TO) return undefined;
  const [lead, ...rest] = people
    .filter(({ tally }) => tally.state !== 'excluded')
    .toSorted((a, b) => b.tally.unanswered - a.tally.unanswered);
  if (!lead || lead.tally.unanswered < cadence.limit) return undefined;
  const { handle, name, tally } = lead;
  const offers = tally.waiting < tally.unanswered;
  return {
    contact: handle,
    ...(name === undefined ? {} : { name }),
    tally,
    ordinal: tally.unanswered + 1,
    offers,
    inserts: offers && toCount === 1,
    others: rest.map((other) => ({
      handle: other.handle,
      ...(other.name === undefined ? {} : { name: other.name }),
      ordinal: other.tally.unanswered + 1,
    })),
  };
}
