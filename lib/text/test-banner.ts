import type { BannerFacts, Fact } from '../domain/banner';
import type { Tally } from '../domain/tally';
import { tallyWith } from '../domain/test-tally';
import type { BannerView } from '../protocol/banner-view';
import { buttons, said } from '../protocol/test-view';
import { bannerView, type Drawn } from './banner-view';
import type { Locale, Speech } from './locale';
import type { Offer } from './offer';

/** For the tests of the line's words: somebody who stayed silent twice, on Tuesday 24 November 2026. */

const NOW = Date.UTC(2026, 10, 24, 13, 5);
export const nov = (day: number, hour = 9) => Date.UTC(2026, 10, day, hour);
export const speech = (locale: Locale): Speech => ({ locale, zone: 'Europe/Amsterdam', now: NOW });
export const soft = (text: string) => text.replaceAll('\u00a0', ' ');

/** Of touches on these days of November, of which the last so many still wait, until the 25th. */
export function tallyOf(days: readonly number[], waiting = 0, more: Partial<Tally> = {}): Tally {
  return tallyWith({
    state: 'due',
    unanswered: days.length,
    waiting,
    ...(waiting > 0 ? { waitsUntil: nov(26, -1) } : {}),
    touches: days.map((day, i) => ({ time: nov(day), waits: i >= days.length - waiting, channel: 'email' })),
    ...more,
  });
}

export function factsOf(tally: Tally, more: Partial<BannerFacts> = {}): BannerFacts {
  const offered = { offers: true, inserts: true, others: [] };
  return { ...MARIEKE, tally, ordinal: tally.unanswered + 1, ...offered, ...more };
}

export const MARIEKE = { contact: 'email:marieke@vandenheuvel.example', name: 'Marieke van den Heuvel' } as const;
export const TALLY = tallyOf([2, 9]);
export const OFFERED = factsOf(TALLY, { contact: 'email:priya@nairconsulting.example', name: 'Priya Nair' });
export const OFFER: Offer = {
  questions: [
    { id: 'line', shape: 'line', text: 'Kom ik gelegen?' },
    { id: 'given-up', shape: 'given-up', text: 'Heeft u het losgelaten?' },
    { id: 'mine', shape: 'own', text: 'Zullen we stoppen?' },
  ],
  chosen: 'line',
  language: 'nl',
  form: 'formal',
  showFirst: true,
};
export const fact = (it: Fact): BannerFacts => ({ ...OFFERED, offers: false, inserts: false, fact: it });
export const view = (facts: BannerFacts, locale: Locale = 'en', drawn: Drawn = {}): BannerView =>
  bannerView(facts, [], { offer: OFFER, ...drawn }, speech(locale));
export const names = (drawn: BannerView) => buttons(drawn).map(({ name }) => soft(name));
export const spoken = (drawn: BannerView) => {
  const [long, short] = [said(drawn), said(drawn, 'short')];
  return soft(`${long.lead} ${long.rest} | ${short.lead} ${short.rest}`)
    .replaceAll('  ', ' ')
    .replaceAll(/ (?=\||$)/g, ' ');
};
