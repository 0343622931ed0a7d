import { useState } from 'react';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import { type Counts, readCounts } from './counts';

/** What the settings come to today, and what they came to when the page was opened. Nothing while nobody is counted. */
export function Effect() {
  const { now, locale } = useSpeech();
  const t = text(options, locale);
  const live = useLive(() => readCounts(now), [now]);
  const counts = live.state === 'ready' ? live.value : undefined;
  const [opened, setOpened] = useState<Counts>();
  if (counts && !opened) setOpened(counts);
  if (!counts) return null;

  const says = (key: keyof Counts) =>
    opened && opened[key] !== counts[key] ? t.nowWas(counts[key], opened[key]) : `${counts[key]}`;
  return (
    <dl className="effect">
      <div>
        <dt>{t.due}</dt>
        <dd>{says('due')}</dd>
      </div>
      <div>
        <dt>{t.waiting}</dt>
        <dd>{says('waiting')}</dd>
      </div>
    </dl>
  );
}
