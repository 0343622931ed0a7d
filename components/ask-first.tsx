import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';
import './ask-first.css';

interface AskFirstProps {
  readonly title: string;
  /** What goes. */
  readonly children: ReactNode;
  /** The way back, and that of no return. */
  readonly keep: string;
  readonly go: string;
  readonly onGo: () => Promise<void>;
  /** It is closed: kept, or done. */
  readonly onClose: () => void;
}

/** Before the one thing that can't be undone: focus on Keep; Enter and Esc keep. */
export function AskFirst({ title, children, keep, go, onGo, onClose }: AskFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="ask-first" role="alertdialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="acts">
        <Button size="lg" onClick={() => dialog.current?.close()}>
          {keep}
        </Button>
        <Button size="lg" className="ink" onClick={() => void onGo().finally(() => dialog.current?.close())}>
          {go}
        </Button>
      </div>
    </dialog>
  );
}
