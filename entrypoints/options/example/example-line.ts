import { insert } from '../../../lib/guest/line/insert';
import { createLine } from '../../../lib/guest/line/line';
import type { Composer } from '../../../lib/guest/site-adapter';
import type { BannerAct, PressedAct } from '../../../lib/protocol/banner-act';
import type { BannerView } from '../../../lib/protocol/banner-view';

interface Parts {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  /** The toolbar, above which the line stands. */
  readonly tools: HTMLElement;
}

export interface ExampleLine {
  /** Undefined: there is nothing to say. */
  draw(view: BannerView | undefined): void;
  /** Draws what was drawn last, as in a new draft. */
  again(): void;
  remove(): void;
}

/** The line of the sites, put into the example: the same node, with Insert working as it does there. */
export function exampleLine(parts: Parts, press: (act: PressedAct) => void): ExampleLine {
  let view: BannerView | undefined;
  const put = (act: BannerAct) => {
    if (act.do !== 'insert') press(act);
    else if (view?.inserted && insert(parts.body, act.text)) line.inserted(view.inserted);
  };
  const line = createLine(composerOf(parts), put);
  line.settle();

  /** In a site the browser's own command does this; here the page hears the keys. */
  const command = (event: KeyboardEvent) => {
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyG' || !view) return;
    event.preventDefault();
    line.toggle();
  };
  window.addEventListener('keydown', command, true);

  // The line takes its theme from the page behind it, and hears of a change only when it settles again.
  const system = matchMedia('(prefers-color-scheme: dark)');
  const settle = () => line.settle();
  system.addEventListener('change', settle);
  const chosen = new MutationObserver(settle);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  const draw = (next: BannerView | undefined) => {
    view = next;
    if (next) line.show(next, 'free');
    else line.clear(false);
    line.settle();
  };
  return {
    draw,
    again: () => draw(view),
    remove() {
      window.removeEventListener('keydown', command, true);
      system.removeEventListener('change', settle);
      chosen.disconnect();
      line.remove();
    },
  };
}

/** What the line asks of a composer; there is nobody else to answer for. */
function composerOf({ root, body, tools }: Parts): Composer {
  return {
    root,
    body: () => body,
    slot: () => ({ parent: root, before: tools }),
    tail: () => undefined,
    draft: () => undefined,
    conversation: () => [],
    replyTo: () => undefined,
    recipients: () => ({ to: [], cc: [], bcc: [], split: true }),
    from: () => undefined,
    subject: () => undefined,
  };
}
