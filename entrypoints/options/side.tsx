import { Field } from '../../components/field';
import { Icon, type IconName } from '../../components/icon';
import { Kbd } from '../../components/kbd';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import type { Group } from './setting';
import { usePlace } from './use-place';
import type { Search } from './use-search';
import './side.css';

const ICONS: Readonly<Record<string, IconName>> = {
  counting: 'sort',
  question: 'mark',
  banner: 'eye',
  sites: 'globe',
  people: 'people',
  looks: 'tune',
  data: 'file',
};

interface SideProps {
  readonly groups: readonly Group[];
  /** What the search left over. */
  readonly hits: readonly Group[];
  readonly search: Search;
}

/** Search, and the groups: where the reader is, which were changed, which have what is sought. */
export function Side({ groups, hits, search }: SideProps) {
  const t = text(options, useSpeech().locale);
  const place = usePlace(hits.map(({ id }) => id));
  const searching = search.words.trim() !== '';
  const isHit = (group: Group) => hits.some(({ id }) => id === group.id);

  return (
    <div className="side">
      <div>
        <search>
          <Field
            ref={search.field}
            type="search"
            look="sunken"
            icon="search"
            label={t.search}
            aria-keyshortcuts="/"
            value={search.words}
            onValue={search.setWords}
            end={
              <span aria-hidden="true">
                <Kbd>{searching ? 'esc' : '/'}</Kbd>
              </span>
            }
          />
        </search>
        <nav aria-label={t.groups}>
          <ul>
            {groups.map((group) => (
              <li key={group.id}>
                <a
                  href={`#${group.id}`}
                  className={searching ? (isHit(group) ? 'hit' : 'miss') : undefined}
                  aria-current={!searching && place === group.id ? 'true' : undefined}
                >
                  <Icon name={ICONS[group.id] ?? 'dash'} />
                  {group.heading}
                  {group.settings.some(({ was }) => was) && (
                    <span className="changed" role="img" aria-label={t.changed} title={t.changed} />
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
