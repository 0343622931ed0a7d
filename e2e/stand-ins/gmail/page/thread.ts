import { isDraft, isScheduled, isUnread, type Mail, type Thread } from '../mail';
import type { App } from './app';
import type { Composers } from './composers';
import { el, nest, nextId, pressed } from './dom';
import { draftLetter, type Kind, newLetter } from './letter';
import { collapsed, expanded } from './message';
import type { Outbox } from './outbox';
import { number } from './words';

/** One open conversation: its subject, its messages, and the place for a reply. */
export class ThreadView {
  readonly element: HTMLElement;
  readonly #list = el('div.nH', { role: 'list' });
  readonly #items = new Map<string, { element: HTMLElement; open: boolean; mail: Mail }>();
  readonly #footer = el('div.amn');

  readonly app: App;
  readonly outbox: Outbox;
  readonly composers: Composers;
  readonly thread: Thread;
  /** With conversation view off: the one message shown. */
  readonly only: string | undefined;

  constructor(app: App, outbox: Outbox, composers: Composers, thread: Thread, only: string | undefined) {
    this.app = app;
    this.outbox = outbox;
    this.composers = composers;
    this.thread = thread;
    this.only = only;
    const perm = `${thread.sync}${only === undefined ? '' : `|${only}`}`;
    const title = el(
      'h2.hP',
      { tabindex: -1, 'data-thread-perm-id': perm, 'data-legacy-thread-id': thread.legacy },
      thread.subject,
    );
    const head = el('div.nH.V8djrc.byY', undefined, el('div.ha', undefined, title, el('div.J-J5-Ji')));
    const messages = el(
      'div.nH.aHU',
      undefined,
      el('div.nH.hx', undefined, el('div.nH'), el('div.nH'), this.#list, el('div.bHJ'), this.#footer),
    );
    this.element = nest(['div.g.id'], el('div.nH.a98.iY', undefined, head, el('div.nH', undefined, messages)));
    this.#foot();
    this.#fold();
    this.update();
    void this.#read();
  }

  /** Draws what came, changed or went; what the rep expanded stays so. */
  update(): void {
    const mails = this.#mails();
    for (const [sync, { element }] of this.#items) {
      if (mails.some((mail) => mail.sync === sync)) continue;
      element.remove();
      this.#items.delete(sync);
    }
    for (const mail of mails) {
      const known = this.#items.get(mail.sync);
      if (known === undefined) this.#add(mail, true);
      else if (known.mail.legacy !== mail.legacy && known.element.querySelector('.adB') === null)
        this.#draw(mail, known.element, known.open);
    }
  }

  /** Where a reply to that message is written: under it. */
  place(about: Mail): HTMLElement | undefined {
    const item = this.#items.get(about.sync);
    if (item !== undefined && !item.open) this.#draw(item.mail, item.element, true);
    return item?.element.querySelector<HTMLElement>('.ip') ?? undefined;
  }

  /** A draft of this thread is shown as an open reply. */
  openDraft(): void {
    const draft = this.app.mails(this.thread.sync).find(isDraft);
    if (draft !== undefined && !this.composers.has(draft.sync)) this.composers.open(draftLetter(this.app, draft));
  }

  answer(kind: Kind, about = this.#mails().at(-1)): void {
    if (about !== undefined) this.composers.open(newLetter(this.app, kind, about));
  }

  #mails(): Mail[] {
    return this.app
      .mails(this.thread.sync)
      .filter((mail) => !isDraft(mail) && (this.only === undefined || mail.sync === this.only));
  }

  /** Old messages are collapsed, and from so many on hidden in a cluster after the first. */
  #fold(): void {
    const mails = this.#mails();
    const hide = mails.length >= this.app.options.clusterFrom;
    for (const [index, mail] of mails.entries()) {
      this.#add(mail, index === mails.length - 1 || isUnread(mail));
      if (!hide || index === 0 || index >= mails.length - 2) continue;
      const element = this.#items.get(mail.sync)?.element;
      element?.classList.replace('kv', 'kQ');
      for (const name of ['role', 'aria-expanded']) element?.removeAttribute(name);
      if (index === 1 && element !== undefined) element.before(this.#clustered(mails.length - 3));
    }
  }

  #clustered(count: number): HTMLElement {
    const { words, options } = this.app;
    const shown = number(options.language, count);
    const label = el(
      'span.adx',
      { role: 'button', tabindex: 0, 'aria-label': words.older.replace('{n}', shown) },
      el('span', undefined, shown),
    );
    const cluster = el('div.kv.adv', { tabindex: -1 }, nest(['div.Bk', 'div.G3.G2'], label));
    pressed(label, () => {
      cluster.remove();
      for (const { element, open } of this.#items.values()) {
        element.classList.replace('kQ', open ? 'h7' : 'kv');
        element.setAttribute('role', 'listitem');
        element.setAttribute('aria-expanded', String(open));
      }
    });
    return cluster;
  }

  #add(mail: Mail, open: boolean): void {
    const element = el('div', { tabindex: -1 });
    this.#list.append(element);
    this.#items.set(mail.sync, { element, open, mail });
    this.#draw(mail, element, open);
  }

  #draw(mail: Mail, element: HTMLElement, open: boolean): void {
    this.#items.set(mail.sync, { element, open, mail });
    element.className = open ? 'h7 ie nH oy8Mbf' : 'kv';
    element.setAttribute('role', 'listitem');
    element.setAttribute('aria-expanded', String(open));
    const inside = open ? expanded(this.app, mail, () => this.answer('reply', mail)) : collapsed(this.app, mail);
    const reply = el('div.gA.gt.acV', undefined, el('div.gB.xu', undefined, el('div.ip', { id: nextId() })));
    const cell = el('div', undefined, el('div', { id: nextId() }, inside), ...(open ? [reply] : []));
    element.replaceChildren(nest(['div.Bk', 'div.G3.G2'], cell));
    const turn = () => {
      if (element.querySelector('.adB') === null) this.#draw(mail, element, !open);
    };
    // A press on a collapsed message, or on an expanded one's head, turns it.
    pressed(inside.querySelector<HTMLElement>(open ? '.c2' : '.gs') ?? inside, turn);
    if (open && isScheduled(mail)) this.#scheduled(mail, element);
  }

  #scheduled(mail: Mail, element: HTMLElement): void {
    const cancel = el('div.T-I.cancelSend', { role: 'button', tabindex: 0 }, this.app.words.cancelSend);
    pressed(cancel, () => {
      const composer = this.composers.open({ ...draftLetter(this.app, mail), inline: false });
      void composer.save();
      this.composers.toast.show(this.app.words.cancelled, 5);
    });
    element.prepend(cancel);
  }

  #foot(): void {
    const { words } = this.app;
    const button = (classes: string, word: string, kind: Kind) => {
      const made = el(`span.ams.${classes}`, { role: 'link', tabindex: 0 }, word);
      pressed(made, () => this.answer(kind));
      return made;
    };
    this.#footer.append(
      button('bkH', words.reply, 'reply'),
      button('bkI', words.replyAll, 'replyAll'),
      button('bkG', words.forward, 'forward'),
    );
  }

  /** Opening marks as read: one more post on the same path that sends nothing. */
  async #read(): Promise<void> {
    const unread = this.#mails().filter(isUnread);
    if (unread.length > 0)
      await this.outbox.label(
        this.thread.sync,
        [],
        ['^u'],
        unread.map(({ sync }) => sync),
      );
  }
}
