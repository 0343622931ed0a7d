import type { SeedConversation } from './seed';

export type Language = 'en' | 'nl' | 'de' | 'es';

/**
 * How a send shows in the page. The first three do acknowledge it; `stuck` is a 200 whose item never comes; the rest
 * are decoys: nothing was sent, or nothing arrived.
 */
export type Ack = 'replace' | 'mutate' | 'remount' | 'stuck' | 'noop' | 'incoming' | 'older' | 'rerender' | 'reject';

/** What can be switched: at start, by the control, or in the query, as `?language=nl&rendering=frame`. */
export interface LinkedInOptions {
  /** The server's clock at start; history is made relative to it. Undefined: the real time. ms, UTC. */
  readonly now?: number;
  readonly seed: number;
  /** Who is signed in; each account keeps its own conversations. */
  readonly account: 'jonas' | 'willemijn';
  readonly history?: readonly SeedConversation[];
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /**
   * `usual`: Ember in the light DOM where `/messaging/` is loaded (A); React pages with the open shadow root elsewhere
   * (B), from which a hop to messaging leads into a frame. `ember`: A everywhere. `frame`: messaging always in the
   * `/preload/` frame (B'). `rebuilt`: machine-made classes in the shadow root (C).
   */
  readonly rendering: 'usual' | 'ember' | 'frame' | 'rebuilt';
  /** The hidden `/preload/` frame holds a whole second copy of messaging, as large as the window. */
  readonly hiddenCopy: boolean;
  /** How late `#interop-outlet` gets its shadow root. ms. */
  readonly outletDelay: number;
  readonly ack: Ack;
  /** From the placeholder to the item with the server's urn. ms. */
  readonly ackDelay: number;
  /** "Press Enter to Send": there is no Send button. */
  readonly enterSends: boolean;
  /** `trackingId` as bytes that are no UTF-8. */
  readonly rawTracking: boolean;
  /** A dialog without a message box stands in the way after a send. */
  readonly shareDialog: boolean;
  /** The seen frame's document is opened and written anew after it has loaded: listeners in it are gone. */
  readonly reopen: boolean;
  /** The conversation's id is percent-encoded in the address. */
  readonly encoded: boolean;
  /** Line feeds stay in the text of messages, in place of `<br>`. */
  readonly rawLines: boolean;
  /** The rep's own items bear a sending indicator; without it a follow-up item says nothing of its sender. */
  readonly indicators: boolean;
  /** Nodes as other extensions leave them. */
  readonly foreign: boolean;
  /** What an invitation leads to; only the first was sent. */
  readonly invites: 'sent' | 'refused' | 'upsell';
  /** So many messages are shown before the loader is asked for more. */
  readonly shown: number;
}

export const USUAL: LinkedInOptions = {
  seed: 11,
  account: 'jonas',
  language: 'en',
  theme: 'light',
  rendering: 'usual',
  hiddenCopy: true,
  outletDelay: 150,
  ack: 'replace',
  ackDelay: 150,
  enterSends: false,
  rawTracking: false,
  shareDialog: false,
  reopen: false,
  encoded: false,
  rawLines: false,
  indicators: true,
  foreign: false,
  invites: 'sent',
  shown: 20,
};

/** The options with those that a query string overrides; not who is signed in. */
export function withQuery(options: LinkedInOptions, query: URLSearchParams): LinkedInOptions {
  const made: Record<string, unknown> = { ...options };
  for (const [name, text] of query) {
    const usual = (USUAL as unknown as Record<string, unknown>)[name];
    if (usual === undefined || name === 'seed' || name === 'account') continue;
    made[name] = typeof usual === 'boolean' ? text !== '0' : typeof usual === 'number' ? Number(text) : text;
  }
  return made as unknown as LinkedInOptions;
}

/** Whether this address is drawn by Ember, in the light DOM, when it is loaded (and not hopped to). */
export function isEmber(path: string, { rendering }: LinkedInOptions): boolean {
  return (
    rendering === 'ember' || path.startsWith('/preload/') || (rendering === 'usual' && path.startsWith('/messaging'))
  );
}
