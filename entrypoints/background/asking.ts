import type { Handle } from '../../lib/domain/contact';
import * as gmail from '../../lib/sites/gmail/links';
import * as linkedin from '../../lib/sites/linkedin/links';
import { type LastConversation, lastConversation } from '../../lib/store/last-conversation';
import type { Parts } from './parts';

/**
 * "Ask" on a page of ours: the rep's own act opens the conversation, and the line of the composer that opens there
 * stands grown, with the question shown; nothing is put in before the rep clicks. One person at a time: asking the
 * next one lets go of the one before.
 */
interface Asking {
  readonly handles: readonly Handle[];
  /** When the rep asked: ms UTC. */
  readonly at: number;
}

const KEY = 'asking';
/** Whoever comes back to that conversation later came for something else. ms. */
const HOLDS = 15 * 60_000;

/** Opens this person's last conversation, or a new mail, in a tab. @throws Error where they have no place on any site; StoreTrouble */
export async function ask(parts: Parts, contact: Handle): Promise<void> {
  const { handles, url } = await placeFor(parts, contact);
  await parts.memory.set(KEY, { handles, at: parts.now() } satisfies Asking);
  await parts.browser.tabs.create({ url });
}

/** The same to look whether an answer stands there (R21, R24): no question is shown. */
export async function look(parts: Parts, contact: Handle): Promise<void> {
  const { url } = await placeFor(parts, contact);
  await parts.browser.tabs.create({ url });
}

async function placeFor(
  { db }: Parts,
  contact: Handle,
): Promise<{ readonly handles: readonly Handle[]; readonly url: string }> {
  const known = await db.attempt(() => db.contacts.where('handles').equals(contact).first());
  const handles = known?.handles ?? [contact];
  const last = await db.attempt(() => lastConversation(db, handles));
  return { handles, url: placeOf(last) ?? beginning(handles, last) };
}

/**
 * Whether the rep asked to ask this person, and has not done so yet. `bannerFor` reads it: a composer that says no state
 * of its own then begins with `{ grown: 'question' }`, whatever the number is.
 */
export async function isAsking({ memory, now }: Parts, contact: Handle): Promise<boolean> {
  const asking = await memory.get<Asking>(KEY);
  if (!asking?.handles.includes(contact)) return false;
  return now() - asking.at < HOLDS;
}

/** The question went in, or the rep folded the line, or something went out to them. */
export async function askingDone({ memory }: Parts, contact: Handle): Promise<void> {
  const asking = await memory.get<Asking>(KEY);
  if (asking?.handles.includes(contact)) await memory.remove(KEY);
}

function placeOf(last: LastConversation | undefined): string | undefined {
  if (!last) return undefined;
  return last.site === 'gmail'
    ? gmail.conversationUrl(last.account, last.conversation)
    : linkedin.conversationUrl(last.conversation);
}

/** No conversation has an address: a new mail, or the profile, from which a message can be begun. */
function beginning(handles: readonly Handle[], last: LastConversation | undefined): string {
  const address = handles.find((handle) => handle.startsWith('email:'));
  const account = last?.site === 'gmail' ? last.account : undefined;
  const url = address ? gmail.newMailUrl(account, address) : linkedin.profileUrl(handles);
  if (url === undefined) throw new Error('No place to write to them');
  return url;
}
