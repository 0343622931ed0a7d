import type { ReactNode } from 'react';
import { Blank } from '../../components/blank';
import { Button } from '../../components/button';
import { Speaking, useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import type { Settings } from '../../lib/store/records';
import { readSettings } from '../../lib/store/settings';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import { db } from './store';

/** One of our own pages: the settings, and the language and looks that they ask for. Says so where they can't be read. */
export function Page({ children }: { children: (settings: Settings) => ReactNode }) {
  const live = useLive(() => db.attempt(() => readSettings(db)), []);
  const settings = live.state === 'ready' ? live.value : undefined;
  return (
    <Speaking manner={settings && { ...settings, zone: settings.cadence.zone }}>
      {settings && children(settings)}
      {live.state === 'failed' && <Closed onRetry={live.retry} />}
    </Speaking>
  );
}

function Closed({ onRetry }: { onRetry(): void }) {
  const t = text(options, useSpeech().locale);
  return (
    <main className="closed">
      <h1 className="vh">Gelegen</h1>
      <Blank sign="gap" title={t.closed} way={<Button onClick={onRetry}>{t.retry}</Button>}>
        {t.closedSays}
      </Blank>
    </main>
  );
}
