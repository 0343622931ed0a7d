import { el, pressed } from '../../gmail/page/dom';
import type { App } from './app';
import { ember } from './dom';

/** What outlives the bubbles' nodes: they are drawn anew with each outlet, and on the next page. */
export interface Bubble {
  /** A conversation's id, or `new` and a number. */
  key: string;
  recipients: readonly string[];
  minimised: boolean;
}

interface Parts {
  readonly title: HTMLElement;
  readonly content: readonly HTMLElement[];
  readonly isCompose: boolean;
  fold(): void;
  close(): void;
  focused(): void;
}

/** The dialog around a docked conversation or new message. Minimised, its content stays, unseen. */
export function bubbleFrame(
  app: App,
  bubble: Bubble,
  { title, content, isCompose, fold, close, focused }: Parts,
): HTMLElement {
  const { words } = app;
  const control = (name: string, label: string, sign: string) =>
    el(
      `button.msg-overlay-bubble-header__control.artdeco-button.${name}`,
      { type: 'button', 'aria-label': label, 'data-control-name': `overlay.${name}` },
      el('span.artdeco-button__text', { 'aria-hidden': 'true' }, sign),
    );
  const folder = control('msg-overlay-conversation-bubble__expand-btn', words.expand, bubble.minimised ? '▴' : '▾');
  const closer = control('msg-overlay-conversation-bubble__close-btn', words.close, '×');
  pressed(folder, fold);
  pressed(closer, close);
  const element = el(
    'div.msg-convo-wrapper.msg-overlay-conversation-bubble.msg-overlay-conversation-bubble--default-inactive.ml4.msg-overlay-conversation-bubble--petite',
    {
      id: ember(),
      'data-msg-overlay-conversation-bubble-open': true,
      'data-msg-overlay-conversation-bubble-is-minimized': String(bubble.minimised),
      tabindex: -1,
      role: 'dialog',
      'aria-label': words.messaging,
      'data-view-name': 'message-overlay-conversation-bubble-item',
    },
    el(
      'header.msg-overlay-bubble-header.msg-overlay-conversation-bubble-header.justify-space-between',
      { tabindex: -1 },
      el('div.msg-overlay-bubble-header__badge-container'),
      el(
        'div.align-items-center.display-flex',
        undefined,
        el(
          'div.flex-grow-1',
          undefined,
          el('h2.msg-overlay-bubble-header__title.truncate.t-14.t-bold.t-black.pr1', { tabindex: -1 }, title),
        ),
      ),
      el('div.msg-overlay-bubble-header__controls.display-flex.align-items-center', undefined, folder, closer),
    ),
    el('div.msg-overlay-conversation-bubble__content-wrapper.relative.display-flex.flex-column', undefined, ...content),
  );
  element.classList.toggle('msg-overlay-conversation-bubble--is-compose', isCompose);
  element.classList.toggle('msg-overlay-conversation-bubble--is-minimized', bubble.minimised);
  element.addEventListener('focusin', focused);
  return element;
}
