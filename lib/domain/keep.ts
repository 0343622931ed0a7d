import type { Entry } from './ledger';

/**
 * Of two entries with one id: what stands. The store puts this back, in whatever order they came:
 * `keep(a, b)` equals `keep(b, a)`.
 * - a reply stays at the earliest upper end of where it can lie: seeing it again later does not move it
 * - that two handles are one person stays as it was first seen, unless the rep takes back having said so
 * - anything else stands as it was seen last, but not at a later time; a conversation once seen whole stays so
 * @throws where the ids differ
 */
export function keep(a: Entry, b: Entry): Entry {
  if (a.id !== b.id) throw new Error('Two entries, not one');
  const [first, last] = inOrder(a, b) ? [a, b] : [b, a];
  if (first.kind === 'reply' && last.kind === 'reply') return first.time <= last.time ? first : last;
  if (first.kind === 'sent' && last.kind === 'sent') return { ...last, time: Math.min(first.time, last.time) };
  if (first.kind === 'look' && last.kind === 'look' && first.whole) return { ...last, whole: true };
  // What a page showed once stands as it was: seeing it again is no news.
  return last.kind === 'same' && !last.undone ? first : last;
}

/** Each id once. */
export function keepAll(entries: Iterable<Entry>): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const known = kept.get(entry.id);
    kept.set(entry.id, known ? keep(known, entry) : entry);
  }
  return [...kept.values()];
}

/** By time of sighting; the rest only makes the order total, so that it does not depend on which came first. */
function inOrder(a: Entry, b: Entry): boolean {
  return a.seenAt === b.seenAt ? rest(a) <= rest(b) : a.seenAt < b.seenAt;
}

/** Without what `keep` itself changes. */
function rest(entry: Entry): string {
  return JSON.stringify({ ...entry, whole: undefined, time: entry.kind === 'reply' ? entry.time : undefined });
}
