import { every } from '../../../guest/find';
import type { WatchTarget } from '../../../guest/site-adapter';
import * as SELECTORS from '../selectors';

/**
 * What the one observer listens under. It never listens with `subtree` above a text being typed: it follows the spine
 * (the ancestors that lead from the body to what we know), and the little boxes in which composers are built.
 */
export function targetsOf(page: Document): readonly WatchTarget[] {
  const targets = new Map<Node, WatchTarget>();
  const add = (node: Element, subtree = false, attributes?: readonly string[]) => {
    if (targets.has(node) || targets.size >= MOST || (subtree && node.querySelector(TEXT))) return;
    targets.set(node, { node, subtree, ...(attributes && { attributes }) });
  };
  const composers = [...page.querySelectorAll(SELECTORS.composeMark.join())];
  for (const area of composers.flatMap(recipientsAreas)) add(area, true, ['data-hovercard-id', 'email']);
  for (const host of page.querySelectorAll(SELECTORS.toast[0])) add(host, true, ['class', 'style']);
  for (const rows of page.querySelectorAll(ROWS)) add(rows, true, ['data-legacy-last-message-id']);
  for (const item of every(page, SELECTORS.message)) add(item, false, ['class', 'aria-expanded']);
  for (const main of page.querySelectorAll(SELECTORS.main[0])) add(main, false, ['style', 'class']);
  for (const field of page.querySelectorAll(SELECTORS.draft[0])) add(field, false, ['value']);
  for (const mark of [...composers, ...page.querySelectorAll(MARKS)]) {
    for (let node: Element | null = mark; node; node = node.parentElement) add(node);
  }
  for (const box of page.querySelectorAll(BOXES)) for (const node of shallow(box, 18, 200)) add(node);
  // Until Gmail has built itself there is no mark: what there is of it is followed from the top.
  for (const node of shallow(page.body, 9, 160)) add(node);
  return [...targets.values()];
}

/** Far more than a page needs: a guard against a page that is not as we know it. */
const MOST = 1500;
const TEXT = `[contenteditable="true"], ${SELECTORS.looseText[0]}`;
const ROWS = SELECTORS.list.map((way) => `${way} tbody`).join();
const MARKS = [
  ...[
    SELECTORS.composeRoot,
    SELECTORS.main,
    SELECTORS.list,
    SELECTORS.heading,
    SELECTORS.message,
    SELECTORS.messageIds,
  ],
  ...[
    SELECTORS.replyArea,
    SELECTORS.docked,
    SELECTORS.fullScreen,
    SELECTORS.toast,
    SELECTORS.cluster,
    SELECTORS.unopened,
  ],
].join();
const BOXES = [SELECTORS.docked, SELECTORS.fullScreen, SELECTORS.replyArea].join();

/** The parts of a composer in which recipients come and go; the form as a whole only where it holds no text. */
function recipientsAreas(mark: Element): readonly Element[] {
  const form = mark.closest('form');
  if (!form) return [];
  const areas = every(form, SELECTORS.recipientsArea);
  return areas.length > 0 ? areas : [form];
}

/** Elements from the top down, breadth first; not into composers' parts, lists, mails, or a text being typed. */
function* shallow(top: Element, depth: number, most: number): Generator<Element> {
  let level = [top];
  for (let at = 0; at < depth && level.length > 0; at += 1) {
    for (const node of level) {
      if (most-- <= 0) return;
      yield node;
    }
    level = level
      .flatMap((node) => (node.matches(CLOSED) ? [] : [...node.children]))
      .filter((node) => !node.matches(SKIPPED));
  }
}

const CLOSED = ['form', 'tbody', SELECTORS.mailText[0], SELECTORS.toast[0]].join();
const SKIPPED = [TEXT, 'script, style, link, img, svg, iframe, input, textarea'].join();
