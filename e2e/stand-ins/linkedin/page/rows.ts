import { el, pressed } from '../../gmail/page/dom';
import type { Conversation } from '../model';
import type { App } from './app';
import { face } from './dom';
import { clock, day } from './words';

/** A conversation's row: no address, no urn. Opening it is all that tells which one it is. */
export function row(app: App, conversation: Conversation, open: () => void): Node[] {
  const { language } = app.options;
  const last = app.messages(conversation.id).at(-1);
  const name = app.title(conversation);
  const heading = last === undefined ? '' : day(language, last.at, app.now());
  const time = last !== undefined && heading === app.words.today ? clock(language, last.at) : heading;
  const who = last?.kind === 'system' ? '' : last?.from === app.view.me.id ? `${app.words.you}: ` : '';
  const text = last?.kind === 'recalled' ? app.words.deleted : (last?.text ?? '');
  const label =
    conversation.kind === 'sponsored'
      ? [el('span.msg-conversation-card__pill.t-12', undefined, app.words.sponsored)]
      : [];
  const link = el(
    'div.msg-conversation-listitem__link',
    { tabindex: 0, 'data-view-name': 'message-list-item' },
    face('msg-facepile-grid', name),
    el(
      'div.msg-conversation-card__content--selectable',
      undefined,
      el(
        'div.msg-conversation-card__row',
        undefined,
        el('h3.msg-conversation-listitem__participant-names', undefined, name),
        el('time.msg-conversation-listitem__time-stamp.t-12', undefined, time),
      ),
      el('p.msg-conversation-card__message-snippet', undefined, ...label, `${who}${text.replaceAll('\n', ' ')}`),
    ),
  );
  const unread = conversation.unread ? '.msg-conversation-card__convo-item-container--unread' : '';
  pressed(link, open);
  return [el(`div.msg-conversation-card__convo-item-container${unread}`, undefined, link)];
}

/** The whole list. Rows out of view are empty, and fill when they are scrolled to. */
export class Rows {
  readonly element = el('ul.msg-conversations-container__conversations-list.list-style-none');
  readonly #app: App;
  readonly #open: (conversation: string) => void;
  readonly #current: () => string | undefined;
  readonly #seen: IntersectionObserver;
  readonly #items = new Map<Element, string>();
  readonly #visible = new Set<Element>();

  constructor(app: App, open: (conversation: string) => void, current: () => string | undefined) {
    this.#app = app;
    this.#open = open;
    this.#current = current;
    this.#seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#visible.add(target);
          else this.#visible.delete(target);
          this.#draw(target);
        }
      },
      { root: this.element },
    );
    this.update();
  }

  update(): void {
    const order = this.#app.newest().map(({ id }) => id);
    while (this.element.children.length < order.length) {
      const made = el('li.msg-conversation-listitem.msg-conversation-card--occluded');
      this.element.append(made);
      this.#seen.observe(made);
    }
    order.forEach((id, index) => {
      const target = this.element.children[index];
      if (target === undefined) return;
      this.#items.set(target, id);
      this.#draw(target);
    });
  }

  #draw(target: Element): void {
    const conversation = this.#app.conversation(this.#items.get(target) ?? '');
    const visible = this.#visible.has(target);
    target.classList.toggle('msg-conversation-card--occluded', !visible);
    target.classList.toggle('active', conversation?.id === this.#current());
    target.replaceChildren(
      ...(visible && conversation !== undefined ? row(this.#app, conversation, () => this.#open(conversation.id)) : []),
    );
  }
}
