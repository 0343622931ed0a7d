import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { useSpeech } from '../../components/speech';
import { type Health, StatusLine } from '../../components/status-line';
import type { SiteRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { clock, date, sameDay } from '../../lib/text/dates';
import type { Speech } from '../../lib/text/locale';
import { popup } from '../../lib/text/popup';
import { KeysSheet } from './keys-sheet';

interface FootProps {
  readonly gmail: SiteRecord | undefined;
  readonly sheet: boolean;
  readonly onSheet: (open: boolean) => void;
}

/** How the reading stands (R21), and the keys. */
export function Foot({ gmail, sheet, onSheet }: FootProps) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  return (
    <footer className="pop-foot">
      {gmail && <StatusLine sites={[health(gmail, speech)]} />}
      {gmail?.on && !gmail.gap && gmail.since !== undefined && (
        <span>{t.countingSince(date(speech, gmail.since))}</span>
      )}
      <Button look="quiet" aria-haspopup="dialog" aria-keyshortcuts="?" onClick={() => onSheet(true)}>
        <span aria-hidden="true">
          <Kbd>?</Kbd>
        </span>
        {t.keys}
      </Button>
      {sheet && <KeysSheet onClose={() => onSheet(false)} />}
    </footer>
  );
}

function health(site: SiteRecord, speech: Speech): Health {
  const t = text(popup, speech.locale);
  if (!site.on) return { state: 'off', says: t.off('Gmail') };
  if (site.gap) return { state: 'gap', says: t.gap('Gmail', since(speech, site.gap.since)) };
  if (site.lookedAt === undefined) return { state: 'on', says: t.notYet('Gmail') };
  return { state: 'on', says: t.until('Gmail', since(speech, site.lookedAt)) };
}

/** "14:05" today, "21 Nov" before. */
export function since(speech: Speech, time: number): string {
  return sameDay(speech, time, speech.now) ? clock(speech, time) : date(speech, time);
}
