import { Note } from '../../components/note';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { popup } from '../../lib/text/popup';
import { AccountAsk } from '../options/account-ask';
import { since } from './foot';
import type { Looked } from './look';

/** On top of the lists: what can't be read (R21), and accounts that wait for the rep's word. */
export function Notes({ looked: { gmail, unasked, settings } }: { readonly looked: Looked }) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  return (
    <>
      {gmail.on && gmail.gap && <Note>{t.gapSays('Gmail', since(speech, gmail.gap.since))}</Note>}
      {unasked.map((account) => (
        <Note key={account.id} icon="mail">
          <AccountAsk account={account} ownDomains={settings.ownDomains} />
        </Note>
      ))}
    </>
  );
}
