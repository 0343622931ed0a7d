import type { Entry } from '../domain/ledger';
import { plainSubject } from '../domain/plain-subject';

/** So many of the newest are found by a search; older ones stand in the ledger. */
const MOST = 5;

export interface Dated {
  readonly subject: string;
  /** Of the message: ms UTC. */
  readonly time: number;
}

/** What somebody's messages were about, the newest first, each once, without "Re:". */
export function subjectsOf(entries: readonly Entry[]): readonly string[] {
  return newest(entries.flatMap((entry) => dated(entry) ?? [])).map(({ subject }) => subject);
}

/** What a message was about. @returns undefined for what is none, or has no subject that says anything */
export function dated(entry: Entry): Dated | undefined {
  if (entry.kind !== 'sent' && entry.kind !== 'reply') return undefined;
  const subject = plainSubject(entry.subject ?? '');
  return subject === undefined ? undefined : { subject, time: entry.time };
}

/** Each subject once, at its newest. */
export function newest(all: readonly Dated[]): readonly Dated[] {
  const met = new Set<string>();
  return all
    .toSorted((a, b) => b.time - a.time)
    .filter(({ subject }) => !met.has(subject) && met.add(subject))
    .slice(0, MOST);
}
