import { useEffect, useState } from 'react';
import { useSpeech } from '../../components/speech';
import { TopBar } from '../../components/top-bar';
import { useLive } from '../../components/use-live';
import { overview } from '../../lib/store/contacts-list';
import type { Settings } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { healthText } from '../../lib/text/health';
import { pages } from '../../lib/text/pages';
import { db } from '../options/store';
import { Contacts } from './contacts';
import { Review } from './review/review';
import { useInRound } from './review/use-in-round';
import { useRoute } from './route';

/** The bar, and below it the list with a ledger beside it, or the Friday review. */
export function Frame({ settings }: { readonly settings: Settings }) {
  const speech = useSpeech();
  const { now } = speech;
  const t = text(pages, speech.locale);
  const route = useRoute();
  const onList = route.page === 'contacts';
  // Read once, for the list and for the bar.
  const live = useLive(
    () => (onList ? db.attempt(() => overview(db, now)) : Promise.resolve(undefined)),
    [onList, now],
  );
  const counted = useInRound(live.state === 'ready' ? live.value?.rows : undefined);
  const [inReview, setInReview] = useState<number>();
  const sites = useLive(() => db.sites.toArray(), []);
  const health = sites.state === 'ready' ? sites.value.filter(({ on }) => on) : [];
  useEffect(() => {
    document.title = `Gelegen: ${t[route.page].toLowerCase()}`;
  }, [t, route.page]);

  return (
    <div className="page">
      <TopBar
        current={route.page}
        inRound={onList ? counted : inReview}
        health={health.map((site) => healthText(site, speech))}
      />
      {route.page === 'review' ? (
        <Review settings={settings} onInRound={setInReview} />
      ) : (
        <Contacts contact={route.contact} live={live} settings={settings} />
      )}
    </div>
  );
}
