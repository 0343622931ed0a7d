import { every, first } from '../../../guest/find';
import * as SELECTORS from '../selectors';
import { bodyOf, composeRoots, formOf, noteOf } from './composer';

/**
 * The composer that a click or a key sends (linkedin.md, section 4). Whether an event is trusted is for the kit.
 * Where "Press Enter to send" is on there is no Send button, and Enter sends; else Ctrl or Cmd+Enter does. Shift+Enter
 * never sends. Click, key and their path cross open shadow roots, `submit` does not, and no submit is without them.
 */
export function sentBy(event: Event): Element | undefined {
  const target = event.composedPath()[0] as Element | undefined;
  if (target?.nodeType !== 1) return undefined;
  const root = composeRoots(target.ownerDocument).find((one) => one.contains(target));
  if (!root) return undefined;
  if (event.type === 'click') return isPressed(root, target) ? root : undefined;
  return event.type === 'keydown' && sendsByKey(event as KeyboardEvent, root, target) ? root : undefined;
}

function isPressed(root: Element, target: Element): boolean {
  if (noteOf(root)) return hasText(root) && sendOf(root, SELECTORS.noteSend.slice(0, 1))?.contains(target) === true;
  if (every(root, SELECTORS.quickReply).some((button) => button.contains(target))) return true;
  return sendOf(formOf(root) ?? root, SELECTORS.send)?.contains(target) === true;
}

function sendsByKey(event: KeyboardEvent, root: Element, target: Element): boolean {
  const { key, isComposing, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (key !== 'Enter' || isComposing || shiftKey || altKey || !bodyOf(root)?.contains(target)) return false;
  if (noteOf(root) || !hasText(root)) return false;
  const chord = ctrlKey !== metaKey;
  return chord || (!ctrlKey && !first(formOf(root) ?? root, SELECTORS.send));
}

/** The last one that can be pressed: a dialog's own way on stands last. */
const sendOf = (under: Element, ways: readonly string[]): Element | undefined =>
  every(under, ways).findLast((button) => !(button as HTMLButtonElement).disabled);

/** Only whether there is any: an emptied box was not sent by a key. */
const hasText = (root: Element): boolean => {
  const body = bodyOf(root);
  return ((body as HTMLTextAreaElement | undefined)?.value ?? body?.textContent ?? '').trim() !== '';
};
