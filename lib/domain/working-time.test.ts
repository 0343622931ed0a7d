import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from './test-ledger';
import { awayOf, monthsBefore, startOf, waitEnd, workingDaysBetween } from './working-time';

const week = { workingDays: [1, 2, 3, 4, 5], zone: 'Europe/Amsterdam' };

function local(time: number, zone = week.zone): string {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDateTime().toString();
}

describe('waitEnd', () => {
  it('R20: ends at the close of the third working day after the day of sending', () => {
    expect(local(waitEnd(at('2 09:00'), 3, week))).toBe('2026-11-05T23:59:59.999');
  });

  it('R20: a mail of Friday evening still waits on Monday', () => {
    expect(local(waitEnd(at('6 16:00'), 3, week))).toBe('2026-11-11T23:59:59.999');
  });

  it('R20: a mail sent on a day off counts as sent on the next working day', () => {
    const saturday = waitEnd(at('7 10:00'), 3, week);
    expect(saturday).toBe(waitEnd(at('8 10:00'), 3, week));
    expect(saturday).toBe(waitEnd(at('9 10:00'), 3, week));
    expect(local(saturday)).toBe('2026-11-12T23:59:59.999');
  });

  it('R20: the day is the one in the zone of the rep', () => {
    const late = at('2 23:30');
    expect(local(waitEnd(late, 1, week))).toBe('2026-11-04T23:59:59.999');
    const newYork = { ...week, zone: 'America/New_York' };
    expect(local(waitEnd(late, 1, newYork), newYork.zone)).toBe('2026-11-03T23:59:59.999');
  });

  it('R20: the end of summer time does not shift a count', () => {
    // In 2026 the clock went back in the night of Sunday 25 October.
    const friday = Date.parse('2026-10-23T21:30:00Z');
    expect(local(friday)).toBe('2026-10-23T23:30:00');
    expect(local(waitEnd(friday, 1, week))).toBe('2026-10-26T23:59:59.999');
    const spring = Date.parse('2026-03-27T22:30:00Z');
    expect(local(waitEnd(spring, 1, week))).toBe('2026-03-30T23:59:59.999');
  });

  it('R20: holds where midnight itself is skipped', () => {
    // Beirut, 29 March 2026: 00:00 does not exist.
    const beirut = { workingDays: [1, 2, 3, 4, 5, 6, 7], zone: 'Asia/Beirut' };
    const end = waitEnd(Date.parse('2026-03-27T10:00:00Z'), 1, beirut);
    expect(local(end, beirut.zone)).toBe('2026-03-28T23:59:59.999');
  });

  it('throws where no day is a working day', () => {
    expect(() => waitEnd(at('2'), 3, { ...week, workingDays: [] })).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  it('R20: counts the working days that have closed', () => {
    expect(workingDaysBetween(at('2 09:00'), at('2 18:00'), week)).toBe(0);
    expect(workingDaysBetween(at('2 09:00'), at('3 22:59'), week)).toBe(0);
    expect(workingDaysBetween(at('2 09:00'), at('3 23:00'), week)).toBe(1);
    expect(workingDaysBetween(at('2 09:00'), at('9 09:00'), week)).toBe(4);
    expect(workingDaysBetween(at('2 09:00'), at('24 14:05'), week)).toBe(15);
  });

  it('R20: says the same as waitEnd, in every zone, week and season', () => {
    const zones = ['Europe/Amsterdam', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
    const time = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(
        time,
        fc.integer({ min: 0, max: 90 }),
        days,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 20 }),
        (sentAt, later, workingDays, zone, n) => {
          const now = sentAt + later * 20_000_000;
          const any = { workingDays, zone };
          expect(workingDaysBetween(sentAt, now, any) >= n || n === 0).toBe(now > waitEnd(sentAt, n, any) || n === 0);
          expect(waitEnd(sentAt, n + 1, any)).toBeGreaterThan(waitEnd(sentAt, n, any));
          expect(local(waitEnd(sentAt, n, any), zone)).toMatch(/T23:59:59\.999$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('R2: the horizon is counted in months of the calendar', () => {
  expect(local(monthsBefore(at('30 12:00'), 6, week.zone))).toBe('2026-05-30T13:00:00');
});

describe('R20: holidays', () => {
  const christmas = { ...week, holidays: ['2026-12-25', '2026-12-28'] };

  it('R20: the clock stands still on a holiday', () => {
    const thursday = Date.parse('2026-12-24T09:00:00Z');
    expect(local(waitEnd(thursday, 1, christmas))).toBe('2026-12-29T23:59:59.999');
    expect(local(waitEnd(thursday, 1, week))).toBe('2026-12-25T23:59:59.999');
    expect(workingDaysBetween(thursday, Date.parse('2026-12-30T09:00:00Z'), christmas)).toBe(1);
  });

  it('R20: sent on a holiday counts as sent on the next working day', () => {
    expect(local(waitEnd(Date.parse('2026-12-25T09:00:00Z'), 1, christmas))).toBe('2026-12-30T23:59:59.999');
  });

  it('R20: a holiday on a day off changes nothing, nor does what is no date', () => {
    const odd = { ...week, holidays: ['2026-11-07', 'soon', '2026-13-45'] };
    expect(waitEnd(at('6 09:00'), 3, odd)).toBe(waitEnd(at('6 09:00'), 3, week));
  });
});

describe('R12: away', () => {
  it('R12: the clock stands still until the working day after the stated return', () => {
    const away = [awayOf(at('4 10:03'), '2026-11-06', 5, week)];
    expect(new Date(startOf(away[0]?.resumes ?? 0, week.zone)).toISOString()).toBe('2026-11-08T23:00:00.000Z');
    expect(workingDaysBetween(at('2 10:02'), at('24 14:05'), { ...week, away })).toBe(12);
    expect(workingDaysBetween(at('2 10:02'), at('24 14:05'), week)).toBe(15);
    expect(local(waitEnd(at('2 10:02'), 3, { ...week, away }))).toBe('2026-11-10T23:59:59.999');
  });

  it('R12: without a date, or with an odd one, it stands still for five working days', () => {
    const undated = awayOf(at('4'), undefined, 5, week);
    expect(undated.resumes).toBe(awayOf(at('4'), '2026-11-10', 5, week).resumes);
    expect(undated).not.toHaveProperty('back');
    expect(awayOf(at('4'), '2026-11-03', 5, week)).toEqual(undated);
    expect(awayOf(at('4'), '2062-11-10', 5, week)).toEqual(undated);
    expect(awayOf(at('4'), 'soon', 5, week)).toEqual(undated);
  });
});
