import { useState } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { useSpeech } from '../../components/speech';
import { StatusLine } from '../../components/status-line';
import type { Site } from '../../lib/domain/contact';
import type { SiteRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { date } from '../../lib/text/dates';
import { type HealthText, health, healthText } from '../../lib/text/health';
import { siteName } from '../../lib/text/names';
import { popup } from '../../lib/text/popup';
import { usePermission } from '../options/reading/permission';
import { KeysSheet } from './keys-sheet';
import { OutlineSheet } from './outline/outline-sheet';

interface FootProps {
  /** Undefined while the store is opening, or where it can't be opened. */
  readonly sites: readonly SiteRecord[] | undefined;
  /** It can't be opened: then nothing is kept either. */
  readonly failed: boolean;
  readonly sheet: boolean;
  readonly onSheet: (open: boolean) => void;
}

/** How the reading stands (R21), and the keys. */
export function Foot({ sites = [], failed, sheet, onSheet }: FootProps) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const [outlined, setOutlined] = useState<Site>();
  const unread = useUnread(failed);
  // With both sites there is no room for more than their health.
  const on = sites.filter((site) => site.on);
  const shown = on.length > 0 ? on : sites;
  const only = on.length === 1 ? on[0] : undefined;
  return (
    <footer className="pop-foot">
      <StatusLine
        sites={
          sites.length === 0
            ? unread
            : shown.map((site, i) => healthText(site, speech, i > 0 ? 'beside' : shown.length > 1))
        }
      />
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

/** Before the store says how the reading stands, the browser says which sites may be read. */
function useUnread(failed: boolean): HealthText[] {
  const t = text(health, useSpeech().locale);
  const granted = { gmail: usePermission('gmail'), linkedin: usePermission('linkedin') };
  return (['gmail', 'linkedin'] as const)
    .filter((site) => granted[site])
    .map((site) =>
      failed ? { state: 'gap', says: t.notKept(siteName(site)) } : { state: 'on', says: siteName(site) },
    );
}
