import type { BannerView } from '../../protocol/banner-view';
import { button, element } from './element';
import { icon } from './icon';
import type { Presses } from './presses';

/** The sentence, in two lengths; the width of the line shows one of them. */
export function sentence({ lead, long, short }: BannerView): readonly HTMLElement[] {
  return [
    element('span', { class: 'long' }, element('b', {}, lead), ` ${long}`),
    element('span', { class: 'short' }, element('b', {}, lead), ` ${short}`),
  ];
}

/** Said in the place of the sentence once the question is in. */
export function note(said: { readonly lead: string; readonly rest: string }): readonly (HTMLElement | string)[] {
  return [element('b', {}, said.lead), ' ', element('span', { class: 'soft-ink' }, said.rest)];
}

/** The ways out, right of the sentence: Insert, Why, ×. */
export function ways(view: BannerView, presses: Presses, grown: boolean, grow: () => void): HTMLElement {
  return element(
    'div',
    { class: 'acts' },
    element('span', { class: 'ways' }, ...insertButton(view, presses), whyButton(view, grown, grow)),
    closeButton(view.close, presses),
  );
}

export function closeButton(name: string, presses: Presses): HTMLElement {
  return button({ class: 'x', 'aria-label': name }, presses.close, icon('close'));
}

/** The button and, for a reader who can't see the body fill, the question that it will put there. */
function insertButton({ insert }: BannerView, presses: Presses): readonly HTMLElement[] {
  if (!insert) return [];
  const { long, short, text, lang } = insert;
  const words = [element('span', { class: 'long' }, long), element('span', { class: 'short' }, short)];
  return [
    button({ class: 'ask', 'aria-describedby': 'q' }, presses.insert, ...words),
    element('span', { class: 'vh', id: 'q', lang, hidden: '' }, text),
  ];
}

function whyButton({ why }: BannerView, grown: boolean, grow: () => void): HTMLElement | undefined {
  if (!why) return undefined;
  // Between 480 and 519 px the button shows "?"; its name stays.
  const attributes = { class: 'why', 'aria-label': why.label, 'aria-expanded': String(grown) };
  return button(attributes, grow, why.label);
}
