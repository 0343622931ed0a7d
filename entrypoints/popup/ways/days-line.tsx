import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { dayAt } from '../../../lib/domain/days-ahead';
import { text } from '../../../lib/text/catalogue';
import { dayText } from '../../../lib/text/dates';
import { ways as words } from '../../../lib/text/ways';
import './days-line.css';

interface DaysLineProps {
  readonly lead: string;
  /** As `2026-12-08`. */
  readonly days: readonly string[];
  /** The one that is offered first: by its place. */
  readonly offered: number;
  /** Digits choose them; the first is 1. */
  readonly digits: boolean;
  /** The rep opened it: the focus goes to the offered day. */
  readonly takesFocus: boolean;
  readonly onDay: (day: string) => void;
  /** They named none. */
  readonly onNone?: (() => void) | undefined;
}

/** "Not now, until": two days by one press, or any other. The browser's own field, which is there at once. */
export function DaysLine({ lead, days, offered, digits, takesFocus, onDay, onNone }: DaysLineProps) {
  const speech = useSpeech();
  const first = useRef<HTMLButtonElement>(null);
  const [other, setOther] = useState(false);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  return (
    <fieldset className="days-line" aria-label={lead}>
      <span aria-hidden="true">{lead}</span>
      {days.map((day, at) => (
        <Button
          key={day}
          {...(at === offered ? { ref: first, className: 'offered' } : {})}
          {...(digits ? { keyCap: String(at + 1) } : {})}
          onClick={() => onDay(day)}
        >
          {dayText(speech, day)}
        </Button>
      ))}
      {other ? <OtherDay onDay={onDay} onNone={onNone} /> : <OtherButton onClick={() => setOther(true)} />}
    </fieldset>
  );
}

function OtherButton({ onClick }: { readonly onClick: () => void }) {
  return <IconButton icon="cal" label={text(words, useSpeech().locale).otherDate} onClick={onClick} />;
}

function OtherDay({ onDay, onNone }: Pick<DaysLineProps, 'onDay' | 'onNone'>) {
  const { locale, now, zone } = useSpeech();
  const t = text(words, locale);
  const field = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState('');
  useEffect(() => field.current?.focus(), []);
  const tomorrow = Temporal.PlainDate.from(dayAt(now, zone)).add({ days: 1 }).toString();
  const ready = day >= tomorrow;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // The list would open the person.
    event.preventDefault();
    if (ready) onDay(day);
  };
  return (
    <span className="other-day">
      <input
        ref={field}
        type="date"
        aria-label={t.otherDate}
        min={tomorrow}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        onKeyDown={press}
      />
      <Button disabled={!ready} onClick={() => onDay(day)}>
        {t.setDate}
      </Button>
      {onNone && (
        <Button look="quiet" onClick={onNone}>
          {t.noDate}
        </Button>
      )}
    </span>
  );
}
