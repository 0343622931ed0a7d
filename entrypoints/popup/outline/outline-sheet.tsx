import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { Sheet } from '../../../components/sheet';
import { useSpeech } from '../../../components/speech';
import type { Site } from '../../../lib/domain/contact';
import { text } from '../../../lib/text/catalogue';
import { siteName } from '../../../lib/text/names';
import { outline as words } from '../../../lib/text/outline';
import { readOutline } from './read-outline';
import './outline-sheet.css';

interface OutlineSheetProps {
  readonly site: Site;
  readonly onClose: () => void;
}

/** The page's censored outline, shown whole before it can be copied. */
export function OutlineSheet({ site, onClose }: OutlineSheetProps) {
  const t = text(words, useSpeech().locale);
  const name = siteName(site);
  const [drawn, setDrawn] = useState<{ readonly text: string | undefined }>();
  const [copied, setCopied] = useState<boolean>();

  useEffect(() => {
    let here = true;
    void readOutline(site)
      .catch(() => undefined)
      .then((read) => here && setDrawn({ text: read }));
    return () => {
      here = false;
    };
  }, [site]);

  const copy = (said: string) =>
    void navigator.clipboard.writeText(said).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const state = !drawn ? t.reading : drawn.text === undefined ? t.noPage(name) : undefined;

  return (
    <Sheet className="outline" title={t.title(name)} onClose={onClose}>
      <p>{t.says}</p>
      {drawn?.text !== undefined && (
        <textarea readOnly spellCheck={false} aria-label={t.title(name)} value={drawn.text} />
      )}
      <div className="acts">
        {drawn?.text !== undefined && <Button onClick={() => copy(drawn.text ?? '')}>{t.copy}</Button>}
        <p role="status">{copied === undefined ? state : copied ? t.copied : t.notCopied}</p>
      </div>
    </Sheet>
  );
}
