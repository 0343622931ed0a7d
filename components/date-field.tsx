import { type CalendarDate, parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, I18nProvider } from 'react-aria-components';
import { useSpeech } from './speech';
import './date-field.css';

interface DateFieldProps {
  /** What the day is for: its name for those who listen. */
  readonly label: string;
  /** As `2026-12-08`. */
  readonly value: string;
  /** The first day that can be chosen. */
  readonly min?: string;
  /** A whole day was typed or chosen, be it too early. */
  readonly onValue: (day: string) => void;
}

/** A day, typed in parts in the order of our language, each moved by its arrows too. */
export function DateField({ label, value, min, onValue }: DateFieldProps) {
  const { locale } = useSpeech();
  return (
    <I18nProvider locale={locale === 'nl' ? 'nl-NL' : 'en-GB'}>
      <AriaDateField<CalendarDate>
        aria-label={label}
        value={parseDate(value)}
        {...(min === undefined ? {} : { minValue: parseDate(min) })}
        shouldForceLeadingZeros
        onChange={(day) => day && onValue(day.toString())}
      >
        <DateInput className="date">{(segment) => <DateSegment className="date-part" segment={segment} />}</DateInput>
      </AriaDateField>
    </I18nProvider>
  );
}
