import { useRef } from 'react';
import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import type { Handle } from '../../../lib/domain/contact';
import { rowsOf } from '../../../lib/store/contacts-list';
import type { Row } from '../../../lib/store/people';
import { db } from '../../options/store';

/** The rows of those in sight: who was not read before is read now, and kept while it stays in sight. */
export function useRows(ids: readonly Handle[], known: ReadonlyMap<Handle, Row>): ReadonlyMap<Handle, Row> {
  const { now } = useSpeech();
  const last = useRef<ReadonlyMap<Handle, Row>>(new Map());
  const missing = ids.filter((id) => !known.has(id));
  const live = useLive(
    () => (missing.length === 0 ? Promise.resolve([]) : rowsOf(db, missing, now)),
    [missing.join(' '), now],
  );
  const read = live.state === 'ready' ? live.value : [];
  const rows = new Map<Handle, Row>();
  for (const id of ids) {
    const row = known.get(id) ?? read.find(({ contact }) => contact.id === id) ?? last.current.get(id);
    if (row) rows.set(id, row);
  }
  last.current = rows;
  return rows;
}
