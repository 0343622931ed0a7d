import { useState } from 'react';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import type { Counts } from './counts';

/** What the settings come to today, and what they came to when the page was opened. Nothing while nobody is counted. */
export function Effect({ counts }: { counts: Counts | undefined }) {
  const t = text(options, useSpeech().locale);
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
