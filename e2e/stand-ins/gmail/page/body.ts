import { el } from './dom';

/** The text box of a composer, be it the editable or the textarea of plain-text mode. */

export function fillBody(body: HTMLElement, nodes: readonly Node[]): void {
  if (!(body instanceof HTMLTextAreaElement)) body.append(...nodes);
  else body.value = textOf(nodes).trimStart();
}

const textOf = (nodes: readonly Node[]): string => nodes.map((node) => node.textContent).join('\n');

export const bodyNodes = (body: HTMLElement): Node[] =>
  body instanceof HTMLTextAreaElement
    ? body.value.split('\n').map((line) => el('div', undefined, line))
    : [...body.childNodes];

export const bodyHtml = (body: HTMLElement): string =>
  body instanceof HTMLTextAreaElement ? body.value.replace(/\n/g, '<br>') : body.innerHTML;
