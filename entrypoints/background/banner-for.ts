import type { BannerFacts } from '../../lib/domain/banner';
import type { Person } from '../../lib/domain/contact';
import { others } from '../../lib/domain/own';
import { channelOf } from '../../lib/domain/standing';
import type { BannerState } from '../../lib/protocol/banner-act';
import type { BannerView } from '../../lib/protocol/banner-view';
import type { ComposerAsk } from '../../lib/protocol/messages';
import { ledgerOf } from '../../lib/store/ledger-of';
import { addressees } from '../../lib/store/people';
import type { Settings } from '../../lib/store/records';
import { readSettings } from '../../lib/store/settings';
import { isSilent } from '../../lib/store/silences';
import { bannerView, notedView } from '../../lib/text/banner-view';
import { localeOf } from '../../lib/text/locale';
import { askingDone } from './asking';
import { lineFor, noteLine } from './line-for';
import { mirroredIn, mirrorOf } from './mirror';
import { offerFor } from './offer';
import type { Parts } from './parts';
import type { Context } from './reading';

/** The banner for a message as it is being written, in the rep's words; null where there is nothing to say. */
export async function bannerFor(parts: Parts, ask: ComposerAsk, context: Context): Promise<BannerView | null> {
  const { db, now, languages } = parts;
  const to = toOf(ask, context);
  if (to.length === 0) return null;
  const [people, settings] = await Promise.all([addressees(db, to, now()), readSettings(db)]);
  const { cadence, locale } = settings;
  const speech = { locale: localeOf(locale, languages()), zone: cadence.zone, now: now() };
  const { noted } = ask.state ?? {};
  if (ask.state && noted && to.some(({ handle }) => handle === noted.contact)) return notedView(ask.state, speech);
  const line = await lineFor(parts, ask, people, to.length, settings);
  if (!line) return null;
  const { facts, showing, wanted } = line;
  const { contact, tally } = facts;
  // Asked for on a page of ours, it begins with the question; once it is folded, or in, the rep has had it.
  const state = ask.state ?? (wanted ? { grown: 'question', opened: true } : undefined);
  if (wanted && state?.grown === undefined) await askingDone(parts, contact);
  const [silent, lines, drawn] = await Promise.all([
    !wanted && isSilent(db, contact, ask.conversation, tally.lastTouch ?? 0),
    // It stands under "Why" alone.
    state?.grown === 'why' ? ledgerOf(db, contact, now()) : [],
    facts.offers && facts.inserts ? offered(parts, { ...ask, ...given(state) }, context, facts, settings) : undefined,
  ]);
  if (silent) return null;
  // Nobody waits for it, and a store that is full loses nothing by it.
  void noteLine(parts, ask, line).catch(() => {});
  return bannerView(facts, lines, { ...drawn, showing, state, week: cadence, here: channelOf(ask.site) }, speech);
}

/** × on an offer counts: after three in 14 days it is a chip. On a fact it does not, nor on what was asked for early. */
export async function closesOffer(parts: Parts, ask: ComposerAsk, context: Context): Promise<boolean> {
  const { db, now } = parts;
  const to = toOf(ask, context);
  const [people, settings] = await Promise.all([addressees(db, to, now()), readSettings(db)]);
  return (await lineFor(parts, ask, people, to.length, settings))?.noted === 'offer';
}

/** Who stands in To, each once, without the rep's own. */
function toOf({ recipients }: ComposerAsk, { own }: Context): readonly Person[] {
  return [...new Map(others(own, recipients.to).map((person) => [person.handle, person])).values()];
}

const given = (state: BannerState | undefined) => (state ? { state } : {});

/** The question, and where the mirror is on and a listed phrase was typed, how often they had one. */
async function offered(
  parts: Parts,
  { conversation, subject, state }: ComposerAsk,
  { account }: Context,
  { contact, name }: BannerFacts,
  settings: Settings,
) {
  const [offer, mirrored] = await Promise.all([
    offerFor(parts, { contact, name, account, conversation, subject, state }),
    mirroredIn(parts, contact, settings, state?.phrase),
  ]);
  return { offer, mirrored, mirror: mirrorOf(settings) };
}
