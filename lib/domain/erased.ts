import { peopleOf } from './concerns';
import type { Handle, Person } from './contact';
import type { Entry, ReplyEntry } from './ledger';
import { isOwn, type Own } from './own';

/** Where somebody erased stood among others: `.invalid` is nobody's, by RFC 2606. */
const NOBODY = '@erased.invalid';

/** @param mark tells one erased person from another, and says nothing of them */
export function nobody(mark: string): Handle {
  return `email:${mark}${NOBODY}`;
}

/** Somebody erased is no contact: the place is kept so that the others' counts stay as they are. */
export function isErased(handle: Handle): boolean {
  return handle.endsWith(NOBODY);
}

/**
 * An entry of which others are a part too, without this person in it.
 * @param handles all of theirs
 * @param standIn who stands in their place
 * @param id the one before was made from what the entry said, their address among it
 * @returns undefined where the entry speaks of nobody else but the rep, and so goes
 */
export function without(
  entry: Entry,
  handles: ReadonlySet<Handle>,
  own: Own,
  standIn: Handle,
  id: string,
): Entry | undefined {
  const masked = (people: readonly Person[]) =>
    people.map((person) => (isOneOf(handles, person) ? { handle: standIn, name: '…' } : person));
  if (entry.kind === 'reply')
    return { ...withoutVerdict(entry, handles), id, from: masked([entry.from])[0] ?? entry.from };
  const others = peopleOf(entry).some((person) => !isOneOf(handles, person) && !isOwn(own, person.handle));
  if (!others) return undefined;
  if (entry.kind === 'look') return { ...entry, id, people: masked(entry.people) };
  if (entry.kind !== 'sent' || !entry.recipients) return undefined;
  const { to, cc, bcc } = entry.recipients;
  return { ...entry, id, recipients: { ...entry.recipients, to: masked(to), cc: masked(cc), bcc: masked(bcc) } };
}

/** @returns whether this is the person with these handles */
export function isOneOf(handles: ReadonlySet<Handle>, { handle, also = [] }: Person): boolean {
  return handles.has(handle) || also.some((other) => handles.has(other));
}

/** Without whom the verdict is about (R11, R13) or whose profile it shows (R14), where that is they. */
function withoutVerdict(entry: ReplyEntry, handles: ReadonlySet<Handle>): ReplyEntry {
  if (!entry.verdict) return entry;
  const { about = [], profile, ...rest } = entry.verdict;
  const kept = about.filter((handle) => !handles.has(handle));
  const verdict = {
    ...rest,
    ...(kept.length > 0 ? { about: kept } : {}),
    ...(profile !== undefined && !handles.has(profile) ? { profile } : {}),
  };
  return { ...entry, verdict };
}
