import { el, pressed } from '../../gmail/page/dom';
import type { App } from './app';
import { ember, textOf } from './dom';

/** Texts that were begun, by conversation; they outlive their boxes, and the page. */
export const drafts = {
  get: (key: string): string => window.sessionStorage.getItem(`draft ${key}`) ?? '',
  set: (key: string, html: string): void => window.sessionStorage.setItem(`draft ${key}`, html),
  drop: (key: string): void => window.sessionStorage.removeItem(`draft ${key}`),
};

const EMPTY = '<p><br></p>';

export interface Composer {
  readonly element: HTMLFormElement;
  clear(): void;
}

interface Wanted {
  /** Under which the draft is kept. */
  readonly key: string;
  /** InMail: a subject above the text. */
  readonly inmail: boolean;
  send(text: string, subject: string | undefined): void;
}

/** `form.msg-form`: the editor, and a footer with or without a Send button. */
export function composer(app: App, { key, inmail, send }: Wanted): Composer {
  const { words } = app;
  const editor = el('div.msg-form__contenteditable.t-14.t-black--light.t-normal.flex-grow-1.full-height.notranslate', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.write,
  });
  const shadow = el('div.msg-form__placeholder.t-14.t-black--light.t-normal', {
    'aria-hidden': 'true',
    'data-placeholder': words.write,
  });
  const subject = el<HTMLInputElement>('input.msg-form__subject', {
    name: 'subject',
    'aria-label': words.subject,
    placeholder: words.subject,
    type: 'text',
  });
  const grow = el(
    'button.msg-form__expand-btn.artdeco-button',
    { type: 'button', 'aria-expanded': 'false', 'aria-label': words.minimise, 'data-control-name': 'overlay.expand' },
    el('span.artdeco-button__text', undefined, '⌃'),
  );
  pressed(grow, () => {
    const expanded = element.classList.toggle('msg-form--is-fully-expanded');
    grow.setAttribute('aria-expanded', String(expanded));
  });
  const footer = el('footer.msg-form__footer.flex-shrink-zero');
  const element = el<HTMLFormElement>(
    'form.msg-form',
    { id: `msg-form-${ember()}` },
    el('div.msg-form__attachment-drag-and-drop'),
    inmail ? el('div.msg-form__subject-container', undefined, subject) : undefined,
    el(
      'div.msg-form__msg-content-container.msg-form__message-texteditor.relative.flex-grow-1.display-flex',
      undefined,
      el(
        'div.msg-form__msg-content-container--scrollable.scrollable.relative',
        undefined,
        el('div.flex-grow-1', undefined, editor, shadow),
        el('div.msg-form__expand-btn-wrapper', undefined, grow),
      ),
    ),
    inmail ? el('div.msg-inmail-credits-display.t-12', undefined, words.credits) : undefined,
    footer,
  );

  const changed = () => {
    const empty = textOf(editor) === '';
    shadow.classList.toggle('hidden', !empty);
    const button = footer.querySelector<HTMLButtonElement>('.msg-form__send-button');
    if (button !== null) button.disabled = empty;
    if (empty) drafts.drop(key);
    else drafts.set(key, editor.innerHTML);
  };
  const clear = () => {
    editor.innerHTML = EMPTY;
    subject.value = '';
    changed();
  };
  const submit = () => {
    const text = textOf(editor);
    if (text !== '') send(text, inmail ? subject.value : undefined);
  };
  const gif = () => send('', undefined);
  const foot = () => footer.replaceChildren(...footerOf(app, { again: foot, changed, gif }));

  editor.innerHTML = drafts.get(key) || EMPTY;
  foot();
  editor.addEventListener('input', () => {
    if (editor.childNodes.length === 0) editor.innerHTML = EMPTY;
    changed();
  });
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !event.isTrusted || event.shiftKey) return;
    if (!app.options.enterSends && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    submit();
  });
  // A click by a script is no press: the site's own handlers are said to ignore it.
  element.addEventListener('click', (event) => {
    if (!event.isTrusted) event.preventDefault();
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return { element, clear };
}

/** The buttons under the text. With "Press Enter to Send" there is no Send button at all. */
function footerOf(
  app: App,
  { again, changed, gif }: Readonly<Record<'again' | 'changed' | 'gif', () => void>>,
): HTMLElement[] {
  const { words, options } = app;
  const send = el(
    'button.msg-form__send-button.artdeco-button.artdeco-button--1',
    { type: 'submit', disabled: true },
    words.send,
  );
  const toggle = el(
    'button.msg-form__send-toggle.artdeco-button',
    {
      type: 'button',
      'aria-expanded': 'false',
      'aria-label': words.sendOptions,
      'data-test-msg-ui-send-mode-toggle-presenter__button': true,
    },
    el('span.artdeco-button__text', undefined, '…'),
  );
  const holder = el('div.ml2.relative', undefined, toggle);
  pressed(toggle, () => {
    const open = holder.querySelector('.msg-form__hovercard');
    toggle.setAttribute('aria-expanded', String(open === null));
    if (open !== null) {
      open.remove();
      return;
    }
    const choice = (enterSends: boolean, word: string) => {
      const made = el(
        'button.msg-form__send-mode',
        { type: 'button', role: 'menuitemradio', 'aria-checked': String(options.enterSends === enterSends) },
        word,
      );
      pressed(made, () => {
        app.options = { ...app.options, enterSends };
        again();
        changed();
      });
      return made;
    };
    holder.append(
      el('div.msg-form__hovercard', { role: 'menu' }, choice(true, words.pressEnter), choice(false, words.clickSend)),
    );
  });
  setTimeout(changed);
  const picture = el('button.msg-form__tool', { type: 'button', 'aria-label': 'GIF' }, 'GIF');
  pressed(picture, gif);
  const others = options.foreign ? [el('button.vbot-button', { type: 'button' }, 'V')] : [];
  return [
    el('div.msg-form__left-actions.display-flex', undefined, picture, ...others),
    el(
      'div.msg-form__right-actions.display-flex.align-items-center',
      undefined,
      ...(options.enterSends ? [el('span.t-12', undefined, words.pressEnter)] : [el('div', undefined, send)]),
      holder,
    ),
  ];
}
