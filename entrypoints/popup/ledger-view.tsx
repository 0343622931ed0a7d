import { useEffect, useRef, useState } from 'react';
import { Blank } from '../../components/blank';
import { Button, IconButton } from '../../components/button';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import type { Handle } from '../../lib/domain/contact';
import { ledgerOf } from '../../lib/store/ledger-of';
import { person as personOf } from '../../lib/store/people';
import { joinsOf } from '../../lib/store/same';
import { text } from '../../lib/text/catalogue';
import { nameOf } from '../../lib/text/names';
import { person } from '../../lib/text/person';
import { popup } from '../../lib/text/popup';
import { same } from '../../lib/text/same';
import { db } from '../options/store';
import { Head } from './head';
import { LedgerLines } from './ledger-lines';
import { LogSheet } from './person/log-sheet';
import { PersonMenu } from './person/person-menu';
import { Joins } from './same/joins';
import { Suggested } from './same/suggested';
import { Cannot, Opening } from './states';
import { useKeys } from './use-keys';
import { ActToast, type RepActs } from './use-rep-acts';
import './ledger-view.css';

interface LedgerViewProps {
  readonly handle: Handle;
  readonly acts: RepActs;
  readonly onBack: () => void;
  /** "Same person as…" */
  readonly onSame: () => void;
}

/** R22, "why 3?": one contact's ledger, line by line, each with its reason and its switch. */
export function LedgerView({ handle, acts, onBack, onSame }: LedgerViewProps) {
  const { locale, now } = useSpeech();
  const t = text(person, locale);
  const p = text(popup, locale);
  const back = useRef<HTMLButtonElement>(null);
  const live = useLive(
    () => db.attempt(() => Promise.all([personOf(db, handle, now), ledgerOf(db, handle, now), joinsOf(db, handle)])),
    [handle, now],
  );
  const [row, lines, joins] = live.state === 'ready' ? live.value : [undefined, [], []];
  useEffect(() => back.current?.focus({ focusVisible: false } as FocusOptions), []);
  useKeys({
    Escape: onBack,
    z: () => void acts.undo(),
    c: row && (() => setLogging(true)),
    r: row && (() => acts.answered(row.contact)),
  });
  const [logging, setLogging] = useState(false);
  const excluded = row?.contact.excluded !== undefined;
  const name = row?.contact.name;

  return (
    <>
      <header className="dt-h">
        <IconButton ref={back} icon="back" label={t.back} onClick={onBack} />
        <h1 className="cut">{nameOf({ handle, ...(name === undefined ? {} : { name }) })}</h1>
        {row && <PersonMenu contact={row.contact} acts={acts} onLog={() => setLogging(true)} />}
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
          />
        )}
      </main>
      <ActToast acts={acts} />
      {row && logging && <LogSheet contact={row.contact} acts={acts} onClose={() => setLogging(false)} />}
      {row && (
        <footer className="pop-foot low">
          <Button look="quiet" onClick={() => acts.exclude(row.contact, excluded ? undefined : 'person')}>
            {excluded ? p.again : p.never}
          </Button>
          <Button look="quiet" onClick={onSame}>
            {text(same, locale).open}
          </Button>
        </footer>
      )}
    </>
  );
}
