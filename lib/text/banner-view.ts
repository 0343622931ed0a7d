import type { BannerFacts, Fact } from '../domain/banner';
import { DEFAULT_CADENCE } from '../domain/cadence';
import type { Channel } from '../domain/contact';
import { daysAhead } from '../domain/days-ahead';
import type { LedgerLine } from '../domain/line';
import type { Week } from '../domain/working-time';
import type { BannerState } from '../protocol/banner-act';
import type { BannerView, Part } from '../protocol/banner-view';
import { BANNER_STYLE } from '../protocol/banner-view-style';
import { banner } from './banner';
import { days } from './banner-days';
import { type FactWords, factWords, nameIn } from './banner-fact';
import { chip, insertedBar, lineBar } from './banner-line';
import { notedBar } from './banner-noted';
import { both, cross, led, whyButton } from './banner-parts';
import { chooser } from './banner-question';
import { othersText } from './banner-tally';
import { why } from './banner-why';
import { text } from './catalogue';
import type { Speech } from './locale';
import { capital } from './names';
import type { Mirrored, Offer, Showing } from './offer';

/** What the line is drawn with, besides the facts. */
export interface Drawn {
  /** The questions; absent where none is offered. */
  readonly offer?: Offer | undefined;
  readonly showing?: Showing;
  readonly mirrored?: Mirrored | undefined;
  /** `BannerView.mirror`, where the mirror is on. */
  readonly mirror?: string | undefined;
  /** How far it has grown, as the page says. */
  readonly state?: BannerState | undefined;
  /** The channel on which the rep is writing. */
  readonly here?: Channel;
  /** The rep's working days (R20): of these are the dates that are offered. */
  readonly week?: Week;
}

/**
 * The banner in the rep's words: every sentence finished, so that the page adds nothing.
 * @param facts who leads, the how-manieth message this is, what it may offer
 * @param lines the contact's ledger, in any order; the newest few stand under "Why"
 */
export function bannerView(
  facts: BannerFacts,
  lines: readonly LedgerLine[],
  { offer, showing = 'line', mirrored, mirror, state: said = {}, week, here }: Drawn,
  speech: Speech,
): BannerView {
  const { locale } = speech;
  const offered = facts.offers && facts.inserts ? offer : undefined;
  const { grown, date: _, noted: __, ...calm } = said;
  const base = { style: BANNER_STYLE, lang: locale, contact: facts.contact };
  if (showing !== 'line' && !said.opened) return { ...base, state: calm, ...chip(facts, showing, calm, speech) };

  const words = facts.fact && factWords(facts.fact, facts, said, speech);
  const days = week ?? { ...DEFAULT_CADENCE, zone: speech.zone };
  const more = grown && growing({ fact: facts.fact, lines, offer: offered, week: days, said, speech });
  const state = more ? said : calm;
  return {
    ...base,
    state,
    bar: words ? factBar(words, facts, state, speech) : lineBar(facts, offered, mirrored, state, speech, here),
    ...(more ? { more, shut: calm } : {}),
    ...(offered ? { inserted: insertedBar(speech) } : {}),
    ...(offered && mirror ? { mirror } : {}),
  };
}

/** What was just noted, in the line's place, with its way back; null where nothing was. */
export function notedView(state: BannerState, speech: Speech): BannerView | null {
  const { noted } = state;
  if (!noted) return null;
  const base = { style: BANNER_STYLE, lang: speech.locale, contact: noted.contact };
  return { ...base, state, bar: notedBar(noted, speech) };
}

interface Growing {
  readonly fact: Fact | undefined;
  readonly lines: readonly LedgerLine[];
  readonly offer: Offer | undefined;
  readonly week: Week;
  readonly said: BannerState;
  readonly speech: Speech;
}

/** What has grown; undefined where the facts have no such part (any more). */
function growing({ fact, lines, offer, week, said, speech }: Growing): readonly Part[] | undefined {
  const t = text(banner, speech.locale);
  const ahead = daysAhead(speech.now, week);
  switch (said.grown) {
    case 'question':
    case 'edit':
      return offer && chooser(offer, said, speech.locale);
    case 'notNow': {
      if (fact?.code !== 'answer') return undefined;
      const answer = { do: 'answer', outcome: 'not_now' } as const;
      const act = (until: string) => ({ ...answer, until });
      const named = fact.proposed?.until;
      return days({ label: t.notNowUntil, offered: ahead.notNow, named, act, undated: answer }, said, speech);
    }
    case 'later': {
      const act = (until: string) => ({ do: 'later', until }) as const;
      return days({ label: t.laterFrom, offered: ahead.later, act }, said, speech);
    }
    default:
      return why(lines, said, speech);
  }
}

function factBar(words: FactWords, facts: BannerFacts, state: BannerState, speech: Speech): BannerView['bar'] {
  const t = text(banner, speech.locale);
  const rest = othersText(facts, speech);
  const also = rest ? `${rest}.` : '';
  const lead = (said: string) => (rest && !words.named ? `${nameIn(facts)}: ${said}` : capital(said));
  const after = (said: string) => [said, also].filter(Boolean).join(' ');
  const acts = [...words.acts, ...(words.why ? [whyButton([t.whyShort, t.whyShort], state)] : [])];
  return {
    mark: [words.mark],
    text: both(led(lead(words.lead), after(words.long)), led(lead(words.leadShort ?? words.lead), after(words.short))),
    acts: [...(acts.length > 0 ? [{ class: 'ways', parts: acts }] : []), cross(speech.locale)],
  };
}
