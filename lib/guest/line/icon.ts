import { having } from './element';

const SVG = 'http://www.w3.org/2000/svg';

/** On a grid of 16 px, line 1.5 px. `sign` is the G that is a clock at three: the message being written. */
const PATHS = {
  sign: 'M11.84 4.42A5.25 5.25 0 1 0 13.25 8H8V5.4',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  check: 'm3.25 8.5 3 3L12.75 5',
  reply: 'M6.5 3.75 2.75 7.5l3.75 3.75M3 7.5h5.75a4.25 4.25 0 0 1 4.25 4.25v.75',
  email:
    'M3.75 3.25h8.5a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2zM2.4 4.6 8 8.75l5.6-4.15',
  linkedin: 'M2.25 4.75a2 2 0 0 1 2-2h7.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2H7.6l-3.1 2.5v-2.5h-.25a2 2 0 0 1-2-2z',
} as const;

/** A drawing beside words that say the same: hidden from the accessibility tree. */
export const icon = (name: keyof typeof PATHS): SVGElement => drawing(PATHS[name]);

/** The same of a path that came with the view. */
export function drawing(d: string): SVGElement {
  const make = (tag: 'svg' | 'path', attributes: Record<string, string>) =>
    having(document.createElementNS(SVG, tag), attributes);
  const svg = make('svg', { class: 'i', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  svg.append(make('path', { d }));
  return svg;
}
