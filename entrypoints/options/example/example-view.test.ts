import { expect, test } from 'vitest';
import { type Cadence, DEFAULT_CADENCE } from '../../../lib/domain/cadence';
import { AS_WRITTEN } from '../../../lib/domain/question';
import type { BannerView } from '../../../lib/protocol/banner-view';
import { buttonNamed, buttons, find, said, words } from '../../../lib/protocol/test-view';
import { addQuestion, moveQuestion } from '../../../lib/text/questions/own-questions';
import { exampleCorrection } from './example-ledger';
import { exampleView, type LineSettings } from './example-view';

const CADENCE = { ...DEFAULT_CADENCE, zone: 'Europe/Amsterdam' };
const SETTINGS: LineSettings = {
  cadence: CADENCE,
  questions: AS_WRITTEN,
  form: 'theirs',
  showFirst: true,
  myName: '',
  mirror: { on: false, phrases: {} },
};
const counting = (cadence: Partial<Cadence>): LineSettings => ({ ...SETTINGS, cadence: { ...CADENCE, ...cadence } });
/** Tuesday 24 November 2026, 14:05 in Amsterdam. */
const NOW = Date.UTC(2026, 10, 24, 13, 5);
const ENGLISH = { locale: 'en', zone: 'Europe/Amsterdam', now: NOW } as const;
const GROWN = { grown: 'why' } as const;

const viewOf = (...given: Parameters<typeof exampleView>): BannerView => {
  const { view } = exampleView(...given);
  if (!view) throw new Error('there is no line');
  return view;
};
const dots = ({ bar }: BannerView) => find(bar.mark, ({ tag }) => tag === 'i').map((dot) => dot.class ?? 'dot');

test('the example is that of the pictures', () => {
  const view = viewOf(SETTINGS, [], ENGLISH);
  expect(said(view)).toEqual({ lead: '3rd message.', rest: '2 and 9\u00a0Nov stayed unanswered. Ask straight?' });
  expect(dots(view)).toEqual(['dot', 'dot']);
});

test.each([2, 3, 4, 5, 6])('R3: with a limit of %i the banner shows on the message after it', (limit) => {
  const { view, unanswered } = exampleView(counting({ limit }), [], ENGLISH);
  expect(unanswered).toBe(limit);
  expect(view && buttons(view).map(({ name }) => name)).toContain(`Why ${limit}?`);
});

test('R3: where all of them still wait it says that, and offers no question', () => {
  const view = viewOf(counting({ waitMail: 20 }), [], ENGLISH);
  expect(dots(view)).toEqual(['ring', 'ring']);
  expect(buttons(view).map(({ name }) => name)).toEqual(['Why 2?', 'Close']);
});

test('R22: a flip takes a message out of the count, and the banner with it', () => {
  const { act } = buttonNamed(viewOf(SETTINGS, [], ENGLISH, GROWN), /^Don’t count/);
  if (act.do !== 'correct') throw new Error('the line has no switch');
  const { view, unanswered } = exampleView(SETTINGS, [exampleCorrection(act.target, false, NOW)], ENGLISH);
  expect(unanswered).toBe(1);
  expect(view).toBeUndefined();
});

test('the question that is shown goes in', () => {
  const view = viewOf(SETTINGS, [], ENGLISH, { grown: 'question', question: 'given-up' });
  expect(buttonNamed(view, 'Insert').act).toEqual({
    do: 'insert',
    text: 'Have you given up on “Sorting line, prices”?',
  });
});

test('R24: the question follows the settings: which first, whose words, which form, shown or not', () => {
  const first = { ...SETTINGS, questions: moveQuestion(AS_WRITTEN, 'choice', 0), showFirst: false };
  expect(buttonNamed(viewOf(first, [], ENGLISH), /^Insert/).act).toMatchObject({
    do: 'insert',
    text: 'Which is it? 1 now / 2 later, namely … / 3 no',
  });
  const own = {
    ...SETTINGS,
    questions: addQuestion(AS_WRITTEN, 'mine', { en: { formal: 'Still on, {first name}?' } }),
  };
  const shown = viewOf(own, [], ENGLISH, { grown: 'question', question: 'mine' });
  expect(buttonNamed(shown, 'Insert').act).toMatchObject({ text: 'Still on, Marieke?' });
  const informal = { ...SETTINGS, form: 'informal', showFirst: false } as const;
  const dutch = viewOf(informal, [], { ...ENGLISH, locale: 'nl' });
  expect(buttonNamed(dutch, /invoegen/).act).toMatchObject({ text: expect.stringContaining('je tijd kostbaar') });
});

test('the mirror is in the line only where it is on, with the list as it is', () => {
  expect(viewOf(SETTINGS, [], ENGLISH)).not.toHaveProperty('mirror');
  const on = { ...SETTINGS, mirror: { on: true, phrases: { nl: ['hoe is het ermee'] } } };
  const { mirror } = viewOf(on, [], ENGLISH);
  expect('hoe is het ermee').toMatch(new RegExp(mirror ?? '$.', 'iu'));
  expect('nog even').not.toMatch(new RegExp(mirror ?? '', 'iu'));
  const said = words(viewOf(on, [], ENGLISH, { phrase: 'just checking in' }).bar.text);
  expect(said).toContain('just checking in');
});

test('every day of the week the example is two Mondays, the last at least two weeks back', () => {
  for (let day = 0; day < 14; day++) {
    const view = viewOf(SETTINGS, [], { ...ENGLISH, now: NOW + day * 86_400_000 }, GROWN);
    expect(buttons(view)[0]?.name).toMatch(/^Insert/);
    const dates = find(view.more ?? [], (piece) => piece.class === 'date').map((date) => words([date]).slice(0, 3));
    expect(dates).toEqual(['Mon', 'Mon']);
  }
});
