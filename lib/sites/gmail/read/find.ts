import { emailHandle, type Person } from '../../../domain/contact';

export const within = (element: Element, ways: readonly string[]): Element | undefined =>
  ways.map((way) => element.closest(way)).find((found) => found !== null) ?? undefined;

/**
 * Gmail keeps what it no longer shows: stale lists and threads, a note of an earlier send (gmail.md, sections 3 to 5).
 * An empty box of no size counts as visible: composers may begin so.
 */
export const visible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The value of a form's field; undefined where there is none, or none in it. */
export function fieldValue(under: ParentNode, ways: readonly string[]): string | undefined {
  for (const way of ways) {
    const value = (under.querySelector(way) as HTMLInputElement | null)?.value?.trim();
    if (value) return value;
  }
  return undefined;
}

/** A person as the page names them; the name is plain text, whatever stands in it, and never just the address. */
export function person(address: string | null | undefined, name: string | null | undefined): Person | undefined {
  const handle = emailHandle(address ?? '');
  const plain = name?.trim();
  if (!handle) return undefined;
  return plain && emailHandle(plain) === undefined ? { handle, name: plain } : { handle };
}

/** Each person once, in the order of the page; the first name that is one stays. */
export function people(found: Iterable<Person | undefined>): readonly Person[] {
  const each = new Map<string, Person>();
  for (const one of found) {
    if (one && !each.get(one.handle)?.name) each.set(one.handle, one);
  }
  return [...each.values()];
}
