import type { Channel, Site } from '../domain/contact';
import type { ConversationName, MessageName, Recipients } from '../domain/ledger';
import type { ConversationReport, ListReport } from '../domain/report';

/**
 * The seam: what a site knows of its own page. An adapter answers questions about the page as it stands and
 * names the events that matter; it keeps no state, adds no listener, reads no count, and construction is inert.
 * `watch` asks, `session` follows one composer, `line` draws.
 */
export interface SiteAdapter {
  readonly site: Site;
  readonly channel: Channel;
  /** The address (or profile) whose page this is; undefined while the page does not say. */
  account(page: Document): string | undefined;
  /** What the one observer listens under. Never a node that holds the text being typed with `subtree`. */
  targets(page: Document): Iterable<WatchTarget>;
  /** Visible message boxes, each by its root: stable while it is open. */
  composers(page: Document): Iterable<Element>;
  composer(root: Element): Composer;
  /** Visible conversations; `undefined` parts are left out, never guessed. */
  conversations(page: Document): Iterable<ConversationReport>;
  lists(page: Document): Iterable<ListReport>;
  /** The root of the composer that this trusted event sends, if it does. */
  sends(event: Event): Element | undefined;
  /** The trusted event presses the page's own Undo; its conversation where the page says. */
  undoes(event: Event): { readonly conversation: readonly ConversationName[] } | undefined;
  /** What the page says after a send: refused by a dialog, or its own note that it went. */
  verdict(page: Document): 'refused' | 'toast' | undefined;
  /** A second, looser look at the same page, to be compared with what was found above. */
  loose(page: Document): LooseLook;
  /** Something of the site's own frame is there. Without it: whether there is anything to listen under. */
  structure?(page: Document): boolean;
  /** Messaging is here that is known and can't be read: such a page does not even say whose it is (R21). */
  unreadable?(page: Document): boolean;
}

export interface WatchTarget {
  readonly node: Node;
  readonly subtree: boolean;
  /** Attributes whose change matters there (a message that is expanded). */
  readonly attributes?: readonly string[];
}

/** How many of each kind the loose look believes there are. */
export interface LooseLook {
  readonly composers: number;
  readonly messages: number;
  readonly rows: number;
}

/** One open message box. Every method reads the page anew. */
export interface Composer {
  readonly root: Element;
  draft(): MessageName | undefined;
  conversation(): readonly ConversationName[];
  replyTo(): MessageName | undefined;
  recipients(): Recipients;
  from(): string | undefined;
  subject(): string | undefined;
  /** The editable element that holds the text. */
  body(): HTMLElement | undefined;
  /** The first node of the body that is not the rep's own text (signature or quoted mail). */
  tail(body: HTMLElement): Node | undefined;
  /** Where the line goes: into `parent`, before `before` (at its end where null). Never inside the body. */
  slot(): { readonly parent: Element; readonly before: Node | null } | undefined;
}
