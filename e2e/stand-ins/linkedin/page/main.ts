import { el } from '../../gmail/page/dom';
import type { Embedded } from '../document';
import type { InboxView } from '../model';
import { isEmber, type LinkedInOptions } from '../options';
import type { Who } from '../seed';
import { App } from './app';
import { invite } from './invite';
import { Messaging } from './messaging';
import { Outlet } from './outlet';
import { followLinks, routerOfTop } from './router';
import { sales } from './sales';
import { navigation, screenOf, siteMain } from './sdui';

const embedded = (window as unknown as { STAND_IN: Embedded }).STAND_IN;
const here = window.location.pathname;
const inFrame = window.top !== window;
const app = new App(embedded, routerOfTop());
const { router } = app;

const asks = (url: URL) => url.pathname.startsWith('/messaging/compose') && url.searchParams.has('interop');
const invited = (url: URL) =>
  url.pathname.startsWith('/preload/custom-invite') ? app.profile(url.searchParams.get('vanityName') ?? '') : undefined;

/** The `/preload/` frame: all of messaging, or, by its own address, the dialog of an invitation. */
function preload(): void {
  const member = invited(new URL(window.location.href));
  if (member !== undefined) invite(app, member, document.body);
  else if (window.frameElement?.hasAttribute('hidden') !== true) document.body.append(new Messaging(app).element);
  followLinks(router, () => false);
}

/** What Ember draws in the light DOM. Only within messaging does it follow addresses by itself. */
function ember(): void {
  const messaging = here.startsWith('/messaging');
  router.own((to) => messaging && to.startsWith('/messaging'));
  const main = messaging ? new Messaging(app).element : siteMain(app);
  document.body.append(navigation(app, true), main, recaptcha());
  if (messaging) {
    followLinks(router, () => false);
    return;
  }
  const outlet = new Outlet(app, true);
  followLinks(router, take(outlet));
  app.listeners.add(() => redrawn(document.body));
}

/** What React draws, with an outlet for Ember's parts, and a frame for messaging as a whole. */
function react(): void {
  router.own((to) => /^\/(feed|in|mynetwork|messaging)\b/.test(to));
  const root = el('div', { id: 'root' });
  const frame = (mode: string) =>
    el<HTMLIFrameElement>('iframe', {
      'data-testid': 'interop-iframe',
      src: `/preload/?_bprMode=${mode}${window.location.search.replace('?', '&')}`,
    });
  const spare = frame('vanilla');
  if (app.options.hiddenCopy && app.options.rendering !== 'rebuilt') spare.classList.add('spare');
  else spare.hidden = true;
  document.body.append(root, recaptcha(), spare);
  const outlet = new Outlet(app, false);
  let whole: HTMLIFrameElement | undefined;
  const show = () => {
    const messaging = router.path.startsWith('/messaging');
    const framed = messaging && app.options.rendering !== 'rebuilt';
    root.setAttribute('data-sdui-screen', screenOf(router.path));
    root.replaceChildren(navigation(app, false), messaging ? el('main') : siteMain(app));
    if (framed && whole === undefined) {
      whole = frame('shell');
      document.body.append(whole);
      if (app.options.reopen) whole.addEventListener('load', reopen, { once: true });
    } else if (!framed) {
      whole?.remove();
      whole = undefined;
    }
    outlet.renew(framed);
  };
  router.listeners.add(show);
  followLinks(router, take(outlet));
  app.listeners.add(() => redrawn(root));
  show();
}

/** Writes a frame's document anew: its window stays, and whatever listened in it is gone. */
async function reopen({ currentTarget }: Event): Promise<void> {
  const { src, contentDocument } = currentTarget as HTMLIFrameElement;
  const html = await (await fetch(src)).text();
  contentDocument?.open();
  contentDocument?.write(html);
  contentDocument?.close();
}

/** The site's own main part follows what the server pushed (an invitation that went is Pending). */
function redrawn(into: HTMLElement): void {
  if (!router.path.startsWith('/messaging')) into.querySelector(':scope > main')?.replaceWith(siteMain(app));
}

/** A Message link opens a bubble, a Connect link a dialog: neither is a new page. */
const take =
  (outlet: Outlet) =>
  (url: URL): boolean => {
    const member = invited(url);
    if (member !== undefined) {
      outlet.invite(member);
      return true;
    }
    if (!asks(url)) return false;
    outlet.message(url.searchParams.get('recipient') ?? '');
    return true;
  };

/** Every page has one, and it is no message box. */
const recaptcha = (): HTMLElement =>
  el('textarea.g-recaptcha-response', { name: 'g-recaptcha-response', hidden: true });

// A frame that was opened anew bears the top window's address.
if (inFrame || here.startsWith('/preload/')) preload();
else if (here.startsWith('/sales/')) {
  document.body.append(sales(app));
  app.listeners.add(() => document.querySelector('main')?.replaceWith(sales(app)));
} else if (isEmber(here, app.options)) ember();
else react();

const events = new EventSource('/realtime/connect');
events.addEventListener('inbox', ({ data }) => app.hear(JSON.parse(data as string) as InboxView));
if (!inFrame) events.addEventListener('reload', () => window.location.reload());

/** For people and tests in the page; the extension has no world in which to see it. */
Object.assign(window, {
  standIn: {
    /** `standIn.deliver('bram', 'Yes.')`: a message arrives. */
    deliver: (from: Who, text: string) => app.control('deliver', from, text),
    phone: (to: Who, text: string) => app.control('phone', to, text),
    forward: (by: number) => app.control('forward', by),
    set: (options: Partial<LinkedInOptions>) => app.control('set', options),
  },
});
