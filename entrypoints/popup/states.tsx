import { Blank } from '../../components/blank';
import { Button } from '../../components/button';
import { useSpeech } from '../../components/speech';
import { troubleOf } from '../../lib/store/trouble';
import { text } from '../../lib/text/catalogue';
import { popup } from '../../lib/text/popup';
import { db } from '../options/store';
import './states.css';

/** Widths of the names that are to come, in percent. */
const NAMES = [62, 48, 70, 55, 66, 44, 58];

/** Seen only where opening takes longer than 150 ms; still, no shimmer. */
export function Opening() {
  const t = text(popup, useSpeech().locale);
  return (
    <div className="pop-list opening" aria-busy="true">
      <h2 className="pop-h">
        <b>{t.opening}</b>
      </h2>
      <div className="sk" aria-hidden="true">
        {NAMES.map((width) => (
          <i key={width}>
            <b />
            <b style={{ inlineSize: `${width}%` }} />
            <b />
          </i>
        ))}
      </div>
    </div>
  );
}

/** What happened, what is safe, what to do. */
export function Cannot({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = text(popup, useSpeech().locale);
  const retry = () => {
    // Dexie opens by itself only once; after a failure it waits to be told. What it meets, the next question meets too.
    db.open().catch(() => undefined);
    onRetry();
  };
  const copy = () =>
    void navigator.clipboard.writeText(error instanceof Error ? `${error}\n${error.stack}` : `${error}`);
  return (
    <Blank
      sign="gap"
      title={t.cannot}
      way={
        <>
          <Button size="lg" onClick={retry}>
            {t.retry}
          </Button>
          <Button look="bare" onClick={copy}>
            {t.copy}
          </Button>
        </>
      }
    >
      {t[troubleOf(error)?.code ?? 'broken']}
    </Blank>
  );
}
