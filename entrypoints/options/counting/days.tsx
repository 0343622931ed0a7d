import type { Locale } from '../../../lib/text/locale';

/** ISO weekdays, 1 = Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** A Monday, so that the n-th day after it has a name. ms UTC. */
const MONDAY = Date.UTC(2026, 10, 23);

/** "Mon", "ma"; or the whole word. */
export function weekday(locale: Locale, day: number, weekday: 'short' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(MONDAY + (day - 1) * 86_400_000);
}

interface DaysProps {
  readonly name: string;
  readonly locale: Locale;
  readonly days: readonly number[];
  onChange(days: readonly number[]): void;
}

/** The days on which the clock runs (R20). The last one stays: without a working day no wait would ever end. */
export function Days({ name, locale, days, onChange }: DaysProps) {
  const flip = (day: number) => {
    const next = WEEK.filter((each) => (each === day ? !days.includes(day) : days.includes(each)));
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className="days" aria-label={name}>
      {WEEK.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={days.includes(day)}
            aria-label={weekday(locale, day, 'long')}
            onChange={() => flip(day)}
          />
          {weekday(locale, day).slice(0, 2)}
        </label>
      ))}
    </fieldset>
  );
}
