import { expect, test } from 'vitest';
import { DEFAULT_CADENCE } from '../../../lib/domain/cadence';
import { exampleCorrection } from './example-ledger';
import { exampleView } from './example-view';

const CADENCE = { ...DEFAULT_CADENCE, zone: 'Europe/Amsterdam' };
/** Tuesday 24 November 2026, 14:05 in Amsterdam. */
const NOW = Date.UTC(2026, 10, 24, 13, 5);
const ENGLISH = { locale: 'en', zone: 'Europe/Amsterdam', now: NOW } as const;

test('the example is that of the pictures', () => {
  const { view } = exampleView(CADENCE, [], ENGLISH);
  expect(view?.lead).toBe('3rd message.');
  expect(view?.long).toBe('2 and 9\u00a0Nov stayed unanswered. Ask straight?');
  expect(view?.dots).toEqual(['dot', 'dot']);
});

test.each([2, 3, 4, 5, 6])('R3: with a limit of %i the banner shows on the message after it', (limit) => {
  const { view, unanswered } = exampleView({ ...CADENCE, limit }, [], ENGLISH);
  expect(unanswered).toBe(limit);
  expect(view?.why?.label).toBe(`Why ${limit}?`);
});

test('R3: where all of them still wait it says that, and offers no question', () => {
  const { view } = exampleView({ ...CADENCE, waitMail: 20 }, [], ENGLISH);
  expect(view).toMatchObject({ kind: 'fact', dots: ['ring', 'ring'] });
  expect(view).not.toHaveProperty('insert');
});

test('R22: a flip takes a message out of the count, and the banner with it', () => {
  const target = exampleView(CADENCE, [], ENGLISH).view?.why?.lines[0]?.flip?.target;
  if (!target) throw new Error('the line has no switch');
  const { view, unanswered } = exampleView(CADENCE, [exampleCorrection(target, false, NOW)], ENGLISH);
  expect(unanswered).toBe(1);
  expect(view).toBeUndefined();
});

test('every day of the week the example is two Mondays, the last at least two weeks back', () => {
  for (let day = 0; day < 14; day++) {
    const { view } = exampleView(CADENCE, [], { ...ENGLISH, now: NOW + day * 86_400_000 });
    expect(view?.kind).toBe('offer');
    expect(view?.why?.lines.map(({ date }) => date.slice(0, 3))).toEqual(['Mon', 'Mon']);
  }
});
