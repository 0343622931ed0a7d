import { type KeyboardEvent, useRef, useState } from 'react';
import { dayAt } from '../lib/domain/days-ahead';
import { text } from '../lib/text/catalogue';
import { dayText } from '../lib/text/dates';
import { ways } from '../lib/text/ways';
import { Button } from './button';
import { DateField } from './date-field';
import { Sheet, type SheetHandle } from './sheet';
import { useSpeech } from './speech';
import './day-sheet.css';

interface DaySheetProps {
  readonly title: string;
  /** What the days are for: "Later, from". */
  readonly lead: string;
  /** The days that are offered, as `2026-12-08`, soonest first: their keys are 1, 2 and so on. */
  readonly days: readonly string[];
  /** A day was chosen; the sheet is on its way out. */
  readonly onDay: (day: string) => void;
  /** Another way out than a day: "No date". */
  readonly none?: { readonly label: string; readonly onNone: () => void };
  readonly onClose: () => void;
}

/** Which day? One of a few by one key, or any other after today. */
export function DaySheet({ title, lead, days, onDay, none, onClose }: DaySheetProps) {
  const speech = useSpeech();
  const t = text(ways, speech.locale);
  const tomorrow = dayAfter(dayAt(speech.now, speech.zone));
  const sheet = useRef<SheetHandle>(null);
  const [other, setOther] = useState(days[0] ?? tomorrow);
  const choose = (day: string) => {
    sheet.current?.close();
    onDay(day);
  };
  const press = (event: KeyboardEvent) => {
    // In the field a digit is a part of the day.
    const typing = event.target instanceof Element && event.target.closest('.date');
    const day = typing ? undefined : days[Number(event.key) - 1];
    if (day !== undefined) choose(day);
    else if (typing && event.key === 'Enter' && other >= tomorrow) choose(other);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet ref={sheet} title={title} className="days" onClose={onClose} onKeyDown={press}>
      <fieldset aria-label={lead}>
        <span className="lead" aria-hidden="true">
          {lead}
        </span>
        {days.map((day, at) => (
          <Button
            key={day}
            size="lg"
            keyCap={String(at + 1)}
            onClick={() => choose(day)}
            data-first={at === 0 || undefined}
          >
            {dayText(speech, day)}
          </Button>
        ))}
      </fieldset>
      <div className="other">
        <span className="lead" aria-hidden="true">
          {t.otherDate}
        </span>
        <DateField label={t.otherDate} value={other} min={tomorrow} onValue={setOther} />
        <Button size="lg" disabled={other < tomorrow} onClick={() => choose(other)}>
          {t.setDate}
        </Button>
        {none && (
          <Button
            size="lg"
            look="quiet"
            onClick={() => {
              sheet.current?.close();
              none.onNone();
            }}
          >
            {none.label}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
