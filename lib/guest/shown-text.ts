/** Enough to tell what a message is. Characters; the background takes no more. */
const MOST = 2000;

const known = new WeakMap<Element, readonly [all: string, shown: string]>();

/**
 * What the rep reads in a message, for the background to judge. Asking for it lays the page out, so an element that
 * holds what it held is not asked again.
 * @param quoted the older mail in it, which is left out
 */
export function shownText(message: Element | undefined, quoted?: Element): string {
  if (!(message instanceof HTMLElement)) return '';
  const all = message.textContent;
  const before = known.get(message);
  if (before?.[0] === all) return before[1];
  // biome-ignore lint/performance/useDomNodeTextContent: lines, and only what is shown
  const rest = quoted instanceof HTMLElement ? quoted.innerText.trim() : '';
  // biome-ignore lint/performance/useDomNodeTextContent: as above
  const shown = message.innerText.replace(rest, '').trim().slice(0, MOST);
  known.set(message, [all, shown]);
  return shown;
}
