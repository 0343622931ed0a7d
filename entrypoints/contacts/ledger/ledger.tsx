import type { ReactNode, Ref } from 'react';
import { Blank } from '../../../components/blank';
import { Button, IconButton } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import type { Live } from '../../../components/use-live';
import type { Row } from '../../../lib/store/people';
import { text } from '../../../lib/text/catalogue';
import { contactLedger } from '../../../lib/text/contact-ledger';
import { contacts } from '../../../lib/text/contacts';
import { nameOf } from '../../../lib/text/names';
import { person } from '../../../lib/text/person';
import { ways as wayWords } from '../../../lib/text/ways';
import { Joins } from '../../popup/same/joins';
import { Suggested } from '../../popup/same/suggested';
import { Cannot } from '../../popup/states';
import type { RepActs } from '../../popup/use-rep-acts';
import { PersonWays } from '../../popup/ways/person-ways';
import type { RowWays } from '../../popup/ways/use-ways';
import type { Read } from '../use-ledger';
import { Lines } from './lines';
import { Reach } from './reach';
import { Who } from './who';
import './ledger.css';

interface LedgerProps {
  readonly live: Live<Read | undefined>;
  readonly acts: RepActs;
  readonly ways: RowWays;
  /** The heading, where the focus goes as the ledger is entered. */
  readonly ref: Ref<HTMLHeadingElement>;
  /** The "…" of this person. */
  readonly menu: (row: Row) => ReactNode;
  readonly onLog: (row: Row) => void;
  /** There is nobody to choose. */
  readonly isEmpty: boolean;
  /** Where the list has given way to the ledger: back to it. */
  readonly onBack: () => void;
}

/** One contact beside the list: who, the number, the ways out, and why the number is what it is (R22). */
export function Ledger({ live, isEmpty, onBack, ...of }: LedgerProps) {
  const { locale } = useSpeech();
  const t = text(contacts, locale);
  const read = live.state === 'ready' ? live.value : undefined;
  const name =
    read && nameOf({ handle: read.handle, ...(read.row?.contact.name ? { name: read.row.contact.name } : {}) });
  return (
    <section
      className="ledger"
      aria-label={name === undefined ? t.nobodyChosen : text(contactLedger, locale).ledger(name)}
    >
      <div className="ledger-back">
        <IconButton icon="back" label={t.close} onClick={onBack} />
      </div>
      {live.state === 'failed' && <Cannot error={live.error} onRetry={live.retry} />}
      {live.state === 'ready' && !read && !isEmpty && <Blank title={t.nobodyChosen}>{t.nobodyChosenSays}</Blank>}
      {read && !read.row && <Blank title={text(person, locale).unknown} />}
      {read?.row && name !== undefined && <OfPerson read={read} row={read.row} name={name} {...of} />}
    </section>
  );
}

interface OfPersonProps extends Omit<LedgerProps, 'live' | 'isEmpty' | 'onBack'> {
  readonly read: Read;
  readonly row: Row;
  readonly name: string;
}

function OfPerson({ read, row, name, acts, ways, ref, menu, onLog }: OfPersonProps) {
  const { locale } = useSpeech();
  const excluded = row.contact.excluded !== undefined;
  return (
    <>
      <Who row={row} name={name} ref={ref} menu={menu(row)}>
        <div className="act acts">
          <PersonWays row={row} ways={ways} />
          <Button look="quiet" className="call" keyCap="c" aria-haspopup="dialog" onClick={() => onLog(row)}>
            <Icon name="phone" />
            {text(wayWords, locale).call}
          </Button>
        </div>
        <Joins joins={read.joins} acts={acts} />
      </Who>
      {row.tally.suggestion && <Suggested contact={row.contact} suggestion={row.tally.suggestion} acts={acts} />}
      <Lines
        key={row.contact.id}
        row={row}
        lines={read.lines}
        onCount={excluded ? undefined : (line, counts) => acts.correct(row.contact.id, line, counts)}
        onTakeBack={acts.takeBack}
      />
      <Reach contact={row.contact} />
    </>
  );
}
