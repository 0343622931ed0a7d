import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { text } from '../lib/text/catalogue';
import { parts } from '../lib/text/parts';
import { Kbd } from './kbd';
import { Sheet, type SheetHandle } from './sheet';
import { useSpeech } from './speech';
import './key-sheet.css';

/** Some key caps that do one thing. */
export type KeyLine = readonly [caps: readonly string[], does: string];

interface KeySheetProps {
  readonly keys: readonly KeyLine[];
  readonly ref?: Ref<SheetHandle>;
  readonly onClose: () => void;
  /** Below them. */
  readonly children?: ReactNode;
}

/** The keys of a page, over it, in two columns; closed by Esc or ? again. */
export function KeySheet({ keys, ref, onClose, children }: KeySheetProps) {
  const t = text(parts, useSpeech().locale);
  const sheet = useRef<SheetHandle>(null);
  useImperativeHandle(ref, () => ({ close: () => sheet.current?.close() }), []);
  return (
    <Sheet
      ref={sheet}
      className="key-sheet"
      title={t.keys}
      onClose={onClose}
      onKeyDown={(event) => event.key === '?' && sheet.current?.close()}
    >
      <dl>
        {keys.map(([caps, does]) => (
          <div key={does}>
            <dt>
              {caps.map((cap) => (
                <Kbd key={cap}>{cap}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {children}
    </Sheet>
  );
}
