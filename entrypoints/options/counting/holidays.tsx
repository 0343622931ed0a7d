import { COUNTRIES, type Country, nextHoliday } from '../../../lib/domain/holidays/holidays';
import { text } from '../../../lib/text/catalogue';
import { weekdayDate } from '../../../lib/text/dates';
import type { Locale, Speech } from '../../../lib/text/locale';
import { settings } from '../../../lib/text/settings';

type Choice = Country | 'none';

/** "Netherlands", or that there is none. */
export function countryName(locale: Locale, country: Choice): string {
  if (country === 'none') return text(settings, locale).holidaysOff;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

/** What the choice comes to now: "Skipped. The next one is Fri 25 Dec, Christmas Day." */
export function holidaysSay(speech: Speech, country: Choice): string {
  const t = text(settings, speech.locale);
  if (country === 'none') return t.holidaysNone;
  const today = Temporal.Instant.fromEpochMilliseconds(speech.now).toZonedDateTimeISO(speech.zone).toPlainDate();
  const next = nextHoliday(country, today.toString());
  if (!next) return t.holidaysOver;
  const noon = Temporal.PlainDate.from(next.day).toZonedDateTime({ timeZone: speech.zone, plainTime: '12:00' });
  return t.holidaysNext(weekdayDate(speech, noon.epochMilliseconds), next[speech.locale]);
}

interface HolidayChoiceProps {
  readonly name: string;
  readonly locale: Locale;
  readonly country: Choice;
  onChange(country: Choice): void;
}

/** R20: whose public holidays are days off; none, until the rep says so. */
export function HolidayChoice({ name, locale, country, onChange }: HolidayChoiceProps) {
  const named = COUNTRIES.map((code) => ({ code, called: countryName(locale, code) }));
  named.sort((a, b) => a.called.localeCompare(b.called, locale));
  return (
    <select className="choice" aria-label={name} value={country} onChange={(e) => onChange(e.target.value as Choice)}>
      <option value="none">{countryName(locale, 'none')}</option>
      {named.map(({ code, called }) => (
        <option key={code} value={code}>
          {called}
        </option>
      ))}
    </select>
  );
}
