import { every } from '../../../guest/find';
import * as SELECTORS from '../selectors';
import { visible, within } from './find';

/**
 * What Gmail says after a send (gmail.md, section 3). A dialog of its own means that it refused. A note is proof of a
 * send only where "view message" is in it: "discarded" and "archived" offer Undo too, and the note after an inline
 * reply offers nothing but Undo. The note's node is used again, with its old links hidden.
 */
export function verdictOf(page: ParentNode): 'refused' | 'toast' | undefined {
  if (every(page, SELECTORS.refusal).some(visible)) return 'refused';
  return every(page, SELECTORS.viewMessage).some(shown) ? 'toast' : undefined;
}

/** Gmail shows a note by the class `bAp` of its host; the host stays in the page. */
export function shown(link: Element): boolean {
  const host = within(link, SELECTORS.toast);
  return visible(link) && (!host || host.classList.contains('bAp'));
}
