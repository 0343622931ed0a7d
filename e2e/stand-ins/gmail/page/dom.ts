/** Elements by DOM calls only: Gmail enforces Trusted Types, and so does this page. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined;

let numbered = 0;
/** Gmail's ids: a colon and a number in base 36. */
export const nextId = (): string => `:${(100 + numbered++).toString(36)}`;

/** `el('div.nH.Hd', { role: 'dialog' }, …)`: an element by a tag with classes, attributes and children. */
export function el<T extends HTMLElement = HTMLElement>(
  path: string,
  attributes: Attributes | undefined = undefined,
  ...children: readonly Child[]
): T {
  const [tag = 'div', ...classes] = path.split('.');
  const made = document.createElement(tag) as T;
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Elements nested one in another, by their paths; the innermost holds the children. */
export function nest(paths: readonly string[], ...children: readonly Child[]): HTMLElement {
  const [path = 'div', ...deeper] = paths;
  return deeper.length === 0 ? el(path, undefined, ...children) : el(path, undefined, nest(deeper, ...children));
}

/** An icon of one stroke; no picture is loaded. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'pict');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/**
 * Acts on a real press only. Gmail's `role=button`s act after mousedown and mouseup, so that `element.click()`
 * by a script does nothing.
 */
export function pressed(element: HTMLElement, act: (event: MouseEvent | KeyboardEvent) => void): void {
  let down = false;
  element.addEventListener('mousedown', (event) => {
    down = event.isTrusted;
  });
  element.addEventListener('click', (event) => {
    if (!event.isTrusted || !down) return;
    down = false;
    act(event);
  });
  element.addEventListener('keydown', (event) => {
    if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act(event);
  });
}
