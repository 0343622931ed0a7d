import type { Entry } from '../domain/ledger';
import { plainSubject } from '../domain/plain-subject';

/** So many of the newest are found by a search; older ones stand in the ledger. */
const MOST = 5;

/** What somebody's messages were about, the newest first, each once, without "Re:". */
export function subjectsOf(entries: readonly Entry[]): readonly string[] {
  const dated = entries.flatMap((entry) => {
    const subject = entry.kind === 'sent' || entry.kind === 'reply' ? plainSubject(entry.subject ?? '') : undefined;
    return subject === undefined ? [] : [{ subject, time: (entry as { time: number }).time }];
  });
  return [...new Set(dated.sort((a, b) => b.time - a.time).map(({ subject }) => subject))].slice(0, MOST);
}
