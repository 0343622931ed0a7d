import type { Embedded } from '../document';
import { foreign, threadOf } from '../ids';
import { isDraft, isUnread } from '../mail';
import type { GmailOptions } from '../options';
import { App } from './app';
import { Composers } from './composers';
import { el, icon, pressed } from './dom';
import { draftLetter, newLetter } from './letter';
import { hashOf, type ListName, listTable, type Row, rowsOf } from './list';
import { Outbox } from './outbox';
import { shell } from './shell';
import { ThreadView } from './thread';
import { Toast } from './toast';

const LISTS: readonly string[] = ['inbox', 'sent', 'all', 'drafts', 'scheduled', 'search'];

/** What is shown: a list, or a thread reached from one. */
interface Route {
  readonly list: ListName;
  readonly search: string;
  readonly thread: string | undefined;
}

function route(hash: string): Route {
  const parts = (hash.replace(/^#/, '').split('?')[0] ?? '').split('/').map(decodeURIComponent);
  const list = (LISTS.includes(parts[0] ?? '') ? parts[0] : 'inbox') as ListName;
  const token = parts[list === 'search' ? 2 : 1];
  return { list, search: list === 'search' ? (parts[1] ?? '') : '', thread: token ? named(token) : undefined };
}

/** The thread that stands in the address: by its token, by its sync id, or by its legacy id, as old links have it. */
function named(token: string): string {
  if (token.startsWith('thread-')) return token;
  if (!/^[0-9a-f]{16}$/.test(token)) return threadOf(token);
  return app.box.threads.find(({ legacy }) => legacy === token)?.sync ?? foreign('thread', token);
}

const embedded = (window as unknown as { STAND_IN: Embedded }).STAND_IN;
const app = new App(embedded);
const outbox = new Outbox(app);
const toast = new Toast(app);
const composers = new Composers(app, outbox, toast);
outbox.onTrouble = () => toast.show(app.words.resend, 5);
document.body.append(el('div.vY', undefined, toast.element));

if (app.options.foreign) {
  // A box like Chat's: editable, a textbox, and no mail.
  const chat = el('div', { role: 'textbox', contenteditable: 'true', 'aria-label': 'Chat' });
  document.body.append(el('div.foreign-bar', { role: 'dialog', 'aria-label': 'Chat' }, chat));
}

let shown:
  | {
      readonly route: Route;
      readonly main: HTMLElement;
      readonly view: ThreadView | undefined;
      readonly table: HTMLElement | undefined;
    }
  | undefined;

if (app.popout) {
  const draft = new URLSearchParams(window.location.search).get('draft');
  const mail = app.box.mails.find(({ sync }) => sync === draft);
  composers.open({ ...(mail === undefined ? newLetter(app) : draftLetter(app, mail)), inline: false });
} else {
  const { host } = shell(app, () => void composers.open(newLetter(app)));
  composers.inline = {
    place: (about) => (shown?.view?.thread.sync === about.thread ? shown.view.place(about) : undefined),
    closed: (place) => {
      place.classList.remove('adB');
      place.replaceChildren();
    },
  };
  composers.onNames = address;
  window.addEventListener('hashchange', () => show(host));
  app.listeners.add(refresh);
  window.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable=true]') !== null;
    if (event.key === 'z' && !typing && !event.ctrlKey && !event.metaKey) toast.undo();
  });
  show(host);
}

/** `?compose=` names the docked composers; the route stays. */
function address(): void {
  const { tokens } = composers;
  const before = window.location.hash.split('?')[0] || '#inbox';
  const wanted = tokens.length === 0 ? before : `${before}?compose=${tokens.join('%2C')}`;
  if (window.location.hash !== wanted && (window.location.hash !== '' || tokens.length > 0))
    window.location.replace(wanted);
}

function show(host: HTMLElement): void {
  const next = route(window.location.hash);
  if (shown !== undefined && JSON.stringify(shown.route) === JSON.stringify(next)) return;
  if (shown !== undefined) leave(shown.main);
  if (shown?.view !== undefined) composers.leave(shown.view.thread.sync);
  const { previewPane } = app.options;
  const main = el('div.bGI.nH.oy8Mbf', { role: 'main', tabindex: -1 });
  const view = next.thread === undefined ? undefined : viewOf(next.thread);
  const table = view === undefined || previewPane ? tableOf(next) : undefined;
  if (table !== undefined) main.append(table);
  if (previewPane)
    main.append(el('div.aia', undefined, el('div.ao9', undefined, ...(view === undefined ? [] : [view.element]))));
  else if (view !== undefined) main.append(threadToolbar(next.list), view.element);
  main.classList.toggle('split', previewPane);
  host.append(main);
  shown = { route: next, main, view, table };
  view?.openDraft();
  title();
}

/** The buttons above a conversation. */
function threadToolbar(list: ListName): HTMLElement {
  const button = (classes: string, word: string, path: string) =>
    el(
      `div.T-I.J-J5-Ji.${classes}`,
      { role: 'button', tabindex: 0, 'aria-label': word, 'data-tooltip': word },
      icon(path),
    );
  const back = button('lS.T-I-ax7', app.words.back, 'M20 12H5M11 6l-6 6l6 6');
  pressed(back, () => {
    window.location.hash = `#${list}`;
  });
  const archive = button('lR.T-I-ax7', app.words.archive, 'M4 7h16v13H4zM4 7l2-3h12l2 3M12 10v6M9 13l3 3l3-3');
  const sections = [back, archive].map((one) => el('div.G-Ni.J-J5-Ji', undefined, one));
  return el(
    'div.nH',
    undefined,
    el(
      'div.D.E.G-atb',
      { gh: 'tm' },
      el('div.nH.aqK', { gh: 'mtb' }, el('div', undefined, el('div', undefined, ...sections))),
    ),
  );
}

/** What was shown stays in the page, hidden, as a `[role=main]` of before; only the newest two are kept. */
function leave(main: HTMLElement): void {
  main.style.display = 'none';
  main.dataset.stale = '';
  if (!app.options.staleMain) main.removeAttribute('role');
  for (const table of main.querySelectorAll('[gh=tl]')) table.removeAttribute('gh');
  const stale = main.parentElement?.querySelectorAll('[data-stale]') ?? [];
  if (stale.length > 2) stale[0]?.remove();
}

function viewOf(token: string): ThreadView | undefined {
  const [sync = '', only] = token.split('|');
  const thread = app.thread(sync);
  return thread === undefined ? undefined : new ThreadView(app, outbox, composers, thread, only);
}

function tableOf({ list, search }: Route): HTMLElement {
  const open = (row: Row) => {
    const draft = row.mails.length === 1 ? row.mails.find(isDraft) : undefined;
    if (draft !== undefined) composers.open({ ...draftLetter(app, draft), inline: false });
    else
      window.location.hash = hashOf(
        list === 'search' ? `search/${encodeURIComponent(search)}` : list,
        row,
        app.options.conversationView,
      );
  };
  return listTable(app, list, rowsOf(app, list, search), open);
}

function refresh(): void {
  if (shown === undefined) return;
  if (shown.table !== undefined) {
    const table = tableOf(shown.route);
    shown.table.replaceChildren(...table.childNodes);
  }
  shown.view?.update();
  title();
}

function title(): void {
  const unread = app.box.mails.filter(isUnread).length;
  const name =
    shown?.view?.thread.subject ??
    `${app.words[shown?.route.list === 'search' ? 'search' : (shown?.route.list ?? 'inbox')]}${unread > 0 ? ` (${unread})` : ''}`;
  document.title = `${name} - ${app.box.me.email} - Gmail`;
}

const events = new EventSource('/stand-in/events');
events.addEventListener('mail', () => void app.refresh());
events.addEventListener('reload', () => window.location.reload());

/** For people and tests in the page; the extension has no world in which to see it. */
const control = async (act: string, ...values: unknown[]): Promise<unknown> =>
  (await fetch('/stand-in/control', { method: 'POST', body: JSON.stringify({ act, values }) })).json();
Object.assign(window, {
  standIn: {
    /** `standIn.deliver('marieke@…', 'Re: …', 'text', 'thread-…')`: a mail arrives. */
    deliver: (email: string, subject: string, text: string, thread?: string) =>
      control('deliver', { from: app.known(email), subject, text, thread }, app.account),
    forward: (by: number) => control('forward', by),
    set: (options: Partial<GmailOptions>) => control('set', options),
    poll: () => outbox.poll(),
  },
});
