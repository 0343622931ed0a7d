import type { Person } from '../../../domain/contact';
import { every, first } from '../../../guest/find';
import { type MessageUrn, messageUrn, profileHandle } from '../ids';
import * as SELECTORS from '../selectors';
import { person, visible } from './find';

/** One message as the page shows it. `from` is absent where the page contradicts itself, or gives too few signs. */
export interface Item extends MessageUrn {
  readonly element: Element;
  readonly from?: Person;
  readonly mine: boolean;
}

/**
 * The messages of a list in their order. A placeholder (a client's UUID) is not sent yet and is none; a system line has
 * no text of a message and is none.
 * @param other whom the conversation is with
 */
export function itemsOf(list: Element, other: Person | undefined): readonly Item[] {
  const items: Item[] = [];
  let head: Item | undefined;
  for (const element of every(list, SELECTORS.message)) {
    const urn = messageUrn(element.getAttribute('data-event-urn'));
    if (!urn || !first(element, SELECTORS.body)) continue;
    const item = itemOf(element, urn, head, other);
    items.push(item);
    head = item;
  }
  return items;
}

/**
 * Whose it is takes two signs. Theirs: marked as such, and no link to anybody but a person who is not me. Mine: not so
 * marked (LinkedIn marks own ones no more, 2026-10) and a link to me, or the mark that it was sent. A follow-up in a
 * group has no link: it is its head's, where that was of the same side.
 */
function itemOf(element: Element, urn: MessageUrn, head: Item | undefined, other: Person | undefined): Item {
  const mine = !element.matches(SELECTORS.inbound[0]);
  const me = `linkedin:${urn.owner}` as const;
  const link = senderLinks(element)[0];
  const linked = profileHandle(link?.getAttribute('href'), urn.owner);
  const base = { ...urn, element, mine };
  const follows = !link && head?.mine === mine ? head.from : undefined;
  if (mine) {
    const proven = linked === me || (!link && (follows !== undefined || first(element, SELECTORS.sentMark)));
    return proven ? { ...base, from: { handle: me } } : base;
  }
  if (linked === me || (link && !linked) || first(element, SELECTORS.sentMark)) return base;
  const from = linked ? person(linked, first(element, SELECTORS.senderName)?.textContent) : (follows ?? other);
  return from ? { ...base, from } : base;
}

/** Links of the head of a group; what stands in the text is somebody's words. */
const senderLinks = (element: Element): readonly Element[] =>
  every(element, SELECTORS.senderLink).filter((link) => {
    const words = link.closest(SELECTORS.bodyLinks[0]);
    return !words || !element.contains(words);
  });

/**
 * Whatever looks like a message there, by any of its parts, each once: what `itemsOf` must account for. A placeholder
 * is not sent yet.
 */
export function messageLike(parts: readonly Element[]): ReadonlySet<Element> {
  const rows = parts.filter((part) => part.closest(SELECTORS.looseList[0])).map((part) => part.closest('li') ?? part);
  return new Set(rows.filter((row) => visible(row) && !isPlaceholder(row)));
}

const isPlaceholder = (row: Element): boolean =>
  [row, ...row.querySelectorAll('[data-event-urn]')].some((one) => UUID.test(one.getAttribute('data-event-urn') ?? ''));

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
