import { MOST_TO } from './cadence';
import type { Handle, Person } from './contact';
import type { Folded } from './fold';
import type { SentMessage } from './fold-sent';
import { type Own, others } from './own';

/**
 * R9: what a message of mine is to a contact.
 * - `to`: a touch; `unsure`: a touch too, marked "To or Cc unknown"
 * - `copied`: in Cc or Bcc, or not among those in To; `bulk`: more than `MOST_TO` in To; `merge`: a tool sent it to
 *   several; `bare`: an invitation without a note (R18); `colleague`: one of mine wrote it (R10); none is a touch
 */
export type Part =
  | { readonly part: 'to' | 'unsure' | 'copied' | 'merge' | 'bare' }
  | { readonly part: 'colleague'; readonly by: Person }
  | { readonly part: 'bulk'; readonly recipients: number };

/** @returns undefined where the message does not name the contact, or the contact is the rep's own (R10) */
export function partOf(
  message: SentMessage,
  handles: ReadonlySet<Handle>,
  { sent, key }: Pick<Folded, 'sent' | 'key'>,
  own: Own,
): Part | undefined {
  if (!message.recipients) return undefined;
  const to = others(own, message.recipients.to).map(({ handle }) => handle);
  const copied = others(own, [...message.recipients.cc, ...message.recipients.bcc]);
  const named = (list: readonly Handle[]) => list.some((handle) => handles.has(handle));
  const inCopy = named(copied.map(({ handle }) => handle));
  if (!named(to) && !inCopy) return undefined;
  // An alias of the rep's is one of the own handles; who else writes from an own domain is a colleague.
  if (message.from && !own.handles.has(message.from.handle)) return { part: 'colleague', by: message.from };
  if (!named(to)) return { part: 'copied' };
  if (message.invitation === 'bare') return { part: 'bare' };
  if (message.tool && to.length > 1) return { part: 'merge' };
  if (message.recipients.split) return to.length > MOST_TO ? { part: 'bulk', recipients: to.length } : { part: 'to' };
  if (to.length === 1) return { part: 'to' };
  // To and Cc stand together: who is known as To elsewhere in this conversation is To here; else the first few.
  const place = key(message.conversation);
  const known = sent
    .filter(({ recipients, conversation }) => recipients?.split && place !== undefined && key(conversation) === place)
    .flatMap(({ recipients }) => recipients?.to.map(({ handle }) => handle) ?? []);
  const surely = to.filter((handle) => known.includes(handle));
  if (surely.length > 0) return { part: named(surely) ? 'to' : 'copied' };
  return { part: named(to.slice(0, MOST_TO)) ? 'unsure' : 'copied' };
}
