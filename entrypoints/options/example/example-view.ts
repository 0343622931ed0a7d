import { phrasePattern, phrasesOf } from '../../../lib/domain/chasing-phrases';
import type { CorrectionEntry } from '../../../lib/domain/ledger';
import { ledgerLines } from '../../../lib/domain/lines';
import type { Own } from '../../../lib/domain/own';
import { standingOf } from '../../../lib/domain/standing';
import type { Coverage } from '../../../lib/domain/tally';
import { tally } from '../../../lib/domain/tally-of';
import type { BannerState } from '../../../lib/protocol/banner-act';
import type { BannerView } from '../../../lib/protocol/banner-view';
import type { Settings } from '../../../lib/store/records';
import { bannerView } from '../../../lib/text/banner-view';
import { text } from '../../../lib/text/catalogue';
import { example } from '../../../lib/text/example';
import type { Locale, Speech } from '../../../lib/text/locale';
import type { Offer } from '../../../lib/text/offer';
import { offerOf } from '../../../lib/text/questions/offer-of';
import { exampleLedger, exampleTimes, MARIEKE } from './example-ledger';

/** The settings that the line follows. */
export type LineSettings = Pick<Settings, 'cadence' | 'questions' | 'form' | 'showFirst' | 'myName' | 'mirror'>;

const NOTHING_OWN: Own = { handles: new Set(), domains: new Set() };
const NO_COVERAGE: Coverage = new Map();

/**
 * What the line says to Marieke's next message: she stayed silent on as many as the limit allows.
 * Counted and worded by the same code as everything else, so that the example follows the settings.
 * @param state how far the line has grown, and what was chosen in it
 * @returns the view; undefined where there is nothing to say, since fewer than the limit count
 */
export function exampleView(
  settings: LineSettings,
  corrections: readonly CorrectionEntry[],
  speech: Speech,
  state: BannerState = {},
): { readonly view?: BannerView; readonly unanswered: number } {
  const { cadence, mirror } = settings;
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
  // Marieke had the same phrase in each of the messages before.
  const mirrored =
    state.phrase === undefined ? undefined : { phrase: state.phrase, times: unanswered + 1, atLeast: true };
  const drawn = {
    offer: offerIn(settings, locale, state),
    ...(mirror.on ? { mirror: phrasePattern(phrasesOf(mirror.phrases)), mirrored } : {}),
    state,
    week: cadence,
  };
  return { view: bannerView(facts, lines, drawn, speech), unanswered };
}

/** The rep's questions to Marieke, of whose form nothing is known but what the settings say. */
function offerIn(settings: LineSettings, locale: Locale, state: BannerState): Offer {
  const { subject } = text(example, locale);
  const filled = { subject, firstName: MARIEKE.name, myName: settings.myName || undefined };
  return offerOf(settings, filled, undefined, locale, state);
}
