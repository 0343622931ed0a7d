import type { ConversationReport, ListReport } from '../domain/report';
import type { Client } from '../protocol/client';
import { carets } from './caret';
import { focused } from './focused';
import { health } from './health';
import { intents } from './intents';
import { isOrphan } from './orphan';
import { onlyNews } from './reports';
import { sayer } from './say';
import { createSession, type Session, type Shared } from './session';
import type { SiteAdapter } from './site-adapter';
import { watch } from './watch';

/** What a page that is read answers to the background. */
export interface Reader {
  changed(): void;
  /** The command: to the line of the composer being written in, and back. */
  command(): void;
}

/**
 * Reads one account's page until the signal is aborted: sessions for its composers, reports of its conversations and
 * lists, the intents to send, and whether watcher and loose look agree.
 * @param draws false: not one node is put in the page
 * @param gone called when the page is another account's, or this copy is an orphan
 */
export function read(
  page: Document,
  adapter: SiteAdapter,
  client: Client,
  account: string,
  draws: boolean,
  gone: () => void,
  signal: AbortSignal,
): Reader {
  const say = sayer(client, adapter, account);
  const sends = intents(page, adapter, say, signal);
  const shared: Shared = { say, caret: carets(page, signal), opened: sends.opened, spent: new Set() };
  const conversations = onlyNews<ConversationReport>((report) => void say('conversation', { report }));
  const lists = onlyNews<ListReport>((report) => void say('list', { report }));
  let sessions: ReadonlyMap<Element, Session> = new Map();
  const found = { composers: 0, messages: 0, rows: 0 };

  const followComposers = () => {
    const next = new Map<Element, Session>();
    const roots = [...adapter.composers(page)];
    for (const root of draws ? roots : []) {
      next.set(root, sessions.get(root) ?? createSession(adapter.composer(root), shared));
    }
    for (const [root, session] of sessions) if (!next.has(root)) session.end();
    sessions = next;
    found.composers = roots.length;
    for (const session of next.values()) session.look();
  };

  const settled = health(
    () => ({ found, loose: adapter.loose(page), structure: adapter.structure?.(page) ?? true }),
    (report) => void say('health', report),
    signal,
  );

  const look = () => {
    if (isOrphan() || adapter.account(page) !== account) return gone();
    followComposers();
    sends.look();
    const now = Date.now();
    const open = [...adapter.conversations(page)];
    const rows = [...adapter.lists(page)];
    found.messages = open.reduce((sum, { messages }) => sum + messages.length, 0);
    found.rows = rows.reduce((sum, list) => sum + list.rows.length, 0);
    conversations(open, now);
    lists(rows, now);
    settled();
  };

  watch(() => adapter.targets(page), look, signal);
  const typed = (event: Event) => {
    if (event.isTrusted) for (const session of sessions.values()) session.typed(event);
  };
  page.addEventListener('input', typed, { capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const session of sessions.values()) session.end();
  });

  return {
    changed: () => {
      for (const session of sessions.values()) session.changed();
    },
    command: () => {
      const active = focused(page);
      const all = [...sessions.values()];
      // Where the rep writes; else the line of any composer.
      const here = all.filter(({ root }) => root.contains(active));
      [...here, ...all].some((session) => session.command());
    },
  };
}
