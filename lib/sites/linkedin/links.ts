import { type Handle, handleText } from '../../domain/contact';
import type { ConversationName } from '../../domain/ledger';

/** Addresses on LinkedIn that the rep opens by an own act. */

const SITE = 'https://www.linkedin.com';

/**
 * The conversation itself (linkedin.md, section 1): its id, with the padding that our names are kept without.
 * @returns undefined where none of its names is a conversation's
 */
export function conversationUrl(names: readonly ConversationName[]): string | undefined {
  const id = names.find((name) => /^urn:2-./.test(name))?.slice('urn:2-'.length);
  return id && `${SITE}/messaging/thread/${encodeURIComponent(`2-${id.padEnd(Math.ceil(id.length / 4) * 4, '=')}`)}/`;
}

/** The profile, from which a message can be begun; by the vanity name where it is known, else by the member id. */
export function profileUrl(handles: readonly Handle[]): string | undefined {
  const known = handles.filter((handle) => !handle.startsWith('email:'));
  const handle = known.find((one) => one.startsWith('slug:')) ?? known[0];
  return handle && `${SITE}/in/${encodeURIComponent(handleText(handle))}/`;
}
