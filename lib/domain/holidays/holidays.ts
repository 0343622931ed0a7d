import { FIRST_YEAR, TABLE } from './table';

/** A country whose public holidays are known (R20), by its ISO code. */
export type Country = keyof typeof TABLE;

/** A public holiday: its day as `2026-12-25`, and its name. */
export interface Holiday {
  readonly day: string;
  readonly en: string;
  readonly nl: string;
}

export const COUNTRIES = Object.keys(TABLE) as readonly Country[];

/** R20: the days on which the clock stands still there, as `Cadence.holidays` wants them. The same list each time. */
export function holidaysOf(country: Country): readonly string[] {
  return known(country).days;
}

/** The first holiday on this day (`2026-12-25`) or later. @returns undefined past the years of the table */
export function nextHoliday(country: Country, day: string): Holiday | undefined {
  return known(country).holidays.find((holiday) => holiday.day >= day);
}

interface Known {
  readonly holidays: readonly Holiday[];
  readonly days: readonly string[];
}

/** Read out of the table once: working time keeps what it makes of a list under that very list. */
const read = new Map<Country, Known>();

function known(country: Country): Known {
  const before = read.get(country);
  if (before) return before;
  const holidays = TABLE[country].flatMap(holidaysIn).sort((a, b) => (a.day < b.day ? -1 : 1));
  const now = { holidays, days: holidays.map(({ day }) => day) };
  read.set(country, now);
  return now;
}

const YEARS = 11;

function holidaysIn(line: string): Holiday[] {
  const [written = '', en = '', nl = en] = line.split('|');
  const days = written.includes(' ') ? written.split(' ') : Array.from({ length: YEARS }, () => written);
  return days.flatMap((day, i) =>
    day === '-' ? [] : [{ day: `${FIRST_YEAR + i}-${day.slice(0, 2)}-${day.slice(2)}`, en, nl }],
  );
}
