import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { bundle } from '../../server/bundle';
import type { SeenRequest } from '../../server/serve-hosts';
import { document } from './document';
import { type Delivery, Mailbox } from './mailbox';
import { type GmailOptions, USUAL, withQuery } from './options';
import { HISTORY, PEOPLE } from './seed';
import type { Json } from './sync';

/** What a test, or the page's `window.standIn`, can do from outside. */
export interface GmailControl {
  /** A mail arrives (or one that the rep sent from a phone); its message id. `account` is the N of /u/N. */
  deliver(delivery: Delivery, account?: string): string;
  /** Moves the server's clock on. ms. */
  forward(by: number): void;
  now(): number;
  /** Switches options; open pages follow where they can, and load anew for the rest. */
  set(options: Partial<GmailOptions>): void;
  /** The mailbox of `account`: `0`, `1`, or `d/<id>` for the delegated one. */
  mailbox(account?: string): Mailbox;
}

/** The accounts: two of the session's own, and one that somebody else handed over. */
export const DELEGATED = 'd/AEoRXRQk3uT0';

/** Carries posts for the page, so that they belong to no tab. */
const WORKER = `onconnect = ({ ports: [port] }) => {
  port.onmessage = async ({ data: { url, text, headers } }) =>
    port.postMessage((await fetch(url, { method: 'POST', body: text, headers })).status);
};`;

export interface GmailSite {
  readonly control: GmailControl;
  answer(request: SeenRequest, response: ServerResponse): Promise<void>;
}

/** Builds the page's script and keeps three mailboxes. */
export async function gmailSite(wanted: Partial<GmailOptions> = {}): Promise<GmailSite> {
  let options: GmailOptions = { ...USUAL, ...wanted };
  let offset = options.now === undefined ? 0 : options.now - Date.now();
  const clock = () => Date.now() + offset;
  const mailboxes = new Map([
    ['0', new Mailbox(PEOPLE.jonas, [PEOPLE.sales], options.seed, clock)],
    ['1', new Mailbox(PEOPLE.jonasPrivate, [], options.seed + 1, clock)],
    [DELEGATED, new Mailbox(PEOPLE.sales, [], options.seed + 2, clock)],
  ]);
  mailboxes.get('0')?.grow(options.history ?? HISTORY);
  const here = dirname(fileURLToPath(import.meta.url));
  const script = await bundle(join(here, 'page/main.ts'), 'gmailPage');
  const listeners = new Set<ServerResponse>();
  let failures = options.failNext;

  const tell = (event: 'mail' | 'reload') => {
    for (const listener of listeners) listener.write(`event: ${event}\ndata: \n\n`);
  };
  const mailbox = (account = '0'): Mailbox => {
    const found = mailboxes.get(account);
    if (found === undefined) throw new Error(`no account ${account}`);
    return found;
  };
  const control: GmailControl = {
    deliver(delivery, account) {
      const mail = mailbox(account).deliver(delivery);
      tell('mail');
      return mail.sync;
    },
    forward(by) {
      offset += by;
      tell('mail');
    },
    now: clock,
    set(more) {
      options = { ...options, ...more };
      failures = more.failNext ?? failures;
      tell('reload');
    },
    mailbox,
  };

  const post = async (account: string, request: SeenRequest, response: ServerResponse) => {
    if (options.slow > 0) await new Promise((resolve) => setTimeout(resolve, options.slow));
    if (failures > 0) {
      failures -= 1;
      response.writeHead(503).end();
      return;
    }
    const zipped = request.body[0] === 0x1f && request.body[1] === 0x8b;
    const body = JSON.parse((zipped ? gunzipSync(request.body) : request.body).toString()) as Json;
    const answer = mailbox(account).sync(body);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
    tell('mail');
  };

  const answer = async (request: SeenRequest, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url, 'https://mail.google.com');
    const account = /\/u\/(\d+\/d\/[\w-]+|\d+)/.exec(url.pathname)?.[1]?.replace(/^\d+\/(?=d\/)/, '') ?? '0';
    if (request.method === 'POST' && url.pathname.endsWith('/i/s')) return post(account, request, response);
    if (request.method === 'POST' && url.pathname === '/stand-in/control') {
      const { act, values } = JSON.parse(request.body.toString()) as {
        act: 'deliver' | 'forward' | 'set';
        values: never[];
      };
      const made = (control[act] as (...given: never[]) => unknown)(...values);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(made ?? null));
      return;
    }
    if (url.pathname === '/stand-in/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    if (url.pathname === '/stand-in/page.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
      return;
    }
    if (url.pathname === '/stand-in/worker.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(WORKER);
      return;
    }
    if (url.pathname.endsWith('/stand-in/mailbox')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(mailbox(account).view()));
      return;
    }
    if (url.searchParams.get('view') === 'om') {
      // "Show original": where a just-sent message's legacy id can be read.
      const legacy = mailbox(account).legacyOf(url.searchParams.get('permmsgid') ?? '') ?? '';
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><a href="/mail/u/0?ui=2&amp;view=att&amp;th=${legacy}&amp;attid=0&amp;disp=comp&amp;safe=1&amp;zw">-</a>`,
        );
      return;
    }
    if (/^\/mail\/u\/\d+(\/d\/[\w-]+)?\/(popout)?$/.test(url.pathname) && mailboxes.has(account)) {
      const chosen = withQuery(options, url.searchParams);
      const page = document(mailbox(account).view(), chosen, account, url.pathname.endsWith('/popout'));
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          ...(chosen.trustedTypes ? { 'content-security-policy': "require-trusted-types-for 'script'" } : {}),
        })
        .end(page);
      return;
    }
    if (url.pathname === '/' || url.pathname === '/mail/') {
      // `authuser` names the account by its address; what follows the hash stays with the browser.
      const asked = url.searchParams.get('authuser');
      const number = ['0', '1'].find((one) => mailboxes.get(one)?.me.email === asked) ?? '0';
      response.writeHead(302, { location: `/mail/u/${number}/` }).end();
      return;
    }
    response.writeHead(url.pathname.endsWith('.gif') || url.pathname === '/favicon.ico' ? 204 : 404).end();
  };
  return { control, answer };
}
