import { expect, test } from 'vitest';
import { classifyReply } from '../classify-reply';
import { fold } from '../fold';
import { findDates } from './find-dates';

const RECEIVED = Date.parse('2025-11-20T10:00:00Z'); // a Thursday
const first = (text: string, language?: 'en' | 'nl') => {
  const day = findDates(fold(text), RECEIVED, language)[0]?.day;
  return day === undefined ? undefined : new Date(day).toISOString().slice(0, 10);
};

test.each([
  ['until 2 December', '2025-12-02'],
  ['December 2nd, 2025', '2025-12-02'],
  ['the 2nd of December', '2025-12-02'],
  ['tot 2 december', '2025-12-02'],
  ['t/m 2-12', '2025-12-02'],
  ['bis zum 2. Dezember', '2025-12-02'],
  ['ab 02.12.', '2025-12-02'],
  ["jusqu'au 1er décembre", '2025-12-01'],
  ['le 2 déc.', '2025-12-02'],
  ['hasta el 2 de diciembre de 2025', '2025-12-02'],
  ['2025-12-02', '2025-12-02'],
  ['tomorrow', '2025-11-21'],
  ['back Monday', '2025-11-24'],
  ['Monday 1 December', '2025-12-01'],
  ['mid January', '2026-01-15'],
  ['end of January', '2026-01-31'],
  ['in Q2', '2026-04-01'],
  ['in two weeks', '2025-12-04'],
  ['next month', '2025-12-01'],
  ['op de 24e', '2025-11-24'],
])('R12: %s', (text, date) => expect(first(text)).toBe(date));

test('R12: the year follows from the day of receipt', () => {
  expect(first('until 5 January')).toBe('2026-01-05');
  expect(first('until 15 November')).toBe('2025-11-15');
});

test('R12: 12/3 in English is the reading that comes soonest, elsewhere the day stands first', () => {
  expect(first('12/3', 'en')).toBe('2025-12-03');
  expect(first('1/12/2025', 'en')).toBe('2025-12-01');
  expect(first('3/12', 'nl')).toBe('2025-12-03');
});

test('R12: a time, a telephone number and an order are no dates', () => {
  expect(first('call 030 555 0199 after 16:00 about order 100482')).toBeUndefined();
});

test('R12: the day of return outweighs the last day away, whichever stands first', () => {
  const text = 'I am out of the office from 24 November to 28 November, back on 1 December. Urgent? Ask Eva.';
  expect(
    classifyReply({ from: 'bram@koopman.example', subject: 'Re: Pallets', text, receivedAt: RECEIVED }),
  ).toMatchObject({ label: 'auto_reply', date: '2025-12-01' });
});
