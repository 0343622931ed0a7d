import { every } from '../../../guest/find';
import type { LooseLook } from '../../../guest/site-adapter';
import * as SELECTORS from '../selectors';
import { threadOf } from './conversation';
import { boxAround } from './counterpart';
import { everywhere, roots, visible } from './find';
import { acts } from './frame';
import { messageLike } from './message';

/**
 * A second look by other signs than the first: any part of a message box, any part of a message in anything that looks
 * like their list, a textbox among people and times. Where the two disagree, LinkedIn has changed (R21).
 * A list's rows name neither a thread nor a person (2026-10): none is read, and none is missed.
 */
export function looseLook(page: Document): LooseLook {
  return { composers: looseBoxes(page).size + unread(page).length, messages: looseMessages(page), rows: 0 };
}

function looseBoxes(page: Document): ReadonlySet<Element> {
  const parts = everywhere(page, SELECTORS.looseBox).filter(visible);
  const notes = everywhere(page, SELECTORS.looseNote).filter(visible);
  return new Set([...parts.map((part) => boxAround(part) ?? part.closest('form') ?? part), ...notes]);
}

/** Who is ignored on purpose is not missed. */
function looseMessages(page: Document): number {
  const rows = [...messageLike(everywhere(page, SELECTORS.looseMessage))];
  const boxes = rows.map((row) => boxAround(row) ?? row);
  const ignored = new Set([...new Set(boxes)].filter((box) => threadOf(box).ignored));
  return boxes.filter((box) => !ignored.has(box)).length;
}

/**
 * What is recognised and not read: the rebuilt messaging with machine-made classes (a textbox in a shadow root, among
 * links to people and times), and Sales Navigator, which is another app with other ids.
 */
function unread(page: Document): readonly Element[] {
  const rebuilt = roots(page)
    .slice(1)
    .flatMap((root) => every(root, SELECTORS.textBox).filter(isRebuilt));
  const sales = every(page, SELECTORS.salesThread);
  return [...rebuilt, ...sales].filter(visible);
}

function isRebuilt(box: Element): boolean {
  if (boxAround(box) || box.closest(SELECTORS.looseBox[0])) return false;
  for (let around = box.parentElement; around; around = around.parentElement) {
    if (around.querySelector(SELECTORS.machineMade[0]))
      return around.querySelector('time') !== null && around.querySelector('h2') !== null;
  }
  return false;
}

/** Such messaging is here, in the document that acts. */
export const isUnreadable = (page: Document): boolean =>
  acts(page) && (unread(page).length > 0 || page.location.pathname.startsWith('/sales/inbox/'));
