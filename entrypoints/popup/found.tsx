import { Blank } from '../../components/blank';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import { search } from '../../lib/store/people';
import { text } from '../../lib/text/catalogue';
import { popup } from '../../lib/text/popup';
import { db } from '../options/store';
import type { ListProps } from './list-view';
import { Rows } from './rows';
import { useRowKeys } from './use-row-keys';

/** What a search finds, as the rep types. */
export function Found({ query, ...list }: ListProps & { readonly query: string }) {
  const { locale, now } = useSpeech();
  const t = text(popup, locale);
  const live = useLive(() => search(db, query, now), [query, now]);
  const rows = live.state === 'ready' ? live.value : [];
  const { selected, ref } = useRowKeys(rows, list);
  if (live.state !== 'ready') return null;
  return (
    <div className="pop-list" ref={ref}>
      <p role="status" className="vh">
        {rows.length === 0 ? t.notFound : t.found(rows.length)}
      </p>
      {rows.length === 0 ? (
        <Blank title={t.notFound}>{t.searched}</Blank>
      ) : (
        <>
          <Rows heading={t.found(rows.length)} look="found" rows={rows} selected={selected} query={query} {...list} />
          <p className="hint">{t.searched}</p>
        </>
      )}
    </div>
  );
}
