import type { Cadence } from './cadence';

/** On which days the clock runs. `away`: spans in which it stands still besides (R12). */
export type Week = Pick<Cadence, 'workingDays' | 'zone' | 'holidays'> & { readonly away?: readonly Away[] };

/** Days as numbers since 1970-01-01: the clock stands still from `from` on, and runs again on `resumes`. */
export interface Away {
  readonly from: number;
  /** The stated return, where there is one. */
  readonly back?: number;
  readonly resumes: number;
}

const DAY = 86_400_000;
const NONE: readonly string[] = [];

/**
 * R20: when a wait ends: at the close of the n-th working day after the day of sending, in the rep's zone.
 * A mail sent on a day off counts as sent on the next working day.
 * @param sentAt ms UTC
 * @returns the last millisecond of that day, ms UTC, so that its date is that day's; it waits while `now <= waitEnd`
 * @throws RangeError where the cadence has no working day
 */
export function waitEnd(sentAt: number, workingDays: number, week: Week): number {
  const runs = clockOf(week);
  const start = next(dayOf(sentAt, week.zone), runs);
  return startOf(after(start, workingDays, runs) + 1, week.zone) - 1;
}

/**
 * R20: how many working days have closed between the day of sending and now. A wait of n is over when this is n.
 * @param sentAt ms UTC
 * @param now ms UTC
 * @throws RangeError where the cadence has no working day
 */
export function workingDaysBetween(sentAt: number, now: number, week: Week): number {
  const runs = clockOf(week);
  const today = dayOf(now, week.zone);
  let count = 0;
  for (let day = next(dayOf(sentAt, week.zone), runs) + 1; day < today; day++) if (runs(day)) count += 1;
  return count;
}

/**
 * R20: how long the clock ran between two moments (ms UTC), in days of 24 hours: a night counts, a day off does not.
 * @throws RangeError where the cadence has no working day
 */
export function workingTime(from: number, to: number, week: Week): number {
  const runs = clockOf(week);
  let time = 0;
  for (let day = dayOf(from, week.zone); day <= dayOf(to, week.zone); day++)
    if (runs(day)) time += Math.min(to, startOf(day + 1, week.zone)) - Math.max(from, startOf(day, week.zone));
  return time / DAY;
}

/**
 * R12: the days on which the clock stands still, from the day of the notice to the working day after the stated
 * return; without a date, or with one that had passed by then or lies over a year off, for so many working days.
 * @param noticed ms UTC
 * @param date the stated return, as `2026-12-02`
 */
export function awayOf(noticed: number, date: string | undefined, workingDays: number, week: Week): Away {
  const runs = clockOf(week);
  const from = dayOf(noticed, week.zone);
  const back = date === undefined ? undefined : dayOfDate(date);
  const told = back !== undefined && from <= back && back <= from + 366;
  return told ? { from, back, resumes: after(back, 1, runs) } : { from, resumes: after(from, workingDays, runs) };
}

/** When a day begins in the rep's zone. ms UTC. */
export function startOf(day: number, zone: string): number {
  const days = starts.get(zone) ?? new Map<number, number>();
  starts.set(zone, days);
  const known = days.get(day);
  if (known !== undefined) return known;
  const start = new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toZonedDateTime(zone).epochMilliseconds;
  days.set(day, start);
  return start;
}

/** Asked of the same few hundred days for each of thousands of contacts. */
const starts = new Map<string, Map<number, number>>();

/** When the day of a moment began in the rep's zone. ms UTC. */
export function startOfDay(time: number, zone: string): number {
  return startOf(dayOf(time, zone), zone);
}

/** So many months before now, at the same time of day in the rep's zone. ms UTC. */
export function monthsBefore(now: number, months: number, zone: string): number {
  const asked = `${now} ${months} ${zone}`;
  // One moment is asked for each of thousands of contacts.
  if (asked !== before.asked) {
    const then = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).subtract({ months });
    before = { asked, at: then.epochMilliseconds };
  }
  return before.at;
}

let before = { asked: '', at: Number.NaN };

/** @param date as `2026-12-02` @returns the day as a number since 1970-01-01; undefined where it is no date */
export function dayOfDate(date: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : time / DAY;
}

/** The last day that has begun by then: a zone may have left out a whole day. */
function dayOf(time: number, zone: string): number {
  let day = Math.floor(time / DAY);
  while (startOf(day, zone) > time) day -= 1;
  while (startOf(day + 1, zone) <= time) day += 1;
  return day;
}

type Clock = (day: number) => boolean;

/** A list of holidays is long, and the same for thousands of waits. */
const known = new WeakMap<readonly string[], ReadonlySet<number | undefined>>();

function daysOf(holidays: readonly string[]): ReadonlySet<number | undefined> {
  const days = known.get(holidays) ?? new Set(holidays.map(dayOfDate));
  known.set(holidays, days);
  return days;
}

/** Whether the clock runs on a day. */
function clockOf({ workingDays, holidays = NONE, away = [] }: Week): Clock {
  // 1970-01-01 was a Thursday.
  const week = [4, 5, 6, 7, 1, 2, 3].map((weekday) => workingDays.includes(weekday));
  if (!week.includes(true)) throw new RangeError('A week needs a working day');
  const off = daysOf(holidays);
  return (day) =>
    week[((day % 7) + 7) % 7] === true &&
    !off.has(day) &&
    !away.some(({ from, resumes }) => from <= day && day < resumes);
}

/** The day itself, or the next on which the clock runs. */
function next(day: number, runs: Clock): number {
  let at = day;
  while (!runs(at)) at += 1;
  return at;
}

/** The n-th day after this one on which the clock runs. */
function after(day: number, n: number, runs: Clock): number {
  let at = day;
  for (let left = n; left > 0; ) {
    at += 1;
    if (runs(at)) left -= 1;
  }
  return at;
}
