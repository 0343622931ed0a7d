import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import type { Site } from '../../../lib/domain/contact';
import type { ContactRecord } from '../../../lib/store/records';
import { reachText } from '../../../lib/text/contact-ledger';
import { db } from '../../options/store';
import { channels } from '../../popup/marks';

/** R21: how far the ledger reaches, on the sites where this person is known. */
export function Reach({ contact }: { readonly contact: ContactRecord }) {
  const speech = useSpeech();
  const live = useLive(() => db.sites.toArray(), []);
  const on: readonly Site[] = channels(contact).map((channel) => (channel === 'email' ? 'gmail' : 'linkedin'));
  const sites = live.state === 'ready' ? live.value.filter(({ site, on: isOn }) => isOn && on.includes(site)) : [];
  return <p className="upto">{sites.length > 0 && reachText(sites, speech)}</p>;
}
