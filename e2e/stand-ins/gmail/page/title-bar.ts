import type { App } from './app';
import { el, nest, nextId } from './dom';

/** The bar of a docked composer, by the capture of 2020. */
export interface TitleBar {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  readonly minimise: HTMLElement;
  readonly full: HTMLElement;
  readonly close: HTMLElement;
}

export function titleBar(app: App): TitleBar {
  const { words } = app;
  const button = (classes: string, word: string) =>
    el(`img.${classes}`, {
      id: nextId(),
      alt: '',
      'aria-label': word,
      'data-tooltip': word,
      src: 'images/cleardot.gif',
      role: 'button',
      tabindex: -1,
    });
  const title = el('div.aYF');
  const minimise = button('Hl', words.minimise);
  const full = button('Hq.aUG', words.full);
  const close = button('Ha', words.close);
  const text = el(
    'div.Hp',
    { id: nextId() },
    el('h2.a3E', undefined, el('div.a3I', undefined, `${words.compose}:`), title),
  );
  const row = el('tr', undefined, el('td', undefined, text), el('td.Hm', undefined, minimise, full, close));
  const table = el('table.cf.Ht', { cellpadding: 0 }, el('tbody', undefined, row));
  const inner = nest(['div.l.n', 'div.k', 'div.aCk', 'div.nH.wKggEb'], table);
  const element = el(
    'div.nH.Hy.aXJ',
    undefined,
    el('div.nH', undefined, el('div.pi', undefined, el('div.l.o')), el('div.l.m', undefined, inner)),
  );
  return { element, title, minimise, full, close };
}
