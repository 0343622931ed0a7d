import { useState } from 'react';
import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import type { RepActs } from '../../popup/use-rep-acts';
import type { Flat } from './flat';

interface QuietAllProps {
  readonly list: Flat;
  readonly acts: RepActs;
}

/** R3: all who have gone quiet are let go in one act; after an import they are many, so it says how far it is. */
export function QuietAll({ list, acts }: QuietAllProps) {
  const { locale } = useSpeech();
  const t = text(contacts, locale);
  const [going, setGoing] = useState<{ readonly done: number; readonly all: number }>();
  const go = () => {
    const all = list.people;
    setGoing({ done: 0, all });
    void acts.decideAll(list.ids(), { code: 'let-go' }, (done) =>
      setGoing(done === undefined ? undefined : { done, all }),
    );
  };
  return (
    <div className="quiet-all">
      <span role="status">
        {going
          ? t.going(going.done.toLocaleString(locale), going.all.toLocaleString(locale))
          : t.allGoSays(list.people)}
      </span>
      <Button disabled={going !== undefined} onClick={go}>
        {t.allGo}
      </Button>
    </div>
  );
}
