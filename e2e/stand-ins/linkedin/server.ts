import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../server/bundle';
import type { SeenRequest } from '../../server/serve-hosts';
import { document } from './document';
import { idIn } from './ids';
import { Inbox } from './inbox';
import type { CreateBody, InviteBody } from './model';
import { type LinkedInOptions, USUAL, withQuery } from './options';
import { COLLEAGUES, HISTORY, type Who } from './seed';

/** What a test, or the page's `window.standIn`, can do from outside. Messages and conversations by their `2-…` id. */
export interface LinkedInControl {
  /** A message arrives; its id. In the newest conversation with the sender, unless one is named. */
  deliver(from: Who, text: string, conversation?: string): string;
  /** The rep writes from a phone. */
  phone(to: Who, text: string, conversation?: string): string;
  older(conversation: string, text: string): string;
  react(message: string, emoji: string, by: Who): void;
  recall(message: string): void;
  seen(message: string): void;
  typing(conversation: string, typing: boolean): void;
  accept(who: Who): void;
  /** Moves the server's clock on. ms. */
  forward(by: number): void;
  now(): number;
  /** Switches options; open pages load anew. */
  set(options: Partial<LinkedInOptions>): void;
  /** Of the account that is signed in. */
  readonly inbox: Inbox;
}

export interface LinkedInSite {
  readonly control: LinkedInControl;
  answer(request: SeenRequest, response: ServerResponse): Promise<void>;
}

const MESSAGES = '/voyager/api/voyagerMessagingDashMessengerMessages';
const CONVERSATIONS = '/voyager/api/voyagerMessagingDashMessengerConversations';
const RELATIONSHIPS = '/voyager/api/voyagerRelationshipsDashMemberRelationships';
const SALES = '/sales-api/salesApiMessageActions';
const PAGES = /^\/(feed|in|messaging|preload|mynetwork|sales)(\/|$)/;

/** The page's scripts, built once, when first asked for: other sites' tests don't wait for them. */
const scripts = new Map<string, Promise<string>>();
const script = (name: string, entry: URL): Promise<string> => {
  const made = scripts.get(name) ?? bundle(fileURLToPath(entry), name);
  scripts.set(name, made);
  return made;
};

/** Keeps two accounts, of which one is signed in. */
export function linkedInSite(wanted: Partial<LinkedInOptions> = {}): LinkedInSite {
  let options: LinkedInOptions = { ...USUAL, ...wanted };
  let offset = options.now === undefined ? 0 : options.now - Date.now();
  const clock = () => Date.now() + offset;
  const inboxes = {
    jonas: new Inbox('jonas', options.seed, clock),
    willemijn: new Inbox('willemijn', options.seed + 1, clock),
  };
  inboxes.jonas.grow(options.history ?? HISTORY);
  inboxes.willemijn.grow(COLLEAGUES);
  const inbox = () => inboxes[options.account];
  const listeners = new Set<ServerResponse>();
  const tell = (event: 'inbox' | 'reload') => {
    const data = event === 'inbox' ? JSON.stringify(inbox().view()) : '';
    for (const listener of listeners) listener.write(`event: ${event}\ndata: ${data}\n\n`);
  };
  const told = <T>(made: T): T => {
    tell('inbox');
    return made;
  };

  const control: LinkedInControl = {
    deliver: (from, text, conversation) => told(inbox().write(from, inbox().me, text, conversation).id),
    phone: (to, text, conversation) => told(inbox().write(inbox().me, to, text, conversation).id),
    older: (conversation, text) => told(inbox().older(conversation, text).id),
    react: (message, emoji, by) => told(inbox().react(message, emoji, by)),
    recall: (message) => told(inbox().recall(message)),
    seen: (message) => told(inbox().seen(message)),
    typing: (conversation, typing) => told(inbox().typing(conversation, typing)),
    accept: (who) => told(inbox().accept(who)),
    forward(by) {
      offset += by;
      tell('inbox');
    },
    now: clock,
    set(more) {
      options = { ...options, ...more };
      tell('reload');
    },
    get inbox() {
      return inbox();
    },
  };

  /** What a post of the page's comes to: the answer's body; undefined where it is refused. */
  const post = (url: URL, body: never): object | undefined => {
    const { messageUrn = '', emoji = '', conversation = '' } = body as Record<string, string>;
    switch (`${url.pathname}?${url.searchParams.get('action')}`) {
      case `${MESSAGES}?createMessage`:
        return options.ack === 'reject' ? undefined : inbox().create(body as CreateBody);
      case `${MESSAGES}?recall`:
        inbox().recall(idIn(messageUrn));
        return {};
      case `${MESSAGES}?reactWithEmoji`:
        inbox().react(idIn(messageUrn), emoji);
        return {};
      case `${CONVERSATIONS}?markRead`:
        inbox().read(conversation);
        return {};
      case `${RELATIONSHIPS}?verifyQuotaAndCreateV2`:
        return options.invites === 'refused' ? { value: {} } : inbox().invite(body as InviteBody);
      case `${SALES}?createMessage`:
        return { value: { id: '2-sales' } };
      case '/stand-in/control?null': {
        const { act, values } = body as { act: 'deliver' | 'phone' | 'older' | 'forward' | 'set'; values: never[] };
        return { made: (control[act] as (...given: never[]) => unknown)(...values) };
      }
      default:
        return undefined;
    }
  };

  const answer = async (request: SeenRequest, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url, 'https://www.linkedin.com');
    const send = (type: string, text: string) => response.writeHead(200, { 'content-type': type }).end(text);
    if (request.method === 'POST') {
      const made = post(url, JSON.parse(request.body.toString()) as never);
      if (made === undefined) response.writeHead(429).end();
      else send('application/json; charset=utf-8', JSON.stringify(made));
      tell('inbox');
    } else if (url.pathname === '/realtime/connect') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else if (url.pathname === '/stand-in/page.js') {
      const page = await script('linkedInPage', new URL('./page/main.ts', import.meta.url));
      send('text/javascript; charset=utf-8', page);
    } else if (PAGES.test(url.pathname)) {
      const detect = await script('detect', new URL('./page/detect.ts', import.meta.url));
      const chosen = withQuery(options, url.searchParams);
      send('text/html; charset=utf-8', document(inbox().view(), chosen, url.pathname, detect));
    } else if (url.pathname === '/') response.writeHead(302, { location: '/feed/' }).end();
    else response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
  };
  return { control, answer };
}
