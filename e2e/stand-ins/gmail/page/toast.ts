import type { App } from './app';
import { el, pressed } from './dom';

interface Offer {
  /** `#thread-…`, kept on the Undo link, hidden, long after. */
  readonly thread?: string | undefined;
  readonly undo?: () => void;
  readonly view?: () => void;
}

/**
 * Gmail's note at the bottom left. One node, used again and again: its Undo link stays in the page, hidden,
 * with the thread of an earlier send (undo-toast.html).
 */
export class Toast {
  readonly element: HTMLElement;
  readonly #text = el('span.bAq');
  readonly #undo: HTMLElement;
  readonly #view: HTMLElement;
  readonly #tail: HTMLElement;
  #offer: Offer = {};
  #timer: number | undefined;

  constructor(app: App) {
    const { words } = app;
    this.#undo = el(
      'span.ag.a8k',
      {
        tabindex: 0,
        role: 'alert',
        id: 'link_undo',
        idlink: '',
        'aria-live': 'assertive',
        style: 'visibility: hidden',
      },
      words.undo,
    );
    this.#view = el('span.ag.a8k', { tabindex: 0, role: 'link', id: 'link_vsm', idlink: '' }, words.view);
    this.#tail = el('span.bAo', undefined, '\u00a0', this.#undo);
    const close = el('div.bBe', { tabindex: 0, role: 'button' }, el('div.bBf', undefined, '×'));
    const inner = el('div.vh', undefined, el('span.aT', undefined, this.#text, this.#tail), close);
    this.element = el('div.b8.UC', { role: 'alert', 'aria-live': 'assertive' }, el('div.J-J5-Ji', undefined, inner));
    pressed(this.#undo, () => this.undo());
    pressed(this.#view, () => this.#offer.view?.());
    pressed(close, () => this.hide());
  }

  /** Shows a text for so many seconds. An inline reply offers Undo only; a new mail View too. */
  show(text: string, seconds: number, offer: Offer = {}): void {
    this.#offer = offer;
    this.#text.textContent = text;
    this.#undo.style.visibility = offer.undo === undefined ? 'hidden' : '';
    if (offer.thread !== undefined) this.#undo.setAttribute('param', `#${offer.thread}`);
    this.#view.remove();
    if (offer.view !== undefined) this.#tail.append(this.#view);
    this.element.classList.add('bAp');
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), seconds * 1000);
  }

  hide(): void {
    this.element.classList.remove('bAp');
    this.#undo.style.visibility = 'hidden';
    this.#view.remove();
    this.#offer = {};
  }

  /** What Undo, or `z`, does; nothing once the time is over. */
  undo(): void {
    const { undo } = this.#offer;
    if (undo === undefined) return;
    this.hide();
    undo();
  }
}
