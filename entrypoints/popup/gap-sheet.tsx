import { useRef } from 'react';
import { Button } from '../../components/button';
import { Sheet, type SheetHandle } from '../../components/sheet';
import { useSpeech } from '../../components/speech';
import type { Site } from '../../lib/domain/contact';
import { text } from '../../lib/text/catalogue';
import { siteName } from '../../lib/text/names';
import { outline } from '../../lib/text/outline';
import { popup } from '../../lib/text/popup';

interface GapSheetProps {
  readonly site: Site;
  readonly onClose: () => void;
  /** What a bug report needs. */
  readonly onOutline: () => void;
}

/** R21, "what now?": what helps where a site can't be read, what is safe, and what a bug report needs. */
export function GapSheet({ site, onClose, onOutline }: GapSheetProps) {
  const { locale } = useSpeech();
  const t = text(popup, locale);
  const sheet = useRef<SheetHandle>(null);
  const report = () => {
    sheet.current?.close();
    onOutline();
  };
  return (
    <Sheet ref={sheet} title={t.whatNowTitle(siteName(site))} onClose={onClose}>
      <p>{t.gapHelps(siteName(site))}</p>
      <Button look="bare" onClick={report}>
        {text(outline, locale).open}
      </Button>
    </Sheet>
  );
}
