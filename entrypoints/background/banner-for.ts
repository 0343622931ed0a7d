import { type BannerFacts, bannerFacts } from '../../lib/domain/banner';
import { others } from '../../lib/domain/own';
import type { BannerView } from '../../lib/protocol/banner-view';
import type { ComposerAsk } from '../../lib/protocol/messages';
import { ledgerOf } from '../../lib/store/ledger-of';
import { addressees } from '../../lib/store/people';
import type { Settings } from '../../lib/store/records';
import { readSettings } from '../../lib/store/settings';
import { isSilent } from '../../lib/store/silences';
import { bannerView, notedView } from '../../lib/text/banner-view';
import { localeOf } from '../../lib/text/locale';
import { mirroredIn, mirrorOf } from './mirror';
import { offerFor } from './offer';
import type { Parts } from './parts';
import type { Context } from './reading';

/** The banner for a message as it is being written, in the rep's words; null where there is nothing to say. */
export async function bannerFor(parts: Parts, ask: ComposerAsk, context: Context): Promise<BannerView | null> {
  const { db, now, languages } = parts;
  const { recipients, conversation, state } = ask;
  const to = [...new Map(others(context.own, recipients.to).map((person) => [person.handle, person])).values()];
  if (to.length === 0) return null;
  const [people, settings] = await Promise.all([addressees(db, to, now()), readSettings(db)]);
  const { cadence, locale } = settings;
  const speech = { locale: localeOf(locale, languages()), zone: cadence.zone, now: now() };
  if (state?.noted && to.some(({ handle }) => handle === state.noted?.contact)) return notedView(state, speech);
  const facts = bannerFacts(people, cadence, to.length, conversation);
  if (!facts) return null;
  const { contact, tally } = facts;
  const [silent, lines, drawn] = await Promise.all([
    isSilent(db, contact, conversation, tally.lastTouch ?? 0),
    ledgerOf(db, contact, now()),
    facts.offers && facts.inserts ? offered(parts, ask, context, facts, settings) : undefined,
  ]);
  if (silent) return null;
  return bannerView(facts, lines, { ...drawn, state, week: cadence }, speech);
}

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
