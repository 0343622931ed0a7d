import { useRef } from 'react';
import { AskFirst } from '../../components/ask-first';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import { browser } from '../../lib/platform/browser';
import { countKept, eraseAll } from '../../lib/store/erase';
import { text } from '../../lib/text/catalogue';
import { erase } from '../../lib/text/erase';
import { db } from './store';
import './erase-dialog.css';

/** What came of the question; undefined where the rep kept everything. */
export type Erased = 'done' | 'failed' | undefined;

/** Says what goes, with its counts; focus on Keep, and Esc keeps too. */
export function EraseDialog({ onClose }: { onClose(erased: Erased): void }) {
  const { locale } = useSpeech();
  const t = text(erase, locale);
  const erased = useRef<Erased>(undefined);
  const kept = useLive(() => countKept(db), []);
  const goes = kept.state === 'ready' ? kept.value : undefined;
  const count = (n: number | undefined) => (n === undefined ? '…' : n.toLocaleString(locale));

  const go = async () => {
    try {
      await eraseAll(db);
      // What the background had not written yet.
      await browser.storage.session.clear();
      erased.current = 'done';
    } catch {
      erased.current = 'failed';
    }
  };

  return (
    <AskFirst title={t.title} keep={t.keep} go={t.go} onGo={go} onClose={() => onClose(erased.current)}>
      <p>{t.lead}</p>
      <dl>
        <Goes what={t.people} count={count(goes?.contacts)} />
        <Goes what={t.entries} count={count(goes?.entries)} />
        <Goes what={t.byHand} count={count(goes?.byHand)} />
        <Goes what={t.accounts} count={count(goes?.accounts)} />
        <Goes what={t.settings} count={t.all} />
      </dl>
      <p>{t.after}</p>
    </AskFirst>
  );
}

function Goes({ what, count }: { what: string; count: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{count}</dd>
    </div>
  );
}
