import { describe, expect, it } from 'vitest';
import { waitEnd } from '../working-time';
import { COUNTRIES, type Country, holidaysOf, nextHoliday } from './holidays';

const week = (country: Country) => ({
  workingDays: [1, 2, 3, 4, 5],
  zone: 'Europe/Amsterdam',
  holidays: holidaysOf(country),
});
const ends = (sent: string, country: Country) =>
  new Date(waitEnd(Date.parse(sent), 3, week(country))).toISOString().slice(0, 10);

describe('R20: holidays by country', () => {
  it('R20: Easter Monday, King’s Day and Ascension Day are no working days in the Netherlands', () => {
    // Thursday; Good Friday is a working day there, Easter Monday is none.
    expect(ends('2026-04-02T09:00Z', 'NL')).toBe('2026-04-08');
    expect(ends('2026-04-24T09:00Z', 'NL')).toBe('2026-04-30');
    expect(ends('2026-04-24T09:00Z', 'DK')).toBe('2026-04-29');
    // A Sunday: King's Day is kept the day before.
    expect(holidaysOf('NL')).toContain('2031-04-26');
  });

  it('R20: a British holiday on a weekend is kept on the Monday', () => {
    expect(ends('2026-12-24T09:00Z', 'GB')).toBe('2026-12-31');
  });

  it.each(COUNTRIES)('R20: %s has days in every year of the table, each a real one and in order', (country) => {
    const days = holidaysOf(country);
    for (let year = 2026; year <= 2036; year++)
      expect(days.filter((day) => day.startsWith(`${year}`)).length).toBeGreaterThan(6);
    for (const day of days) expect(Temporal.PlainDate.from(day).toString()).toBe(day);
    expect([...days].sort()).toEqual(days);
    expect(days).toContain('2034-12-25');
  });

  it('R20: names the next one, today included, in English and Dutch; past the table it knows none', () => {
    const christmas = { day: '2026-12-25', en: 'Christmas Day', nl: 'eerste kerstdag' };
    expect(nextHoliday('NL', '2026-11-24')).toEqual(christmas);
    expect(nextHoliday('NL', '2026-12-25')).toEqual(christmas);
    expect(nextHoliday('FR', '2026-07-01')).toMatchObject({ day: '2026-07-14', nl: 'Fête Nationale de la France' });
    expect(nextHoliday('NL', '2037-01-01')).toBeUndefined();
  });

  it('is one list, whoever asks', () => {
    expect(holidaysOf('NL')).toBe(holidaysOf('NL'));
  });
});
