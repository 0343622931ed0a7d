import { useState } from 'react';
import { Note } from '../../components/note';
import { useSpeech } from '../../components/speech';
import type { Site } from '../../lib/domain/contact';
import { text } from '../../lib/text/catalogue';
import { sinceText } from '../../lib/text/health';
import { siteName } from '../../lib/text/names';
import { popup } from '../../lib/text/popup';
import { AccountAsk } from '../options/account-ask';
import { GapSheet } from './gap-sheet';
import type { Looked } from './look';
import { OutlineSheet } from './outline/outline-sheet';

/** On top of the lists: what can't be read (R21), and accounts that wait for the rep's word. */
export function Notes({ looked: { sites, unasked, settings } }: { readonly looked: Looked }) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const [outlined, setOutlined] = useState<Site>();
  const [asked, setAsked] = useState<Site>();
  return (
    <>
      {sites.map(
        ({ site, on, gap }) =>
          on &&
          gap && (
            <Note key={site}>
              {t.gapSays(siteName(site), sinceText(speech, gap.since))}{' '}
              <button type="button" className="lnk" aria-haspopup="dialog" onClick={() => setAsked(site)}>
                {t.whatNow}
              </button>
            </Note>
          ),
      )}
      {asked && <GapSheet site={asked} onClose={() => setAsked(undefined)} onOutline={() => setOutlined(asked)} />}
      {outlined && <OutlineSheet site={outlined} onClose={() => setOutlined(undefined)} />}
      {unasked.map((account) => (
        <Note key={account.id} icon={account.site === 'gmail' ? 'mail' : 'chat'}>
          <AccountAsk account={account} ownDomains={settings.ownDomains} />
        </Note>
      ))}
    </>
  );
}
