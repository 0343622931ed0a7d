import type { ConversationName } from '../../../domain/ledger';
import { every } from '../../../guest/find';
import { conversationName, names } from '../ids';
import * as SELECTORS from '../selectors';
import { composeRoots } from './composer';
import { within } from './find';
import { shown } from './toast';

/** Which events send, and which take back (gmail.md, sections 2 and 3). Whether an event is trusted is for the kit. */

/**
 * The composer that a click or a key sends: Send, Send & archive, Enter or Space on them, Ctrl or Cmd+Enter anywhere
 * in it. The schedule menu stands outside the composer, so a choice there is none of these.
 */
export function sentBy(event: Event): Element | undefined {
  const target = elementOf(event);
  const chord = event.type === 'keydown' && isEnter(event as KeyboardEvent) && withControl(event as KeyboardEvent);
  if (!target || !(chord || presses(event))) return undefined;
  const root = composeRoots(target.ownerDocument).find((one) => one.contains(target));
  if (!root || chord) return root;
  // Of several that look alike the first is Send.
  const buttons = [every(root, SELECTORS.send)[0], ...every(root, SELECTORS.sendAndArchive)];
  const pressed = buttons.find((button) => button?.contains(target));
  return pressed && pressed.getAttribute('aria-disabled') !== 'true' ? root : undefined;
}

/** The conversation that the page's own Undo takes back, where the link says it (it may hold an older one's). */
export function undoneBy(event: Event): { readonly conversation: readonly ConversationName[] } | undefined {
  const target = elementOf(event);
  const link = target && within(target, SELECTORS.undo);
  if (!link || !presses(event) || !shown(link)) return undefined;
  return { conversation: names([conversationName(link.getAttribute('param'))]) };
}

const elementOf = ({ target }: Event): Element | undefined =>
  target && (target as Node).nodeType === 1 ? (target as Element) : undefined;

const isEnter = ({ key, isComposing }: KeyboardEvent) => key === 'Enter' && !isComposing;
const withControl = ({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  ctrlKey !== metaKey && !shiftKey && !altKey;

function presses(event: Event): boolean {
  if (event.type !== 'keydown') return event.type === 'click';
  const key = event as KeyboardEvent;
  const plain = !key.ctrlKey && !key.metaKey && !key.shiftKey && !key.altKey;
  return plain && (isEnter(key) || key.key === ' ');
}
