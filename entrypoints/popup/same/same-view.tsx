import { useEffect, useRef, useState } from 'react';
import { Blank } from '../../../components/blank';
import { Button, IconButton } from '../../../components/button';
import { Field } from '../../../components/field';
import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import type { Handle } from '../../../lib/domain/contact';
import { person, type Row, search } from '../../../lib/store/people';
import type { ContactRecord } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { firstName, identitiesText } from '../../../lib/text/names';
import { same } from '../../../lib/text/same';
import { db } from '../../options/store';
import { Rows } from '../rows';
import { Cannot } from '../states';
import type { RepActs } from '../use-rep-acts';
import { useRowKeys } from '../use-row-keys';
import './same-view.css';

interface SameViewProps {
  readonly handle: Handle;
  readonly acts: RepActs;
  readonly onBack: () => void;
}

/** R14: the rep picks from a search who else this is. It opens on the name, as a suggestion and no more. */
export function SameView({ handle, acts, onBack }: SameViewProps) {
  const { locale, now } = useSpeech();
  const t = text(same, locale);
  const live = useLive(() => db.attempt(() => person(db, handle, now)), [handle, now]);
  if (live.state === 'failed') return <Cannot error={live.error} onRetry={live.retry} />;
  const contact = live.state === 'ready' ? live.value?.contact : undefined;
  if (!contact) return null;
  return (
    <>
      <header className="dt-h">
        <IconButton icon="back" label={t.back} onClick={onBack} />
        <h1 className="cut">{t.title(firstName(named(contact)))}</h1>
      </header>
      <Picker contact={contact} acts={acts} onBack={onBack} />
    </>
  );
}

interface PickerProps extends Pick<SameViewProps, 'acts' | 'onBack'> {
  readonly contact: ContactRecord;
}

function Picker({ contact, acts, onBack }: PickerProps) {
  const { locale, now } = useSpeech();
  const t = text(same, locale);
  const [query, setQuery] = useState(contact.name ?? '');
  const [chosen, onChoose] = useState<Handle>();
  const field = useRef<HTMLInputElement>(null);
  const live = useLive(() => search(db, query, now), [query, now]);
  const found = live.state === 'ready' ? live.value : [];
  const rows = found.filter((row) => row.contact.id !== contact.id);
  useEffect(() => field.current?.select(), []);

  const pick = (other: ContactRecord) => {
    acts.same(contact, other);
    onBack();
  };
  const onOpen = (id: Handle) => {
    const row = rows.find((one) => one.contact.id === id);
    if (row) pick(row.contact);
  };
  const under = (row: Row) => (
    <div className="acts">
      <span className="identity cut">{identitiesText(row.contact.handles)}</span>
      <Button look="soft" className="end" keyCap="↵" onClick={() => pick(row.contact)}>
        {t.pick}
      </Button>
    </div>
  );
  const list = { chosen, onChoose, onOpen, under, keys: { Escape: onBack } };
  const { selected, ref } = useRowKeys(rows, list);

  return (
    <main className="same">
      <Field ref={field} type="search" look="sunken" icon="search" label={t.field} value={query} onValue={setQuery} />
      <p className="hint">{t.says}</p>
      <div className="pop-list" ref={ref}>
        {live.state === 'ready' && rows.length === 0 && query.trim() !== '' && <Blank title={t.nobody} />}
        {rows.length > 0 && <Rows rows={rows} selected={selected} query={query} {...list} />}
      </div>
    </main>
  );
}

function named({ id, name }: ContactRecord): Parameters<typeof firstName>[0] {
  return { handle: id, ...(name === undefined ? {} : { name }) };
}
