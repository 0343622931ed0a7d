import type { ReactNode, RefObject } from 'react';
import { Field } from '../../../components/field';
import { Kbd } from '../../../components/kbd';
import { Menu } from '../../../components/menu';
import { useSpeech } from '../../../components/speech';
import type { Handle } from '../../../lib/domain/contact';
import { browser } from '../../../lib/platform/browser';
import type { Sort } from '../../../lib/store/contacts-list';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import { pages } from '../../../lib/text/pages';
import { popup } from '../../../lib/text/popup';
import { Cannot, Opening } from '../../popup/states';
import type { RepActs } from '../../popup/use-rep-acts';
import type { Picked } from '../use-picked';
import { Filters } from './filters';
import { Letters } from './letters';
import { LongList, type LongListHandle } from './long-list';
import { None } from './none';
import { QuietAll } from './quiet-all';
import type { Listing } from './use-list';

const SORTS: readonly Sort[] = ['unanswered', 'last', 'name'];
/** As many as a search finds at the most. */
const MOST_FOUND = 50;

interface ListPaneProps {
  readonly listing: Listing;
  readonly settings: Settings;
  readonly acts: RepActs;
  readonly chosen: Handle | undefined;
  readonly picked: Picked;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly rows: RefObject<LongListHandle | null>;
  readonly onOpen: (id: Handle, byKey: boolean) => void;
  readonly onKeys: () => void;
  /** What floats over the end of the list. */
  readonly children: ReactNode;
}

/** Search, order and filters on top; the list; what can be done with those who are ticked. */
export function ListPane({
  listing,
  settings,
  acts,
  chosen,
  picked,
  field,
  rows,
  onOpen,
  onKeys,
  children,
}: ListPaneProps) {
  const { locale } = useSpeech();
  const t = text(contacts, locale);
  const { live, counts, filter, sort, query, list, known, letters } = listing;
  const searching = query.trim() !== '';
  const total = counts.all ?? 0;
  const order = {
    id: 'order',
    isChoice: true,
    chosen: sort,
    items: SORTS.map((one) => sortItem(one, locale, listing)),
  };
  const more = {
    id: 'more',
    items: [
      { id: 'keys', says: t.keys, keyCap: '?', does: onKeys },
      { id: 'options', says: text(pages, locale).options, does: () => void browser.runtime.openOptionsPage() },
    ],
  };
  return (
    <section className="list" aria-label={text(pages, locale).contacts}>
      <div className="tools">
        <Field
          ref={field}
          type="search"
          look="sunken"
          icon="search"
          label={t.search(total.toLocaleString(locale), total === 1)}
          aria-keyshortcuts="/"
          value={query}
          onValue={listing.setQuery}
          end={
            <span aria-hidden="true">
              <Kbd>{searching ? 'esc' : '/'}</Kbd>
            </span>
          }
        />
        <Menu label={t.sort} icon="sort" says={t.sorts[sort]} groups={[order]} />
        <Menu label={t.more} icon="more" groups={[more]} />
      </div>
      <Filters filter={searching ? 'all' : filter} counts={counts} onFilter={listing.setFilter} />
      {live.state === 'opening' && <Opening />}
      {live.state === 'failed' && <Cannot error={live.error} onRetry={live.retry} />}
      {filter === 'quiet' && !searching && list.people > 0 && <QuietAll list={list} acts={acts} />}
      <p role="status" className={searching && list.people === MOST_FOUND ? 'most' : 'vh'}>
        {searching && (list.people === MOST_FOUND ? t.most : text(popup, locale).found(list.people))}
      </p>
      {listing.isReady && list.people === 0 && <None listing={listing} settings={settings} />}
      {list.people > 0 && (
        <LongList
          ref={rows}
          list={list}
          known={known}
          chosen={chosen}
          picked={picked.ids}
          query={query}
          heading={(kind) => (kind === 'only' ? t.filter[filter] : t.section[kind])}
          onOpen={onOpen}
          onPick={picked.pick}
        />
      )}
      {letters.size > 0 && <Letters letters={letters} onGo={(id) => rows.current?.goTo(id)} />}
      {children}
    </section>
  );
}

function sortItem(sort: Sort, locale: 'en' | 'nl', listing: Listing) {
  return { id: sort, says: text(contacts, locale).sorts[sort], does: () => listing.setSort(sort) };
}
