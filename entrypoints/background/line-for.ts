import { type Addressee, type BannerFacts, bannerFacts, earlyFacts } from '../../lib/domain/banner';
import { mayAskEarly, showing } from '../../lib/domain/frequency';
import type { State } from '../../lib/domain/tally';
import type { ComposerAsk } from '../../lib/protocol/messages';
import { noteOffer, type OfferPlace, readEarly, readFrequency } from '../../lib/store/offers';
import type { Settings } from '../../lib/store/records';
import type { Showing } from '../../lib/text/offer';
import { isAsking } from './asking';
import type { Parts } from './parts';

/** What the line is about, and in which shape it stands. */
export interface LineFor {
  readonly facts: BannerFacts;
  readonly showing: Showing;
  /** The rep asked, on a page of ours, for the question to this person. */
  readonly wanted: boolean;
  /** As what it is counted among the offers; facts, chips, and what the rep asked for are none. */
  readonly noted?: 'offer' | 'early';
}

/**
 * Who leads, and whether it is a line, a chip (three × in 14 days, eight offers a day), or the early chip (R26). A line
 * that the rep asked for, from a chip or on a page of ours, stands whatever the number is.
 * @param people those in To, without the rep's own
 */
export async function lineFor(
  parts: Parts,
  ask: ComposerAsk,
  people: readonly Addressee[],
  toCount: number,
  settings: Settings,
): Promise<LineFor | undefined> {
  const { conversation, state } = ask;
  const facts = bannerFacts(people, settings.cadence, toCount, conversation);
  if (facts?.offers === false) return { facts, showing: 'line', wanted: false };
  const [only] = toCount === 1 ? people : [];
  const wanted = only !== undefined && (await isAsking(parts, only.handle));
  if (facts) {
    const shape = wanted ? 'line' : await shapeOf(parts, ask, facts, settings);
    return { facts, showing: shape, wanted, ...(!wanted && shape === 'line' ? { noted: 'offer' } : {}) };
  }
  const early = wanted ? undefined : earlyFacts(people, settings.askEarly, toCount);
  if (early && (state?.opened || (await mayBeEarly(parts, ask, early, settings)))) {
    return { facts: early, showing: 'early', wanted, noted: 'early' };
  }
  const asked = only && (wanted || state?.opened) ? askedFacts(only) : undefined;
  return asked && { facts: asked, showing: 'line', wanted };
}

/** Notes that an offer stands there: so many a day are lines, and the early ones are counted, too. */
export async function noteLine({ db, now }: Parts, ask: ComposerAsk, { facts, noted }: LineFor): Promise<void> {
  if (noted) await noteOffer(db, noted, placeOf(ask, facts), now());
}

/** States in which a question may be asked, where the rep wants it. */
const ASKABLE: readonly State[] = ['due', 'waiting', 'clear', 'quiet'];

/** Below the limit; where all of them still wait there is no question yet (R3). */
function askedFacts({ handle, name, tally }: Addressee): BannerFacts | undefined {
  const { state, unanswered, waiting } = tally;
  if (!ASKABLE.includes(state) || (waiting > 0 && waiting === unanswered)) return undefined;
  const named = { contact: handle, ...(name === undefined ? {} : { name }) };
  return { ...named, tally, ordinal: unanswered + 1, offers: true, inserts: true, others: [] };
}

async function shapeOf({ db, now }: Parts, ask: ComposerAsk, facts: BannerFacts, settings: Settings): Promise<Showing> {
  return showing(await readFrequency(db, now(), placeOf(ask, facts)), now(), settings.cadence.zone);
}

async function mayBeEarly(
  { db, now }: Parts,
  ask: ComposerAsk,
  facts: BannerFacts,
  { cadence }: Settings,
): Promise<boolean> {
  const known = await db.contacts.where('handles').equals(facts.contact).first();
  const before = await readEarly(db, known?.handles ?? [facts.contact], placeOf(ask, facts));
  return mayAskEarly(before, now(), cadence.zone);
}

function placeOf({ draft, conversation }: ComposerAsk, { contact }: BannerFacts): OfferPlace {
  return { contact, draft, conversation };
}
