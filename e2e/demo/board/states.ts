import type { BannerFacts, Fact } from '../../../lib/domain/banner';
import type { LedgerLine } from '../../../lib/domain/line';
import type { Form, Language } from '../../../lib/domain/question';
import type { BannerState } from '../../../lib/protocol/banner-act';
import { type Drawn, notedView } from '../../../lib/text/banner-view';
import type { Locale } from '../../../lib/text/locale';
import type { Offer } from '../../../lib/text/offer';
import { fill } from '../../../lib/text/questions/fill';
import { OUR_QUESTIONS } from '../../../lib/text/questions/ours';
import { factsOf, MARIEKE, nov, tallyOf } from '../../../lib/text/test-banner';

/** What the line says in each of its states, as the look has them, of facts that are made up. */

/** Tuesday 24 November 2026, 14:05 in Amsterdam. */
export const NOW = Date.UTC(2026, 10, 24, 13, 5);
export const ZONE = 'Europe/Amsterdam';
const at = (month: number, day: number, hour = 9) => Date.UTC(2026, month - 1, day, hour);

export interface State {
  readonly name: string;
  readonly facts: BannerFacts;
  readonly lines?: readonly LedgerLine[];
  readonly drawn?: Omit<Drawn, 'offer'>;
  /** What was just noted. */
  readonly noted?: BannerState;
  /** The question is in. */
  readonly inserted?: true;
}

const BRAM = { handle: 'email:bram@koopmans.example', name: 'Bram Koopmans' } as const;

const two = factsOf(tallyOf([2, 9]));
const onBoth = factsOf(
  tallyOf([2, 9, 16], 0, {
    touches: [2, 9, 16].map((day) => ({ time: nov(day), waits: false, channel: day === 2 ? 'email' : 'linkedin' })),
  }),
);
const fact = (said: Fact, more: Partial<BannerFacts> = {}): BannerFacts => ({
  ...two,
  offers: false,
  inserts: false,
  ...more,
  fact: said,
});
const answered = fact(
  { code: 'answer', at: nov(23), askedAt: nov(18), proposed: { outcome: 'not_now' } },
  { contact: 'email:priya@nairconsulting.example', name: 'Priya Nair' },
);

function lines(locale: Locale): readonly LedgerLine[] {
  const nl = locale === 'nl';
  const subject = nl ? 'Sorteerlijn, prijzen' : 'Sorting line, prices';
  const base = { how: 'page', waits: false, flips: true, channel: 'email', account: 'email:ik@kade.example' } as const;
  return [
    {
      ...base,
      target: 'g:4',
      kind: 'touch',
      time: nov(9),
      counts: true,
      subject: `Re: ${subject}`,
      reason: { code: 'together', rule: 'R4', messages: 2 },
    },
    {
      ...base,
      target: 'g:3',
      kind: 'touch',
      time: nov(2),
      counts: true,
      subject,
      reason: { code: 'silent', rule: 'R2', workingDays: 16 },
    },
    {
      ...base,
      target: 'urn:2',
      kind: 'touch',
      time: at(10, 30),
      channel: 'linkedin',
      counts: false,
      invitation: true,
      reason: { code: 'bare-invitation', rule: 'R18' },
    },
    {
      ...base,
      target: 'g:1',
      kind: 'reply',
      time: at(10, 14),
      counts: true,
      flips: false,
      reason: { code: 'replied', rule: 'R2' },
      from: { handle: MARIEKE.contact, name: MARIEKE.name },
    },
  ];
}

/** The look's questions: the second speaks of the subject. */
export function offerIn(locale: Locale, state: BannerState = {}, showFirst = true): Offer {
  const {
    question = 'line',
    language = locale,
    form = 'formal',
  }: { question?: string; language?: Language; form?: Form } = state;
  const subject = locale === 'nl' ? 'Sorteerlijn' : 'Sorting line';
  const questions = OUR_QUESTIONS.flatMap((each) => {
    const text = fill(each, { language, form, subject });
    return text === undefined ? [] : [{ id: each.id, shape: each.shape, text }];
  });
  return { questions, chosen: question, language, form, showFirst };
}

const noted = (act: NonNullable<BannerState['noted']>['act']): BannerState => ({
  noted: { contact: MARIEKE.contact, act, entry: 'decision' },
});

/** In the order of the look's pictures; what they lack comes after. */
export function states(locale: Locale): readonly State[] {
  const phrase = locale === 'nl' ? 'even opvolgen' : 'just checking in';
  const bram = { contact: BRAM.handle, name: BRAM.name };
  return [
    { name: 'third message', facts: two },
    { name: 'a part still waits', facts: factsOf(tallyOf([2, 20], 1)) },
    { name: 'at least 2', facts: factsOf(tallyOf([2, 9], 0, { atLeast: true })) },
    { name: 'several recipients', facts: { ...two, inserts: false, others: [{ ...BRAM, ordinal: 1 }] } },
    { name: 'away', facts: fact({ code: 'away', until: at(12, 1, 23), resumes: at(12, 2, 23) }) },
    { name: 'asked', facts: fact({ code: 'asked', at: nov(19), until: at(11, 26, 23) }) },
    { name: 'closed, no', facts: fact({ code: 'closed', by: 'no', at: nov(3) }) },
    { name: 'closed, silent', facts: fact({ code: 'closed', by: 'silent', at: nov(9), askedAt: nov(2) }) },
    {
      name: 'not delivered',
      facts: fact(
        { code: 'not-delivered', at: nov(9) },
        { contact: 'email:daan@hoekstra.example', name: 'Daan Hoekstra' },
      ),
    },
    { name: 'they answered', facts: answered },
    { name: 'just inserted', facts: two, inserted: true },
    { name: 'why', facts: two, lines: lines(locale), drawn: { state: { grown: 'why' } } },
    { name: 'the question', facts: two, drawn: { state: { grown: 'question' } } },
    { name: 'not now, until', facts: answered, drawn: { state: { grown: 'notNow' } } },
    { name: 'ask early', facts: factsOf(tallyOf([9]), { name: 'Hugo Castellanos' }), drawn: { showing: 'early' } },
    {
      name: 'the mirror',
      facts: { ...two, ...bram },
      drawn: { mirrored: { phrase, times: 3, atLeast: true }, state: { phrase } },
    },
    { name: 'after three closings', facts: two, drawn: { showing: 'chip' } },
    { name: 'four, on both sites', facts: onBoth, drawn: { here: 'linkedin' } },
    { name: 'edit', facts: two, drawn: { state: { grown: 'edit' } } },
    { name: 'later', facts: two, drawn: { state: { grown: 'later' } } },
    { name: 'later, other date', facts: two, drawn: { state: { grown: 'later', date: true } } },
    { name: 'closed, let go', facts: fact({ code: 'closed', by: 'let-go', at: nov(20) }) },
    { name: 'noted no', facts: two, noted: noted({ do: 'answer', outcome: 'no' }) },
    { name: 'noted not now', facts: two, noted: noted({ do: 'answer', outcome: 'not_now', until: '2026-12-08' }) },
    { name: 'noted later', facts: two, noted: noted({ do: 'later', until: '2026-12-08' }) },
    { name: 'let go', facts: two, noted: noted({ do: 'letGo' }) },
    { name: 'replied elsewhere', facts: two, noted: noted({ do: 'elsewhere' }) },
  ];
}

export { notedView };
