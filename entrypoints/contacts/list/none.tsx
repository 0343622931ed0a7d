import { Blank } from '../../../components/blank';
import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import { ASK_WAIT } from '../../../lib/domain/cadence';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import { popup } from '../../../lib/text/popup';
import { db } from '../../options/store';
import { BeforeStart, NobodyYet } from '../../popup/blanks';
import type { Listing } from './use-list';

interface NoneProps {
  readonly listing: Listing;
  readonly settings: Settings;
}

/** Nobody here: says what would be; where there is nobody at all, why, and the way out. */
export function None({ listing: { filter, query, counts }, settings }: NoneProps) {
  const { locale } = useSpeech();
  const t = text(contacts, locale);
  const p = text(popup, locale);
  const sites = useLive(() => db.sites.toArray(), []);
  if (query.trim() !== '') return <Blank title={p.notFound}>{p.searched}</Blank>;
  if (counts.all === 0 && filter === 'all') {
    if (sites.state !== 'ready') return null;
    return sites.value.some(({ on }) => on) ? <NobodyYet sites={sites.value} /> : <BeforeStart />;
  }
  const days = t.workingDays(settings.cadence.askWait ?? ASK_WAIT);
  return <Blank title={t.none[filter]}>{filter === 'asked' ? t.noneAskedSays(days) : t.noneSays[filter]}</Blank>;
}
