import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from '../../components/button';
import { Field } from '../../components/field';
import { Kbd } from '../../components/kbd';
import { useSpeech } from '../../components/speech';
import { type Live, useLive } from '../../components/use-live';
import type { Handle } from '../../lib/domain/contact';
import { browser } from '../../lib/platform/browser';
import { known, type Row } from '../../lib/store/people';
import type { ContactRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { popup } from '../../lib/text/popup';
import { db } from '../options/store';
import { Foot } from './foot';
import { Found } from './found';
import { Lists } from './lists';
import type { Looked } from './look';
import { openContacts } from './open';
import { LogSheet } from './person/log-sheet';
import { Cannot, Opening } from './states';
import type { Keys } from './use-keys';
import { ActToast, type RepActs } from './use-rep-acts';
import { RowActs } from './ways/row-acts';
import { NO_WEEK, useWays } from './ways/use-ways';

export interface ListProps {
  /** Whose ways out are shown; the first row where nobody was chosen, or is gone. */
  readonly chosen: Handle | undefined;
  readonly onChoose: (handle: Handle | undefined) => void;
  readonly onOpen: (handle: Handle) => void;
  /** What stands under the chosen one: its ways out. */
  readonly under: (row: Row) => ReactNode;
  /** What the keys do besides the list's own. */
  readonly keys: Keys;
  /** What they do to the chosen one. */
  readonly rowKeys?: (row: Row) => Keys;
}

interface ListViewProps extends Omit<ListProps, 'keys' | 'rowKeys' | 'under'> {
  readonly acts: RepActs;
  readonly live: Live<Looked>;
}

/** How many are known; asked once the lists are there, which they would hold up. 0 until then. */
function useTotal(ready: boolean): number {
  const live = useLive(async () => (ready ? known(db) : 0), [ready]);
  return live.state === 'ready' ? live.value : 0;
}

/** Search on top, the lists or what is found, and how the reading stands below. */
export function ListView({ live, acts, ...list }: ListViewProps) {
  const { locale, now } = useSpeech();
  const t = text(popup, locale);
  const [query, setQuery] = useState('');
  const [sheet, setSheet] = useState(false);
  const [logged, setLogged] = useState<ContactRecord>();
  const field = useRef<HTMLInputElement>(null);
  const looked = live.state === 'ready' ? live.value : undefined;
  const total = useTotal(looked !== undefined);

  const keys: Keys = {
    '/': () => field.current?.focus(),
    '?': () => setSheet(true),
    z: () => void acts.undo(),
    o: () => void openContacts(),
    Escape: query === '' ? undefined : () => setQuery(''),
  };

  const ways = useWays(acts, looked?.settings.cadence ?? NO_WEEK, now, setLogged);
  const under = (row: Row) => <RowActs row={row} ways={ways} onOpen={() => list.onOpen(row.contact.id)} />;
  const shown = { ...list, keys, under, rowKeys: ways.keys };

  return (
    <>
      <header className="pop-top">
        <h1 className="vh">Gelegen</h1>
        <Field
          ref={field}
          type="search"
          look="sunken"
          icon="search"
          label={t.search(total)}
          value={query}
          onValue={setQuery}
          disabled={!looked || looked.nobody}
          end={<Kbd>{query === '' ? '/' : 'esc'}</Kbd>}
        />
        <IconButton icon="open" label={t.openContacts} aria-keyshortcuts="O" onClick={() => void openContacts()} />
        <IconButton icon="tune" label={t.options} onClick={() => void browser.runtime.openOptionsPage()} />
      </header>
      <main>
        {live.state === 'opening' && <Opening />}
        {live.state === 'failed' && <Cannot error={live.error} onRetry={live.retry} />}
        {looked && query.trim() !== '' && <Found query={query} {...shown} />}
        {looked && query.trim() === '' && <Lists looked={looked} {...shown} />}
      </main>
      <ActToast acts={acts} />
      {logged && <LogSheet contact={logged} acts={acts} onClose={() => setLogged(undefined)} />}
      <Foot sites={looked?.sites} failed={live.state === 'failed'} sheet={sheet} onSheet={setSheet} />
    </>
  );
}
