import { SAME_MESSAGE } from './cadence';
import type { Handle, Person } from './contact';
import type { ConversationName, MessageName, Recipients, SentEntry } from './ledger';

/**
 * R8's last clause: groups of entries that share no name, but have the same account, the same To (or a conversation that
 * says it) and times within 2 minutes, are one message, unless both have a name of one kind (then their names differ, so they are two), or
 * stand in two conversations.
 * Groups that are proven find each other first, in order of time, then the others the nearest that is left: a try that the
 * site refused must not take the item of the try after it, where the client's clock is ahead of the site's (since 2026-11).
 * So the result does not depend on the order in which they were seen.
 * @param groups entries that share names already
 */
export function nameless(groups: readonly (readonly SentEntry[])[]): readonly (readonly SentEntry[])[] {
  const merged: { readonly at: number; readonly entries: SentEntry[] }[] = [];
  const inTime = groups
    .map((entries) => ({ at: timeOf(entries), id: idOf(entries), entries, proven: entries.some(isProven) }))
    .sort((a, b) => Number(b.proven) - Number(a.proven) || a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const { at, entries } of inTime) {
    // The nearest in time; each keeps the time of its first group, so that a chain can't stretch it.
    const near = merged
      .filter((one) => apart(one, at) <= SAME_MESSAGE && same(one.entries, entries))
      .reduce<(typeof merged)[number] | undefined>((a, b) => (a && apart(a, at) < apart(b, at) ? a : b), undefined);
    if (near) near.entries.push(...entries);
    else merged.push({ at, entries: [...entries] });
  }
  return merged.map(({ entries }) => entries);
}

function apart(one: { readonly at: number }, at: number): number {
  return Math.abs(one.at - at);
}

function isProven({ state }: SentEntry): boolean {
  return state === 'sent' || state === 'scheduled';
}

/** When the message went out, as it was seen last; the time of a draft's save only where there is no other. */
function timeOf(group: readonly SentEntry[]): number {
  const sent = group.filter(({ state }) => state !== 'undone' && state !== 'cancelled');
  const [last] = (sent.length > 0 ? sent : group).toSorted((a, b) => b.seenAt - a.seenAt || (a.id < b.id ? -1 : 1));
  if (!last) throw new Error('A group without entries');
  return last.time;
}

function idOf(group: readonly SentEntry[]): string {
  return group.map(({ id }) => id).sort()[0] ?? '';
}

function same(a: readonly SentEntry[], b: readonly SentEntry[]): boolean {
  if (a[0]?.account !== b[0]?.account) return false;
  const names = (group: readonly SentEntry[]) => group.flatMap((entry) => entry.names);
  const places = (group: readonly SentEntry[]) => group.flatMap(({ conversation }) => conversation);
  if (comparable(names(a), names(b))) return false;
  // A message lies in one conversation.
  if (comparable(places(a), places(b)) && !places(a).some((place) => places(b).includes(place))) return false;
  return a.some((x) => b.some((y) => sameTo(x, y) || sameThread(x, y) || sameThread(y, x)));
}

/** A request that names nobody (LinkedIn's, but for a first message) says by its conversation to whom it goes. */
function sameThread(request: SentEntry, { conversation }: SentEntry): boolean {
  if (request.how !== 'request' || request.recipients) return false;
  if (request.state === 'undone' || request.state === 'cancelled') return false;
  return request.conversation.some((name) => conversation.includes(name));
}

/** Both have a name of one kind. */
function comparable(a: readonly (MessageName | ConversationName)[], b: typeof a): boolean {
  const kinds = new Set(a.map(kind));
  return b.some((name) => kinds.has(kind(name)));
}

function kind(name: MessageName | ConversationName): string {
  return name.slice(0, name.indexOf(':'));
}

/**
 * A list that does not tell To from Cc may also name only some (gmail.md, section 4: cut short). It agrees where it
 * names everybody; in the same conversation, also where all of it is known and some of it is To.
 */
function sameTo(
  { recipients: a, conversation: here }: SentEntry,
  { recipients: b, conversation: there }: SentEntry,
): boolean {
  if (!a || !b || a.to.length === 0 || b.to.length === 0) return false;
  if (a.split && b.split) return equal(a.to, b.to);
  if (equal(everybody(a), everybody(b))) return true;
  if (!here.some((name) => there.includes(name))) return false;
  if (a.split === b.split) return among(a.to, b.to) || among(b.to, a.to);
  const [split, list] = a.split ? [a, b] : [b, a];
  return among(list.to, everybody(split)) && split.to.some((person) => among([person], list.to));
}

function everybody({ to, cc, bcc }: Recipients): readonly Person[] {
  return [...to, ...cc, ...bcc];
}

function equal(a: readonly Person[], b: readonly Person[]): boolean {
  return among(a, b) && among(b, a);
}

function among(few: readonly Person[], many: readonly Person[]): boolean {
  const met = new Set(many.flatMap(handlesOf));
  return few.every((person) => handlesOf(person).some((handle) => met.has(handle)));
}

/** Who was told with two handles is met by either. */
function handlesOf({ handle, also = [] }: Person): readonly Handle[] {
  return [handle, ...also];
}
