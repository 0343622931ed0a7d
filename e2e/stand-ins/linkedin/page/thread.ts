import { el, pressed } from '../../gmail/page/dom';
import { messageUrn } from '../ids';
import type { Message } from '../model';
import type { App, Pending } from './app';
import { ember, face } from './dom';
import { item, placeholder, type Standing } from './item';
import { day } from './words';

const HOUR = 3_600_000;

/** The messages of one conversation, in a page or a bubble. Drawn once; what changes is changed in place. */
export class Thread {
  readonly element: HTMLElement;
  readonly app: App;
  readonly conversation: string;
  readonly #list = el('ul.msg-s-message-list-content.list-style-none.full-width.mbA');
  readonly #loader = el('li.msg-s-message-list__loader');
  readonly #typing = el('li.msg-s-message-list__typing-indicator-container--without-seen-receipt');
  readonly #quick = el('li.msg-s-message-list__quick-replies-container');
  readonly #items = new Map<string, { element: HTMLLIElement; drawn: string }>();
  #shown: number;

  /** `reply` sends a quick reply. */
  constructor(app: App, conversation: string, reply: (text: string) => void) {
    this.app = app;
    this.conversation = conversation;
    this.#shown = app.options.shown;
    const load = el('button.artdeco-loader', { type: 'button', 'aria-label': app.words.load }, '…');
    pressed(load, () => this.#more());
    this.#loader.append(load);
    for (const text of app.words.quick) {
      const button = el('button.conversations-quick-replies__reply-button.artdeco-button', { type: 'button' }, text);
      pressed(button, () => reply(text));
      this.#quick.append(button);
    }
    this.#list.append(
      el('li.msg-s-message-list__top-of-list'),
      this.#card(),
      el('li.msg-s-message-list__top-banner'),
      this.#loader,
      this.#typing,
      this.#quick,
      el('li.msg-s-message-list__bottom-of-list'),
    );
    const scroller = el('div.msg-s-message-list.full-width.scrollable', undefined, this.#list);
    this.element = el(
      'div.msg-s-message-list-container.relative.display-flex.mbA.msg-s-message-list-container--column-reversed',
      undefined,
      scroller,
    );
    new IntersectionObserver(([entry]) => entry?.isIntersecting === true && this.#more(), { root: scroller }).observe(
      this.#loader,
    );
    app.threads.add(this);
    this.update();
  }

  leave(): void {
    this.app.threads.delete(this);
  }

  update(): void {
    const { app } = this;
    const all = app.messages(this.conversation).filter(({ token = '' }) => !app.pending.has(token));
    const messages = all.slice(-this.#shown);
    this.#loader.classList.toggle('hidden', all.length === messages.length);
    const wanted = new Map<string, () => HTMLLIElement>();
    const drawn = new Map<string, string>();
    const pending = [...app.pending.values()].filter(({ conversation }) => conversation === this.conversation);
    const rows: (Message | Pending)[] = [...messages, ...pending];
    rows.forEach((row, index) => {
      const standing = this.#standing(rows, index);
      const { last, ...lasting } = standing;
      const key = 'id' in row ? row.id : row.token;
      wanted.set(key, () => ('id' in row ? item(app, row, standing) : placeholder(app, row, standing)));
      drawn.set(key, JSON.stringify([lasting, row]));
      this.#event(key)?.classList.toggle('msg-s-event-listitem--last-in-group', last);
    });
    for (const key of this.#items.keys()) if (!wanted.has(key) && key.startsWith('2-')) this.#drop(key);
    // What is new comes before the placeholder that it replaces goes.
    let before: Element = this.#loader;
    for (const [key, make] of wanted) {
      const known = this.#items.get(key);
      const element = known?.drawn === drawn.get(key) ? known?.element : undefined;
      const placed = element ?? make();
      if (before.nextElementSibling !== placed) before.after(placed);
      if (element === undefined) known?.element.remove();
      this.#items.set(key, { element: placed, drawn: drawn.get(key) ?? '' });
      before = placed;
    }
    for (const key of this.#items.keys()) if (!wanted.has(key)) this.#drop(key);
    this.#foot(all.at(-1));
    this.#markLast();
  }

  /** The placeholder itself becomes the message: its attribute changes, the node stays. */
  mutate(token: string, id: string): void {
    const found = this.#items.get(token);
    if (found === undefined) return;
    this.#event(token)?.setAttribute('data-event-urn', messageUrn(this.app.view.me.id, id));
    const indicator = found.element.querySelector('.msg-s-event-with-indicator__sending-indicator');
    indicator?.classList.replace(
      'msg-s-event-with-indicator__sending-indicator--sending',
      'msg-s-event-with-indicator__sending-indicator--sent',
    );
    this.#items.delete(token);
    const rows = this.app.messages(this.conversation);
    const index = rows.findIndex((each) => each.id === id);
    const { last: _, ...lasting } = this.#standing(rows, index);
    this.#items.set(id, { element: found.element, drawn: JSON.stringify([lasting, rows[index]]) });
  }

  /** The newest item goes and comes again, as when a list is drawn anew. */
  rerender(): void {
    const [key, found] = [...this.#items].at(-1) ?? [];
    if (key === undefined || found === undefined) return;
    const element = found.element.cloneNode(true) as HTMLLIElement;
    found.element.replaceWith(element);
    this.#items.set(key, { ...found, element });
  }

  #drop(key: string): void {
    this.#items.get(key)?.element.remove();
    this.#items.delete(key);
  }

  #event(key: string): Element | null | undefined {
    return this.#items.get(key)?.element.querySelector('.msg-s-event-listitem');
  }

  #standing(rows: readonly (Message | Pending)[], index: number): Standing {
    const { language } = this.app.options;
    const from = (row: Message | Pending | undefined) => row && ('from' in row ? row.from : this.app.view.me.id);
    const heading = (one: number) => day(language, rows[one]?.at ?? 0, this.app.now());
    const joins = (one: number) =>
      one > 0 &&
      from(rows[one]) === from(rows[one - 1]) &&
      heading(one) === heading(one - 1) &&
      (rows[one]?.at ?? 0) - (rows[one - 1]?.at ?? 0) < HOUR;
    return {
      head: !joins(index),
      last: index === rows.length - 1 || !joins(index + 1),
      heading: index === 0 || heading(index) !== heading(index - 1) ? heading(index) : undefined,
    };
  }

  #foot(last: Message | undefined): void {
    const { app } = this;
    const conversation = app.conversation(this.conversation);
    const typing = conversation?.typing ? app.words.typing.replace('{p}', app.title(conversation)) : '';
    if (this.#typing.textContent !== typing) this.#typing.textContent = typing;
    const quick = last !== undefined && last.from !== app.view.me.id && conversation?.kind === 'direct';
    this.#quick.classList.toggle('hidden', !quick);
  }

  #markLast(): void {
    const old = this.#list.querySelector<HTMLElement>('li[class*="__last-msg-"]');
    const last = [...this.#items.values()].at(-1)?.element;
    if (old === last || last === undefined) return;
    for (const name of [...(old?.classList ?? [])]) if (name.includes('__last-msg-')) old?.classList.remove(name);
    last.classList.add(`msg-s-message-list__last-msg-${ember()}`);
  }

  #more(): void {
    if (this.app.messages(this.conversation).length <= this.#shown) return;
    this.#shown += this.app.options.shown;
    // Not at once: the site asks its server.
    setTimeout(() => this.update(), 120);
  }

  /** The card at the top, for one member. */
  #card(): HTMLElement {
    const [id = '', ...more] = this.app.conversation(this.conversation)?.others ?? [];
    const member = more.length === 0 ? this.app.member(id) : undefined;
    if (member === undefined) return el('li');
    const href = `https://www.linkedin.com/in/${member.id}`;
    return el(
      'li',
      undefined,
      el(
        'div.msg-s-profile-card.msg-s-profile-card-one-to-one',
        undefined,
        face('card-face', member.name),
        el('a.app-aware-link.profile-card-one-to-one__profile-link', { href }, member.name),
        el('div.t-12', undefined, member.headline),
      ),
    );
  }
}
