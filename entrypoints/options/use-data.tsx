import { useState } from 'react';
import { Button } from '../../components/button';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { erase } from '../../lib/text/erase';
import { options } from '../../lib/text/options';
import { EraseDialog, type Erased } from './erase-dialog';
import type { Group } from './setting';

/** Erase all: the one act that can't be undone, so the one that asks first. */
export function useData(): Group {
  const { locale } = useSpeech();
  const [asking, setAsking] = useState(false);
  const [came, setCame] = useState<Erased>();
  const t = text(erase, locale);

  return {
    id: 'data',
    heading: text(options, locale).data,
    settings: [
      {
        id: 'erase',
        name: t.erase,
        says: t.eraseSays,
        control: <Button onClick={() => setAsking(true)}>{t.open}</Button>,
        under: (
          <>
            <p role="status">{came && t[came]}</p>
            {asking && (
              <EraseDialog
                onClose={(erased) => {
                  setAsking(false);
                  setCame(erased);
                }}
              />
            )}
          </>
        ),
      },
    ],
  };
}
