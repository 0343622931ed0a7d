import { expect, test } from 'vitest';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import { effectOf } from './effect-of';

const en = text(options, 'en');
const nl = text(options, 'nl');

test.each([
  [{ due: 4, waiting: 8 }, { due: 1, waiting: 11 }, '3 people are waiting again', '3 mensen wachten nu weer'],
  [{ due: 4, waiting: 8 }, { due: 3, waiting: 9 }, '1 person is waiting again', '1 persoon wacht nu weer'],
  [{ due: 1, waiting: 8 }, { due: 3, waiting: 6 }, '2 more decisions today', '2 beslissingen meer vandaag'],
  [{ due: 3, waiting: 8 }, { due: 2, waiting: 8 }, '1 decision fewer today', '1 beslissing minder vandaag'],
  [{ due: 3, waiting: 8 }, { due: 3, waiting: 6 }, '2 people wait no longer', '2 mensen wachten niet meer'],
])('%o to %o: %s', (before, after, english, dutch) => {
  expect(effectOf(before, after, en)).toBe(english);
  expect(effectOf(before, after, nl)).toBe(dutch);
});

test('what moved nobody is not spoken of', () => {
  expect(effectOf({ due: 4, waiting: 8 }, { due: 4, waiting: 8 }, en)).toBeUndefined();
});
