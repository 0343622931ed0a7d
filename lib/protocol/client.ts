import type { Answer, Ask, Tell } from './messages';

/** The page's end of the line to the background. Native API, so that the page carries no polyfill. */
export interface Client {
  /** Asks the background. Never throws: what went wrong stands in the answer. */
  ask<K extends keyof Ask>(kind: K, input: Ask[K]['in']): Promise<Answer<Ask[K]['out']>>;
  /** Listens to the background until the signal is aborted. */
  onTell(listener: (tell: Tell) => void, signal: AbortSignal): void;
}

/** The message as it travels. */
export interface Asked<K extends keyof Ask = keyof Ask> {
  readonly ask: K;
  readonly in: Ask[K]['in'];
}

/** The little of the browser that is used here; Firefox names it `chrome` too. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

declare const chrome: { readonly runtime?: Runtime };

/**
 * @param orphaned called once, when the extension was updated or removed under the page. Nothing else tells a content
 * script of it (design.md, "Facts about the platform"): the runtime loses its id, and its calls throw.
 */
export function connect(orphaned: () => void): Client {
  let alive = true;
  const lost = (): Answer<never> => {
    if (alive) {
      alive = false;
      orphaned();
    }
    return { ok: false, code: 'closed' };
  };

  return {
    async ask<K extends keyof Ask>(kind: K, input: Ask[K]['in']) {
      const { runtime } = chrome;
      if (!alive || !runtime?.id) return lost();
      try {
        const message: Asked<K> = { ask: kind, in: input };
        const answer = (await runtime.sendMessage(message)) as Answer<Ask[K]['out']> | undefined;
        // No answer: the background went away in the middle of it.
        return answer ?? { ok: false, code: 'closed' };
      } catch {
        return chrome.runtime?.id ? { ok: false, code: 'closed' } : lost();
      }
    },
    onTell(listener, signal) {
      const { runtime } = chrome;
      if (!runtime?.id || signal.aborted) return;
      const heard = (message: unknown) => {
        // Only our own background can send here, so the shape is known.
        if (typeof message === 'object' && message !== null && 'tell' in message) listener(message as Tell);
      };
      runtime.onMessage.addListener(heard);
      signal.addEventListener('abort', () => {
        // The runtime of an orphan throws here; its listeners are gone with it.
        if (chrome.runtime?.id) runtime.onMessage.removeListener(heard);
      });
    },
  };
}
