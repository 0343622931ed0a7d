import { expect, test } from 'vitest';
import { clock, date, dates, lastDay, sameDay, weekdayDate } from './dates';
import type { Locale, Speech } from './locale';

const speech = (locale: Locale): Speech => ({ locale, zone: 'Europe/Amsterdam', now: Date.UTC(2026, 10, 24, 9) });
const at = (month: number, day: number) => Date.UTC(2026, month - 1, day, 9);
const soft = (words: string) => words.replaceAll('\u00a0', ' ');

test('a date never breaks, and has no dots', () => {
  expect(date(speech('en'), at(11, 9))).toBe('9\u00a0Nov');
  expect(date(speech('nl'), at(11, 9))).toBe('9\u00a0nov');
  expect(weekdayDate(speech('en'), at(11, 9))).toBe('Mon\u00a09\u00a0Nov');
  expect(weekdayDate(speech('nl'), at(11, 9))).toBe('ma\u00a09\u00a0nov');
});

test('every month of the year is a short word without a dot', () => {
  for (const locale of ['en', 'nl'] as const) {
    for (let month = 2; month <= 12; month++)
      expect(soft(date(speech(locale), at(month, 9)))).toMatch(/^9 [a-zA-Z]{3}$/);
  }
});

test('a date far off says its year', () => {
  expect(soft(date(speech('en'), Date.UTC(2025, 10, 9, 9)))).toBe('9 Nov 2025');
});

test('R20: days are those of the rep’s zone', () => {
  const late = Date.UTC(2026, 10, 9, 23, 30);
  expect(soft(date(speech('en'), late))).toBe('10 Nov');
  expect(clock(speech('en'), late)).toBe('00:30');
  expect(soft(date({ ...speech('en'), zone: 'America/New_York' }, late))).toBe('9 Nov');
  expect(sameDay(speech('en'), late, Date.UTC(2026, 10, 10, 10))).toBe(true);
});

test('the last day of a span that ends at midnight is the day before', () => {
  expect(soft(lastDay(speech('en'), Date.UTC(2026, 10, 25, 23)))).toBe('Wed 25 Nov');
  expect(soft(lastDay(speech('en'), Date.UTC(2026, 10, 25, 23) - 1))).toBe('Wed 25 Nov');
});

test.each([
  [[at(11, 2)], '2 Nov', '2 nov'],
  [[at(11, 2), at(11, 9)], '2 and 9 Nov', '2 en 9 nov'],
  [[at(11, 2), at(11, 9), at(11, 16)], '2, 9 and 16 Nov', '2, 9 en 16 nov'],
  [[at(10, 28), at(11, 2), at(11, 9)], '28 Oct, 2 and 9 Nov', '28 okt, 2 en 9 nov'],
  [[at(11, 2), at(11, 3), at(11, 4), at(11, 5)], '4 since 2 Nov', '4 sinds 2 nov'],
  [[at(11, 9), at(11, 9)], '2 on 9 Nov', '2 op 9 nov'],
  [[at(11, 2), at(11, 9), at(11, 9)], '3 since 2 Nov', '3 sinds 2 nov'],
] as const)('several dates: %#', (times, en, nl) => {
  expect(soft(dates(speech('en'), times))).toBe(en);
  expect(soft(dates(speech('nl'), times))).toBe(nl);
});

test('no date is no sentence', () => {
  expect(() => dates(speech('en'), [])).toThrow('no date');
});
