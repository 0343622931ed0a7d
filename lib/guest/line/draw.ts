import type { Part, Piece } from '../../protocol/banner-view';
import { having } from './element';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing's nodes, made without markup: it holds under Trusted Types, and a name with markup in it stays text. What
 * can be pressed is never a stop of the Tab key: Tab from the body reaches Send first.
 * @param press called with the piece that the rep pressed
 */
export function draw(parts: readonly Part[], press: (piece: Piece) => void): (Node | string)[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const { path, act, tag } = part;
    if (path) {
      const svg = document.createElementNS(SVG, 'svg');
      svg.append(having(document.createElementNS(SVG, 'path'), { d: path }));
      return having(svg, { class: part.class ?? 'i', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
    }
    // In a form of the page's a button would send it.
    const button = act && { type: 'button' };
    const made = having(document.createElement(act ? 'button' : (tag ?? 'span')), {
      class: part.class ?? '',
      ...button,
      ...part.set,
    });
    if (made.matches('button,input,textarea')) made.tabIndex = -1;
    made.append(...draw(part.parts ?? [], press));
    if (act)
      made.onclick = (event) => {
        // Our own root is closed, but what presses is still the rep and not a script.
        if (event.isTrusted) press(part);
      };
    return made;
  });
}
