import type { Say } from '../../../lib/guest/say';
import { createSession } from '../../../lib/guest/session';
import type { Composer } from '../../../lib/guest/site-adapter';

interface Parts {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  /** The toolbar, above which the line stands. */
  readonly tools: HTMLElement;
}

export interface ExampleLine {
  /** Settings, language or corrections changed: asks again. */
  changed(): void;
  remove(): void;
}

/** The line of the sites, put into the example: the same session with the same node, so that every press works as there. */
export function exampleLine(parts: Parts, say: Say): ExampleLine {
  const life = new AbortController();
  const { signal } = life;
  const session = createSession(composerOf(parts), {
    say,
    caret: () => undefined,
    opened: () => {},
    spent: new Set(),
  });
  session.look();
  parts.root.addEventListener('input', session.typed, { signal });

  /** In a site the browser's own command does this; here the page hears the keys. */
  const command = (event: KeyboardEvent) => {
    if (event.altKey && event.shiftKey && event.code === 'KeyG' && session.command()) event.preventDefault();
  };
  window.addEventListener('keydown', command, { capture: true, signal });

  // The line takes its theme from the page behind it, and hears of a change only when the composer is looked at.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', session.look, { signal });
  const chosen = new MutationObserver(session.look);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  return {
    changed: session.changed,
    remove() {
      life.abort();
      chosen.disconnect();
      session.end();
    },
  };
}

/** What the line asks of a composer; there is nobody else to answer for. */
export function composerOf({ root, body, tools }: Parts): Composer {
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
