import { type ItemGroup, Menu } from '../../../components/menu';
import { useSpeech } from '../../../components/speech';
import type { Apart } from '../../../lib/domain/tally';
import type { Row } from '../../../lib/store/people';
import { text } from '../../../lib/text/catalogue';
import { contactLedger } from '../../../lib/text/contact-ledger';
import { person } from '../../../lib/text/person';
import { same } from '../../../lib/text/same';
import type { RepActs } from '../../popup/use-rep-acts';

const KINDS: readonly Apart[] = ['customer', 'colleague', 'friend'];

interface PersonMenuProps {
  readonly row: Row;
  readonly acts: RepActs;
  readonly onLog: () => void;
  readonly onSame: () => void;
  readonly onErase: () => void;
}

/** More about one person: what they are (R25), what happened outside the screen, who else they are (R14), and the end. */
export function PersonMenu({ row: { contact }, acts, onLog, onSame, onErase }: PersonMenuProps) {
  const { locale } = useSpeech();
  const [t, p] = [text(contactLedger, locale), text(person, locale)];
  const is = contact.excluded;
  const apart: ItemGroup = {
    id: 'apart',
    heading: p.neverBecause,
    isChoice: true,
    chosen: is,
    items: KINDS.map((kind) => ({
      id: kind,
      says: p[kind],
      does: () => acts.exclude(contact, is === kind ? undefined : kind),
    })),
  };
  const happened: ItemGroup = {
    id: 'happened',
    items: [
      { id: 'log', icon: 'phone', says: p.log, keyCap: 'c', does: onLog },
      { id: 'answered', icon: 'reply', says: p.answered, keyCap: 'r', does: () => acts.answered(contact) },
      { id: 'same', icon: 'people', says: text(same, locale).open, does: onSame },
      is === undefined
        ? { id: 'never', icon: 'x', says: t.noBanner, does: () => acts.exclude(contact, 'person') }
        : { id: 'again', icon: 'undo', says: t.banner, does: () => acts.exclude(contact, undefined) },
    ],
  };
  const end: ItemGroup = { id: 'end', items: [{ id: 'erase', icon: 'trash', says: t.erase, does: onErase }] };
  return <Menu label={p.more} icon="more" groups={[apart, happened, end]} />;
}
