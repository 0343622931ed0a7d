import { describe, expect, test } from 'vitest';
import type { Tally } from '../domain/tally';
import { asideText, factText, headText } from './fact';
import type { Locale, Speech } from './locale';
import { tallyOf } from './test-banner';

const nov = (day: number, hour = 9) => Date.UTC(2026, 10, day, hour);
const speech = (locale: Locale): Speech => ({ locale, zone: 'Europe/Amsterdam', now: nov(24) });
const soft = (words: string) => words.replaceAll('\u00a0', ' ');

const unseen = { silenceSeen: false, seenUntil: nov(9) };

/** Fact in a row, and head of the ledger, in both languages. */
const STATES: readonly [name: string, tally: Tally, en: string, nl: string, head: string, kop: string][] = [
  [
    'R2: unanswered',
    tallyOf([2, 9, 16], 0, { lastReply: Date.UTC(2026, 9, 21, 14) }),
    '2, 9 and 16 Nov stayed unanswered',
    '2, 9 en 16 nov bleven onbeantwoord',
    '3 unanswered | since 21 Oct',
    '3 onbeantwoord | sinds 21 okt',
  ],
  [
    'R2: one unanswered',
    tallyOf([2]),
    '2 Nov stayed unanswered',
    '2 nov bleef onbeantwoord',
    '1 unanswered | ',
    '1 onbeantwoord | ',
  ],
  [
    'R2: a part waits; a near day is said by its weekday',
    tallyOf([9, 20], 1),
    '2 unanswered, 1 of them still waiting until Wed',
    '2 onbeantwoord, waarvan 1 nog wacht tot wo',
    '2 unanswered, | 1 of them still waiting, until Wed 25 Nov',
    '2 onbeantwoord, | waarvan 1 nog wacht, tot wo 25 nov',
  ],
  [
    'R21: a site can’t be read',
    tallyOf([2, 9, 16], 0, { ...unseen, atLeast: true, notRead: { site: 'linkedin', since: nov(21) } }),
    'At least 3 sent; LinkedIn not read since 21 Nov',
    'Minstens 3 verzonden; LinkedIn niet gelezen sinds 21 nov',
    'At least 3 sent; | LinkedIn not read since 21 Nov',
    'Minstens 3 verzonden; | LinkedIn niet gelezen sinds 21 nov',
  ],
  [
    'R21: a site can’t be read, and one still waits',
    tallyOf([9, 20], 1, { ...unseen, atLeast: true, notRead: { site: 'gmail', since: nov(21) } }),
    'At least 2 sent; Gmail not read since 21 Nov',
    'Minstens 2 verzonden; Gmail niet gelezen sinds 21 nov',
    'At least 2 sent, | 1 of them still waiting, until Wed 25 Nov; Gmail not read since 21 Nov',
    'Minstens 2 verzonden, | waarvan 1 nog wacht, tot wo 25 nov; Gmail niet gelezen sinds 21 nov',
  ],
  [
    'R21: a site can’t be read, and nothing is open: never a silent 0',
    tallyOf([], 0, { atLeast: true, lastReply: nov(20), notRead: { site: 'linkedin', since: nov(21) } }),
    'Replied 20 Nov; LinkedIn not read since 21 Nov',
    'Antwoordde op 20 nov; LinkedIn niet gelezen sinds 21 nov',
    'Replied 20 Nov; LinkedIn not read since 21 Nov | ',
    'Antwoordde op 20 nov; LinkedIn niet gelezen sinds 21 nov | ',
  ],
  [
    'R2: all wait',
    tallyOf([23], 1),
    '1 waiting until Wed 25 Nov',
    '1 wacht nog tot wo 25 nov',
    '1 still waiting, | until Wed 25 Nov',
    '1 wacht nog, | tot wo 25 nov',
  ],
  [
    'R21: at least',
    tallyOf([2, 9], 0, { atLeast: true }),
    'At least 2 unanswered: 2 and 9 Nov',
    'Minstens 2 onbeantwoord: 2 en 9 nov',
    'At least 2 unanswered | ',
    'Minstens 2 onbeantwoord | ',
  ],
  [
    'R21: a silence that nobody looked at',
    tallyOf([2, 9], 0, unseen),
    '2 sent; no reply seen here since 9 Nov',
    '2 verzonden; hier geen antwoord gezien sinds 9 nov',
    '2 sent; | no reply seen here since 9 Nov',
    '2 verzonden; | hier geen antwoord gezien sinds 9 nov',
  ],
  [
    'R21: at least, and nobody looked',
    tallyOf([2, 9], 0, { ...unseen, atLeast: true }),
    'At least 2 sent; no reply seen here since 9 Nov',
    'Minstens 2 verzonden; hier geen antwoord gezien sinds 9 nov',
    'At least 2 sent; | no reply seen here since 9 Nov',
    'Minstens 2 verzonden; | hier geen antwoord gezien sinds 9 nov',
  ],
  [
    'R6: scheduled beside it',
    tallyOf([2], 0, { scheduled: 1 }),
    '2 Nov stayed unanswered; 1 scheduled',
    '2 nov bleef onbeantwoord; 1 ingepland',
    '1 unanswered | ',
    '1 onbeantwoord | ',
  ],
  [
    'R6: overdue makes it at least',
    tallyOf([12], 0, { overdue: [nov(23)], atLeast: true }),
    'At least 1 unanswered: 12 Nov; 1 was due 23 Nov, not seen yet',
    'Minstens 1 onbeantwoord: 12 nov; 1 zou 23 nov weggaan, nog niet gezien',
    'At least 1 unanswered | ',
    'Minstens 1 onbeantwoord | ',
  ],
  [
    'R5: only just sent',
    tallyOf([], 0, { justSent: 1, justSentUntil: nov(24) + 20_000 }),
    'Just sent; counts in 20 seconds',
    'Net verzonden; telt over 20 seconden',
    'Just sent; counts in 20 seconds | ',
    'Net verzonden; telt over 20 seconden | ',
  ],
  [
    'R6: only scheduled',
    tallyOf([], 0, { scheduled: 1 }),
    '1 scheduled',
    '1 ingepland',
    '1 scheduled | ',
    '1 ingepland | ',
  ],
  [
    'R1: answered',
    tallyOf([], 0, { lastReply: nov(20) }),
    'Replied 20 Nov',
    'Antwoordde op 20 nov',
    'Replied 20 Nov | ',
    'Antwoordde op 20 nov | ',
  ],
  ['R2: only older ones', tallyOf([], 0, { older: 2 }), '2 older', '2 ouder', '2 older | ', '2 ouder | '],
  [
    'R21: nothing counted, and history unread: never a silent 0',
    tallyOf([], 0, { atLeast: true }),
    'Older messages were not read',
    'Ouder is niet gelezen',
    'Older messages were not read | ',
    'Ouder is niet gelezen | ',
  ],
];

describe.each(STATES)('%s', (_name, tally, en, nl, head, kop) => {
  test.each([
    ['en', en, head],
    ['nl', nl, kop],
  ] as const)('in %s', (locale, fact, top) => {
    const { lead, rest } = headText(tally, speech(locale));
    expect(soft(factText(tally, speech(locale)))).toBe(fact);
    expect(soft(`${lead} | ${rest}`)).toBe(top);
  });
});

test('R3: gone quiet says when the last message was, and R25: what the rep set apart says so', () => {
  const quiet = tallyOf([2], 0, { state: 'quiet', lastTouch: Date.UTC(2026, 7, 10, 9) });
  expect(soft(factText(quiet, speech('en')))).toBe('Last message 10 Aug');
  expect(factText({ ...quiet, state: 'excluded' }, speech('nl'))).toBe('Telt niet mee, zoals je zei');
});

test('R25: of who is never counted the head says that, and no number', () => {
  const apart = tallyOf([2, 9], 0, { state: 'excluded', apart: 'friend', older: 2, lively: true });
  expect(headText(apart, speech('en'))).toEqual({ lead: 'Friend, never counted', rest: '' });
  expect(asideText(apart, speech('en'))).toBe('');
});

test('R25: a lively history says why there is no banner', () => {
  expect(asideText(tallyOf([2, 9], 0, { lively: true }), speech('en'))).toBe('A lively history: no banner.');
  expect(asideText(tallyOf([], 0, { lively: true }), speech('nl'))).toBe('Levendig contact: geen balk.');
});

test('R1: over both channels', () => {
  const [mail, linkedin] = [tallyOf([2, 9]), tallyOf([16])];
  const both = tallyOf([2, 9, 16], 0, {
    lastReply: Date.UTC(2026, 9, 21, 14),
    touches: [...mail.touches, ...linkedin.touches.map((touch) => ({ ...touch, channel: 'linkedin' as const }))],
  });
  expect(soft(headText(both, speech('en')).rest)).toBe('since 21 Oct, on two channels');
  expect(soft(headText(both, speech('nl')).rest)).toBe('sinds 21 okt, op twee kanalen');
});

test('R21: of a reply that only a list told of, the day is the latest that it can be', () => {
  const about = tallyOf([], 0, { lastReply: nov(16), lastReplyAbout: true });
  expect(soft(factText(about, speech('en')))).toBe('Replied by 16 Nov');
  expect(soft(factText(about, speech('nl')))).toBe('Antwoordde uiterlijk 16 nov');
});

test.each([
  [{ state: 'excluded', apart: 'customer' }, 'Customer, never counted', 'Klant, telt nooit mee'],
  [
    { state: 'away', away: { until: nov(30), resumes: nov(30) } },
    'Away until 30 Nov; the clock stands still',
    'Afwezig tot 30 nov; de klok staat stil',
  ],
  [
    { state: 'away', away: { resumes: nov(30) } },
    'Away; the clock runs again from 30 Nov',
    'Afwezig; de klok loopt weer vanaf 30 nov',
  ],
  [
    { state: 'dead', deadSince: nov(9) },
    'Not delivered on 9 Nov; the address no longer works',
    'Niet bezorgd op 9 nov; het adres werkt niet meer',
  ],
] as const)('R11, R12, R25: $0.state in a row', (more, en, nl) => {
  expect(soft(factText(tallyOf([2, 9], 0, more), speech('en')))).toBe(en);
  expect(soft(factText(tallyOf([2, 9], 0, more), speech('nl')))).toBe(nl);
});

test('R15, R16: who answered, and what', () => {
  const by = { handle: 'email:eva@koopmans.example', name: 'Eva de Wit' } as const;
  const colleague = tallyOf([], 0, { lastReply: nov(20), colleague: { at: nov(20), by } });
  expect(soft(factText(colleague, speech('en')))).toBe('Eva, a colleague, replied 20 Nov');
  const sometime = tallyOf([], 0, { lastReply: nov(20), colleague: { at: nov(20), by, about: true } });
  expect(soft(factText(sometime, speech('en')))).toBe('Eva, a colleague, replied by 20 Nov');
  expect(soft(factText(sometime, speech('nl')))).toBe('Eva, een collega, antwoordde uiterlijk 20 nov');
  const no = tallyOf([], 0, { lastReply: nov(3), proposes: { label: 'no', at: nov(3), sure: true } });
  expect(soft(factText(no, speech('nl')))).toBe('Zei nee op 3 nov');
  const unsure = tallyOf([], 0, { lastReply: nov(3), proposes: { label: 'no', at: nov(3), sure: false } });
  expect(soft(factText(unsure, speech('nl')))).toBe('Antwoordde op 3 nov');
});

test('what the head leaves out stands under it', () => {
  expect(asideText(tallyOf([2], 0, { scheduled: 1, older: 2 }), speech('en'))).toBe('1 scheduled. 2 older.');
  expect(asideText(tallyOf([2], 0, { atLeast: true }), speech('nl'))).toBe('Ouder is niet gelezen.');
  expect(asideText(tallyOf([2]), speech('en'))).toBe('');
});
