import { useState } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { useSpeech } from '../../components/speech';
import { StatusLine } from '../../components/status-line';
import type { Site } from '../../lib/domain/contact';
import type { SiteRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { date } from '../../lib/text/dates';
import { healthText } from '../../lib/text/health';
import { popup } from '../../lib/text/popup';
import { KeysSheet } from './keys-sheet';
import { OutlineSheet } from './outline/outline-sheet';

interface FootProps {
  readonly sites: readonly SiteRecord[];
  readonly sheet: boolean;
  readonly onSheet: (open: boolean) => void;
}

/** How the reading stands (R21), and the keys. */
export function Foot({ sites, sheet, onSheet }: FootProps) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const [outlined, setOutlined] = useState<Site>();
  // With both sites there is no room for more than their health.
  const on = sites.filter((site) => site.on);
  const shown = on.length > 0 ? on : sites;
  const only = on.length === 1 ? on[0] : undefined;
  return (
    <footer className="pop-foot">
      <StatusLine sites={shown.map((site, i) => healthText(site, speech, i > 0 ? 'beside' : shown.length > 1))} />
      {only?.on && !only.gap && only.since !== undefined && <span>{t.countingSince(date(speech, only.since))}</span>}
      <Button look="quiet" aria-haspopup="dialog" aria-keyshortcuts="?" onClick={() => onSheet(true)}>
        <span aria-hidden="true">
          <Kbd>?</Kbd>
        </span>
        {t.keys}
      </Button>
      {sheet && <KeysSheet sites={on.map(({ site }) => site)} onClose={() => onSheet(false)} onOutline={setOutlined} />}
      {outlined && <OutlineSheet site={outlined} onClose={() => setOutlined(undefined)} />}
    </footer>
  );
}
