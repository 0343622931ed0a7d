import { el, pressed } from '../../gmail/page/dom';
import type { App } from './app';
import { lines, textOf } from './dom';
import { send } from './sending';
import { clock, day } from './words';

/**
 * Messaging as it is being rebuilt: machine-made classes, no urn, nothing to hold on to (linkedin.md section 0, C).
 * Its sends are the same requests. Only what one source saw is here; a reader is expected to read nothing of it.
 */
export class Rebuilt {
  readonly element = el('div._3bc34f41._rebuilt');
  readonly #app: App;
  readonly #refresh = () => this.#draw();
  readonly #rows = el('div._c0ffee00');
  readonly #title = el('h2._5e6f7a8b');
  readonly #editor = el('div', { role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true' });
  #at: string;

  constructor(app: App) {
    this.#app = app;
    this.#at = app.newest()[0]?.id ?? '';
    const button = el('button._b0b0b0b0', { type: 'submit' }, app.words.send);
    pressed(button, () => this.#send());
    this.#editor.innerHTML = '<p><br></p>';
    this.#editor.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || (app.options.enterSends && !event.shiftKey))) {
        event.preventDefault();
        this.#send();
      }
    });
    this.element.append(
      el('div._a1b2c3d4', undefined, this.#title),
      this.#rows,
      el('div._f00dbabe', undefined, this.#editor, button),
    );
    app.listeners.add(this.#refresh);
    this.#draw();
  }

  open(conversation: string): void {
    this.#at = conversation;
    this.#draw();
  }

  leave(): void {
    this.#app.listeners.delete(this.#refresh);
  }

  #send(): void {
    const text = textOf(this.#editor);
    if (text === '') return;
    const clear = () => {
      this.#editor.innerHTML = '<p><br></p>';
    };
    void send(this.#app, { conversation: this.#at }, text, undefined, {
      clear,
      thread: undefined,
      remount: () => this.#draw(),
    });
  }

  #draw(): void {
    const { language } = this.#app.options;
    const conversation = this.#app.conversation(this.#at);
    this.#title.textContent = conversation === undefined ? '' : this.#app.title(conversation);
    let shown = '';
    const rows = this.#app.messages(this.#at).flatMap(({ at, from, text }) => {
      const heading = day(language, at, this.#app.now());
      const above = heading === shown ? [] : [el('time._d4y', undefined, heading.toUpperCase())];
      shown = heading;
      const link = el('a._77aa0011', { href: `https://www.linkedin.com/in/${from}` }, this.#app.name(from));
      const time = el('time._0c0c0c0c', undefined, clock(language, at));
      return [...above, el('div._9f1e2d3c', undefined, link, time, el('p._1d2e3f40', undefined, ...lines(text)))];
    });
    this.#rows.replaceChildren(...rows);
  }
}
