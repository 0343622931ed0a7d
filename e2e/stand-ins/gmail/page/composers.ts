import { draftToken } from '../ids';
import type { Mail } from '../mail';
import type { App } from './app';
import { Composer, type Holder } from './composer';
import { el, nest, pressed } from './dom';
import type { Letter } from './letter';
import type { Outbox } from './outbox';
import { refusal } from './refusal';
import { titleBar } from './title-bar';
import type { Toast } from './toast';

/** Where inline replies live: the open thread, if it is theirs. */
export interface InlinePlace {
  /** The place under a message, which is expanded for it; undefined when its thread isn't open. */
  place(about: Mail): HTMLElement | undefined;
  closed(place: HTMLElement): void;
}

/** All open composers: docked, full screen, inline; several at once. */
export class Composers implements Holder {
  readonly dock = el('div.no');
  readonly #full = el('div.aSt');
  readonly #open = new Map<Composer, HTMLElement>();
  /** A docked dialog's column in the dock; it stays there while the dialog is full screen. */
  readonly #columns = new WeakMap<HTMLElement, HTMLElement>();
  inline: InlinePlace = { place: () => undefined, closed: () => {} };
  /** Told when the URL's `?compose=` may have changed. */
  onNames = (): void => {};

  readonly app: App;
  readonly outbox: Outbox;
  readonly toast: Toast;

  constructor(app: App, outbox: Outbox, toast: Toast) {
    this.app = app;
    this.outbox = outbox;
    this.toast = toast;
    document.body.append(nest(['div.dw', 'div.nH', 'div.nH'], this.dock), el('div.aSs', undefined, this.#full));
  }

  /** The tokens of `?compose=`: docked composers only. */
  get tokens(): string[] {
    return [...this.#open.keys()]
      .filter(({ letter }) => !letter.inline)
      .map(({ letter: { thread, sync } }) =>
        thread !== undefined && sync !== undefined ? draftToken(thread, sync) : 'new',
      );
  }

  /** Opens a letter inline where its thread is open, docked otherwise. */
  open(letter: Letter): Composer {
    const { about } = letter;
    const place = letter.inline && about !== undefined ? this.inline.place(about) : undefined;
    if (place === undefined) letter.inline = false;
    const composer = new Composer(this.app, this.outbox, this, letter);
    const frame = place === undefined ? this.#docked(composer) : this.#inlined(composer, place);
    this.#open.set(composer, frame);
    composer.focus();
    this.onNames();
    return composer;
  }

  has(sync: string): boolean {
    return [...this.#open.keys()].some(({ letter }) => letter.sync === sync);
  }

  /** Everything inline in a thread that is left: saved, not sent. */
  leave(thread: string): void {
    for (const [composer] of [...this.#open]) {
      if (composer.letter.inline && composer.letter.about?.thread === thread) this.#close(composer);
    }
  }

  gone(composer: Composer): void {
    const frame = this.#open.get(composer);
    this.#open.delete(composer);
    if (frame === undefined) return;
    this.#columns.get(frame)?.remove();
    if (composer.letter.inline) this.inline.closed(frame);
    // Closing from full screen leaves the dialog and empties its inside.
    else if (frame.closest('.aSt') !== null) {
      frame.querySelector('.aaZ')?.replaceChildren();
      frame.style.display = 'none';
    }
    this.onNames();
  }

  changed(composer: Composer): void {
    const title = this.#open.get(composer)?.querySelector('.aYF');
    if (title !== null && title !== undefined) title.textContent = composer.letter.subject || this.app.words.newMessage;
    this.onNames();
  }

  async went(composer: Composer, goesAt?: number): Promise<void> {
    const { words, options } = this.app;
    const { letter } = composer;
    this.toast.show(words.sending, 60);
    await this.#until(letter);
    const undo = () => {
      this.toast.show(goesAt === undefined ? words.undone : words.cancelled, 5);
      void this.open(letter).save();
    };
    const view = () => {
      window.location.hash = `#sent/${letter.thread}`;
    };
    const offer = { thread: letter.thread, undo, ...(letter.inline ? {} : { view }) };
    this.toast.show(goesAt === undefined ? words.wentOut : words.scheduledFor, options.undo, offer);
  }

  discarded(composer: Composer): void {
    const { letter } = composer;
    const { thread, sync } = letter;
    if (thread !== undefined && sync !== undefined) void this.outbox.label(thread, ['^k'], ['^r', '^r_bt'], [sync]);
    this.toast.show(this.app.words.discarded, this.app.options.undo, {
      thread,
      undo: () => void this.open(letter).save(),
    });
  }

  refuse(text: string, back: HTMLElement): void {
    refusal(this.app.words, text, back);
  }

  /** Waits until the server shows the letter as sent or scheduled. */
  #until({ sync }: Letter): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        const mail = this.app.box.mails.find((one) => one.sync === sync);
        if (mail === undefined || mail.labels.includes('^r')) return;
        this.app.listeners.delete(look);
        done();
      };
      this.app.listeners.add(look);
    });
  }

  #close(composer: Composer): void {
    void composer.save();
    composer.takeBody();
    this.gone(composer);
  }

  #docked(composer: Composer): HTMLElement {
    const bar = titleBar(this.app);
    const inside = el('div.nH.inside', undefined, el('div.aaZ', undefined, composer.root));
    const dialog = el(
      'div.nH.Hd',
      { role: 'dialog', 'aria-labelledby': bar.element.querySelector('.Hp')?.id },
      el('div.nH', undefined, el('div', { tabindex: -1 })),
      bar.element,
      inside,
    );
    const frame = el('div.nH', undefined, dialog);
    const slot = el('div.AD', undefined, frame);
    const column = el('div.nH.nn', undefined, slot);
    this.#columns.set(frame, column);
    this.dock.append(column);
    bar.title.textContent = composer.letter.subject || this.app.words.newMessage;
    pressed(bar.minimise, () => {
      inside.style.display = inside.style.display === 'none' ? '' : 'none';
    });
    pressed(bar.close, () => this.#close(composer));
    pressed(bar.full, (event) => {
      if (event.shiftKey) void this.#popOut(composer);
      else (frame.parentElement === slot ? this.#full : slot).append(frame);
    });
    return frame;
  }

  #inlined(composer: Composer, place: HTMLElement): HTMLElement {
    place.classList.add('adB');
    place.replaceChildren(nest(['div.aaZ', 'div.AO'], composer.root));
    composer.recipients.collapse();
    return place;
  }

  /** Saves, and opens the draft in a window of its own. */
  async #popOut(composer: Composer): Promise<void> {
    await composer.save();
    const { sync } = composer.letter;
    if (sync === undefined) return;
    composer.takeBody();
    this.gone(composer);
    window.open(
      `${this.app.base}popout?ver=1&draft=${encodeURIComponent(sync)}`,
      '_blank',
      'popup,width=700,height=600',
    );
  }
}
