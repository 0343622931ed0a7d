import { useState } from 'react';
import { Speaking } from '../../components/speech';
import { type Live, useLive } from '../../components/use-live';
import { useNow } from '../../components/use-now';
import type { Handle } from '../../lib/domain/contact';
import { LedgerView } from './ledger-view';
import { ListView } from './list-view';
import { type Looked, look } from './look';
import type { Place } from './place';
import { SameView } from './same/same-view';
import { useRepActs } from './use-rep-acts';
import { NO_WEEK } from './ways/use-ways';

const MINUTE = 60_000;
const SECOND = 1000;

/** The popup, and the same in a tab: the list, and each contact's ledger. */
export function Popup({ place }: { readonly place: Place }) {
  // While something was just sent its seconds are counted down; otherwise each minute will do.
  const [hurried, setHurried] = useState(false);
  const every = hurried ? SECOND : MINUTE;
  const now = useNow(every);
  const live = useLive(() => look(now), [now]);
  const seen = live.state === 'ready' ? live.value : undefined;
  const justSent = seen?.people.rest.concat(seen.people.due).some(({ tally }) => tally.justSent > 0) ?? false;
  if (justSent !== hurried) setHurried(justSent);

  return (
    <Speaking manner={seen && { ...seen.settings, zone: seen.settings.cadence.zone }} every={every}>
      <div className={place.inTab ? 'pop tab' : 'pop'}>
        <Views place={place} live={live} />
      </div>
    </Speaking>
  );
}

function Views({ place, live }: { readonly place: Place; readonly live: Live<Looked> }) {
  const [open, setOpen] = useState<Handle | undefined>(place.contact);
  const [chosen, setChosen] = useState<Handle | undefined>();
  const [joining, setJoining] = useState(false);
  const acts = useRepActs();
  if (open !== undefined && joining) return <SameView handle={open} acts={acts} onBack={() => setJoining(false)} />;
  if (open !== undefined && live.state !== 'failed')
    return (
      <LedgerView
        key={open}
        handle={open}
        acts={acts}
        week={live.state === 'ready' ? live.value.settings.cadence : NO_WEEK}
        onBack={() => setOpen(undefined)}
        onSame={() => setJoining(true)}
      />
    );
  return (
    <ListView
      live={live}
      acts={acts}
      chosen={chosen}
      onChoose={setChosen}
      onOpen={(handle) => {
        setChosen(handle);
        setOpen(handle);
      }}
    />
  );
}
