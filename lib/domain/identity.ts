import type { Handle, Person } from './contact';
import { entryId } from './entry-id';
import { keepAll } from './keep';
import type { Entry, SameEntry } from './ledger';
import type { ReadingContext } from './reading/context';
import { unite } from './unite';

/**
 * Which handles are one person (R14, R23). A pure function of the ledger's `SameEntry`s, in whatever order they came:
 * nothing is joined anywhere else, and nothing on a name.
 */

/** The pairs that stand: the rep's latest word on a pair, else that a page showed both on one person. Oldest first. */
export function joined(entries: readonly Entry[]): readonly SameEntry[] {
  const standing = new Map<string, SameEntry>();
  for (const entry of pairsSaid(entries).sort(byWeight)) {
    standing.set(entry.handles.join(' '), entry);
  }
  return [...standing.values()].filter(({ same }) => same).sort((a, b) => a.seenAt - b.seenAt || byId(a, b));
}

/** What stands of what was said of pairs, without what the rep took back. */
export function pairsSaid(entries: readonly Entry[]): SameEntry[] {
  const once = keepAll(entries.filter(({ kind }) => kind === 'same'));
  return once.flatMap((entry) => (entry.kind === 'same' && !entry.undone ? [entry] : []));
}

/**
 * These handles and all that are one with any of them, put together by person.
 * @returns each person's handles in order: the first one is what the contact is called by
 */
export function identities(handles: Iterable<Handle>, entries: readonly Entry[]): readonly (readonly Handle[])[] {
  const asked = new Set(handles);
  const pairs = joined(entries).map((entry) => entry.handles);
  const groups = unite<readonly Handle[], Handle>(
    [...[...asked].sort().map((handle) => [handle]), ...pairs],
    (one) => one,
  );
  return groups
    .map((group) => [...new Set(group.flat())].sort())
    .filter((group) => group.some((handle) => asked.has(handle)));
}

/** What a page showed of its people: each pair of handles that it gave to one of them. */
export function shownSame(people: readonly Person[], ctx: ReadingContext): readonly SameEntry[] {
  const { site, account, seenAt } = ctx;
  const pairs = people.flatMap(({ handle, also = [] }) =>
    also.filter((other) => other !== handle).map((other) => inOrder(handle, other)),
  );
  return pairs.map((handles) => {
    const id = entryId('same page', handles[0], [account, handles]);
    return { kind: 'same', how: 'page', id, seenAt, site, account, handles, same: true };
  });
}

/** A pair is one pair whoever is named first. */
export function inOrder(a: Handle, b: Handle): readonly [Handle, Handle] {
  return a < b ? [a, b] : [b, a];
}

/** The rep's word outweighs a page, the later one the earlier; of two at one time the one that keeps apart. */
function byWeight(a: SameEntry, b: SameEntry): number {
  const hand = ({ how }: SameEntry) => Number(how === 'hand');
  return hand(a) - hand(b) || a.seenAt - b.seenAt || Number(b.same) - Number(a.same) || byId(a, b);
}

function byId(a: SameEntry, b: SameEntry): number {
  return a.id < b.id ? -1 : 1;
}
