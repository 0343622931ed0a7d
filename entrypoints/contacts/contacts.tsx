import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../components/speech';
import type { Live } from '../../components/use-live';
import { useMedia } from '../../components/use-media';
import type { Handle } from '../../lib/domain/contact';
import type { InTime } from '../../lib/store/contacts-list';
import type { Row } from '../../lib/store/people';
import type { ContactRecord, Settings } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { pages } from '../../lib/text/pages';
import { LogSheet } from '../popup/person/log-sheet';
import { useKeys } from '../popup/use-keys';
import { ActToast, useRepActs } from '../popup/use-rep-acts';
import { useWays } from '../popup/ways/use-ways';
import { Bulk } from './bulk';
import { EraseDialog } from './erase-dialog';
import { KeysSheet } from './keys-sheet';
import { Ledger } from './ledger/ledger';
import { PersonMenu } from './ledger/person-menu';
import { ListPane } from './list/list-pane';
import type { LongListHandle } from './list/long-list';
import { useListing } from './list/use-list';
import { SameSheet } from './same-sheet';
import { useChosen } from './use-chosen';
import { useInside } from './use-inside';
import { useLedger } from './use-ledger';
import { usePicked } from './use-picked';
import './contacts.css';

interface ContactsProps {
  /** Whose ledger stands beside the list; nobody's where the address names none. */
  readonly contact: Handle | undefined;
  readonly live: Live<InTime | undefined>;
  readonly settings: Settings;
}

/** What stands over the page, and about whom. */
type Over =
  | 'keys'
  | { readonly log: ContactRecord }
  | { readonly erase: ContactRecord }
  | { readonly same: ContactRecord };

/** Everyone, and beside the list the chosen one's ledger. */
export function Contacts({ contact, live: inTime, settings }: ContactsProps) {
  const { locale, now } = useSpeech();
  const [over, setOver] = useState<Over>();
  const acts = useRepActs();
  const listing = useListing(inTime);
  const { list, known, query, setQuery } = listing;
  const picked = usePicked();
  const reading = useInside('.ledger');
  const { chosen, choose } = useChosen(
    contact,
    list,
    `${listing.filter} ${query.trim() === '' ? '' : 'found'}`,
    reading,
  );
  const live = useLedger(chosen);
  // Where there is room for one of the two.
  const bothFit = useMedia('(min-width: 901px)');
  const [opened, setOpened] = useState(contact !== undefined);
  const [entered, setEntered] = useState(0);
  const ways = useWays(acts, settings.cadence, now, (log) => setOver({ log }));
  const rows = useRef<LongListHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Of the one before a key must do nothing: until the chosen one is read there is no row.
  const read = live.state === 'ready' && live.value?.handle === chosen ? live.value?.row : undefined;
  const row = read ?? (chosen === undefined ? undefined : known.get(chosen));

  const go = (by: number) => () => {
    const next = list.step(chosen === undefined ? -1 : list.indexOf(chosen), by) ?? chosen;
    if (next === undefined) return;
    choose(next);
    rows.current?.goTo(next);
  };
  const open = (id: Handle, byKey: boolean) => {
    choose(id);
    setOpened(true);
    // A click leaves the focus in the list, where the list is still there.
    if (byKey || !bothFit) setEntered(entered + 1);
  };
  const back = () => {
    setOpened(false);
    if (chosen !== undefined) rows.current?.goTo(chosen);
  };
  const leave = () => {
    if (query !== '') setQuery('');
    else if (picked.ids.size > 0) picked.clear();
    else back();
  };
  useEffect(() => {
    if (entered > 0) heading.current?.focus({ focusVisible: false } as FocusOptions);
  }, [entered]);
  // What was acted on may have taken the focus along.
  useEffect(() => {
    if (document.activeElement !== document.body || chosen === undefined || !acts.last) return;
    if (reading.current) heading.current?.focus({ focusVisible: false } as FocusOptions);
    else rows.current?.goTo(chosen);
  }, [acts.last, chosen, reading]);

  const bulk = picked.ids.size > 0;
  useKeys({
    j: go(1),
    ArrowDown: go(1),
    k: go(-1),
    ArrowUp: go(-1),
    Enter: chosen === undefined ? undefined : () => open(chosen, true),
    '/': () => field.current?.focus(),
    '?': () => setOver('keys'),
    z: () => void acts.undo(),
    ...(row && !bulk ? ways.keys(row) : {}),
    Escape: row && ways.dated(row) && ways.isAsked(row) ? ways.keys(row).Escape : leave,
  });

  const menu = (of: Row) => (
    <PersonMenu
      row={of}
      acts={acts}
      onLog={() => setOver({ log: of.contact })}
      onSame={() => setOver({ same: of.contact })}
      onErase={() => setOver({ erase: of.contact })}
    />
  );
  const close = () => setOver(undefined);

  return (
    <main className={opened ? 'split opened' : 'split'}>
      <h1 className="vh">{text(pages, locale).contacts}</h1>
      <ListPane
        listing={listing}
        settings={settings}
        acts={acts}
        chosen={chosen}
        picked={picked}
        field={field}
        rows={rows}
        onOpen={open}
        onKeys={() => setOver('keys')}
      >
        {bulk && <Bulk picked={picked} acts={acts} settings={settings} />}
      </ListPane>
      <Ledger
        live={live}
        isEmpty={list.people === 0}
        ref={heading}
        acts={acts}
        ways={ways}
        menu={menu}
        onLog={(of) => setOver({ log: of.contact })}
        onBack={back}
      />
      <ActToast acts={acts} />
      {over === 'keys' && <KeysSheet onClose={close} />}
      {typeof over === 'object' && 'log' in over && <LogSheet contact={over.log} acts={acts} onClose={close} />}
      {typeof over === 'object' && 'same' in over && <SameSheet contact={over.same} acts={acts} onClose={close} />}
      {typeof over === 'object' && 'erase' in over && (
        <EraseDialog
          contact={over.erase}
          acts={acts}
          onErased={() => {
            picked.clear();
            history.replaceState(null, '', '#/');
          }}
          onClose={close}
        />
      )}
    </main>
  );
}
