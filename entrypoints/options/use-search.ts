import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Search {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The search of the page, and its keys: / goes there, Esc clears and leaves, Z takes the last change back. */
export function useSearch(undo: () => Promise<void>): Search {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target === field.current) {
        setWords('');
        field.current?.blur();
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        field.current?.focus();
      }
      if (event.key === 'z' || event.key === 'Z') void undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);

  return { words, setWords, field };
}

/** Letters belong to who writes: in a field, in a list that is found by typing, in a text, behind an open dialog. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const text = target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
  return text || target instanceof HTMLSelectElement || target.isContentEditable || target.closest('dialog') !== null;
}
