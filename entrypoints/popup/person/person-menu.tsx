import { useId } from 'react';
import { IconButton } from '../../../components/button';
import { Icon, type IconName } from '../../../components/icon';
import { Kbd } from '../../../components/kbd';
import { useSpeech } from '../../../components/speech';
import type { Apart } from '../../../lib/domain/tally';
import type { ContactRecord } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { person } from '../../../lib/text/person';
import { same } from '../../../lib/text/same';
import type { RepActs } from '../use-rep-acts';
import './person-menu.css';

const KINDS: readonly Apart[] = ['customer', 'colleague', 'friend'];

interface PersonMenuProps {
  readonly contact: ContactRecord;
  readonly acts: RepActs;
  readonly onLog: () => void;
  /** R14: "Same person as…" */
  readonly onSame: () => void;
}

/** R25: what they are in place of a prospect, and what happened outside the screen. */
export function PersonMenu({ contact, acts, onLog, onSame }: PersonMenuProps) {
  const { locale } = useSpeech();
  const t = text(person, locale);
  const never = contact.excluded === 'person';
  const [menu, heading] = [useId(), useId()];
  return (
    <>
      <IconButton icon="more" label={t.more} popoverTarget={menu} />
      <div className="menu" id={menu} popover="auto">
        <fieldset aria-labelledby={heading}>
          <small id={heading}>{t.neverBecause}</small>
          {KINDS.map((kind) => {
            const is = contact.excluded === kind;
            const set = () => acts.exclude(contact, is ? undefined : kind);
            return (
              <Item key={kind} menu={menu} {...(is ? { icon: 'check' } : {})} pressed={is} says={t[kind]} does={set} />
            );
          })}
        </fieldset>
        <hr />
        <Item menu={menu} icon="phone" says={t.log} keyCap="c" does={onLog} />
        <Item menu={menu} icon="reply" says={t.answered} keyCap="r" does={() => acts.answered(contact)} />
        <Item menu={menu} icon="people" says={text(same, locale).open} does={onSame} />
        <hr />
        <Item
          menu={menu}
          icon={never ? 'check' : 'minus'}
          pressed={never}
          says={t.never}
          does={() => acts.exclude(contact, never ? undefined : 'person')}
        />
      </div>
    </>
  );
}

interface ItemProps {
  /** The id of the menu, which closes. */
  readonly menu: string;
  readonly icon?: IconName;
  readonly says: string;
  readonly keyCap?: string;
  readonly pressed?: boolean;
  readonly does: () => void;
}

function Item({ menu, icon, says, keyCap, pressed, does }: ItemProps) {
  return (
    <button
      type="button"
      popoverTarget={menu}
      popoverTargetAction="hide"
      aria-pressed={pressed}
      aria-keyshortcuts={keyCap?.toUpperCase()}
      onClick={does}
    >
      {icon ? <Icon name={icon} /> : <span className="i" />}
      {says}
      {keyCap && (
        <span className="cap" aria-hidden="true">
          <Kbd>{keyCap}</Kbd>
        </span>
      )}
    </button>
  );
}
