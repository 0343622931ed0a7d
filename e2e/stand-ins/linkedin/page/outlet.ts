import { el } from '../../gmail/page/dom';
import type { Member } from '../model';
import { STYLE } from '../style';
import type { App } from './app';
import { invite } from './invite';
import { Overlay } from './overlay';
import { Rebuilt } from './rebuilt';

/**
 * Where messaging is mounted outside its own page: straight into the body (Ember), or into the open shadow root of
 * `#interop-outlet`, which comes late, has no height, and is made anew whenever the page changes.
 */
export class Outlet {
  readonly #app: App;
  #host: HTMLElement | undefined;
  #surface: Overlay | Rebuilt | undefined;
  #timer = 0;
  /** Asked for before there was anything to open it in. */
  #asked: string | undefined;

  constructor(app: App, light: boolean) {
    this.#app = app;
    if (light) this.#mount(document.body);
  }

  /** The page changed. `away`: messaging stands elsewhere now. */
  renew(away: boolean): void {
    this.#surface?.leave();
    this.#surface = undefined;
    this.#host?.remove();
    window.clearTimeout(this.#timer);
    const host = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
    this.#host = host;
    document.body.append(host);
    this.#timer = window.setTimeout(() => {
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      this.#app.root = root;
      if (!away) this.#mount(root);
    }, this.#app.options.outletDelay);
  }

  /** The page asks for a message to one member. */
  message(recipient: string): void {
    this.#asked = undefined;
    const known = this.#app.between([recipient]);
    if (this.#surface === undefined) this.#asked = recipient;
    else if (this.#surface instanceof Overlay) this.#surface.compose([recipient]);
    else if (known !== undefined) this.#surface.open(known.id);
  }

  invite(member: Member): void {
    invite(this.#app, member, this.#app.root);
  }

  #mount(into: HTMLElement | ShadowRoot): void {
    this.#surface = this.#app.options.rendering === 'rebuilt' ? new Rebuilt(this.#app) : new Overlay(this.#app);
    into.append(this.#surface.element);
    if (this.#asked !== undefined) this.message(this.#asked);
  }
}
