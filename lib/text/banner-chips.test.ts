import { describe, expect, test } from 'vitest';
import { words } from '../protocol/test-view';
import { notedView } from './banner-view';
import type { Locale } from './locale';
import { names, OFFERED, speech, spoken, TALLY, view } from './test-banner';

describe('chips', () => {
  test('R26: ask early', () => {
    const early = { ...OFFERED, ordinal: 2 };
    const chip = view(early, 'en', { showing: 'early' });
    expect([chip.look, words(chip.bar.text), names(chip)]).toEqual([
      'chip',
      '2nd message. Ask early?',
      ['Show the question', 'Close'],
    ]);
    const dutch = view(early, 'nl', { showing: 'early' });
    expect([words(dutch.bar.text), names(dutch)]).toEqual(['2e bericht. Nu al vragen?', ['Toon de vraag', 'Sluiten']]);
  });

  test('after three ×: all of it opens the line', () => {
    const chip = view(OFFERED, 'en', { showing: 'chip' });
    expect([words(chip.bar.text), names(chip)]).toEqual(['3rd message', ['3rd message: Open the line']]);
    expect(words(view(OFFERED, 'nl', { showing: 'chip' }).bar.text)).toBe('3e bericht');
    expect(view(OFFERED, 'en', { showing: 'chip', state: { opened: true } }).look).toBeUndefined();
  });

  test('the mirror: a second clause, the question below what was typed, off in one press', () => {
    const mirrored = { phrase: 'just checking in', times: 3, atLeast: true };
    expect(spoken(view(OFFERED, 'en', { mirrored }))).toBe(
      '3rd message. “just checking in”: at least the 3rd time to Priya. | At least the 3rd time: “just checking in” ',
    );
    expect(spoken(view(OFFERED, 'nl', { mirrored: { phrase: 'even opvolgen', times: 3, atLeast: false } }))).toBe(
      '3e bericht. “even opvolgen”: de 3e keer aan Priya. | De 3e keer: “even opvolgen” ',
    );
    expect(names(view(OFFERED, 'nl', { mirrored }))[0]).toBe('Zet de vraag eronder');
  });
});

test.each([
  ['Noted. The answer is yes.', 'Genoteerd. Het antwoord is ja.', { do: 'answer', outcome: 'yes' }],
  ['Noted. No. That is clear.', 'Genoteerd. Nee. Dat is duidelijk.', { do: 'answer', outcome: 'no' }],
  ['Noted. Another answer.', 'Genoteerd. Een ander antwoord.', { do: 'answer', outcome: 'other' }],
  ['Noted. Not now.', 'Genoteerd. Nu niet.', { do: 'answer', outcome: 'not_now' }],
  [
    'Noted. Not now, until 8 Dec.',
    'Genoteerd. Nu niet, tot 8 dec.',
    { do: 'answer', outcome: 'not_now', until: '2026-12-08' },
  ],
  ['Noted. Back on 8 Dec.', 'Genoteerd. Komt terug op 8 dec.', { do: 'later', until: '2026-12-08' }],
  ['Let go. ', 'Losgelaten. ', { do: 'letGo' }],
] as const)('R24: noted: %s', (en, nl, act) => {
  const noted = { contact: OFFERED.contact, act, entry: 'x' };
  const drawn = (locale: Locale) => notedView({ noted }, speech(locale));
  const [english, dutch] = [drawn('en'), drawn('nl')];
  expect(english && spoken(english).split(' |')[0]?.trim()).toBe(en.trim());
  expect(dutch && spoken(dutch).split(' |')[0]?.trim()).toBe(nl.trim());
  expect(english && names(english)).toEqual(['Undo', 'Close']);
});

test('the first message, asked for by the rep: nothing is open, and nothing claimed', () => {
  const first = { ...OFFERED, ordinal: 1, tally: { ...TALLY, unanswered: 0, touches: [] } };
  expect(spoken(view(first))).toBe('1st message. Ask straight? | 1st message. Ask straight?');
  expect(names(view(first))).toEqual(['Insert the question', 'Close']);
});
