import { useRef } from 'react';
import { Button } from '../../components/button';
import { type KeyLine, KeySheet } from '../../components/key-sheet';
import type { SheetHandle } from '../../components/sheet';
import { useSpeech } from '../../components/speech';
import type { Site } from '../../lib/domain/contact';
import { text } from '../../lib/text/catalogue';
import { siteName } from '../../lib/text/names';
import { outline } from '../../lib/text/outline';
import { popup } from '../../lib/text/popup';

interface KeysSheetProps {
  /** Those that are read: of each an outline can be had. */
  readonly sites: readonly Site[];
  readonly onClose: () => void;
  readonly onOutline: (site: Site) => void;
}

/** The keys, over the list; closed by Esc or ? again. Below them what a bug report needs. */
export function KeysSheet({ sites, onClose, onOutline }: KeysSheetProps) {
  const { locale } = useSpeech();
  const t = text(popup, locale);
  const ref = useRef<SheetHandle>(null);
  const keys: readonly KeyLine[] = [
    [['j', 'k'], t.keyMove],
    [['a'], t.keyAsk],
    [['↵'], t.keyWhy],
    [['l'], t.keyLater],
    [['/'], t.keySearch],
    [['x'], t.keyLetGo],
    [['o'], t.keyContacts],
    [['r'], t.keyAnswered],
    [['?'], t.keyKeys],
    [['z'], t.keyUndo],
    [['c'], t.keyLog],
    [['1–4'], t.keyNote],
  ];
  return (
    <KeySheet ref={ref} keys={keys} onClose={onClose}>
      {sites.map((site) => (
        <Button
          key={site}
          look="bare"
          onClick={() => {
            ref.current?.close();
            onOutline(site);
          }}
        >
          {text(outline, locale).openOf(siteName(site))}
        </Button>
      ))}
    </KeySheet>
  );
}
