import type { BannerFacts, Fact } from '../domain/banner';
import type { ToNote } from '../domain/standing-kept';
import type { Closed, Later } from '../domain/tally';
import type { BannerState, PressedAct } from '../protocol/banner-act';
import type { Part } from '../protocol/banner-view';
import { banner } from './banner';
import { both, button, sign } from './banner-parts';
import { text } from './catalogue';
import { date, plainDate } from './dates';
import type { Speech } from './locale';
import { firstName } from './names';

/** What stands in place of the question, in words; it says its own day, so the number stands under "Why" alone. */
export interface FactWords {
  readonly mark: Part;
  readonly lead: string;
  /** Where it is not `lead`: between 480 and 699 px. */
  readonly leadShort?: string;
  readonly long: string;
  readonly short: string;
  readonly acts: readonly Part[];
  /** The lead names the person already. */
  readonly named?: true;
  /** "Why?" stands beside it. */
  readonly why: boolean;
}

export function factWords(fact: Fact, facts: BannerFacts, state: BannerState, speech: Speech): FactWords {
  const t = text(banner, speech.locale);
  const day = (time: number) => date(speech, time);
  const plain = { long: '', short: '', acts: [], why: false };
  switch (fact.code) {
    case 'not-delivered': {
      const ways = both([t.otherWays(nameIn(facts))], [t.otherWaysShort]);
      return {
        ...plain,
        mark: sign('dead'),
        lead: t.notDelivered(day(fact.at)),
        leadShort: t.notDeliveredShort(day(fact.at)),
        long: t.deadAddress,
        short: t.deadAddressShort,
        acts: [button('ledger', 'ledger', { do: 'openLedger' }, ways)],
      };
    }
    case 'closed':
      return { ...plain, mark: sign('closed'), lead: closed(fact, speech) };
    case 'asked': {
      const rest = fact.unseen ? t.noAnswerSeen : t.silenceUntil(day(fact.until - 1));
      return { ...plain, mark: sign('mark', 'mark'), lead: t.asked(day(fact.at)), long: rest, short: rest, why: true };
    }
    case 'answer':
      return answer(fact, facts, state, speech);
    case 'later':
      return { ...plain, mark: sign('later'), lead: sleeps(fact, speech), why: true };
    case 'away': {
      const runs = day(fact.resumes);
      return {
        ...plain,
        mark: sign('away'),
        lead: fact.until === undefined ? t.awayUndated : t.away(day(fact.until)),
        long: t.clockStill(runs),
        short: t.clockRuns(runs),
        why: true,
      };
    }
  }
}

function closed({ by, at, askedAt }: Closed, speech: Speech): string {
  const t = text(banner, speech.locale);
  if (by === 'silent') return t.askedSilent(date(speech, askedAt ?? at));
  return (by === 'no' ? t.saidNo : t.closedLetGo)(date(speech, at));
}

function sleeps({ by, until }: Later, speech: Speech): string {
  const t = text(banner, speech.locale);
  if (until === undefined) return t.sleepsUndated;
  return (by === 'not_now' ? t.sleeps : t.laterOn)(plainDate(speech, until));
}

/** R24: asked once, with what their own words come to tinted; nothing is decided for the rep. */
function answer({ at, askedAt, proposed }: ToNote, facts: BannerFacts, state: BannerState, speech: Speech): FactWords {
  const t = text(banner, speech.locale);
  const [name, day] = [nameIn(facts), date(speech, at)];
  const look = (outcome: string) => (proposed?.outcome === outcome ? 'ask' : 'ledger');
  const note = (outcome: 'yes' | 'no' | 'other', label: string): Part =>
    button(outcome, outcome === 'other' ? '' : look(outcome), { do: 'answer', outcome }, [label]);
  const { grown, ...calm } = state;
  const dates: PressedAct = { do: 'state', state: grown === 'notNow' ? calm : { ...calm, grown: 'notNow' } };
  return {
    mark: sign('reply'),
    lead: askedAt === undefined ? t.answeredShort(name, day) : t.answered(name, day),
    leadShort: t.answeredShort(name, day),
    long: t.itWas,
    short: t.itWas,
    acts: [
      note('yes', t.yes),
      button('notNow', look('not_now'), dates, [t.notNow], { 'aria-expanded': String(grown === 'notNow') }),
      note('no', t.no),
      note('other', t.other),
    ],
    named: true,
    why: false,
  };
}

/** What the one who leads is called in a sentence. */
export function nameIn({ contact, name }: BannerFacts): string {
  return firstName(name === undefined ? { handle: contact } : { handle: contact, name });
}
