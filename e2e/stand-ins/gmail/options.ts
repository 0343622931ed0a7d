import type { SeedThread } from './seed';

export type Language = 'en' | 'nl' | 'de' | 'ar';

/** What can be switched: at start, by the control, or (the page's own part) in the query, as `?language=nl&theme=dark`. */
export interface GmailOptions {
  /** The server's clock at start; history is made relative to it. Undefined: the real time. ms, UTC. */
  readonly now?: number;
  readonly seed: number;
  /** The history of /u/0; undefined = the usual one of seed.ts. */
  readonly history?: readonly SeedThread[];
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly previewPane: boolean;
  readonly conversationView: boolean;
  readonly plainText: boolean;
  /** Put a signature into new mails and replies. */
  readonly signature: boolean;
  /** How the page posts: all but the first are seen nowhere in the captures. */
  readonly transport: 'xhr' | 'fetch' | 'beacon' | 'blob' | 'gzip' | 'worker';
  /** Saves and sends within this time go in one body; 0 = each at once. ms. */
  readonly batch: number;
  /** The pause in the typing after which a draft is saved. ms. */
  readonly autosave: number;
  /** How long the toast offers Undo. s. */
  readonly undo: number;
  /** Every bare `msg-a:` of the rep's stays without its legacy id in the thread for so long after the send. ms. */
  readonly legacyDelay: number;
  /** The extra `.aUy` level in the recipients of an inline reply (2025-11). */
  readonly deepChips: boolean;
  /** The draft's id stands in its hidden input before the first save: InboxSDK expects it, others saw it empty. */
  readonly earlyDraft: boolean;
  /** What was shown before stays in the page, hidden, and keeps its `role=main`; else it loses it. */
  readonly staleMain: boolean;
  /** `.adx` hides messages from so many on. */
  readonly clusterFrom: number;
  /** Nodes as other extensions leave them: a fake row, a bar in composers, and a text box like Chat's. */
  readonly foreign: boolean;
  /** Answer so many of the next posts with 503; the page tries again. */
  readonly failNext: number;
  /** How long the server takes to answer a post. ms. */
  readonly slow: number;
  readonly trustedTypes: boolean;
}

export const USUAL: GmailOptions = {
  seed: 7,
  language: 'en',
  theme: 'light',
  previewPane: false,
  conversationView: true,
  plainText: false,
  signature: true,
  transport: 'xhr',
  batch: 0,
  autosave: 800,
  undo: 10,
  legacyDelay: 0,
  deepChips: true,
  earlyDraft: false,
  staleMain: true,
  clusterFrom: 6,
  foreign: false,
  failNext: 0,
  slow: 0,
  trustedTypes: true,
};

/** The options with those that a query string overrides. */
export function withQuery(options: GmailOptions, query: URLSearchParams): GmailOptions {
  const made: Record<string, unknown> = { ...options };
  for (const [name, text] of query) {
    const usual = (USUAL as unknown as Record<string, unknown>)[name];
    if (usual === undefined || name === 'seed') continue;
    made[name] =
      typeof usual === 'boolean' ? text !== '0' && text !== 'false' : typeof usual === 'number' ? Number(text) : text;
  }
  return made as unknown as GmailOptions;
}
