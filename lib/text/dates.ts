import type { Locale, Speech } from './locale';
import { list } from './numbers';

/** A date never breaks over two lines. */
const HARD = '\u00a0';
const DAY = 86_400_000;
/** A date this far off says its year. ms. */
const FAR = 300 * DAY;
const TAG: Record<Locale, string> = { en: 'en-US', nl: 'nl-NL' };

type Part = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute';
const formats = new Map<string, Intl.DateTimeFormat>();

/** Intl's own parts of a moment; we order them ourselves, since its order and dots differ from look to look. */
function parts({ locale, zone }: Speech, time: number): Record<Part, string> {
  const key = `${locale} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(TAG[locale], {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(key, format);
  }
  const found = { weekday: '', day: '', month: '', year: '', hour: '', minute: '' };
  for (const { type, value } of format.formatToParts(time)) {
    if (type in found) found[type as Part] = value.replace(/\.$/, '');
  }
  return found;
}

function monthOf(speech: Speech, time: number): string {
  const { month, year } = parts(speech, time);
  return Math.abs(speech.now - time) > FAR ? `${month}${HARD}${year}` : month;
}

/** "9 Nov"; with its year where it is far from now. */
export function date(speech: Speech, time: number): string {
  return `${parts(speech, time).day}${HARD}${monthOf(speech, time)}`;
}

/** "Mon 9 Nov". */
export function weekdayDate(speech: Speech, time: number): string {
  return `${parts(speech, time).weekday}${HARD}${date(speech, time)}`;
}

/** "Tue 8 Dec", of a day as `2026-12-08`, whatever the zone. */
export function dayText(speech: Speech, day: string): string {
  return weekdayDate({ ...speech, zone: 'UTC' }, Date.parse(`${day}T12:00Z`));
}

/** "8 Dec", of a day as `2026-12-08`. */
export function plainDate(speech: Speech, day: string): string {
  return date({ ...speech, zone: 'UTC' }, Date.parse(`${day}T12:00Z`));
}

/** "14:05". */
export function clock(speech: Speech, time: number): string {
  const { hour, minute } = parts(speech, time);
  return `${hour}:${minute}`;
}

/** The last day of a span: its end (ms UTC) may be the midnight that begins the next one. */
export function lastDay(speech: Speech, end: number): string {
  return weekdayDate(speech, end - 1);
}

/** The same, said of a day in the next six by its weekday alone: "Wed". */
export function nearDay(speech: Speech, end: number): string {
  const near = end - 1 >= speech.now && end - 1 < speech.now + 6 * DAY;
  return near ? parts(speech, end - 1).weekday : date(speech, end - 1);
}

/**
 * Several dates, oldest first: "2, 9 and 16 Nov". A month is said once. Three are named at most, then
 * "5 since 2 Nov"; the same day twice is "2 on 9 Nov" or "3 since 2 Nov", so that no touch is lost.
 * @param count `bare` after a number that was said already: "since 2 Nov"
 */
export function dates(speech: Speech, times: readonly number[], count: 'counted' | 'bare' = 'counted'): string {
  const [first] = times;
  if (first === undefined) throw new Error('no date to name');
  const days = new Set(times.map((time) => date(speech, time)));
  const english = speech.locale === 'en';
  const number = count === 'counted' ? `${times.length} ` : '';
  if (days.size === 1 && times.length > 1) return `${number}${english ? 'on' : 'op'} ${date(speech, first)}`;
  if (days.size < times.length || times.length > 3)
    return `${number}${english ? 'since' : 'sinds'} ${date(speech, first)}`;
  const named = times.map((time, i) => {
    const next = times[i + 1];
    const sameMonth = next !== undefined && monthOf(speech, next) === monthOf(speech, time);
    return sameMonth ? parts(speech, time).day : date(speech, time);
  });
  return list(speech.locale, named);
}

/** The same day in the rep's zone. */
export function sameDay(speech: Speech, a: number, b: number): boolean {
  const [x, y] = [parts(speech, a), parts(speech, b)];
  return x.day === y.day && x.month === y.month && x.year === y.year;
}

/** The months of a span, in full: "March to October", "October"; with a year where it is another one than now's. */
export function monthsText(speech: Speech, from: number, to: number): string {
  const named = (time: number) => {
    const year = { year: 'numeric', timeZone: speech.zone } as const;
    const yearOf = (when: number) => new Intl.DateTimeFormat(TAG[speech.locale], year).format(when);
    const other = yearOf(time) !== yearOf(speech.now);
    return new Intl.DateTimeFormat(TAG[speech.locale], {
      timeZone: speech.zone,
      month: 'long',
      ...(other ? { year: 'numeric' } : {}),
    }).format(time);
  };
  const [first, last] = [named(from), named(to)];
  return first === last ? first : `${first} ${speech.locale === 'en' ? 'to' : 'tot'} ${last}`;
}
