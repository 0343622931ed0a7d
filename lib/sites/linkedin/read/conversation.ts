import type { Person } from '../../../domain/contact';
import type { ConversationName, Recipients } from '../../../domain/ledger';
import type { ConversationReport, MessageReport } from '../../../domain/report';
import { every, first } from '../../../guest/find';
import { shownText } from '../../../guest/shown-text';
import * as SELECTORS from '../selectors';
import { boxAround, counterpartOf, isNobodys } from './counterpart';
import { everywhere, people, visible } from './find';
import { type Item, itemsOf, messageLike } from './message';

/** Reads of the conversations that a page shows. Facts: linkedin.md, sections 1 to 3 and 5. */

/** What a conversation's box says, read once. */
export interface Thread {
  readonly items: readonly Item[];
  /** The one person whom it is with. */
  readonly partner?: Person;
  /** R18: a group, a company or an advertisement: left out on purpose, and not missed. */
  readonly ignored: boolean;
  /** By its messages' own ids, which must agree; absent where there are none yet. */
  readonly named?: { readonly conversation: ConversationName; readonly owner: string };
}

/** The boxes of conversations that the rep sees, each once. A list of conversations is none. */
export function boxesOf(page: Document): readonly Element[] {
  const marks = everywhere(page, SELECTORS.conversation).filter(visible);
  return [...new Set(marks.map(boxAround))].filter((box) => box !== undefined);
}

/** Whom it is with, what stands in it, and which it is. */
export function threadOf(box: Element): Thread {
  const header = counterpartOf(box);
  const items = itemsOf(first(box, SELECTORS.messages) ?? box, header);
  const senders = people(items.map(({ mine, from }) => (mine ? undefined : from)));
  const ignored = senders.length > 1 || isNobodys(box) || items.some(isCompanys);
  const partner = ignored || !header ? undefined : oneOf(header, senders[0]);
  const named = namesOf(items);
  return { items, ignored, ...(partner && { partner }), ...(named && { named }) };
}

/** Its head names a sender, and links to no member. */
const isCompanys = ({ element, mine }: Item): boolean =>
  !mine && first(element, SELECTORS.senderName) !== undefined && first(element, SELECTORS.headLink) === undefined;

/** Without two mailboxes or two threads mixed. */
function namesOf(items: readonly Item[]): Thread['named'] {
  const [owner, ...owners] = new Set(items.map((item) => item.owner));
  const [conversation, ...conversations] = new Set(items.flatMap((item) => item.conversation ?? []));
  const one = owners.length + conversations.length === 0;
  return one && owner && conversation ? { conversation, owner } : undefined;
}

/**
 * Whom the header names, and who wrote: of one kind of handle they must be the same. A header may give the vanity name
 * where messages give the member id: the id is then the one that all of it goes by.
 */
function oneOf(header: Person, sender: Person | undefined): Person | undefined {
  if (!sender || sender.handle === header.handle) return header;
  const kind = ({ handle }: Person) => handle.split(':', 1)[0];
  return kind(sender) === kind(header) ? undefined : { ...header, handle: sender.handle, also: [header.handle] };
}

export function conversationsOf(page: Document): readonly ConversationReport[] {
  return boxesOf(page).flatMap((box) => reportOf(box, threadOf(box)) ?? []);
}

function reportOf(box: Element, { items, partner, named }: Thread): ConversationReport | undefined {
  if (!named || !partner) return undefined;
  const recipients: Recipients = { to: [partner], cc: [], bcc: [], split: true };
  const known = items.filter(({ from }) => from);
  // What is not known whose it is may hide anything: it stands before the next one that is.
  const unknown = items.filter(({ from }) => !from).map((item) => known.filter(({ time }) => time < item.time).length);
  const subject = first(box, SELECTORS.threadSubject)?.textContent?.trim();
  return {
    conversation: [named.conversation],
    ...(subject && { subject }),
    messages: known.map((item) => messageOf(item, partner, recipients)),
    clusters: [...new Set(unknown)],
    // The list's top is always marked, and older ones load on scroll: that it begins there can't be known.
    whole: false,
    ...(messageLike(every(box, SELECTORS.looseMessage)).size === items.length && { unbroken: true }),
  };
}

function messageOf({ element, name, time, mine, from }: Item, partner: Person, recipients: Recipients): MessageReport {
  const text = shownText(first(element, SELECTORS.body));
  // R17: of two people, who reacts to one's message is the other.
  const reacted = mine && first(element, SELECTORS.reactions);
  return {
    names: [name],
    ...(from && { from }),
    ...(mine && { recipients }),
    time,
    collapsed: false,
    ...(text && { text }),
    ...(reacted && { reactedBy: partner }),
  };
}
