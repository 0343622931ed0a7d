import { every, first } from '../../../guest/find';
import type { WatchTarget } from '../../../guest/site-adapter';
import * as SELECTORS from '../selectors';
import { everywhere, roots } from './find';

/**
 * What the one observer listens under: the spine that leads to each thing we know, in each root by itself (an observer
 * stops at a shadow root), and the lists of messages. Never with `subtree` above a text being typed.
 */
export function targetsOf(page: Document): readonly WatchTarget[] {
  const targets = new Map<Node, WatchTarget>();
  const add = (node: Node, subtree = false, attributes?: readonly string[]) => {
    if (targets.has(node) || targets.size >= MOST) return;
    targets.set(node, { node, subtree, ...(attributes && { attributes }) });
  };
  const lists = everywhere(page, SELECTORS.message).map((item) => item.closest('ul'));
  for (const list of [...everywhere(page, SELECTORS.messages), ...lists]) {
    if (list && !first(list, SELECTORS.editor)) add(list, true, ['data-event-urn', 'class']);
  }
  for (const area of everywhere(page, SELECTORS.recipientsArea)) add(area, true);
  for (const box of everywhere(page, SELECTORS.conversation)) {
    add(box, false, ['data-msg-overlay-conversation-bubble-is-minimized', 'class']);
    for (const link of every(box, SELECTORS.header)) if (link.parentElement) add(link, false, ['href']);
  }
  for (const mark of everywhere(page, MARKS))
    for (let node: Element | null = mark; node; node = node.parentElement) add(node);
  for (const root of roots(page)) for (const node of shallow(root === page ? page.body : root)) add(node);
  return [...targets.values()];
}

/** Far more than a page needs: a guard against a page that is not as we know it. */
const MOST = 600;
const MARKS = [
  [
    SELECTORS.outlet,
    SELECTORS.conversation,
    SELECTORS.messages,
    SELECTORS.form,
    SELECTORS.dialog,
    SELECTORS.header,
    SELECTORS.frame,
  ].join(),
];

/** Elements from the top down, breadth first; not into a text being typed, nor into what brings none of ours. */
function* shallow(top: ParentNode & Node): Generator<Node> {
  let level: (ParentNode & Node)[] = [top];
  for (let depth = 0, most = 120; depth < 7 && level.length > 0; depth += 1) {
    for (const node of level) {
      if (most-- <= 0) return;
      yield node;
    }
    level = level.flatMap((node) => [...node.children].filter((child) => !child.matches(SKIPPED)));
  }
}

const SKIPPED = 'form, ul, code, script, style, link, img, svg, iframe, input, textarea, [contenteditable]';
