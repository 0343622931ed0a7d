import type { Cadence } from '../../../lib/domain/cadence';
import type { CorrectionEntry } from '../../../lib/domain/ledger';
import { ledgerLines } from '../../../lib/domain/lines';
import type { Own } from '../../../lib/domain/own';
import { standingOf } from '../../../lib/domain/standing';
import type { Coverage } from '../../../lib/domain/tally';
import { tally } from '../../../lib/domain/tally-of';
import type { BannerView } from '../../../lib/protocol/banner-view';
import { bannerView } from '../../../lib/text/banner-view';
import { text } from '../../../lib/text/catalogue';
import { example } from '../../../lib/text/example';
import type { Speech } from '../../../lib/text/locale';
import { exampleLedger, exampleTimes, MARIEKE } from './example-ledger';

const NOTHING_OWN: Own = { handles: new Set(), domains: new Set() };
const NO_COVERAGE: Coverage = new Map();

/**
 * What the line says to Marieke's next message: she stayed silent on as many as the limit allows.
 * Counted by the same code as everything else, so that the example follows the settings.
 * @returns the view; undefined where there is nothing to say, since fewer than the limit count
 */
export function exampleView(
  cadence: Cadence,
  corrections: readonly CorrectionEntry[],
  speech: Speech,
): { readonly view?: BannerView; readonly unanswered: number } {
  const { now, locale } = speech;
  const times = exampleTimes(cadence.limit, speech);
  const entries = [...exampleLedger(times, text(example, locale).subject, now), ...corrections];
  const handles = [MARIEKE.handle];
  const counted = tally(standingOf(handles, entries, NOTHING_OWN), cadence, NO_COVERAGE, now, false);
  const { unanswered, waiting } = counted;
  if (unanswered < cadence.limit) return { unanswered };
  const facts = {
    contact: MARIEKE.handle,
    ...(MARIEKE.name === undefined ? {} : { name: MARIEKE.name }),
    tally: counted,
    ordinal: unanswered + 1,
    offers: waiting < unanswered,
    inserts: true,
    others: [],
  };
  return {
    view: bannerView(facts, ledgerLines(handles, entries, NOTHING_OWN, cadence, NO_COVERAGE, now), speech),
    unanswered,
  };
}
