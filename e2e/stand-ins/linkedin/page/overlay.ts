import { el, pressed } from '../../gmail/page/dom';
import type { App } from './app';
import { type Bubble, bubbleFrame } from './bubble';
import { compose } from './compose';
import { drafts } from './composer';
import { pane } from './pane';
import { row } from './rows';

interface Drawn {
  readonly element: HTMLElement;
  leave(): void;
}

const STORE = 'bubbles';

/** `aside#msg-overlay`: the list's bubble, and those of conversations, docked at the foot of the page. */
export class Overlay {
  readonly element = el('aside.msg-overlay-container', { id: 'msg-overlay' });
  readonly #app: App;
  readonly #drawn = new Map<string, Drawn>();
  readonly #list = el('div.msg-overlay-list-bubble');
  readonly #bubbles: Bubble[];
  readonly #refresh = () => this.#drawList();
  #numbered = 0;

  constructor(app: App) {
    this.#app = app;
    this.#bubbles = JSON.parse(window.sessionStorage.getItem(STORE) ?? '[]') as Bubble[];
    this.element.append(this.#list);
    this.#drawList();
    for (const bubble of this.#bubbles) this.#draw(bubble);
    app.listeners.add(this.#refresh);
  }

  leave(): void {
    this.#app.listeners.delete(this.#refresh);
    for (const { leave } of this.#drawn.values()) leave();
  }

  open(conversation: string): void {
    const known = this.#bubbles.find(({ key }) => key === conversation);
    if (known === undefined) this.#add({ key: conversation, recipients: [], minimised: false });
    else if (known.minimised) this.#minimise(known);
    else this.#activate(known.key);
  }

  /** A new message; to one that has been written to before, their conversation. */
  compose(recipients: readonly string[]): void {
    const known = recipients.length === 0 ? undefined : this.#app.between(recipients);
    if (known !== undefined) this.open(known.id);
    else {
      do this.#numbered += 1;
      while (this.#bubbles.some(({ key }) => key === `new ${this.#numbered}`));
      this.#add({ key: `new ${this.#numbered}`, recipients, minimised: false });
    }
  }

  #add(bubble: Bubble): void {
    this.#bubbles.push(bubble);
    this.#keep();
    this.#draw(bubble);
    // The oldest makes room.
    const open = this.#bubbles.filter(({ minimised }) => !minimised);
    const room = Math.max(1, Math.floor((window.innerWidth - 312) / 352));
    for (const each of open.slice(0, Math.max(0, open.length - room))) this.#minimise(each);
    this.#activate(bubble.key);
  }

  #keep(): void {
    window.sessionStorage.setItem(STORE, JSON.stringify(this.#bubbles));
  }

  #activate(key: string): void {
    for (const [each, { element }] of this.#drawn)
      element.classList.toggle('msg-overlay-conversation-bubble--is-active', each === key);
  }

  #minimise(bubble: Bubble): void {
    bubble.minimised = !bubble.minimised;
    this.#keep();
    this.#draw(bubble);
  }

  #close(bubble: Bubble): void {
    this.#bubbles.splice(this.#bubbles.indexOf(bubble), 1);
    drafts.drop(bubble.key);
    this.#keep();
    this.#drawn.get(bubble.key)?.leave();
    this.#drawn.get(bubble.key)?.element.remove();
    this.#drawn.delete(bubble.key);
  }

  #draw(bubble: Bubble): void {
    const old = this.#drawn.get(bubble.key);
    old?.leave();
    const made = bubble.key.startsWith('new ') ? this.#newMessage(bubble) : this.#conversation(bubble);
    if (old === undefined) this.element.append(made.element);
    else old.element.replaceWith(made.element);
    this.#drawn.set(bubble.key, made);
    this.#activate(bubble.key);
  }

  #conversation(bubble: Bubble): Drawn {
    const found = this.#app.conversation(bubble.key);
    const made = pane(this.#app, bubble.key, () => this.#draw(bubble));
    const name = found === undefined ? '' : this.#app.title(found);
    const [id = '', ...more] = found?.others ?? [];
    // The id, not the slug; a group or a company has no such link.
    const linked = more.length === 0 && this.#app.member(id) !== undefined;
    const text = el('span.hoverable-link-text', undefined, name);
    const title = linked ? el('a.ember-view', { href: `/in/${id}/` }, text) : text;
    return { element: this.#frame(bubble, title, made.nodes), leave: made.leave };
  }

  #newMessage(bubble: Bubble): Drawn {
    const made = compose(this.#app, {
      key: bubble.key,
      recipients: bubble.recipients,
      changed: (recipients) => {
        bubble.recipients = recipients;
        this.#keep();
        this.#draw(bubble);
      },
      sent: (conversation) => {
        this.#close(bubble);
        this.open(conversation);
      },
    });
    const title = el('span', undefined, this.#app.words.newMessage);
    return { element: this.#frame(bubble, title, made.nodes), leave: made.leave };
  }

  #frame(bubble: Bubble, title: HTMLElement, content: readonly HTMLElement[]): HTMLElement {
    return bubbleFrame(this.#app, bubble, {
      title,
      content,
      isCompose: bubble.key.startsWith('new '),
      fold: () => this.#minimise(bubble),
      close: () => this.#close(bubble),
      focused: () => this.#activate(bubble.key),
    });
  }

  #drawList(): void {
    const { words } = this.#app;
    const begin = el(
      'button.msg-overlay-bubble-header__control.msg-overlay-list-bubble__compose.artdeco-button',
      { type: 'button', 'aria-label': words.newMessage },
      '✎',
    );
    pressed(begin, () => this.compose([]));
    const rows = this.#app
      .newest()
      .slice(0, 12)
      .map((each) => el('li.msg-conversation-listitem', undefined, ...row(this.#app, each, () => this.open(each.id))));
    const held = this.#list.querySelector('ul')?.scrollTop ?? 0;
    const list = el('ul.msg-overlay-list-bubble__content.scrollable', undefined, ...rows);
    this.#list.replaceChildren(
      el(
        'header.msg-overlay-bubble-header',
        undefined,
        el('h2.msg-overlay-bubble-header__title.t-14.t-bold', undefined, words.messaging),
        begin,
      ),
      list,
    );
    list.scrollTop = held;
  }
}
