import type { Person } from '../../../domain/contact';
import type { ConversationName, Recipients } from '../../../domain/ledger';
import type { ConversationReport, MessageReport } from '../../../domain/report';
import * as SELECTORS from '../selectors';
import { boxAround, counterpartOf } from './counterpart';
import { every, everywhere, first, people, visible } from './find';
import { type Item, itemsOf, messageLike } from './message';

/** Reads of the conversations that a page shows. Facts: linkedin.md, sections 1 to 3 and 5. */

/** The boxes of conversations that the rep sees, each once. A list of conversations is none. */
export function boxesOf(page: Document): readonly Element[] {
  const marks = everywhere(page, SELECTORS.conversation).filter(visible);
  return [...new Set(marks.map(boxAround))].filter((box) => box !== undefined);
}

export function conversationsOf(page: Document): readonly ConversationReport[] {
  return boxesOf(page)
    .map(conversationOf)
    .filter((report) => report !== undefined);
}

/**
 * @returns undefined for a group, a company, a sponsored one, for one without a thread id, and where two mailboxes or
 * two threads would be mixed.
 */
export function conversationOf(box: Element): ConversationReport | undefined {
  const thread = threadOf(box);
  const other = partnerOf(box);
  if (!thread || !other) return undefined;
  const { conversation, items } = thread;
  const recipients: Recipients = { to: [other], cc: [], bcc: [], split: true };
  const known = items.filter(({ from }) => from);
  // What is not known whose it is may hide anything: it stands before the next one that is.
  const unknown = items.filter(({ from }) => !from).map((item) => known.filter(({ time }) => time < item.time).length);
  return {
    conversation: [conversation],
    ...subjectOf(box),
    messages: known.map((item) => messageOf(item, recipients)),
    clusters: [...new Set(unknown)],
    // The list's top is always marked, and older ones load on scroll: that it begins there can't be known.
    whole: false,
    ...(messageLike(every(box, SELECTORS.looseMessage)).size === items.length && { unbroken: true }),
  };
}

/** The thread that a box shows, by its messages' own ids; they must agree on it, and on whose mailbox it is. */
export function threadOf(
  box: Element,
): { readonly conversation: ConversationName; readonly owner: string; readonly items: readonly Item[] } | undefined {
  const items = itemsIn(box);
  const conversations = [...new Set(items.flatMap(({ conversation }) => conversation ?? []))];
  const [owner, ...owners] = new Set(items.map((item) => item.owner));
  const [conversation] = conversations;
  if (!owner || owners.length > 0 || !conversation || conversations.length > 1) return undefined;
  return { conversation, owner, items };
}

/** R18: a group has several who write, or names none or several in its header; a company and an advertisement have no person. */
export function isIgnored(box: Element): boolean {
  if (first(box, SELECTORS.sponsored) || box.matches(SELECTORS.sponsored[0])) return true;
  const links = every(box, SELECTORS.header);
  if (links.some((link) => /^(?:https:\/\/www\.linkedin\.com)?\/company\//.test(link.getAttribute('href') ?? '')))
    return true;
  return sendersIn(box).length > 1 || new Set(links.map((link) => link.getAttribute('href'))).size > 1;
}

/**
 * Whom a box is with, by its header and by who wrote in it: of one kind of handle they must be the same. A header may
 * give the vanity name where messages give the member id: the id is then the one that all of it goes by.
 */
export function partnerOf(box: Element): Person | undefined {
  const named = counterpartOf(box);
  const [sender, ...others] = sendersIn(box);
  if (!named || others.length > 0) return undefined;
  if (!sender || sender.handle === named.handle) return named;
  return kindOf(sender) === kindOf(named) ? undefined : { ...named, handle: sender.handle, also: [named.handle] };
}

const kindOf = ({ handle }: Person) => handle.split(':', 1)[0];

/** Who of the others wrote there. */
const sendersIn = (box: Element): readonly Person[] =>
  people(itemsIn(box).map(({ mine, from }) => (mine ? undefined : from)));

const itemsIn = (box: Element): readonly Item[] => itemsOf(first(box, SELECTORS.messages) ?? box, counterpartOf(box));

function messageOf({ name, time, mine, from }: Item, recipients: Recipients): MessageReport {
  return { names: [name], ...(from && { from }), ...(mine && { recipients }), time, collapsed: false };
}

/** An InMail's subject stands above its first message. */
function subjectOf(box: Element): { readonly subject?: string } {
  const subject = first(box, SELECTORS.threadSubject)?.textContent?.trim();
  return subject ? { subject } : {};
}
