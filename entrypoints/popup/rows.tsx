import type { Handle } from '../../lib/domain/contact';
import type { Row } from '../../lib/store/people';
import type { ListProps } from './list-view';
import { PersonRow } from './person-row';
import './rows.css';

interface RowsProps extends ListProps {
  readonly heading?: string;
  /** `due`: a decision, in brass. `news`: closed today. */
  readonly look?: 'due' | 'found' | 'news';
  /** How many there are, where that is not how many are shown. */
  readonly count?: number | string;
  readonly rows: readonly Row[];
  readonly selected: Handle | undefined;
  readonly query?: string;
}

export function Rows({ heading, look, rows, count = rows.length, selected, query = '', ...list }: RowsProps) {
  return (
    <section>
      {heading && (
        <h2 className={look === 'due' ? 'pop-h due' : 'pop-h'}>
          <b>{heading}</b>
          {look !== 'found' && <span>{count}</span>}
        </h2>
      )}
      <ul>
        {rows.map((row) => (
          <PersonRow
            key={row.contact.id}
            row={row}
            selected={row.contact.id === selected}
            query={query}
            isNews={look === 'news'}
            {...list}
          />
        ))}
      </ul>
    </section>
  );
}
