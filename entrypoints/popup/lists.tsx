import { useState } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { popup } from '../../lib/text/popup';
import { BeforeStart, Nobody, NobodyYet } from './blanks';
import type { ListProps } from './list-view';
import type { Looked } from './look';
import { Notes } from './notes';
import { openContacts } from './open';
import { Rows } from './rows';
import { useMore } from './use-more';
import { useNextDue } from './use-next-due';
import { useRowKeys } from './use-row-keys';

interface ListsProps extends ListProps {
  readonly looked: Looked;
}

/**
 * Who needs a decision today, who was closed today (R24), then the rest, those gone quiet apart; or why there is nobody.
 * Only as many rows are drawn as are looked at, and some.
 */
export function Lists({ looked, ...list }: ListsProps) {
  const t = text(popup, useSpeech().locale);
  const { due, closedToday, rest, quiet, more } = looked.people;
  const [others, setOthers] = useState(false);
  const [quietOpen, setQuietOpen] = useState(false);
  const hidden = due.length === 0 && rest.length > 0 && !others;
  const shown = [...due, ...closedToday, ...(hidden ? [] : [...rest, ...(quietOpen ? quiet : [])])];
  const moreKey = hidden ? { j: () => setOthers(true) } : {};
  const { selected, at, ref } = useRowKeys(shown, { ...list, keys: { ...list.keys, ...moreKey } });
  const { drawn, end } = useMore(shown.length, at);
  // A section shows what is left of what is drawn after those above it.
  const cut = <T,>(rows: readonly T[], above: number): readonly T[] => rows.slice(0, Math.max(0, drawn - above));
  const rows = { ...list, selected };
  useNextDue(due, selected, list.onChoose);
  const above = due.length + closedToday.length;

  return (
    <div className="pop-list" ref={ref}>
      <Notes looked={looked} />
      {looked.nobody && (looked.sites.some(({ on }) => on) ? <NobodyYet sites={looked.sites} /> : <BeforeStart />)}
      {hidden && <Nobody rest={rest} onShow={() => setOthers(true)} />}
      {due.length > 0 && <Rows heading={t.today} look="due" count={due.length} rows={cut(due, 0)} {...rows} />}
      {closedToday.length > 0 && (
        <Rows
          heading={t.closedToday}
          look="news"
          count={closedToday.length}
          rows={cut(closedToday, due.length)}
          {...rows}
        />
      )}
      {!hidden && rest.length > 0 && (
        <Rows heading={t.rest} count={more.rest ? `${rest.length}+` : rest.length} rows={cut(rest, above)} {...rows} />
      )}
      {quiet.length > 0 && !hidden && (
        <section>
          <h2 className="pop-h">
            <button type="button" aria-expanded={quietOpen} onClick={() => setQuietOpen(!quietOpen)}>
              <b>{t.quiet}</b>
              <Icon name={quietOpen ? 'up' : 'down'} />
              <span>{more.quiet ? `${quiet.length}+` : quiet.length}</span>
            </button>
          </h2>
          {quietOpen && <Rows rows={cut(quiet, above + rest.length)} {...rows} />}
        </section>
      )}
      {drawn < shown.length && <div ref={end} />}
      {!hidden && drawn >= shown.length && (more.rest || (quietOpen && more.quiet)) && (
        <div className="hint">
          {t.more}
          <Button look="bare" keyCap="o" onClick={() => void openContacts()}>
            {t.openContacts}
          </Button>
        </div>
      )}
    </div>
  );
}
