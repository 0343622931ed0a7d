import { useEffect } from 'react';

/** What a key does: by `KeyboardEvent.key`, letters in lower case. `undefined`: the browser's own way. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/**
 * The keys of our own pages. A letter typed into a field stays a letter, Enter or Space on a button or a link presses it,
 * and an open dialog or menu has its keys to itself.
 */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const { target, key } = event;
      // The browser closes an open menu with it.
      if (key === 'Escape' && document.querySelector(':popover-open')) return;
      const letter = key.length === 1;
      if (target instanceof HTMLInputElement && (isTicked(target) ? isOfTicked(key) : letter)) return;
      // In a menu letters look for an item.
      if (target instanceof Element && target.closest('[role="menu"]')) return;
      if ((key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button, a')) return;
      const act = keys[letter ? key.toLowerCase() : key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function isTicked({ type }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio';
}

/** What ticks a box, or goes from one choice to the next. */
function isOfTicked(key: string): boolean {
  return key === ' ' || key.startsWith('Arrow');
}
