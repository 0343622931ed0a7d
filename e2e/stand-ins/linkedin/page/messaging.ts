import { el, pressed } from '../../gmail/page/dom';
import type { App } from './app';
import { type Compose, compose } from './compose';
import { type Pane, pane } from './pane';
import { Rows } from './rows';

const THREAD = /^\/messaging\/thread\/([^/]+)/;

/** The messaging page: the list, and the conversation or the new message that the address names. */
export class Messaging {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #rows: Rows;
  readonly #detail = el('div.scaffold-layout__detail.msg-convo-wrapper.msg-thread');
  #open: Pane | Compose | undefined;
  #at: string | undefined;

  constructor(app: App) {
    this.#app = app;
    this.#rows = new Rows(
      app,
      (id) => app.router.go(app.address(id)),
      () => this.#at,
    );
    const begin = el(
      'button.msg-conversations-container__compose-btn.artdeco-button',
      { type: 'button', 'aria-label': app.words.newMessage },
      '✎',
    );
    pressed(begin, () => app.router.go('/messaging/thread/new/'));
    this.element = el(
      'main.scaffold-layout__main',
      undefined,
      el(
        'section.scaffold-layout__list',
        undefined,
        el('header.msg-conversations-container__title-row', undefined, el('h1', undefined, app.words.messaging), begin),
        this.#rows.element,
      ),
      this.#detail,
    );
    app.listeners.add(() => this.#rows.update());
    const follow = () => this.show();
    app.router.listeners.add(follow);
    // A frame that goes leaves the top window's router behind.
    window.addEventListener('pagehide', () => app.router.listeners.delete(follow));
    this.show();
  }

  /** Follows the address; the same conversation stays as it is. */
  show(): void {
    const { path, query } = this.#app.router;
    if (!path.startsWith('/messaging') && this.#at !== undefined) return;
    const named = THREAD.exec(path)?.[1];
    const isNew = named === 'new' || path.startsWith('/messaging/compose');
    const at = isNew ? 'new' : named === undefined ? this.#app.newest()[0]?.id : decodeURIComponent(named);
    if (at === undefined || at === this.#at) return;
    if (isNew) this.#compose([query.get('recipient') ?? ''].filter((id) => id !== ''));
    else this.#thread(at);
    // The bare address opens the newest conversation, and says so.
    if (path === '/messaging/') this.#app.router.replace(this.#app.address(at));
  }

  #thread(id: string): void {
    const { words } = this.#app;
    this.#open?.leave();
    this.#at = id;
    const made = pane(this.#app, id, (conversation) => this.#thread(conversation));
    this.#open = made;
    this.#detail.replaceChildren(this.#titleBar(id), ...made.nodes);
    this.#rows.update();
    document.title = `${words.messaging} | LinkedIn`;
  }

  #compose(recipients: readonly string[]): void {
    this.#open?.leave();
    this.#at = 'new';
    const made = compose(this.#app, {
      key: 'new',
      recipients,
      changed: (more) => this.#compose(more),
      sent: (conversation) => this.#app.router.go(this.#app.address(conversation)),
    });
    this.#open = made;
    this.#detail.replaceChildren(
      el(
        'div.msg-title-bar',
        undefined,
        el('h2.msg-title-bar__title-bar-title', undefined, this.#app.words.newMessage),
      ),
      ...made.nodes,
    );
    this.#rows.update();
  }

  #titleBar(id: string): HTMLElement {
    const conversation = this.#app.conversation(id);
    const others = conversation?.others ?? [];
    const member = others.length === 1 ? this.#app.member(others[0] ?? '') : undefined;
    const lockup = el(
      'div.msg-entity-lockup',
      undefined,
      el(
        'h2.msg-entity-lockup__entity-title',
        { id: 'thread-detail-jump-target' },
        conversation === undefined ? '' : this.#app.title(conversation),
      ),
    );
    const linked =
      member === undefined
        ? lockup
        : el('a.msg-thread__link-to-profile', { href: `https://www.linkedin.com/in/${member.id}` }, lockup);
    return el(
      'div.msg-title-bar',
      undefined,
      el('div.shared-title-bar__title.msg-title-bar__title-bar-title', undefined, linked),
    );
  }
}
