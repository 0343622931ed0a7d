import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  Header,
  I18nProvider,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';
import { useSpeech } from './speech';
import './button.css';
import './menu.css';

/** One thing to do, or to be. */
export interface Item {
  readonly id: string;
  readonly icon?: IconName | undefined;
  readonly says: string;
  /** The key that does the same outside of the menu. */
  readonly keyCap?: string;
  readonly does: () => void;
}

/** Items that belong together; with `chosen` they are a choice, of which that one is ticked. */
export interface ItemGroup {
  readonly id: string;
  readonly heading?: string;
  readonly items: readonly Item[];
  readonly chosen?: string | undefined;
  readonly isChoice?: boolean;
}

interface MenuProps {
  /** Its name, and that of the button where that has no words. */
  readonly label: string;
  readonly icon: IconName;
  /** What the button says besides; without it the button is its sign alone. */
  readonly says?: ReactNode;
  readonly groups: readonly ItemGroup[];
}

/** A menu under its button: arrows and letters move, Enter does, Esc closes and gives the focus back. */
export function Menu({ label, icon, says, groups }: MenuProps) {
  const { locale } = useSpeech();
  return (
    <I18nProvider locale={locale === 'nl' ? 'nl-NL' : 'en-GB'}>
      <MenuTrigger>
        {says === undefined ? (
          <AriaButton className="btn icon" aria-label={label}>
            <Icon name={icon} />
          </AriaButton>
        ) : (
          <AriaButton className="btn lg menu-button">
            <Icon name={icon} />
            {says}
          </AriaButton>
        )}
        <Popover className="menu" placement="bottom end" offset={6}>
          <AriaMenu aria-label={label} className="menu-items">
            {groups.map((group, place) => (
              <Group key={group.id} group={group} isFirst={place === 0} />
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  );
}

function Group({ group, isFirst }: { readonly group: ItemGroup; readonly isFirst: boolean }) {
  const { heading, items, chosen, isChoice = false } = group;
  return (
    <>
      {!isFirst && <Separator className="menu-line" />}
      <MenuSection
        {...(heading === undefined ? { 'aria-label': items.map(({ says }) => says).join(', ') } : {})}
        {...(isChoice ? { selectionMode: 'single', selectedKeys: chosen === undefined ? [] : [chosen] } : {})}
      >
        {heading !== undefined && <Header className="menu-heading">{heading}</Header>}
        {items.map(({ id, icon, says, keyCap, does }) => (
          <MenuItem key={id} id={id} textValue={says} className="menu-item" onAction={does}>
            {icon || id === chosen ? <Icon name={icon ?? 'check'} /> : <span className="i" />}
            {says}
            {keyCap && (
              <span className="cap" aria-hidden="true">
                <Kbd>{keyCap}</Kbd>
              </span>
            )}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  );
}
