import { useState } from 'react';
import { Blank } from '../../components/blank';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import { browser } from '../../lib/platform/browser';
import type { Row } from '../../lib/store/people';
import { text } from '../../lib/text/catalogue';
import { lastDay } from '../../lib/text/dates';
import { popup } from '../../lib/text/popup';
import type { ListProps } from './list-view';
import type { Looked } from './look';
import { Notes } from './notes';
import { Rows } from './rows';
import { useRowKeys } from './use-row-keys';

interface ListsProps extends ListProps {
  readonly looked: Looked;
}

/** Who needs a decision today, then the rest, those gone quiet apart; or why there is nobody. */
export function Lists({ looked, ...list }: ListsProps) {
  const t = text(popup, useSpeech().locale);
  const { due, rest, quiet, total } = looked.people;
  const started = looked.sites.some(({ on }) => on);
  const onGmail = looked.sites.some(({ site, on }) => on && site === 'gmail');
  const [others, setOthers] = useState(false);
  const [quietOpen, setQuietOpen] = useState(false);
  const hidden = due.length === 0 && rest.length > 0 && !others;
  const shown = hidden ? [] : [...due, ...rest, ...(quietOpen ? quiet : [])];
  const more = hidden ? { j: () => setOthers(true) } : {};
  const { selected, ref } = useRowKeys(shown, { ...list, keys: { ...list.keys, ...more } });
  const rows = { ...list, selected };

  return (
    <div className="pop-list" ref={ref}>
      <Notes looked={looked} />
      {total === 0 && !started && <BeforeStart />}
      {total === 0 && started && <Blank title={t.none}>{onGmail ? t.noneSays : t.noneOnLinkedin}</Blank>}
      {hidden && <Nobody rest={rest} onShow={() => setOthers(true)} />}
      {due.length > 0 && <Rows heading={t.today} look="due" rows={due} {...rows} />}
      {!hidden && rest.length > 0 && <Rows heading={t.rest} rows={rest} {...rows} />}
      {quiet.length > 0 && !hidden && (
        <section>
          <h2 className="pop-h">
            <button type="button" aria-expanded={quietOpen} onClick={() => setQuietOpen(!quietOpen)}>
              <b>{t.quiet}</b>
              <Icon name={quietOpen ? 'up' : 'down'} />
              <span>{quiet.length}</span>
            </button>
          </h2>
          {quietOpen && <Rows rows={quiet} {...rows} />}
        </section>
      )}
    </div>
  );
}

/** An end, not an emptiness. */
function Nobody({ rest, onShow }: { readonly rest: readonly Row[]; readonly onShow: () => void }) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const waits = rest.flatMap(({ tally: { waiting, waitsUntil } }) => (waiting > 0 ? [waitsUntil ?? 0] : []));
  const ends = waits.filter((end) => end > 0);
  const says = [
    ...(waits.length > 0 ? [t.stillWait(waits.length)] : []),
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

function BeforeStart() {
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
