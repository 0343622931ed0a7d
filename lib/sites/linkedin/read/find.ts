import type { Handle, Person } from '../../../domain/contact';
import { every } from '../../../guest/find';
import * as SELECTORS from '../selectors';

/** A page, or an open shadow root in it: where elements are looked for. */
export type Root = Document | ShadowRoot;

/**
 * The page and the open shadow roots into which LinkedIn mounts messaging (`#interop-outlet`: late, and made anew).
 * A query stops at a shadow root, so each is asked by itself.
 */
export function roots(page: Document): readonly Root[] {
  const inside = [...page.querySelectorAll(SELECTORS.outlet[0])].map(({ shadowRoot }) => shadowRoot);
  return [page, ...inside.filter((root) => root !== null)];
}

/** The document of the whole tab: a frame's own address means nothing there.
 * @returns undefined where the tab belongs to another origin
 */
export function topOf(page: Document): Document | undefined {
  try {
    return page.defaultView?.top?.document;
  } catch {
    return undefined;
  }
}

/** All of these in the page and its open roots. */
export const everywhere = (page: Document, ways: readonly string[]): readonly Element[] =>
  roots(page).flatMap((root) => every(root, ways));

/** The farthest element around this one that the ways name, itself included. */
export function outermost(element: Element, ways: readonly string[]): Element | undefined {
  let found = element.closest(ways.join());
  for (let next = found; next; next = next.parentElement?.closest(ways.join()) ?? null) found = next;
  return found ?? undefined;
}

/** Shown to the rep: a minimised bubble keeps its draft and its thread, and is not being looked at. */
export const visible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest(SELECTORS.minimised[0]);

/** A person as the page names them; the name is one line of plain text, whatever stands in it. */
export function person(handle: Handle | undefined, name: string | null | undefined): Person | undefined {
  const plain = name?.trim().replace(/\s+/g, ' ');
  return handle && (plain ? { handle, name: plain } : { handle });
}

/** Each person once, in the order of the page; the first name that is one stays. */
export function people(found: Iterable<Person | undefined>): readonly Person[] {
  const each = new Map<Handle, Person>();
  for (const one of found) if (one && !each.get(one.handle)?.name) each.set(one.handle, one);
  return [...each.values()];
}
