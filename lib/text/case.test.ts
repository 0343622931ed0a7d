import { describe, expect, test } from 'vitest';
import type { Tally } from '../domain/tally';
import { tallyWith } from '../domain/test-tally';
import { asideText, factText, headText } from './fact';
import type { Locale, Speech } from './locale';

const nov = (day: number, hour = 9) => Date.UTC(2026, 10, day, hour);
const speech = (locale: Locale): Speech => ({ locale, zone: 'Europe/Amsterdam', now: nov(24, 13) });
const soft = (words: string) => words.replaceAll('\u00a0', ' ');
const END = nov(26, 23) - 1;

const tally = (more: Partial<Tally>) =>
  tallyWith({
    unanswered: 3,
    touches: [2, 9, 16].map((day) => ({ time: nov(day), waits: false, channel: 'email' })),
    ...more,
  });

const STATES: readonly [name: string, tally: Tally, en: string, nl: string][] = [
  [
    'R24: asked',
    tally({ state: 'asked', asked: { at: nov(19), until: END } }),
    'Asked 19 Nov; silence until 26 Nov = move on',
    'Gevraagd op 19 nov; stilte tot 26 nov = loslaten',
  ],
  [
    'R24, R21: the wait is over, and nobody looked',
    tally({ state: 'due', dueFor: 'unseen-ask', lastAsk: nov(10) }),
    'Asked 10 Nov; no answer seen here, look',
    'Gevraagd op 10 nov; hier geen antwoord gezien, kijk even',
  ],
  [
    'R24: an answer to note, of yesterday',
    tally({ state: 'answer', toNote: { at: nov(23), askedAt: nov(19) } }),
    'Replied yesterday: yes, not now or no?',
    'Antwoordde gisteren: ja, nu niet of nee?',
  ],
  [
    'R24: an answer to note, of today',
    tally({ state: 'answer', toNote: { at: nov(24), askedAt: nov(19) } }),
    'Replied today: yes, not now or no?',
    'Antwoordde vandaag: ja, nu niet of nee?',
  ],
  [
    'R24: an answer to note, of before',
    tally({ state: 'answer', toNote: { at: nov(20), askedAt: nov(19) } }),
    'Replied 20 Nov: yes, not now or no?',
    'Antwoordde op 20 nov: ja, nu niet of nee?',
  ],
  [
    'R16: a no without a question',
    tally({ state: 'answer', toNote: { at: nov(20), proposed: { outcome: 'no' } } }),
    'Wrote 20 Nov what reads as no: is it?',
    'Schreef op 20 nov wat op nee lijkt: klopt dat?',
  ],
  [
    'R16: said no',
    tally({ state: 'closed', closed: { by: 'no', at: nov(3), notedAt: nov(4) } }),
    'Said no on 3 Nov',
    'Zei nee op 3 nov',
  ],
  [
    'R24: silent',
    tally({ state: 'closed', closed: { by: 'silent', at: nov(9), askedAt: nov(2) } }),
    'Asked 2 Nov, silent',
    'Gevraagd op 2 nov, stil gebleven',
  ],
  [
    'let go',
    tally({ state: 'closed', closed: { by: 'let-go', at: nov(3) } }),
    'Let go on 3 Nov',
    'Losgelaten op 3 nov',
  ],
  [
    'R24: not now, until a day',
    tally({ state: 'later', later: { by: 'not_now', until: '2026-12-08', from: 0 } }),
    'Not now, until 8 Dec',
    'Nu niet, tot 8 dec',
  ],
  [
    'R24: not now, no day',
    tally({ state: 'later', later: { by: 'not_now' } }),
    'Not now, no date given',
    'Nu niet, zonder datum',
  ],
  [
    'R24: that day has come',
    tally({ state: 'due', dueFor: 'day', later: { by: 'not_now', until: '2026-11-24', from: 0 } }),
    'Not now, until 24 Nov: that day is here',
    'Nu niet, tot 24 nov: die dag is er',
  ],
  [
    'later is the rep’s own date, another word than not now',
    tally({ state: 'later', later: { by: 'later', until: '2026-11-30', from: 0 } }),
    'Later, from 30 Nov',
    'Later, vanaf 30 nov',
  ],
  [
    'the rep’s own date has come',
    tally({ state: 'due', dueFor: 'day', later: { by: 'later', until: '2026-11-24', from: 0 } }),
    'Later, from 24 Nov: that day is here',
    'Later, vanaf 24 nov: die dag is er',
  ],
  [
    'R3: who is never counted comes first',
    tally({ state: 'excluded', apart: 'customer', asked: { at: nov(19), until: END } }),
    'Customer, never counted',
    'Klant, telt nooit mee',
  ],
];

describe.each(STATES)('%s', (_name, state, en, nl) => {
  test.each([
    ['en', en],
    ['nl', nl],
  ] as const)('in %s', (locale, said) => {
    expect(soft(factText(state, speech(locale)))).toBe(said);
    const { lead, rest } = headText(state, speech(locale));
    expect(soft(`${lead} ${rest}`).trim()).toBe(said);
  });
});

test.each([
  [{ by: 'let-go', at: nov(24) }, 'Let go after 3 unanswered. Clear.', 'Losgelaten na 3 onbeantwoord. Helder.'],
  [
    { by: 'silent', at: nov(23, 23), askedAt: nov(17) },
    'Asked 17 Nov, silent. Closed today; clear.',
    'Gevraagd 17 nov, stil. Vandaag gesloten; helder.',
  ],
  [
    { by: 'no', at: nov(23), notedAt: nov(24) },
    'Said no on 23 Nov. Clear, thank you.',
    'Zei nee op 23 nov. Helder, dank je.',
  ],
] as const)('R24: closed today, and said so that day: %s', (closed, en, nl) => {
  const state = tally({ state: 'closed', closed });
  expect(soft(factText(state, speech('en'), true))).toBe(en);
  expect(soft(factText(state, speech('nl'), true))).toBe(nl);
});

test('R21: let go after a silence that nobody looked at: sent, not unanswered', () => {
  const state = tally({ state: 'closed', closed: { by: 'let-go', at: nov(24) }, silenceSeen: false });
  expect(factText(state, speech('en'), true)).toBe('Let go after 3 sent. Clear.');
});

test('the number keeps its place where the head says the case', () => {
  const state = tally({ state: 'asked', asked: { at: nov(19), until: END }, atLeast: true });
  expect(headText(state, speech('en')).lead).toBe('Asked 19\u00a0Nov;');
  expect(asideText(state, speech('en'))).toBe('At least 3 unanswered. Older messages were not read.');
  expect(asideText(tally({}), speech('en'))).toBe('');
});
