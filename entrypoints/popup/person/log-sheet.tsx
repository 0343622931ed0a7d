import { useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Segmented } from '../../../components/segmented';
import { Sheet, type SheetHandle } from '../../../components/sheet';
import { useSpeech } from '../../../components/speech';
import type { LoggedEntry } from '../../../lib/domain/ledger';
import type { ContactRecord } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { nameOf } from '../../../lib/text/names';
import { person } from '../../../lib/text/person';
import type { RepActs } from '../use-rep-acts';
import './log-sheet.css';

interface LogSheetProps {
  readonly contact: ContactRecord;
  readonly acts: RepActs;
  readonly onClose: () => void;
}

/** R25: a call or a visit, in two keys: C, then Enter where nobody answered, or S where they spoke. */
export function LogSheet({ contact, acts, onClose }: LogSheetProps) {
  const { locale } = useSpeech();
  const t = text(person, locale);
  const ref = useRef<SheetHandle>(null);
  const [way, setWay] = useState<'call' | 'visit'>('call');
  const log = (talk: LoggedEntry['talk']) => {
    ref.current?.close();
    acts.log(contact, way, talk);
  };
  const ways = [
    { value: 'call', label: t.call },
    { value: 'visit', label: t.visit },
  ] as const;
  const name = nameOf({ handle: contact.id, ...(contact.name === undefined ? {} : { name: contact.name }) });
  return (
    <Sheet
      ref={ref}
      className="log"
      title={t.logTitle(name)}
      onClose={onClose}
      onKeyDown={(event) => event.key.toLowerCase() === 's' && log('spoke')}
    >
      <Segmented label={t.way} value={way} options={ways} onChange={setWay} />
      <p>{t.logSays}</p>
      <div className="ways">
        <Button data-first look="soft" size="lg" keyCap="↵" onClick={() => log('no-answer')}>
          {way === 'call' ? t.noAnswer : t.notThere}
        </Button>
        <Button size="lg" keyCap="s" onClick={() => log('spoke')}>
          {t.spoke}
        </Button>
      </div>
    </Sheet>
  );
}
