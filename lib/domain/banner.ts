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
  /** Other people in To, not past the limit: "Bram: 1st". */
  readonly others: readonly { readonly handle: Handle; readonly name?: string; readonly ordinal: number }[];
}
