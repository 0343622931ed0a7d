import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';
import './button.css';

type Native = Omit<ComponentProps<'button'>, 'children' | 'className' | 'type'>;

interface ButtonProps extends Native {
  /**
   * `main`: filled, at most one on a screen. `soft`: the offered way. `bare`: an act in words.
   * `quiet`: one that is not offered.
   */
  readonly look?: 'plain' | 'main' | 'soft' | 'bare' | 'quiet';
  readonly size?: 'md' | 'lg';
  /** The key that does the same. */
  readonly keyCap?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', size = 'md', keyCap, className, children, ...native }: ButtonProps) {
  const classes = ['btn', look !== 'plain' && look, size === 'lg' && 'lg', className].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      className={classes}
      aria-keyshortcuts={keyCap === '↵' ? 'Enter' : keyCap?.toUpperCase()}
      {...native}
    >
      {children}
      {keyCap && (
        // Seen only: said, it would be a part of the button's name.
        <span className="cap" aria-hidden="true">
          <Kbd>{keyCap}</Kbd>
        </span>
      )}
    </button>
  );
}

interface IconButtonProps extends Native {
  readonly icon: IconName;
  /** Its name: for those who listen, and as the hint under the pointer. */
  readonly label: string;
}

export function IconButton({ icon, label, ...native }: IconButtonProps) {
  return (
    <button type="button" className="btn icon" aria-label={label} title={label} {...native}>
      <Icon name={icon} />
    </button>
  );
}
