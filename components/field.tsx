import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './field.css';

interface FieldProps extends Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value'> {
  /** Its name; seen as the placeholder, unless that says something else. */
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly icon?: IconName;
  /** `sunken`: on a surface of its own, as the search of the popup. */
  readonly look?: 'plain' | 'sunken';
  /** A key cap or a button at its end. */
  readonly end?: ReactNode;
}

export function Field({ label, value, onValue, icon, look = 'plain', end, ...native }: FieldProps) {
  return (
    <label className={look === 'sunken' ? 'field in' : 'field'}>
      {icon && <Icon name={icon} />}
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        {...native}
      />
      {end}
    </label>
  );
}
