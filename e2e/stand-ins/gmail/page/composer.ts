import { own } from '../ids';
import { DRAFT, SCHEDULE, SEND } from '../sync';
import type { App } from './app';
import { bodyHtml, bodyNodes, fillBody } from './body';
import { isAddress } from './chips';
import { formTable, fromRow, hiddenInputs, nameDraft, region, subjectBox } from './composer-form';
import { type Editor, editor, type Toolbar, toolbar } from './composer-parts';
import { el, pressed } from './dom';
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
    this.#subject = subjectBox(app);
    this.#subject.value = letter.subject;
    this.#toolbar = toolbar(app);
    this.#editor = editor(app);
    this.body = this.#editor.body;
    this.region = region(app, letter);
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
    fillBody(this.body, letter.body);
    if (letter.quote !== undefined) this.#editor.dots.style.display = '';
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
    await this.#outbox.save(outgoing(this.#app, this.letter, bodyHtml(this.body), DRAFT));
  }

  /** The editable's nodes, taken out to go on living elsewhere. */
  takeBody(): void {
    this.#takeIn();
    this.letter.body = bodyNodes(this.body);
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
    const html = bodyHtml(this.body);
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
    nameDraft(this.#app, this.letter, this.#hidden, [this.root, this.#toolbar.send]);
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
