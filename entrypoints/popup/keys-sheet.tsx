import { useLayoutEffect, useRef } from 'react';
import { IconButton } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { popup } from '../../lib/text/popup';
import './keys-sheet.css';

/** The keys, over the list; closed by Esc or ? again. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const t = text(popup, useSpeech().locale);
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => ref.current?.showModal(), []);
  const keys: readonly [caps: readonly string[], does: string][] = [
    [['j', 'k'], t.keyMove],
    [['↵'], t.keyWhy],
    [['/'], t.keySearch],
    [['esc'], t.keyBack],
    [['z'], t.keyUndo],
    [['?'], t.keyKeys],
  ];
  return (
    <dialog
      ref={ref}
      className="sheet"
      aria-labelledby="keys"
      onClose={onClose}
      onKeyDown={(event) => event.key === '?' && ref.current?.close()}
    >
      <h2 id="keys">
        {t.keysTitle}
        <IconButton icon="x" label={t.close} onClick={() => ref.current?.close()} />
      </h2>
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
    </dialog>
  );
}
