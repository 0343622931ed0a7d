import { useEffect, useState } from 'react';
import { Speaking, useSpeech } from '../../components/speech';
import { TopBar } from '../../components/top-bar';
import { type Live, useLive } from '../../components/use-live';
import { readInTime } from '../../lib/store/contacts-list';
import type { Settings } from '../../lib/store/records';
import { readSettings } from '../../lib/store/settings';
import { text } from '../../lib/text/catalogue';
import { healthText } from '../../lib/text/health';
import { pages } from '../../lib/text/pages';
import { db } from '../options/store';
import { Cannot, Opening } from '../popup/states';
import { Contacts } from './contacts';
import { Review } from './review/review';
import { useInRound } from './review/use-in-round';
import { type Route, useRoute } from './route';

/** The page, in the language and looks that the settings ask for. */
export function Frame() {
  const live = useLive(() => db.attempt(() => readSettings(db)), []);
  const settings = live.state === 'ready' ? live.value : undefined;
  return (
    <Speaking manner={settings && { ...settings, zone: settings.cadence.zone }}>
      <Framed settings={live} />
    </Speaking>
  );
}

/** The bar, and below it the list with a ledger beside it, or the Friday review. */
function Framed({ settings }: { readonly settings: Live<Settings> }) {
  const speech = useSpeech();
  const { now } = speech;
  const t = text(pages, speech.locale);
  const route = useRoute();
  const onList = route.page === 'contacts';
  // Read once, for the list and for the bar.
  const live = useLive(
    () => (onList ? db.attempt(() => readInTime(db, now)) : Promise.resolve(undefined)),
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
      {settings.state === 'opening' && <NotYet route={route} />}
      {settings.state === 'failed' && (
        <main className="closed">
          <h1 className="vh">{t[route.page]}</h1>
          <Cannot error={settings.error} onRetry={settings.retry} />
        </main>
      )}
      {settings.state === 'ready' && route.page === 'review' && (
        <Review settings={settings.value} onInRound={setInReview} />
      )}
      {settings.state === 'ready' && route.page === 'contacts' && (
        <Contacts contact={route.contact} live={live} settings={settings.value} />
      )}
    </div>
  );
}

/** Where opening takes its time, the rows to come stand there, still. */
function NotYet({ route }: { readonly route: Route }) {
  const t = text(pages, useSpeech().locale);
  return (
    <main className="split">
      <h1 className="vh">{t[route.page]}</h1>
      <section className="list" aria-label={t[route.page]}>
        <Opening />
      </section>
    </main>
  );
}
