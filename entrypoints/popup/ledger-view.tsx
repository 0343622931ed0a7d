import { useEffect, useRef, useState } from 'react';
import { Blank } from '../../components/blank';
import { Button, IconButton } from '../../components/button';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import type { Handle } from '../../lib/domain/contact';
import type { Week } from '../../lib/domain/working-time';
import { ledgerOf } from '../../lib/store/ledger-of';
import { person as personOf } from '../../lib/store/people';
import { joinsOf } from '../../lib/store/same';
import { text } from '../../lib/text/catalogue';
import { nameOf } from '../../lib/text/names';
import { person } from '../../lib/text/person';
import { ways as words } from '../../lib/text/ways';
import { db } from '../options/store';
import { Head } from './head';
import { LedgerLines } from './ledger-lines';
import { openContacts } from './open';
import { LogSheet } from './person/log-sheet';
import { PersonMenu } from './person/person-menu';
import { Joins } from './same/joins';
import { Suggested } from './same/suggested';
import { Cannot, Opening } from './states';
import { useKeys } from './use-keys';
import { ActToast, type RepActs } from './use-rep-acts';
import { PersonWays } from './ways/person-ways';
import { useWays } from './ways/use-ways';
import './ledger-view.css';

interface LedgerViewProps {
  readonly handle: Handle;
  readonly acts: RepActs;
  /** The rep's working days. */
  readonly week: Week;
  readonly onBack: () => void;
  /** "Same person as…" */
  readonly onSame: () => void;
}

/** R22, "why 3?": one contact's ledger, line by line, each with its reason and its switch. */
export function LedgerView({ handle, acts, week, onBack, onSame }: LedgerViewProps) {
  const { locale, now } = useSpeech();
  const t = text(person, locale);
  const back = useRef<HTMLButtonElement>(null);
  const live = useLive(
    () => db.attempt(() => Promise.all([personOf(db, handle, now), ledgerOf(db, handle, now), joinsOf(db, handle)])),
    [handle, now],
  );
  const [row, lines, joins] = live.state === 'ready' ? live.value : [undefined, [], []];
  useEffect(() => back.current?.focus({ focusVisible: false } as FocusOptions), []);
  const [logging, setLogging] = useState(false);
  const ways = useWays(acts, week, now, () => setLogging(true));
  useKeys({
    Escape: onBack,
    z: () => void acts.undo(),
    o: () => void openContacts(handle),
    ...(row && ways.keys(row)),
  });
  const excluded = row?.contact.excluded !== undefined;
  const name = row?.contact.name;

  return (
    <>
      <header className="dt-h">
        <IconButton ref={back} icon="back" label={t.back} onClick={onBack} />
        <h1 className="cut">{nameOf({ handle, ...(name === undefined ? {} : { name }) })}</h1>
        {row && <PersonMenu contact={row.contact} acts={acts} onLog={() => setLogging(true)} onSame={onSame} />}
      </header>
      <main>
        {live.state === 'opening' && <Opening />}
        {live.state === 'failed' && <Cannot error={live.error} onRetry={live.retry} />}
        {live.state === 'ready' && !row && <Blank title={t.unknown} />}
        {row && <Head row={row} joins={<Joins joins={joins} acts={acts} />} />}
        {row?.tally.suggestion && <Suggested contact={row.contact} suggestion={row.tally.suggestion} acts={acts} />}
        {row && (
          <LedgerLines
            lines={lines}
            onCount={excluded ? undefined : (line, counts) => acts.correct(row.contact.id, line, counts)}
            onTakeBack={acts.takeBack}
          />
        )}
      </main>
      <ActToast acts={acts} />
      {row && logging && <LogSheet contact={row.contact} acts={acts} onClose={() => setLogging(false)} />}
      {row && (
        <footer className="pop-foot low acts">
          <PersonWays row={row} ways={ways} />
          <Button look="bare" className="end" keyCap="o" onClick={() => void openContacts(handle)}>
            {text(words, locale).fullLedger}
          </Button>
        </footer>
      )}
    </>
  );
}
