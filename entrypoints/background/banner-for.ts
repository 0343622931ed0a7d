import { bannerFacts } from '../../lib/domain/banner';
import { others } from '../../lib/domain/own';
import type { BannerView } from '../../lib/protocol/banner-view';
import type { ComposerAsk } from '../../lib/protocol/messages';
import { ledgerOf } from '../../lib/store/ledger-of';
import { addressees } from '../../lib/store/people';
import { readSettings } from '../../lib/store/settings';
import { isSilent } from '../../lib/store/silences';
import { bannerView } from '../../lib/text/banner-view';
import { localeOf } from '../../lib/text/locale';
import type { Parts } from './parts';
import type { Context } from './reading';

/** The banner for a message as it is being written, in the rep's words; null where there is nothing to say. */
export async function bannerFor(
  { db, now, languages }: Parts,
  { recipients, conversation }: ComposerAsk,
  { own }: Context,
): Promise<BannerView | null> {
  const to = [...new Map(others(own, recipients.to).map((person) => [person.handle, person])).values()];
  if (to.length === 0) return null;
  const [people, { cadence, locale }] = await Promise.all([addressees(db, to, now()), readSettings(db)]);
  const facts = bannerFacts(people, cadence, to.length, conversation);
  if (!facts) return null;
  const { contact, tally } = facts;
  const [silent, lines] = await Promise.all([
    isSilent(db, contact, conversation, tally.lastTouch ?? 0),
    ledgerOf(db, contact, now()),
  ]);
  if (silent) return null;
  return bannerView(facts, lines, { locale: localeOf(locale, languages()), zone: cadence.zone, now: now() });
}
