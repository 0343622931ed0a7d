import { el } from '../../gmail/page/dom';

let numbered = 0;
/** Ember's ids. */
export const ember = (): string => `ember${++numbered}`;

const COLOURS = ['#5c6bc0', '#00897b', '#c0562b', '#7e57c2', '#5d7a34', '#b03a5b', '#37718e'];

/** A picture of initials: nothing is loaded. */
export function face(path: string, name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const parts = name.split(' ');
  const initials = `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`;
  const colour = COLOURS[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLOURS.length];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="25" text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="15" fill="#fff">${initials}</text></svg>`;
  return el(`img.${path}.face`, { alt: '', src: `data:image/svg+xml,${encodeURIComponent(svg)}`, ...attributes });
}

/** What an editor holds: one line for each of its paragraphs and each break in them. */
export const textOf = (editor: Element): string =>
  [...editor.childNodes]
    .map((line) => (line instanceof Element ? lineOf(line) : (line.nodeValue ?? '')))
    .join('\n')
    .trim();

function lineOf(line: Element): string {
  const copy = line.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('br')) each.replaceWith('\n');
  return (copy.textContent ?? '').replace(/\n$/, '');
}

/**
 * Text with one `<br>` for each line feed, spaces at a line's edges in a span, addresses as links, and the empty
 * comments that Ember leaves.
 */
export function lines(text: string): Node[] {
  return text.split('\n').flatMap((line, index) => [
    ...(index === 0 ? [] : [el('br'), document.createComment('')]),
    ...line.split(/(^ +| +$|https?:\/\/\S+)/).flatMap((part) => {
      if (part === '') return [];
      if (part.trim() === '') return [el('span.white-space-pre', undefined, part)];
      return [part.startsWith('http') ? el('a', { href: part, rel: 'noopener' }, part) : document.createTextNode(part)];
    }),
  ]);
}
