import type { Cadence } from './cadence';

type Week = Pick<Cadence, 'workingDays' | 'zone'>;

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/**
 * R20: when a wait ends: at the close of the n-th working day after the day of sending, in the rep's zone.
 * A mail sent on a day off counts as sent on the next working day.
 * @param sentAt ms UTC
 * @returns the last millisecond of that day, ms UTC, so that its date is that day's; it waits while `now <= waitEnd`
 * @throws RangeError where the cadence has no working day
 */
export function waitEnd(sentAt: number, workingDays: number, week: Week): number {
  let day = startDay(sentAt, week);
  let weekday = day.dayOfWeek;
  let days = 0;
  for (let left = workingDays; left > 0; ) {
    days += 1;
    weekday = (weekday % 7) + 1;
    if (week.workingDays.includes(weekday)) left -= 1;
  }
  day = day.add({ days });
  return startOf(day.add({ days: 1 }), week) - 1;
}

/**
 * R20: how many working days have closed between the day of sending and now. A wait of n is over when this is n.
 * @param sentAt ms UTC
 * @param now ms UTC
 * @throws RangeError where the cadence has no working day
 */
export function workingDaysBetween(sentAt: number, now: number, week: Week): number {
  const start = startDay(sentAt, week);
  const closed = start.until(dayOf(now, week)).days - 1;
  if (closed <= 0) return 0;
  const weeks = Math.floor(closed / 7);
  let count = weeks * WEEK.filter((day) => week.workingDays.includes(day)).length;
  for (let i = weeks * 7 + 1; i <= closed; i++)
    if (week.workingDays.includes(((start.dayOfWeek - 1 + i) % 7) + 1)) count += 1;
  return count;
}

/** So many months before now, at the same time of day in the rep's zone. ms UTC. */
export function monthsBefore(now: number, months: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).subtract({ months }).epochMilliseconds;
}

function startDay(sentAt: number, week: Week): Temporal.PlainDate {
  if (!WEEK.some((day) => week.workingDays.includes(day))) throw new RangeError('A week needs a working day');
  let day = dayOf(sentAt, week);
  while (!week.workingDays.includes(day.dayOfWeek)) day = day.add({ days: 1 });
  return day;
}

function dayOf(time: number, { zone }: Week): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate();
}

function startOf(day: Temporal.PlainDate, { zone }: Week): number {
  return day.toZonedDateTime(zone).epochMilliseconds;
}
