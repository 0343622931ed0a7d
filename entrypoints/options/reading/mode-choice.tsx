import { useId } from 'react';
import { useSpeech } from '../../../components/speech';
import { text } from '../../../lib/text/catalogue';
import type { Speech } from '../../../lib/text/locale';
import { reading } from '../../../lib/text/reading';
import type { Mode, SiteControl } from './use-site';
import '../radio.css';
import './mode-choice.css';

/** What stands in LinkedIn's page now, in one sentence. */
export function modeSays(mode: Mode | undefined, speech: Speech): string {
  const t = text(reading, speech.locale);
  if (mode === undefined) return t.modeUnsaid;
  return mode === 'count' ? t.modeCount : t.modeBanner;
}

/** "Nothing in the page", or the line too: neither is chosen beforehand, and a change applies at once. */
export function ModeChoice({ control }: { readonly control: SiteControl }) {
  const t = text(reading, useSpeech().locale);
  const name = useId();
  const { mode } = control;
  return (
    <fieldset className="mode" aria-label={t.mode}>
      <label>
        <input
          type="radio"
          className="radio"
          name={name}
          checked={mode === 'count'}
          onChange={() => void control.choose('count')}
        />
        <span>
          <b>{t.count}</b> <span className="muted">{t.countSays}</span>
        </span>
      </label>
      <label>
        <input
          type="radio"
          className="radio"
          name={name}
          checked={mode === 'banner'}
          onChange={() => void control.choose('banner')}
        />
        <span>{t.banner}</span>
      </label>
    </fieldset>
  );
}
