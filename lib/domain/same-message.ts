import { SAME_MESSAGE } from './cadence';
import type { Person } from './contact';
import type { MessageName, Recipients, SentEntry } from './ledger';

/**
 * R8's last clause: groups of entries that share no name, but have the same account, the same To and times within
 * 2 minutes, are one message, unless both have a name of one kind (then their names differ, so they are two).
 * Groups are taken in order of time, so that the result does not depend on the order in which they were seen.
 * @param groups entries that share names already
 */
export function nameless(groups: readonly (readonly SentEntry[])[]): readonly (readonly SentEntry[])[] {
  const merged: SentEntry[][] = [];
  for (const group of groups.toSorted((a, b) => timeOf(a) - timeOf(b) || (idOf(a) < idOf(b) ? -1 : 1))) {
    const [near] = merged
      .filter((other) => timeOf(group) - timeOf(other) <= SAME_MESSAGE && same(other, group))
      .sort((a, b) => timeOf(b) - timeOf(a) || (idOf(a) < idOf(b) ? -1 : 1));
    if (near) near.push(...group);
    else merged.push([...group]);
  }
  return merged;
}

/** The earliest: a group that grows keeps its place. */
function timeOf(group: readonly SentEntry[]): number {
  return Math.min(...group.map(({ time }) => time));
}

function idOf(group: readonly SentEntry[]): string {
  return group.map(({ id }) => id).sort()[0] ?? '';
}

function same(a: readonly SentEntry[], b: readonly SentEntry[]): boolean {
  if (a[0]?.account !== b[0]?.account) return false;
  const kinds = new Set(a.flatMap(({ names }) => names.map(kind)));
  if (b.some(({ names }) => names.some((name) => kinds.has(kind(name))))) return false;
  return a.some((x) => b.some((y) => x.recipients && y.recipients && sameTo(x.recipients, y.recipients)));
}

function kind(name: MessageName): string {
  return name.slice(0, name.indexOf(':'));
}

/** A list that does not tell To from Cc, or names only some, agrees where it lies between To and everybody. */
function sameTo(a: Recipients, b: Recipients): boolean {
  if (a.to.length === 0 || b.to.length === 0) return false;
  if (a.split && b.split) return a.to.length === b.to.length && among(a.to, b.to);
  if (a.split === b.split) return among(a.to, b.to) || among(b.to, a.to);
  const [split, list] = a.split ? [a, b] : [b, a];
  return among(split.to, list.to) || among(list.to, [...split.to, ...split.cc, ...split.bcc]);
}

function among(few: readonly Person[], many: readonly Person[]): boolean {
  const handles = new Set(many.map(({ handle }) => handle));
  return few.every(({ handle }) => handles.has(handle));
}
