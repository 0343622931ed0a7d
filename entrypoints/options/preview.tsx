import { useMemo, useState } from 'react';
import { Segmented } from '../../components/segmented';
import { useSpeech } from '../../components/speech';
import { Toast } from '../../components/toast';
import type { Settings } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import type { Locale } from '../../lib/text/locale';
import { ordinal } from '../../lib/text/numbers';
import { options } from '../../lib/text/options';
import type { Counts } from './counts';
import { Effect } from './effect';
import { Example } from './example/example';
import type { Acts } from './use-acts';
import './preview.css';

interface PreviewProps {
  readonly settings: Settings;
  readonly counts: Counts | undefined;
  readonly acts: Acts;
}

/** The banner itself, with the settings as they stand; what they come to today; and the way back of the last change. */
export function Preview({ settings, counts, acts }: PreviewProps) {
  const speech = useSpeech();
  const { locale } = speech;
  const t = text(options, locale);
  const [other, setOther] = useState<Locale>();
  const shown = other ?? locale;
  // The same value while nothing changed: the line asks again only then.
  const shownSpeech = useMemo(() => ({ ...speech, locale: shown }), [speech, shown]);

  return (
    <aside className="preview" aria-label={t.preview}>
      <div>
        <div className="head">
          <h2>{t.preview}</h2>
          <Segmented
            label={t.previewLanguage}
            value={shown}
            options={[
              { value: 'en', label: <abbr title="English">EN</abbr> },
              { value: 'nl', label: <abbr title="Nederlands">NL</abbr> },
            ]}
            onChange={(next) => setOther(next === locale ? undefined : next)}
          />
        </div>
        <Example settings={settings} speech={shownSpeech} small />
        <p>{t.previewSays(ordinal(locale, settings.cadence.limit + 1))}</p>
        <Effect counts={counts} />
        <Toast undo={acts.last?.undo && { label: t.undo, keyCap: 'z', onUndo: () => void acts.undo() }}>
          {acts.last && (
            <>
              {acts.last.says}
              {acts.last.effect && <small>{acts.last.effect}</small>}
            </>
          )}
        </Toast>
      </div>
    </aside>
  );
}
