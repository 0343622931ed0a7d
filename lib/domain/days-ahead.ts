import type { Week } from './working-time';

/** The days that are offered, as `2026-12-08`, soonest first. Any other day can be chosen beside them. */
export interface DaysAhead {
  /** Their answer: two weeks, the Monday of the sixth week, the first of a month three months on. */
  readonly notNow: readonly [soon: string, sixWeeks: string, threeMonths: string];
  /** The rep's own: next Monday, two weeks, a month. */
  readonly later: readonly [monday: string, twoWeeks: string, month: string];
}

/** R20: a day off gives way to the next working day. @param now ms UTC */
export function daysAhead(now: number, week: Week): DaysAhead {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(week.zone).toPlainDate();
  const working = (day: Temporal.PlainDate) => workingFrom(day, week);
  const twoWeeks = working(today.add({ weeks: 2 }));
  const threeMonths = today.add({ months: 3 });
  return {
    notNow: [twoWeeks, working(monday(today.add({ weeks: 6 }))), working(firstOf(threeMonths))],
    later: [working(monday(today.add({ weeks: 1 }))), twoWeeks, working(today.add({ months: 1 }))],
  };
}

/** Of that day's week. */
function monday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** That day, where a month begins with it, else the first of the month after. */
function firstOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.day === 1 ? day : day.with({ day: 1 }).add({ months: 1 });
}

/** A cadence without a working day has no next one: then the day itself. */
function workingFrom(first: Temporal.PlainDate, { workingDays, holidays = [] }: Week): string {
  for (let day = first, tries = 0; tries < 30; day = day.add({ days: 1 }), tries++) {
    if (workingDays.includes(day.dayOfWeek) && !holidays.includes(day.toString())) return day.toString();
  }
  return first.toString();
}

/** The beginning of a day in the rep's zone: ms UTC. @param day as `2026-12-08` */
export function dayStart(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** Which day it is then in the rep's zone, as `2026-12-08`. @param time ms UTC */
export function dayAt(time: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate().toString();
}
