import type { Handle, Person } from '../../../domain/contact';
import { every, first } from '../../../guest/find';
import { memberOf, profileHandle } from '../ids';
import * as SELECTORS from '../selectors';
import { everywhere, outermost, people, person, topOf, visible } from './find';

/** Whom a conversation is with. Facts: linkedin.md, section 3. Always from its own box, never from the page's address. */

/** The box of the conversation around a node of it: a bubble, or the pane of the messaging page. */
export const boxAround = (inside: Element): Element | undefined => outermost(inside, SELECTORS.conversation);

/**
 * The one person whom a box is with: the link of its header, else (never messaged) the profile card.
 * @returns undefined for several (a group), for a company, and where the page names nobody by a link: a name is no key.
 */
export function counterpartOf(box: Element): Person | undefined {
  // Of a new message the chips say how many it goes to.
  if (isNew(box) && chips(box) !== 1) return undefined;
  for (const ways of [SELECTORS.header, SELECTORS.card]) {
    const links = every(box, ways);
    if (links.length === 0) continue;
    const named = people(links.map((link) => person(profileHandle(link.getAttribute('href')), nameIn(link))));
    // A link that leads to no person is a company's, or something that we don't know.
    const all = links.every((link) => profileHandle(link.getAttribute('href')));
    return all && named[0] && named.length === 1 ? withId(named[0], box.ownerDocument) : undefined;
  }
  return undefined;
}

/**
 * A person known by the vanity name, on the very profile of that name: its Message links give the member id, several
 * times and all alike. Both are kept; the id is the one to go by, since requests and threads do.
 */
function withId({ handle, ...rest }: Person, page: Document): Person {
  const address = topOf(page)?.location.pathname;
  if (!handle.startsWith('slug:') || profileHandle(address) !== handle) return { handle, ...rest };
  const links = everywhere(topOf(page) ?? page, SELECTORS.messageLink);
  const [id, ...others] = new Set(links.map((link) => recipientIn(link.getAttribute('href') ?? '')));
  return id && others.length === 0 ? { ...rest, handle: id, also: [handle] } : { handle, ...rest };
}

/** Twice in the link, and alike. */
function recipientIn(href: string): Handle | undefined {
  const query = new URLSearchParams(href.replace(/^[^?]*/, ''));
  const id = memberOf(query.get('profileUrn'));
  return id === `linkedin:${query.get('recipient')}` ? id : undefined;
}

/** R18: an advertisement, a company's, or one whose header names several. */
export function isNobodys(box: Element): boolean {
  if (first(box, SELECTORS.sponsored) || box.matches(SELECTORS.sponsored[0])) return true;
  const links = new Set(every(box, SELECTORS.header).map((link) => link.getAttribute('href') ?? ''));
  return links.size > 1 || [...links].some((href) => /^(?:https:\/\/www\.linkedin\.com)?\/company\//.test(href));
}

const isNew = (box: Element): boolean =>
  first(box, SELECTORS.compose) !== undefined || box.matches(SELECTORS.compose[0]);

/** A new message to nobody yet, or to several (R18). */
export const isOpen = (box: Element): boolean => isNew(box) && ![1, undefined].includes(chips(box));

/** Recipients that were chosen in a new message; their names only, so they count and no more. */
function chips(box: Element): number | undefined {
  const area = first(box, SELECTORS.recipientsArea);
  return area && every(area, SELECTORS.chip).filter(visible).length;
}

const nameIn = (link: Element): string | null => (first(link, SELECTORS.headerName) ?? link).textContent;
