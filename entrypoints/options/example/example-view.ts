import type { Cadence } from '../../../lib/domain/cadence';
import type { CorrectionEntry } from '../../../lib/domain/ledger';
import { ledgerLines } from '../../../lib/domain/lines';
import type { Own } from '../../../lib/domain/own';
import { standingOf } from '../../../lib/domain/standing';
import type { Coverage } from '../../../lib/domain/tally';
import { tally } from '../../../lib/domain/tally-of';
import type { BannerState } from '../../../lib/protocol/banner-act';
import type { BannerView } from '../../../lib/protocol/banner-view';
import { bannerView } from '../../../lib/text/banner-view';
import { text } from '../../../lib/text/catalogue';
import { example } from '../../../lib/text/example';
import type { Locale, Speech } from '../../../lib/text/locale';
import type { Offer } from '../../../lib/text/offer';
import { fill } from '../../../lib/text/questions/fill';
import { OUR_QUESTIONS } from '../../../lib/text/questions/ours';
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
  state?: BannerState,
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
  const lines = ledgerLines(handles, entries, NOTHING_OWN, cadence, NO_COVERAGE, now);
  return {
    view: bannerView(facts, lines, { offer: offerIn(locale, state), state, week: cadence }, speech),
    unanswered,
  };
}

/** The questions as we wrote them. */
function offerIn(locale: Locale, { question, language = locale, form = 'formal' }: BannerState = {}): Offer {
  const subject = text(example, locale).subject;
  const questions = OUR_QUESTIONS.flatMap((each) => {
    const words = fill(each, { language, form, subject });
    return words === undefined ? [] : [{ id: each.id, shape: each.shape, text: words }];
  });
  return { questions, chosen: question ?? 'line', language, form, showFirst: true };
}
