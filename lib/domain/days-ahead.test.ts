import { expect, test } from 'vitest';
import { dayAt, dayStart, daysAhead } from './days-ahead';

const WEEK = { workingDays: [1, 2, 3, 4, 5], zone: 'Europe/Amsterdam' };
const TUESDAY = Date.UTC(2026, 10, 24, 13, 5);

test('R24: two weeks, the Monday of the sixth week, the first of a month three months on', () => {
  expect(daysAhead(TUESDAY, WEEK).notNow).toEqual(['2026-12-08', '2027-01-04', '2027-03-01']);
});

test('later: next Monday, two weeks, a month', () => {
  expect(daysAhead(TUESDAY, WEEK).later).toEqual(['2026-11-30', '2026-12-08', '2026-12-24']);
});

test('on a Monday next Monday is a week away; the first of a month stands as it is', () => {
  const monday = Date.UTC(2026, 11, 1, 9);
  expect(daysAhead(Date.UTC(2026, 10, 30, 9), WEEK).later[0]).toBe('2026-12-07');
  expect(daysAhead(monday, WEEK).notNow[2]).toBe('2027-03-01');
});

test('R20: a day off gives way to the next working day, in the rep’s zone', () => {
  const holidays = ['2027-01-04', '2026-12-08'];
  const days = daysAhead(TUESDAY, { ...WEEK, holidays, workingDays: [2, 3, 4] });
  expect(days.notNow).toEqual(['2026-12-09', '2027-01-05', '2027-03-02']);
  expect(days.later[0]).toBe('2026-12-01');
  // Half past eleven at night in Amsterdam is still that day; in Auckland it is the next.
  const late = Date.UTC(2026, 10, 24, 22, 30);
  expect(daysAhead(late, WEEK).later[1]).toBe('2026-12-08');
  expect(daysAhead(late, { ...WEEK, zone: 'Pacific/Auckland' }).later[1]).toBe('2026-12-09');
});

test('no working day at all: the days as they are', () => {
  expect(daysAhead(TUESDAY, { ...WEEK, workingDays: [] }).later[0]).toBe('2026-11-30');
});

test('a day begins at midnight in the rep’s zone', () => {
  expect(dayStart('2026-12-08', 'Europe/Amsterdam')).toBe(Date.UTC(2026, 11, 7, 23));
  expect(dayAt(Date.UTC(2026, 11, 7, 23), 'Europe/Amsterdam')).toBe('2026-12-08');
});
