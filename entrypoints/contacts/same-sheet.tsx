import { type KeyboardEvent, useRef, useState } from 'react';
import { Field } from '../../components/field';
import { Sheet, type SheetHandle } from '../../components/sheet';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import { type Row, search } from '../../lib/store/people';
import type { ContactRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { firstName, identitiesText, nameOf } from '../../lib/text/names';
import { same } from '../../lib/text/same';
import { db } from '../options/store';
import type { RepActs } from '../popup/use-rep-acts';
import './same-sheet.css';

interface SameSheetProps {
  readonly contact: ContactRecord;
  readonly acts: RepActs;
  readonly onClose: () => void;
}

/** R14: "Same person as …": the rep picks from a search. It opens on the name, as a suggestion and no more. */
export function SameSheet({ contact, acts, onClose }: SameSheetProps) {
  const { locale, now } = useSpeech();
  const t = text(same, locale);
  const sheet = useRef<SheetHandle>(null);
  const [query, setQuery] = useState(contact.name ?? '');
  const live = useLive(() => search(db, query, now), [query, now]);
  const found = live.state === 'ready' ? live.value.filter((row) => row.contact.id !== contact.id) : [];
  const pick = (other: ContactRecord) => {
    sheet.current?.close();
    acts.same(contact, other);
  };
  return (
    <Sheet
      ref={sheet}
      className="same-sheet"
      title={t.title(firstName(named(contact)))}
      onClose={onClose}
      onKeyDown={move}
    >
      <Field
        type="search"
        look="sunken"
        icon="search"
        label={t.field}
        value={query}
        onValue={setQuery}
        onFocus={(event) => event.target.select()}
        data-first
      />
      <p>{t.says}</p>
      <ul>
        {found.map(({ contact: other }: Row) => (
          <li key={other.id}>
            <button type="button" onClick={() => pick(other)}>
              <b className="cut">{nameOf(named(other))}</b>
              <span className="cut">{identitiesText(other.handles)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{live.state === 'ready' && query.trim() !== '' && found.length === 0 && t.nobody}</p>
    </Sheet>
  );
}

/** Arrows go from the field to who was found, and from one to the next. */
function move(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li button')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function named({ id, name }: ContactRecord): Parameters<typeof firstName>[0] {
  return { handle: id, ...(name === undefined ? {} : { name }) };
}
