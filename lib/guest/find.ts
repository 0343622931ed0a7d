/**
 * Looking for elements by ordered ways (selectors): the newest first, older ones where it finds none.
 * Shared by the sites, which never import each other.
 */

/** The first element by the first of the ways that finds any. */
export function first(under: ParentNode, ways: readonly string[]): Element | undefined {
  for (const way of ways) {
    const found = under.querySelector(way);
    if (found) return found;
  }
  return undefined;
}

/** All elements by the first of the ways that finds any, in the order of the page. */
export function every(under: ParentNode, ways: readonly string[]): readonly Element[] {
  for (const way of ways) {
    const found = [...under.querySelectorAll(way)];
    if (found.length > 0) return found;
  }
  return [];
}
