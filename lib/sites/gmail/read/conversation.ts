import type { MessageName } from '../../../domain/ledger';
import { type ConversationReport, type MessageReport, PROFILE_LINK } from '../../../domain/report';
import { every, first } from '../../../guest/find';
import { shownText } from '../../../guest/shown-text';
import { conversationName, conversationOfToken, logged, messageName, names, timeOf } from '../ids';
import * as SELECTORS from '../selectors';
import { draftOf, replyToOf } from './composer';
import { people, person, visible, within } from './find';

/** Reads of the conversations that a page shows. Facts: gmail.md, section 4. */

/**
 * Only what is inside a visible `[role=main]`: Gmail keeps threads that it no longer shows.
 * @param hash of the address: its token names the conversation where the page itself does not.
 */
export function conversationsOf(page: ParentNode, hash: string): readonly ConversationReport[] {
  const drafts = new Set(names(every(page, SELECTORS.composeMark).map((mark) => draftNear(mark))));
  const threads = new Set<Element>();
  for (const main of every(page, SELECTORS.main).filter(visible)) {
    const headings = every(main, SELECTORS.heading).filter(visible);
    for (const heading of headings) threads.add(around(heading, main));
    if (headings.length === 0) threads.add(main);
  }
  return [...threads].map((thread) => conversationOf(thread, drafts, hash)).filter((found) => found !== undefined);
}

const draftNear = (mark: Element): MessageName | undefined => draftOf(mark.closest('form') ?? mark);

/** The nearest ancestor of the subject that holds messages. */
function around(heading: Element, main: Element): Element {
  let thread: Element = heading;
  while (thread !== main && thread.parentElement && !first(thread, SELECTORS.message)) thread = thread.parentElement;
  return thread;
}

function conversationOf(thread: Element, drafts: ReadonlySet<string>, hash: string): ConversationReport | undefined {
  const messages: MessageReport[] = [];
  const clusters = new Set<number>();
  let unread = false;
  for (const item of itemsOf(thread)) {
    const folded = item.matches(SELECTORS.folded[0]);
    const cluster = [item, ...every(item, SELECTORS.cluster)].some(
      (mark) => mark.matches(SELECTORS.cluster[0]) && visible(mark),
    );
    if (folded || cluster) clusters.add(messages.length);
    if (folded || !visible(item)) continue;
    const message = messageOf(item);
    if (!message) unread ||= !cluster && !first(item, SELECTORS.composeMark);
    else if (!message.names.some((name) => drafts.has(name))) messages.push(message);
  }
  // "N older messages" may also stand between the items, as a mark of its own.
  for (const mark of every(thread, SELECTORS.cluster)) {
    if (!within(mark, [SELECTORS.message[0], SELECTORS.mailText[0]]) && visible(mark))
      clusters.add(countBefore(mark, thread));
  }
  if (messages.length === 0) return undefined;
  const heading = first(thread, SELECTORS.heading);
  const subject = heading?.textContent?.trim();
  const conversation = conversationNames(thread, heading, hash);
  const whole = !unread && !clusters.has(0) && !startsLater(heading, conversation, messages[0]);
  return { conversation, ...(subject && { subject }), messages, clusters: [...clusters].sort((a, b) => a - b), whole };
}

/** A list may stand inside a message, and a mail may look like Gmail: neither is an item of the conversation. */
const itemsOf = (thread: Element): readonly Element[] =>
  every(thread, SELECTORS.message).filter(
    ({ parentElement }) => !parentElement || !within(parentElement, [SELECTORS.message[0], SELECTORS.mailText[0]]),
  );

/** Messages that stand before a mark and are reported. */
function countBefore(mark: Element, thread: Element): number {
  const before = itemsOf(thread).filter(
    (item) => !item.matches(SELECTORS.folded[0]) && visible(item) && messageOf(item),
  );
  return before.filter((item) => item.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING).length;
}

/** @returns undefined for a draft that is open there, and for an item that says neither its id nor its sender. */
function messageOf(item: Element): MessageReport | undefined {
  const own = (ways: readonly string[]) => every(item, ways).filter((element) => !within(element, SELECTORS.mailText));
  const sender = own(SELECTORS.sender)[0];
  const from = person(sender?.getAttribute('email'), sender?.getAttribute('name'));
  const found = idsOf(item);
  if (isDraft(item, found)) return undefined;
  const collapsed =
    item.matches(SELECTORS.collapsed[0]) || (found.length === 0 && item.getAttribute('aria-expanded') !== 'true');
  const known = found.length > 0 || collapsed ? found : names(every(item, SELECTORS.log).map(logOf)).slice(0, 1);
  if (known.length === 0 && !from) return undefined;
  const time = known.map(timeOf).find((ms) => ms !== undefined);
  const to = people(own(SELECTORS.receivers).map((one) => person(one.getAttribute('email'), one.getAttribute('name'))));
  const words = !collapsed && first(item, SELECTORS.mailText);
  const text = words && textOf(words, first(words, SELECTORS.quoted));
  return {
    names: known,
    ...(from && { from }),
    ...(!collapsed && to.length > 0 && { recipients: { to, cc: [], bcc: [], split: false } }),
    ...(time !== undefined && { time }),
    collapsed,
    ...(text && { text }),
  };
}

/** R14: with the links to profiles that are not quoted: a signature shows a word or a picture, and no address. */
function textOf(words: Element, quoted: Element | undefined): string {
  const links = every(words, SELECTORS.profileLink).filter((link) => !quoted?.contains(link));
  const told = links.map((link) => `${PROFILE_LINK}${link.textContent.trim()} ${link.getAttribute('href')}`);
  return (shownText(words, quoted) + told.join('')).slice(0, 2000);
}

/** The names in an item's own marks, the sync id first; what a quoted mail holds is none of them. */
function idsOf(item: Element): readonly MessageName[] {
  const marks = every(item, SELECTORS.messageIds).filter((mark) => !within(mark, SELECTORS.mailText));
  const ids = ['data-message-id', 'data-legacy-message-id'].flatMap((id) => marks.map((mark) => mark.getAttribute(id)));
  return names(ids.map(messageName));
}

/** A composer stands in the message that it answers, and says so; in any other item it is a draft of its own. */
export function isDraft(item: Element, known: readonly MessageName[] = idsOf(item)): boolean {
  if (!first(item, SELECTORS.composeMark)) return false;
  const answered = replyToOf(item);
  return !answered || !known.includes(answered);
}

const logOf = (element: Element): MessageName | undefined =>
  within(element, SELECTORS.composeRoot) ? undefined : logged(element.getAttribute('jslog')).message;

function conversationNames(
  thread: Element,
  heading: Element | undefined,
  hash: string,
): ConversationReport['conversation'] {
  const ids = ['data-thread-perm-id', 'data-legacy-thread-id'].map((id) => conversationName(heading?.getAttribute(id)));
  const found = names(ids);
  if (found.length > 0) return found;
  const logs = every(thread, SELECTORS.log).map((one) => logged(one.getAttribute('jslog')).conversation);
  const logging = names(logs).slice(0, 1);
  return logging.length > 0 ? logging : names([conversationOfToken(hash.split('?')[0]?.split('/').at(-1) ?? '')]);
}

/**
 * With conversation view off a page shows one message of a conversation: its id says so (`thread-…|msg-…`, capture of
 * 2019), or the legacy id of the conversation, which is that of its first message, is not the one of the first shown.
 */
function startsLater(
  heading: Element | undefined,
  conversation: readonly string[],
  opening: MessageReport | undefined,
): boolean {
  if (heading?.getAttribute('data-thread-perm-id')?.includes('|')) return true;
  const received = conversation.find((name) => name.startsWith('t:'))?.slice(2);
  const shown = opening?.names.find((name) => name.startsWith('g:'))?.slice(2);
  return !!received && !!shown && received !== shown && !conversation.some((name) => name.startsWith('thread-a:'));
}
