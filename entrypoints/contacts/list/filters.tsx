import { useSpeech } from '../../../components/speech';
import type { Filter } from '../../../lib/store/contacts-sections';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import type { Counts } from './use-list';
import './filters.css';

const FILTERS: readonly Filter[] = ['decide', 'waiting', 'asked', 'not-now', 'later', 'quiet', 'closed', 'all'];
/** These stand there only where they hold somebody. */
const RARE: readonly Filter[] = ['later', 'quiet'];

interface FiltersProps {
  readonly filter: Filter;
  readonly counts: Counts;
  readonly onFilter: (filter: Filter) => void;
}

/** Which people, each with how many they are. Radio buttons: arrows choose, Tab passes. */
export function Filters({ filter, counts, onFilter }: FiltersProps) {
  const { locale } = useSpeech();
  const t = text(contacts, locale);
  const shown = FILTERS.filter((one) => one === filter || !RARE.includes(one) || (counts[one] ?? 0) > 0);
  return (
    <fieldset className="filters" aria-label={t.filters}>
      {shown.map((one) => (
        <label key={one}>
          <input type="radio" name="filter" checked={one === filter} onChange={() => onFilter(one)} />
          {t.filter[one]} <b>{counts[one]?.toLocaleString(locale)}</b>
        </label>
      ))}
    </fieldset>
  );
}
