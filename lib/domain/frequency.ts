import { startOfDay } from './working-time';

/** How often the line may speak: the rules that keep it from nagging. Pure; the store counts. All times are ms UTC. */

const DAY = 86_400_000;
/** So many × within so many days, and the line is a chip. */
const CLOSES = { times: 3, days: 14 };
/** So many offers a day are lines; those after them are chips. */
const OFFERS_A_DAY = 8;
/** R26. */
const EARLY = { aDay: 3, ignored: 5 };

/**
 * Whether the line stands whole, or as the small chip in its place; never nothing.
 * @param seen times of × and of offers. Of the offers only those of other drafts: the one being drawn is not yet one of
 * them, and stays what it was
 * @param zone the rep's, in which a day begins
 */
export function showing(
  seen: { readonly closes: readonly number[]; readonly offers: readonly number[] },
  now: number,
  zone: string,
): 'line' | 'chip' {
  const closed = seen.closes.filter((at) => at > now - CLOSES.days * DAY).length;
  const today = startOfDay(now, zone);
  const offered = seen.offers.filter((at) => at >= today).length;
  return closed >= CLOSES.times || offered >= OFFERS_A_DAY ? 'chip' : 'line';
}

/** R26: off after so many in a row that were ignored, until the rep turns it on again. */
export function earlyRests(ignored: number): boolean {
  return ignored >= EARLY.ignored;
}

/** R26: what was offered early before. */
export interface EarlyBefore {
  /** To this person, in another draft, at any time. */
  readonly toThem: boolean;
  /** The times of those to others. */
  readonly offers: readonly number[];
  /** How many of the last ones in a row went by: sent without a click. */
  readonly ignored: number;
}

/** R26: once per person, three a day, and off after five that were ignored. */
export function mayAskEarly({ toThem, offers, ignored }: EarlyBefore, now: number, zone: string): boolean {
  if (toThem || earlyRests(ignored)) return false;
  const today = startOfDay(now, zone);
  return offers.filter((at) => at >= today).length < EARLY.aDay;
}
