import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import { text } from '../../../lib/text/catalogue';
import { clock, date, sameDay } from '../../../lib/text/dates';
import type { Speech } from '../../../lib/text/locale';
import { reading } from '../../../lib/text/reading';
import type { SiteControl } from './use-site';
import './site-parts.css';

/** The health of a site in one sentence (R21): off, since when it can't be read, or until when it was looked at. */
export function siteSays({ state, record }: SiteControl, name: string, speech: Speech): string {
  const t = text(reading, speech.locale);
  const when = (time: number) => (sameDay(speech, time, speech.now) ? clock(speech, time) : date(speech, time));
  if (state === 'off') return t.off;
  if (state === 'gone') return t.gone(name);
  if (record?.gap) return t.gap(name, when(record.gap.since));
  return record?.lookedAt === undefined ? t.notLooked : t.looked(when(record.lookedAt));
}

/** Start, or that it is reading with Stop beside it. `main`: the one filled button of the page. */
export function SiteButtons(props: { control: SiteControl; name: string; main?: boolean; size?: 'md' | 'lg' }) {
  const { control, name, main = false, size = main ? 'lg' : 'md' } = props;
  const t = text(reading, useSpeech().locale);
  if (control.state !== 'on')
    return (
      <Button look={main ? 'main' : 'plain'} size={size} onClick={() => void control.start()}>
        {t.start(name)}
      </Button>
    );
  return (
    <>
      <span className="reads">
        <Icon name="check" />
        {t.reading}
      </span>
      <Button aria-label={t.stopName(name)} onClick={() => void control.stop()}>
        {t.stop}
      </Button>
    </>
  );
}

/** What the last Start or Stop came to, and the way to give the permission back. Present and empty before its text. */
export function SiteNote({ control }: { control: SiteControl }) {
  const t = text(reading, useSpeech().locale);
  return (
    <p className="site-note" role="status">
      {control.said && t[control.said]}
      {control.canGiveBack && (
        <Button look="bare" onClick={() => void control.giveBack()}>
          {t.giveBack}
        </Button>
      )}
    </p>
  );
}
