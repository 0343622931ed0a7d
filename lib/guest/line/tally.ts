import { element, having } from './element';
import { icon } from './icon';

/**
 * A dot is a message, a ring one whose time still runs, the sign the one being written: `● ○ G` is "third message".
 * Hidden from the accessibility tree: the sentence beside it says the same.
 */
export function tally(dots: readonly ('dot' | 'ring')[]): HTMLElement {
  const marks = dots.map((dot) => element('i', dot));
  return having(element('span', 'tally', ...marks, icon('sign')), { 'aria-hidden': 'true' });
}
