import { every, first } from '../../../guest/find';
import type { Composer } from '../../../guest/site-adapter';
import * as SELECTORS from '../selectors';

/** Where the rep's own text ends, and where the line goes. */

/**
 * The first node of the body that is signature or quoted text; taken with the wrappers around it that hold nothing
 * before it, so that what is put before it stands on a line of its own.
 */
export function tailOf(body: HTMLElement): Node | undefined {
  let tail: Node | undefined = every(body, SELECTORS.notOwnText)[0];
  while (tail?.parentNode && tail.parentNode !== body && !textBefore(tail)) tail = tail.parentNode;
  return tail;
}

function textBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before.textContent?.trim() || (before as Element).querySelector?.('img')) return true;
  }
  return false;
}

/**
 * Right above the compose toolbar, outside the editable text (or it would be sent), in normal flow.
 *
 * Why before `.aDg`, in the cell that holds it (`td.HE`, capture of 2020):
 * - it is the whole foot of the composer, so the line is as wide as the composer and the toolbar below keeps its own
 *   layout; `.aDj` inside it is a row of buttons in newer builds, and is pinned over long replies;
 * - a docked window hangs from the bottom edge: what is put in above the foot raises the window, or takes from the
 *   text, and Send stays where it is. In full screen and in a reply Send would move, so the place has to be taken
 *   when the composer opens, not when the line has something to say.
 *
 * Where the foot is not found: before what else of the toolbar there is, else before the outermost box that holds Send
 * and not the text. Never between the parts of a table, nor in a row of boxes, where it would stand beside.
 */
export function slotOf(root: Element, body: Element | undefined): Slot | undefined {
  if (!body) return undefined;
  for (const way of SELECTORS.toolbar) {
    const [nearest] = slotsAbove(root.querySelector(way), root, body);
    if (nearest) return nearest;
  }
  return slotsAbove(first(root, SELECTORS.send), root, body).at(-1);
}

type Slot = NonNullable<ReturnType<Composer['slot']>>;

/** The places before an element and before the boxes around it, from the inside out, as long as the text is outside. */
function slotsAbove(mark: Element | null | undefined, root: Element, body: Element): readonly Slot[] {
  const slots: Slot[] = [];
  for (let before = mark; before && before !== root && !before.contains(body); before = before.parentElement) {
    const parent = before.parentElement;
    if (parent && stacks(parent) && !parent.closest('[contenteditable="true"]')) slots.push({ parent, before });
  }
  return slots;
}

/** Whether what is put into an element stands above what follows. */
function stacks(parent: Element): boolean {
  if (/^(?:table|t?body|thead|tfoot|tr|colgroup)$/.test(parent.localName)) return parent.localName === 'body';
  const { display, flexDirection } = getComputedStyle(parent);
  return !display.endsWith('grid') && (!display.endsWith('flex') || flexDirection.startsWith('column'));
}
