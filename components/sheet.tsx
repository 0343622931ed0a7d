import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { text } from '../lib/text/catalogue';
import { parts } from '../lib/text/parts';
import { IconButton } from './button';
import { useSpeech } from './speech';
import './sheet.css';

/** What the owner of a sheet can do to it: closing it by hand calls `onClose` too. */
export interface SheetHandle {
  close(): void;
}

interface SheetProps {
  readonly title: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<SheetHandle>;
  /** The sheet is gone: by its cross, Esc, or `close`. */
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page that can always be left without doing anything. It opens as it is drawn; the focus goes to
 * what has `data-first`, or to the cross, and comes back to where it was.
 */
export function Sheet({ title, className, ref, onClose, onKeyDown, children }: SheetProps) {
  const t = text(parts, useSpeech().locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  useImperativeHandle(ref, () => ({ close: () => dialog.current?.close() }), []);
  return (
    <dialog
      ref={dialog}
      className={className ? `sheet ${className}` : 'sheet'}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <h2 id={heading}>
        {title}
        <IconButton icon="x" label={t.close} onClick={() => dialog.current?.close()} />
      </h2>
      {children}
    </dialog>
  );
}
