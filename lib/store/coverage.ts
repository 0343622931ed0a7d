import type { Handle } from '../domain/contact';
import { withSpan } from '../domain/coverage';
import type { Coverage } from '../domain/tally';
import type { Store } from './database';

type Span = readonly [from: number, to: number];

/** R21: the spans in which each account's inbox was seen without a gap. */
export async function readCoverage(db: Store): Promise<Coverage> {
  return new Map((await db.coverage.toArray()).map(({ account, spans }) => [account, spans]));
}

/** R21: adds a span (ms UTC) that was seen; spans that meet become one. */
export function cover(db: Store, account: Handle, span: Span): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', db.coverage, async () => {
      const kept = (await db.coverage.get(account))?.spans ?? [];
      await db.coverage.put({ account, spans: withSpan(kept, span) });
    }),
  );
}
