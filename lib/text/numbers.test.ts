import { expect, test } from 'vitest';
import { list, ordinal, plural } from './numbers';

test('one or more, as the language has it', () => {
  for (const locale of ['en', 'nl'] as const) {
    const said = [0, 1, 2, 21, 101, 1000].map((n) => plural(locale, n, 'one', 'other'));
    expect(said, locale).toEqual(['other', 'one', 'other', 'other', 'other', 'other']);
  }
});

test('ordinals', () => {
  const numbers = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 112];
  expect(numbers.map((n) => ordinal('en', n)).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th',
  );
  expect(numbers.slice(0, 3).map((n) => ordinal('nl', n))).toEqual(['1e', '2e', '3e']);
});

test('lists', () => {
  expect([list('en', ['2']), list('en', ['2', '9']), list('en', ['2', '9', '16'])]).toEqual([
    '2',
    '2 and 9',
    '2, 9 and 16',
  ]);
  expect(list('nl', ['2', '9', '16'])).toBe('2, 9 en 16');
});
