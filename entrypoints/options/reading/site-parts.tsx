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

interface SiteButtonsProps {
  readonly control: SiteControl;
  readonly name: string;
  /** The one filled button of the page. */
  readonly main?: boolean;
  readonly size?: 'md' | 'lg';
  /** The site's name stands beside it already: it is said, not seen. */
  readonly short?: boolean;
}

/** Start, or that it is reading with Stop beside it. */
export function SiteButtons(props: SiteButtonsProps) {
  const { control, name, main = false, size = main ? 'lg' : 'md', short = false } = props;
  const t = text(reading, useSpeech().locale);
  if (control.state !== 'on')
    return (
      <Button
        look={main ? 'main' : 'plain'}
        size={size}
        aria-label={t.start(name)}
        onClick={() => void control.start()}
      >
        {short ? t.startShort : t.start(name)}
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
