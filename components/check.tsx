import type { ComponentProps } from 'react';
import './check.css';

interface CheckProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'onChange' | 'checked'> {
  /** What is chosen: its name for those who listen. */
  readonly label: string;
  readonly on: boolean;
  readonly onCheck: (on: boolean) => void;
}

/** A box to tick, without words beside it. */
export function Check({ label, on, onCheck, ...native }: CheckProps) {
  return (
    <input
      type="checkbox"
      className="check"
      aria-label={label}
      checked={on}
      onChange={(event) => onCheck(event.target.checked)}
      {...native}
    />
  );
}
