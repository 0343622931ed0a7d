import { own } from '../ids';
import { DRAFT, SCHEDULE, SEND } from '../sync';
import type { App } from './app';
import { isAddress } from './chips';
import { formTable, fromRow, hiddenInputs } from './composer-form';
import { type Editor, editor, type Toolbar, toolbar } from './composer-parts';
import { el, nextId, pressed } from './dom';
import { type Letter, outgoing } from './letter';
import type { Outbox } from './outbox';
import { RecipientArea } from './recipients';
import { scheduleDialog, scheduleMenu } from './schedule';

/** What a composer asks of whoever holds it. */
export interface Holder {
  /** Taken away: sent, scheduled, discarded, or closed. */
  gone(composer: Composer): void;
  /** Its draft got a name, or its subject changed. */
  changed(composer: Composer): void;
  went(composer: Composer, goesAt?: number): Promise<void>;
  discarded(composer: Composer): void;
  refuse(text: string, back: HTMLElement): void;
}

/** One message box: its region (`.M9`), its letter, its saves and its send. */
export class Composer {
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly letter: Letter;
  readonly body: HTMLElement;
  readonly recipients: RecipientArea;
  readonly #app: App;
  readonly #outbox: Outbox;
  readonly #holder: Holder;
  readonly #hidden = hiddenInputs();
  readonly #subject: HTMLInputElement;
  readonly #toolbar: Toolbar;
  readonly #editor: Editor;
  #timer: number | undefined;
  #over = false;

  constructor(app: App, outbox: Outbox, holder: Holder, letter: Letter) {
    this.#app = app;
    this.#outbox = outbox;
    this.#holder = holder;
    this.letter = letter;
    this.recipients = new RecipientArea(app, letter.inline, () => this.#touched());
    this.recipients.set(letter);
    this.#subject = el<HTMLInputElement>('input.aoT', {
      name: 'subjectbox',
      autocomplete: 'off',
      spellcheck: 'true',
      tabindex: 1,
      placeholder: app.words.subject,
      'aria-label': app.words.subject,
      id: nextId(),
    });
    this.#subject.value = letter.subject;
    this.#toolbar = toolbar(app);
    this.#editor = editor(app);
    this.body = this.#editor.body;
    this.region = el('div.aoI', {
      id: nextId(),
      role: 'region',
      'aria-label': app.words.newMessage,
      'data-compose-id': letter.number,
    });
    const menu = scheduleMenu(app, () => scheduleDialog(app, (goesAt) => void this.#schedule(goesAt)));
    this.root = el(
      'div.M9',
      { jsaction: 'taiVP:.CLIENT' },
      el('div', undefined, el('div.J-M.J-M-ayU.ex', { role: 'menu', 'aria-haspopup': 'true' })),
      this.region,
      menu,
    );
    this.region.append(el('div', { tabindex: -1 }), this.#table());
    if (app.options.earlyDraft) letter.sync ??= own('msg', app.chance);
    this.#fill();
    this.#listen(menu);
    this.#name();
  }

  focus(): void {
    if (this.letter.inline || this.letter.to.length > 0) this.body.focus();
    else this.recipients.fields.to.input.focus();
  }

  /** Saves what is typed now, if anything is. */
  async save(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#over || !this.#worthSaving()) return;
    this.#takeIn();
    this.#count();
    await this.#outbox.save(outgoing(this.#app, this.letter, this.#html(), DRAFT));
  }

  /** The editable's nodes, taken out to go on living elsewhere. */
  takeBody(): void {
    this.#takeIn();
    this.letter.body =
      this.body instanceof HTMLTextAreaElement
        ? this.body.value.split('\n').map((line) => el('div', undefined, line))
        : [...this.body.childNodes];
    this.#over = true;
    window.clearTimeout(this.#timer);
  }

  async send(): Promise<void> {
    if (!this.#passes()) return;
    await this.#go(SEND);
  }

  #passes(): boolean {
    this.recipients.commit();
    const { words } = this.#app;
    const bad = this.recipients.all.find(({ email }) => !isAddress(email));
    if (this.recipients.all.length > 0 && bad === undefined) return true;
    this.#holder.refuse(bad === undefined ? words.noRecipient : words.badAddress.replace('{a}', bad.email), this.body);
    return false;
  }

  async #schedule(goesAt: number): Promise<void> {
    if (this.#passes()) await this.#go(SCHEDULE, goesAt);
  }

  async #go(labels: readonly string[], goesAt?: number): Promise<void> {
    if (this.#over) return;
    const html = this.#html();
    this.takeBody();
    this.#count();
    // Mail that goes to the sender too lands in the inbox, unread.
    const toSelf = this.recipients.all.some((person) => this.#app.isMine(person));
    const all = toSelf ? [...labels, '^i', '^u'] : labels;
    const posted = this.#outbox.save({
      ...outgoing(this.#app, this.letter, html, all),
      ...(goesAt === undefined ? {} : { goesAt }),
    });
    this.#holder.gone(this);
    const said = this.#holder.went(this, goesAt);
    await Promise.all([posted, said]);
  }

  #count(): void {
    const { letter } = this;
    letter.sync ??= own('msg', this.#app.chance);
    letter.thread ??= own('thread', this.#app.chance);
    letter.saves += 1;
    this.#name();
    this.#holder.changed(this);
  }

  /** The hidden inputs and logging attributes that name the draft. */
  #name(): void {
    const { sync, thread, about, kind, number, from } = this.letter;
    const set = (name: string, value: string) => {
      const input = this.#hidden.get(name);
      if (input !== undefined) input.value = value;
    };
    set('composeid', String(number));
    set('draft', sync === undefined ? '' : `#${sync}`);
    set('rt', thread === undefined ? '' : `#${thread}`);
    set('lts', thread === undefined ? '' : (this.#app.thread(thread)?.legacy ?? ''));
    set('rm', about === undefined || kind === 'forward' ? '' : `#${about.sync}`);
    set('uet', kind === 'new' ? '' : kind === 'forward' ? '3' : '1');
    set('from', this.#app.box.aliases.length > 0 ? from.email : '');
    set('subject', this.#subject.value);
    if (sync === undefined || thread === undefined) return;
    const logged = btoa(JSON.stringify([`#${sync}`, null, null, null, 1, null, [`#${thread}`], false]));
    this.root.setAttribute('jslog', `77394; u014N:xr6bB; dYFj7e:true; 11:${logged}`);
    this.#toolbar.send.setAttribute('jslog', `32601; u014N:cOuCgd,Kr2w4b; 11:${logged}`);
  }

  #touched(): void {
    if (this.#over) return;
    this.#takeIn();
    this.#holder.changed(this);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.save(), this.#app.options.autosave);
  }

  #takeIn(): void {
    const { to, cc, bcc } = this.recipients.fields;
    Object.assign(this.letter, { to: to.people, cc: cc.people, bcc: bcc.people, subject: this.#subject.value });
    this.region.setAttribute('aria-label', this.#subject.value || this.#app.words.newMessage);
    const hidden = this.#hidden.get('subject');
    if (hidden !== undefined) hidden.value = this.#subject.value;
  }

  #worthSaving(): boolean {
    const typed = this.recipients.fields.to.input.value + this.#subject.value;
    return typed !== '' || this.recipients.all.length > 0 || (this.body.textContent ?? '') !== '';
  }

  #html(): string {
    return this.body instanceof HTMLTextAreaElement ? this.body.value.replace(/\n/g, '<br>') : this.body.innerHTML;
  }

  #fill(): void {
    const { body, letter } = this;
    if (body instanceof HTMLTextAreaElement)
      body.value = letter.body
        .map((node) => node.textContent)
        .join('\n')
        .trimStart();
    else body.append(...letter.body);
    if (letter.quote !== undefined) this.#editor.dots.style.display = '';
  }

  #table(): HTMLElement {
    const subject = el('div.aoD.az6', undefined, el('div', undefined, this.#subject, el('div.bzm')));
    const from = this.letter.inline
      ? undefined
      : fromRow(this.#app, this.letter.from, (person) => {
          this.letter.from = person;
          this.#name();
          this.#touched();
        });
    return formTable(this.#app, {
      head: [...this.recipients.nodes, from, subject],
      hidden: this.#hidden.values(),
      editor: this.#editor.element,
      toolbar: this.#toolbar.element,
    });
  }

  #listen(menu: HTMLElement): void {
    const { send, chevron, discard } = this.#toolbar;
    pressed(send, () => void this.send());
    pressed(chevron, () => {
      menu.style.display = menu.style.display === 'none' ? '' : 'none';
      chevron.setAttribute('aria-expanded', String(menu.style.display !== 'none'));
    });
    pressed(discard, () => {
      this.takeBody();
      this.#holder.gone(this);
      this.#holder.discarded(this);
    });
    pressed(this.#editor.dots, () => {
      if (this.letter.quote !== undefined) this.body.append(el('br'), this.letter.quote);
      this.letter.quote = undefined;
      this.#editor.dots.style.display = 'none';
    });
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !event.isTrusted) return;
      event.preventDefault();
      void this.send();
    });
    this.#subject.addEventListener('input', () => this.#touched());
    this.body.addEventListener('input', () => this.#touched());
  }
}
