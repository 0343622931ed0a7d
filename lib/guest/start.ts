import type { Client } from '../protocol/client';
import type { Reading } from '../protocol/messages';
import { isOrphan } from './orphan';
import { type Reader, read } from './reader';
import type { SiteAdapter } from './site-adapter';

/** Kept on the isolated world's own window, which the page does not see: a script injected twice stops its first copy. */
declare global {
  var gelegen: AbortController | undefined;
}

/** While a page does not say whose it is, it is asked again, ever more rarely. ms. */
const ACCOUNT_LATE = [100, 300, 900, 2700, 8100, 24_300];

/**
 * The life of a page script. Says hello with the account, and reads nothing until the answer is `on` or `count`: until then it
 * looks at nothing but whose page this is. Asks again when the account shows up late or changes, and when told to.
 * An orphan (the extension was updated under the page) removes its line, stops listening and falls silent.
 * @param connect makes the line to the background; its argument is called once, when this copy is an orphan
 */
export function start(
  adapter: SiteAdapter,
  connect: (orphaned: () => void) => Client,
  page: Document = document,
): void {
  globalThis.gelegen?.abort();
  const life = new AbortController();
  globalThis.gelegen = life;
  const { signal } = life;
  const client = connect(() => life.abort());

  let account: string | undefined;
  let reading: { readonly as: Reading; readonly reader: Reader; readonly stop: AbortController } | undefined;
  let number = 0;
  let unread = false;

  const stop = () => {
    reading?.stop.abort();
    reading = undefined;
  };
  signal.addEventListener('abort', stop);

  const greet = async () => {
    const mark = ++number;
    account = adapter.account(page);
    unread = !account && adapter.unreadable?.(page) === true;
    const answer = await client.ask('hello', {
      site: adapter.site,
      ...(account && { account }),
      ...(unread && { unread: true }),
    });
    if (signal.aborted || mark !== number) return;
    // Unheard: what is read stays as it was, and the next sign of life asks again.
    if (!answer.ok) {
      if (!reading) account = undefined;
      return;
    }
    const as = answer.value;
    if (reading?.as === as) return;
    stop();
    if (as === 'off' || as === 'ask' || !account) return;
    const controller = new AbortController();
    const reader = read(page, adapter, client, account, as === 'on', gone, controller.signal);
    reading = { as, stop: controller, reader };
    // `document.open` in a frame takes every listener along, and says nothing: begin anew.
    const root = page.documentElement;
    const rewritten = new MutationObserver(() => {
      if (page.documentElement && page.documentElement !== root) start(adapter, connect, page);
    });
    rewritten.observe(page, { childList: true });
    controller.signal.addEventListener('abort', () => rewritten.disconnect());
  };

  function gone(): void {
    if (isOrphan()) life.abort();
    else {
      stop();
      void greet();
    }
  }

  /** Not read: is this another account's page by now? */
  const whose = () => {
    if (isOrphan()) life.abort();
    else if (!reading && (adapter.account(page) !== account || (!account && !unread && adapter.unreadable?.(page))))
      void greet();
  };
  for (const type of ['focusin', 'visibilitychange', 'hashchange', 'load'] as const) {
    window.addEventListener(type, whose, { capture: true, signal });
  }
  for (const wait of ACCOUNT_LATE) setTimeout(() => !signal.aborted && account === undefined && whose(), wait);

  client.onTell(({ tell }) => {
    if (tell === 'reading') void greet();
    else if (tell === 'changed') reading?.reader.changed();
    else reading?.reader.command();
  }, signal);
  void greet();
}
