import { Blank } from '../../components/blank';
import { Button } from '../../components/button';
import { useSpeech } from '../../components/speech';
import { browser } from '../../lib/platform/browser';
import type { Row } from '../../lib/store/people';
import type { SiteRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { lastDay } from '../../lib/text/dates';
import { popup } from '../../lib/text/popup';

/** An end, not an emptiness: who still waits, what was asked, and when the first of these ends. */
export function Nobody({ rest, onShow }: { readonly rest: readonly Row[]; readonly onShow: () => void }) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const waits = rest.filter(({ tally }) => tally.state !== 'asked' && tally.waiting > 0);
  const asks = rest.filter(({ tally }) => tally.state === 'asked');
  const ends = [...waits, ...asks].flatMap(({ tally }) => tally.asked?.until ?? tally.waitsUntil ?? []);
  const counts = [
    ...(waits.length > 0 ? [t.stillWait(waits.length)] : []),
    ...(asks.length > 0 ? [t.questionsOut(asks.length)] : []),
  ];
  const says = [
    ...(counts.length > 0 ? [`${counts.join(', ')}.`] : []),
    ...(ends.length > 0 ? [t.firstEnds(lastDay(speech, Math.min(...ends)))] : []),
  ];
  return (
    <Blank
      title={t.nobody}
      way={
        <Button keyCap="j" onClick={onShow}>
          {t.showOthers(rest.length)}
        </Button>
      }
    >
      {says.join(' ')}
    </Blank>
  );
}

/** Started, and nobody was written to yet. */
export function NobodyYet({ sites }: { readonly sites: readonly SiteRecord[] }) {
  const t = text(popup, useSpeech().locale);
  const onGmail = sites.some(({ site, on }) => on && site === 'gmail');
  return <Blank title={t.none}>{onGmail ? t.noneSays : t.noneOnLinkedin}</Blank>;
}

export function BeforeStart() {
  const t = text(popup, useSpeech().locale);
  const welcome = () => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  return (
    <Blank
      title={t.before}
      way={
        <Button look="main" size="lg" onClick={welcome}>
          {t.choose}
        </Button>
      }
    >
      {t.beforeSays}
    </Blank>
  );
}
