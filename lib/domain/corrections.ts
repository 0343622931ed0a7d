import type { Handle } from './contact';
import type { CorrectionEntry } from './ledger';

/** What the rep said of any of these targets; undefined where nothing was said. */
export type Says = (targets: readonly string[]) => boolean | undefined;

/** R22: the latest word on any of these targets; of two at one time, the one against counting. */
export function correctionsOf(entries: readonly CorrectionEntry[], handles: ReadonlySet<Handle>): Says {
  const byTarget = new Map<string, CorrectionEntry>();
  const ordered = entries
    .filter(({ contact }) => handles.has(contact))
    .toSorted((a, b) => a.seenAt - b.seenAt || Number(b.counts) - Number(a.counts));
  for (const entry of ordered) {
    byTarget.delete(entry.target);
    byTarget.set(entry.target, entry);
  }
  const latestFirst = [...byTarget.values()].reverse();
  return (targets) => latestFirst.find(({ target }) => targets.includes(target))?.counts;
}
