import { describe, expect, test } from 'vitest';
import type { BannerFacts, Fact } from '../domain/banner';
import { SIGNS } from '../protocol/banner-view-signs';
import { buttons, find, said } from '../protocol/test-view';
import { bannerView } from './banner-view';
import type { Locale } from './locale';
import { factsOf, nov, OFFER, speech, tallyOf, view } from './test-banner';

const bram = 'email:bram@koopmans.example';
const unseen = { silenceSeen: false, seenUntil: nov(9) };
const withBram: Partial<BannerFacts> = {
  inserts: false,
  others: [{ handle: bram, name: 'Bram Koopmans', ordinal: 1 }],
};

/** Each state: its facts, then "lead | long | short" in both languages (a plain space for each hard one). */
const STATES: readonly [name: string, facts: BannerFacts, en: string, nl: string][] = [
  [
    'R3: the third message',
    factsOf(tallyOf([2, 9])),
    '3rd message. | 2 and 9 Nov stayed unanswered. Ask straight? | 2 and 9 Nov unanswered.',
    '3e bericht. | 2 en 9 nov bleven onbeantwoord. Gewoon vragen? | 2 en 9 nov onbeantwoord.',
  ],
  [
    'R3: three dates are named at most',
    factsOf(tallyOf([2, 3, 4, 5, 6])),
    '6th message. | 5 since 2 Nov stayed unanswered. Ask straight? | 5 since 2 Nov unanswered.',
    '6e bericht. | 5 sinds 2 nov bleven onbeantwoord. Gewoon vragen? | 5 sinds 2 nov onbeantwoord.',
  ],
  [
    'R2: a part still waits',
    factsOf(tallyOf([9, 20], 1)),
    '3rd message. | 2 unanswered, 1 of them still waiting, until Wed 25 Nov. | 2 unanswered, 1 waiting.',
    '3e bericht. | 2 onbeantwoord, waarvan 1 nog wacht, tot wo 25 nov. | 2 onbeantwoord, 1 wacht.',
  ],
  [
    'R2: of three, two still wait',
    factsOf(tallyOf([9, 20, 23], 2)),
    '4th message. | 3 unanswered, 2 of them still waiting, the first until Wed 25 Nov. | 3 unanswered, 2 waiting.',
    '4e bericht. | 3 onbeantwoord, waarvan 2 nog wachten, de eerste tot wo 25 nov. | 3 onbeantwoord, 2 wachten.',
  ],
  [
    'R3: all of them still wait',
    factsOf(tallyOf([20, 23], 2), { offers: false, inserts: false }),
    '3rd message. | 2 still waiting, the first until Wed 25 Nov. | 2 still waiting.',
    '3e bericht. | 2 wachten nog, de eerste tot wo 25 nov. | 2 wachten nog.',
  ],
  [
    'R21: at least',
    factsOf(tallyOf([2, 9], 0, { atLeast: true })),
    'At least 2 unanswered, | 2 and 9 Nov. Older messages were not read. | 2 and 9 Nov.',
    'Minstens 2 onbeantwoord, | 2 en 9 nov. Ouder is niet gelezen. | 2 en 9 nov.',
  ],
  [
    'R21: a site can’t be read',
    factsOf(tallyOf([2, 9], 0, { ...unseen, atLeast: true, notRead: { site: 'linkedin', since: nov(21) } })),
    'At least 2 sent, | LinkedIn not read since 21 Nov. | LinkedIn not read since 21 Nov.',
    'Minstens 2 verzonden, | LinkedIn niet gelezen sinds 21 nov. | LinkedIn niet gelezen sinds 21 nov.',
  ],
  [
    'R21: at least, and many',
    factsOf(tallyOf([2, 3, 4, 5], 0, { atLeast: true })),
    'At least 4 unanswered, | since 2 Nov. Older messages were not read. | since 2 Nov.',
    'Minstens 4 onbeantwoord, | sinds 2 nov. Ouder is niet gelezen. | sinds 2 nov.',
  ],
  [
    'R21: at least, a part still waits',
    factsOf(tallyOf([9, 20], 1, { atLeast: true })),
    'At least 2 unanswered, | 1 of them still waiting, until Wed 25 Nov. Older messages were not read. | 1 waiting.',
    'Minstens 2 onbeantwoord, | waarvan 1 nog wacht, tot wo 25 nov. Ouder is niet gelezen. | 1 wacht.',
  ],
  [
    'R21: at least, all still wait',
    factsOf(tallyOf([20, 23], 2, { atLeast: true }), { offers: false, inserts: false }),
    'At least 2 sent, | 2 still waiting, the first until Wed 25 Nov. Older messages were not read. | 2 waiting.',
    'Minstens 2 verzonden, | 2 wachten nog, de eerste tot wo 25 nov. Ouder is niet gelezen. | 2 wachten.',
  ],
  [
    'R21: a silence that nobody looked at',
    factsOf(tallyOf([2, 9], 0, unseen)),
    '3rd message. | 2 sent; no reply seen here since 9 Nov. Ask straight? | 2 sent; no reply seen here since 9 Nov.',
    '3e bericht. | 2 verzonden; hier geen antwoord gezien sinds 9 nov. Gewoon vragen? | 2 verzonden; hier geen antwoord gezien sinds 9 nov.',
  ],
  [
    'R21: never looked',
    factsOf(tallyOf([2, 9], 0, { silenceSeen: false })),
    '3rd message. | 2 sent; no reply seen here. Ask straight? | 2 sent; no reply seen here.',
    '3e bericht. | 2 verzonden; hier geen antwoord gezien. Gewoon vragen? | 2 verzonden; hier geen antwoord gezien.',
  ],
  [
    'R21: nobody looked, and a part still waits',
    factsOf(tallyOf([9, 20], 1, unseen)),
    '3rd message. | 2 sent, 1 of them still waiting, until Wed 25 Nov; no reply seen here since 9 Nov. | 2 sent, 1 waiting; no reply seen here.',
    '3e bericht. | 2 verzonden, waarvan 1 nog wacht, tot wo 25 nov; hier geen antwoord gezien sinds 9 nov. | 2 verzonden, 1 wacht; hier geen antwoord gezien.',
  ],
  [
    'R21: nobody looked, and at least',
    factsOf(tallyOf([2, 9], 0, { ...unseen, atLeast: true })),
    'At least 2 sent, | no reply seen here since 9 Nov. Older messages were not read. | no reply seen here since 9 Nov.',
    'Minstens 2 verzonden, | hier geen antwoord gezien sinds 9 nov. Ouder is niet gelezen. | hier geen antwoord gezien sinds 9 nov.',
  ],
  [
    'R6: one was due and not seen, so the number says at least',
    factsOf(tallyOf([2, 9], 0, { overdue: [nov(20)] })),
    'At least 2 unanswered, | 2 and 9 Nov. 1 was due 20 Nov, not seen yet. | 2 and 9 Nov.',
    'Minstens 2 onbeantwoord, | 2 en 9 nov. 1 zou 20 nov weggaan, nog niet gezien. | 2 en 9 nov.',
  ],
  [
    'R5, R6: scheduled and just sent stand outside the number',
    factsOf(tallyOf([2, 9], 0, { scheduled: 1, justSent: 1 })),
    '3rd message. | 2 and 9 Nov stayed unanswered. 1 scheduled. 1 just sent. Ask straight? | 2 and 9 Nov unanswered.',
    '3e bericht. | 2 en 9 nov bleven onbeantwoord. 1 ingepland. 1 net verzonden. Gewoon vragen? | 2 en 9 nov onbeantwoord.',
  ],
  [
    'R9: several recipients',
    factsOf(tallyOf([2, 9]), withBram),
    'Marieke: 3rd message, | 2 and 9 Nov unanswered. Bram: 1st. | Bram: 1st.',
    'Marieke: 3e bericht, | 2 en 9 nov onbeantwoord. Bram: 1e. | Bram: 1e.',
  ],
  [
    'R9: several recipients, at least',
    factsOf(tallyOf([2, 9], 0, { atLeast: true }), withBram),
    'Marieke: at least 2 unanswered, | 2 and 9 Nov. Older messages were not read. Bram: 1st. | Bram: 1st.',
    'Marieke: minstens 2 onbeantwoord, | 2 en 9 nov. Ouder is niet gelezen. Bram: 1e. | Bram: 1e.',
  ],
];

const shown = (facts: BannerFacts, locale: Locale) => {
  const [long, short] = [said(view(facts, locale)), said(view(facts, locale), 'short')];
  return `${long.lead} | ${long.rest} | ${short.rest}`;
};
const names = (facts: BannerFacts) => buttons(view(facts)).map(({ name }) => name);
const signs = (facts: BannerFacts) =>
  find(view(facts).bar.mark, ({ path }) => path !== undefined).map(({ path }) => path);

const inPlace = (fact: Fact, more: Partial<BannerFacts> = {}) =>
  factsOf(tallyOf([2, 9]), { fact, offers: false, inserts: false, ...more });

/** Facts in place of the question. */
const FACTS: typeof STATES = [
  [
    'R12: away',
    inPlace({ code: 'away', until: Date.UTC(2026, 11, 1, 23), resumes: Date.UTC(2026, 11, 2, 23) }),
    'Away until 2 Dec. | The clock stands still and runs again from 3 Dec. | The clock runs again from 3 Dec.',
    'Afwezig tot 2 dec. | De klok staat stil en loopt weer vanaf 3 dec. | De klok loopt weer vanaf 3 dec.',
  ],
  [
    'R12: away without a date',
    inPlace({ code: 'away', resumes: nov(30) }),
    'Away, no date given. | The clock stands still and runs again from 30 Nov. | The clock runs again from 30 Nov.',
    'Afwezig, zonder datum. | De klok staat stil en loopt weer vanaf 30 nov. | De klok loopt weer vanaf 30 nov.',
  ],
  [
    'R11: not delivered',
    inPlace({ code: 'not-delivered', at: nov(9) }),
    'Not delivered on 9 Nov. | This address no longer works. | Address no longer works.',
    'Niet bezorgd op 9 nov. | Dit adres werkt niet meer. | Adres werkt niet meer.',
  ],
  [
    'R11: not delivered, and somebody else in To',
    inPlace({ code: 'not-delivered', at: nov(9) }, withBram),
    'Marieke: not delivered on 9 Nov. | This address no longer works. Bram: 1st. | Address no longer works. Bram: 1st.',
    'Marieke: niet bezorgd op 9 nov. | Dit adres werkt niet meer. Bram: 1e. | Adres werkt niet meer. Bram: 1e.',
  ],
  [
    'R16: said no',
    inPlace({ code: 'closed', by: 'no', at: nov(3) }),
    'Said no on 3 Nov. |  | ',
    'Zei nee op 3 nov. |  | ',
  ],
];

describe.each(FACTS)('%s', (_name, facts, en, nl) => {
  test('in both languages', () => {
    expect(shown(facts, 'en').replaceAll('\u00a0', ' ')).toBe(en);
    expect(shown(facts, 'nl').replaceAll('\u00a0', ' ')).toBe(nl);
  });

  test('offers no question', () => {
    expect(names(facts).join()).not.toMatch(/Insert/);
    expect(view(facts).inserted).toBeUndefined();
    expect(names(facts).at(-1)).toBe('Close');
  });
});

test.each([
  [FACTS[0], SIGNS.away, ['Why?', 'Close']],
  [FACTS[2], SIGNS.dead, ['Other ways to reach Marieke', 'Close']],
  [FACTS[4], SIGNS.closed, ['Close']],
] as const)('a fact bears its own sign, and its own ways out', (state, sign, ways) => {
  const facts = state?.[1] as BannerFacts;
  expect(signs(facts)).toEqual([sign]);
  expect(names(facts)).toEqual(ways);
});

describe.each(STATES)('%s', (_name, facts, en, nl) => {
  test('in English', () => expect(shown(facts, 'en').replaceAll('\u00a0', ' ')).toBe(en));
  test('in Dutch', () => expect(shown(facts, 'nl').replaceAll('\u00a0', ' ')).toBe(nl));

  test('keeps the tone', () => {
    for (const locale of ['en', 'nl'] as const) {
      expect(shown(facts, locale)).not.toMatch(/!|\bshould\b|\bmoet\b/i);
      expect(shown(facts, locale)).not.toMatch(/\d (Nov|nov)/); // a date never breaks
    }
  });
});

test.each(STATES.filter(([, { tally }]) => !tally.silenceSeen))('%s: claims no silence', (_name, facts) => {
  expect(shown(facts, 'en')).not.toMatch(/unanswered/);
  expect(shown(facts, 'nl')).not.toMatch(/onbeantwoord/);
});

test('a dot for each unanswered touch, a ring where it still waits, five at most; then the sign', () => {
  const dots = (facts: BannerFacts) =>
    find(view(facts).bar.mark, ({ tag }) => tag === 'i').map((dot) => dot.class ?? 'dot');
  expect(dots(factsOf(tallyOf([9, 20], 1)))).toEqual(['dot', 'ring']);
  expect(dots(factsOf(tallyOf([2, 3, 4, 5, 6, 9, 20], 1)))).toEqual(['dot', 'dot', 'dot', 'dot', 'ring']);
  expect(signs(factsOf(tallyOf([9])))).toEqual([SIGNS.mark]);
});

test('R3: where all still wait it is a fact without a question', () => {
  expect(names(factsOf(tallyOf([20, 23], 2), { offers: false, inserts: false }))).toEqual(['Why 2?', 'Close']);
});

test('R9: with more than one To there is no Insert', () => {
  expect(names(factsOf(tallyOf([2, 9]), withBram))).toEqual(['Why 2?', 'Close']);
});

test('the look of the line travels with it', () => {
  expect(view(factsOf(tallyOf([2, 9]))).style).toContain('light-dark(');
});

test('of touches on both channels it says which were here', () => {
  const touches = [2, 9, 16].map((day) => ({
    time: nov(day),
    waits: false,
    channel: day === 2 ? ('email' as const) : ('linkedin' as const),
  }));
  const both = factsOf(tallyOf([2, 9, 16], 0, { touches }));
  const on = (here: 'email' | 'linkedin', locale: Locale) =>
    said(bannerView(both, [], { offer: OFFER, here }, speech(locale))).rest.replaceAll('\u00a0', ' ');
  expect(on('linkedin', 'en')).toBe('2 Nov by mail, 9 and 16 Nov here: unanswered. Ask straight?');
  expect(on('linkedin', 'nl')).toBe('2 nov per mail, 9 en 16 nov hier: onbeantwoord. Gewoon vragen?');
  expect(on('email', 'en')).toBe('2 Nov here, 9 and 16 Nov on LinkedIn: unanswered. Ask straight?');
  expect(said(bannerView(both, [], { here: 'email' }, speech('en')), 'short').rest).toMatch(
    /^2, 9 and 16.Nov unanswered\.$/,
  );
});
