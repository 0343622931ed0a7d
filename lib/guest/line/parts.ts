import type { BannerView } from '../../protocol/banner-view';
import { button, element, having } from './element';
import { icon } from './icon';
import type { Presses } from './presses';

type Parts = readonly (HTMLElement | string)[];

/** Words in two lengths; the width of the line shows one of them. */
const both = (long: Parts, short: Parts): Parts => [
  element('span', 'long', ...long),
  element('span', 'short', ...short),
];

export const sentence = ({ lead, long, short }: BannerView): Parts =>
  both([element('b', '', lead), ` ${long}`], [element('b', '', lead), ` ${short}`]);

/** Said in the place of the sentence once the question is in. */
export const note = (said: { readonly lead: string; readonly rest: string }): Parts => [
  element('b', '', said.lead),
  element('span', 'soft', ` ${said.rest}`),
];

/** The ways out, right of the sentence: Insert, Why, and after them ×. */
export function ways({ insert, why }: BannerView, presses: Presses, grown: boolean, grow: () => void): HTMLElement {
  const made = element('span', 'ways');
  if (insert) {
    // For a reader who can't see the body fill: the question that the button will put there.
    const question = having(element('span', '', insert.text), { id: 'q', lang: insert.lang, hidden: '' });
    const ask = button('ask', presses.insert, ...both([insert.long], [insert.short]));
    made.append(having(ask, { 'aria-describedby': 'q' }), question);
  }
  // Between 480 and 519 px the button shows "?"; its name stays.
  const named = why && { 'aria-label': why.label, 'aria-expanded': String(grown) };
  if (named) made.append(having(button('why', grow, why.label), named));
  return made;
}

export const cross = (name: string, presses: Presses): HTMLElement =>
  having(button('x', presses.close, icon('close')), { 'aria-label': name });
