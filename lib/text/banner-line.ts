import type { BannerFacts } from '../domain/banner';
import type { Channel } from '../domain/contact';
import type { BannerState } from '../protocol/banner-act';
import type { BannerView, Bar, Part } from '../protocol/banner-view';
import { banner } from './banner';
import { nameIn } from './banner-fact';
import { both, button, cross, led, sign, whyButton } from './banner-parts';
import { chosenOf } from './banner-question';
import { othersText, tallyMark } from './banner-tally';
import { text } from './catalogue';
import type { Speech } from './locale';
import { capital } from './names';
import type { Mirrored, Offer, Showing } from './offer';
import { atLeast, olderUnread, outside, type Silence, silence } from './silence';

/** The line itself: the how-manieth message this is, what stayed unanswered, and the ways out. */
export function lineBar(
  facts: BannerFacts,
  offer: Offer | undefined,
  mirrored: Mirrored | undefined,
  state: BannerState,
  speech: Speech,
  here?: Channel,
): Bar {
  const t = text(banner, speech.locale);
  const least = atLeast(facts.tally);
  const why: readonly [string, string] = least
    ? [t.whyAtLeast, t.whyShort]
    : [t.why(facts.tally.unanswered), t.why(facts.tally.unanswered)];
  const ways =
    offer && mirrored
      ? mirrorWays(offer, speech)
      : [
          ...(offer ? [insertButton(offer, state, speech)] : []),
          ...(facts.tally.unanswered > 0 ? [whyButton(why, state)] : []),
        ];
  return {
    mark: [tallyMark(facts)],
    text: offer && mirrored ? mirrorText(facts, mirrored, speech) : sentences(facts, speech, here),
    acts: [{ class: 'ways', parts: ways }, cross(speech.locale)],
  };
}

function sentences(facts: BannerFacts, speech: Speech, here?: Channel): readonly Part[] {
  const t = text(banner, speech.locale);
  const { tally, others, ordinal, offers, inserts } = facts;
  const several = others.length > 0 || (offers && !inserts);
  // Asked for by the rep: nothing is open.
  if (tally.unanswered === 0) return led(capital(t.nth(ordinal)), offers ? t.ask : '');
  const said = silence(tally, speech, here);
  const lead = said.atLeast === undefined ? t.nth(ordinal) : `${said.atLeast},`;
  const rest = othersText(facts, speech);
  const notes = [
    ...(olderUnread(tally) ? [t.olderUnread] : []),
    ...outside(tally, speech),
    ...(rest ? [`${rest}.`] : []),
  ];
  const plain = offers && inserts && tally.waiting === 0 && !atLeast(tally);
  // With several people the line is longer, so it says less of each.
  const body = several && tally.waiting === 0 ? said.short : said.long;
  const head = several ? `${nameIn(facts)}: ${lead}` : capital(lead);
  const long = [`${sentence(body, said)}.`, ...notes, ...(plain ? [t.ask] : [])].join(' ');
  // "Marieke: 3rd message, 2 and 9 Nov unanswered. Bram: 1st."
  const runsOn = several && tally.waiting === 0;
  return both(
    led(runsOn ? head.replace(/\.$/, ',') : head, long),
    led(head, rest ? `${rest}.` : `${sentence(said.short, said)}.`),
  );
}

/** After a stop a sentence begins with a capital; after "at least 2 unanswered," it runs on. */
function sentence(body: string, { atLeast: head }: Silence): string {
  return head === undefined ? capital(body) : body;
}

/** Shows the question first, or puts it in at once, as the rep has set it. */
function insertButton(offer: Offer, { grown, date: _, ...calm }: BannerState, { locale }: Speech): Part {
  const t = text(banner, locale);
  const words = both([t.insert], [t.insertShort]);
  const open = grown === 'question' || grown === 'edit';
  if (offer.showFirst) {
    return button(
      'ask',
      'ask',
      { do: 'state', state: open ? calm : { ...calm, grown: 'question' } },
      open ? [...words, sign('up', 'sm')] : words,
      { 'aria-expanded': String(open) },
    );
  }
  return { parts: insertAtOnce(offer, words) };
}

/** For a reader who can't see the body fill: the question that the button will put there. */
function insertAtOnce(offer: Offer, words: readonly Part[], below?: true): readonly Part[] {
  const question = chosenOf(offer)?.text ?? '';
  return [
    button('ask', 'ask', { do: 'insert', text: question, ...(below ? { below } : {}) }, words, {
      'aria-describedby': 'q',
    }),
    { set: { id: 'q', hidden: '', lang: offer.language }, parts: [question] },
  ];
}

function mirrorText(facts: BannerFacts, { phrase, times, atLeast }: Mirrored, speech: Speech): readonly Part[] {
  const t = text(banner, speech.locale);
  const counted = atLeast ? t.atLeast(t.times(times)) : t.times(times);
  return both(
    led(capital(t.nth(facts.ordinal)), t.mirrored(phrase, counted, nameIn(facts))),
    led(capital(t.mirroredShort(phrase, counted)), ''),
  );
}

/** The question goes under what was typed, which stays; or the mirror is off from now on. */
function mirrorWays(offer: Offer, { locale }: Speech): readonly Part[] {
  const t = text(banner, locale);
  return [
    ...insertAtOnce(offer, both([t.below], [t.belowShort]), true),
    button('mirrorOff', '', { do: 'mirrorOff' }, [t.mirrorOff], { 'aria-label': `${t.mirrorOff}: ${t.mirrorOffName}` }),
  ];
}

/** Less than a line: after three × in 14 days or eight offers a day, or to ask early (R26). A press brings the line. */
export function chip(
  facts: BannerFacts,
  showing: Exclude<Showing, 'line'>,
  state: BannerState,
  speech: Speech,
): Pick<BannerView, 'look' | 'bar'> {
  const t = text(banner, speech.locale);
  const { ordinal } = facts;
  const open = (grown: BannerState) => ({ do: 'state', state: { ...state, opened: true, ...grown } }) as const;
  if (showing === 'early') {
    return {
      look: 'chip',
      bar: {
        mark: [sign('mark', 'mark')],
        text: [t.early(ordinal)],
        acts: [button('show', 'ledger', open({ grown: 'question' }), [t.showQuestion]), cross(speech.locale)],
      },
    };
  }
  return {
    look: 'chip',
    bar: {
      mark: [tallyMark(facts)],
      text: [t.nthChip(ordinal)],
      acts: [button('show', 'all', open({}), [], { 'aria-label': `${t.nthChip(ordinal)}: ${t.openLine}` })],
    },
  };
}

/** Said in the place of the line once the question is in. */
export function insertedBar({ locale }: Speech): Bar {
  const t = text(banner, locale);
  return {
    mark: [sign('check')],
    text: [...led(t.inserted, ''), { class: 'soft', parts: [` ${t.undoInsert}`] }],
    acts: [cross(locale)],
  };
}
