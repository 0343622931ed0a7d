import type { Handle, Site } from '../domain/contact';
import type { ConversationName, MessageName, Recipients } from '../domain/ledger';
import type { ConversationReport, FateReport, IntentReport, ListReport, LooseReport } from '../domain/report';
import type { BannerState, PressedAct } from './banner-act';
import type { BannerView } from './banner-view';

/** Page to background: each message's question and its answer. `account` is the address as the page names it. */
export interface Ask {
  /**
   * The first word of each page. Nothing is read, and nothing else is sent, until the answer is `on` or `count`.
   * `unread`: the page shows messaging that can't be read, not even whose it is (R21).
   */
  hello: { in: { site: Site; account?: string; unread?: true }; out: Reading };
  composer: { in: ComposerAsk; out: BannerView | null };
  intent: { in: At & IntentReport; out: null };
  fate: { in: At & FateReport; out: null };
  conversation: { in: At & { report: ConversationReport }; out: null };
  list: { in: At & { report: ListReport }; out: null };
  /** A press in the line of this composer; the answer is the line as it is then. */
  press: { in: ComposerAsk & { contact: Handle; act: PressedAct }; out: BannerView | null };
  /** Watcher and loose look disagree, or agree again. */
  health: { in: At & LooseReport; out: null };
}

/**
 * `off`: the site is stopped. `ask`: this account has not been turned on. `on`: read, with the banner. `count`: read,
 * and not one node is put in the page.
 */
export type Reading = 'off' | 'ask' | 'on' | 'count';

interface At {
  site: Site;
  account: string;
}

export interface ComposerAsk extends At {
  draft?: MessageName;
  conversation: readonly ConversationName[];
  recipients: Recipients;
  subject?: string;
  /** What has grown in the line, and what was chosen there. */
  state?: BannerState;
}

/** Background to page. `changed`: ask again for every open composer. `reading`: say hello again. `banner`: the command. */
export type Tell = { tell: 'changed' } | { tell: 'reading' } | { tell: 'banner' };

/** Error names are lost between page and background, so an answer says itself how it went. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: 'closed' | 'full' | 'shape' | 'sender' | 'failed' };
