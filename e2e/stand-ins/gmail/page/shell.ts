import { isUnread } from '../mail';
import type { App } from './app';
import { el, icon, nest, pressed } from './dom';
import type { ListName } from './list';

export interface Shell {
  /** `.aeF > .nH`: lists and threads go in here, as `[role=main]`. */
  readonly host: HTMLElement;
}

const PATHS: Record<string, string> = {
  inbox: 'M4 5h16v14H4zM4 14h5l1 2h4l1-2h5',
  sent: 'M4 5l16 7l-16 7v-5l9-2l-9-2z',
  scheduled: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 8v4l3 2',
  drafts: 'M6 3h8l4 4v14H6zM9 12h6M9 16h6',
  all: 'M4 7h16v11H4zM4 7l8 6l8-6',
};

/** Everything around lists and threads: header, navigation, side panel. */
export function shell(app: App, compose: () => void): Shell {
  const { words, box } = app;
  const search = el<HTMLInputElement>('input.gb_ue', {
    name: 'q',
    'aria-label': words.search,
    placeholder: words.search,
    autocomplete: 'off',
  });
  const form = el(
    'form.gb_sf',
    { role: 'search', id: 'aso_search_form_anchor' },
    icon('M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14M16 16l5 5'),
    search,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.location.hash = `#search/${encodeURIComponent(search.value)}`;
  });
  const account = el(
    'a.gb_B',
    {
      href: 'https://accounts.google.com/SignOutOptions?continue=mail',
      role: 'button',
      'aria-label': `${words.account.replace('{p}', box.me.name)} \n(${box.me.email})`,
    },
    el('span.gb_pic', undefined, box.me.name.slice(0, 1)),
  );
  account.addEventListener('click', (event) => event.preventDefault());
  const header = el(
    'header.gb_ta',
    { role: 'banner' },
    el('div.gb_logo', undefined, icon('M3 6h18v13H3zM3 6l9 7l9-7'), 'Gmail'),
    form,
    account,
  );
  const button = el(
    'div.T-I.T-I-KE.L3',
    { role: 'button', tabindex: 0, gh: 'cm' },
    icon('M4 20l1-5L16 4l4 4L9 19z'),
    words.compose,
  );
  pressed(button, compose);
  const links = (['inbox', 'scheduled', 'sent', 'drafts', 'all'] as const).map((name) => navigation(app, name));
  const nav = el(
    'div.aeN.WR',
    { role: 'navigation' },
    el('div.z0', undefined, button),
    el('div.yJ', undefined, el('div.byl', undefined, nest(['div.TK'], ...links))),
  );
  const host = el('div.nH');
  const main = nest(['div.nH.bkK', 'div.nH', 'div.nH.ar4.z', 'div.AO', 'div.Tm.aeJ', 'div.aeF'], host);
  const panel = el(
    'div.brC-aT5-aOt-Jw',
    { role: 'complementary', 'aria-label': words.panel },
    el('div.aT5-aOt-I', { role: 'button', tabindex: 0, 'aria-label': words.hidePanel }, '›'),
  );
  document.body.prepend(
    el(
      'div.nH.whole',
      undefined,
      header,
      el(
        'div.nH.below',
        undefined,
        nav,
        main,
        el('div.nH.bAw', undefined, el('div', { style: 'display: none' }, el('div.brC-brG')), panel),
      ),
    ),
  );
  return { host };
}

function navigation(app: App, name: Exclude<ListName, 'search'>): HTMLElement {
  const { words } = app;
  const link = el('a.J-Ke.n0', { href: `${app.base}#${name}`, tabindex: -1 }, words[name]);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.location.hash = `#${name}`;
  });
  const count = el('div.bsU');
  const draw = () => {
    const unread = app.box.mails.filter(isUnread).length;
    count.textContent = name === 'inbox' && unread > 0 ? String(unread) : '';
  };
  app.listeners.add(draw);
  draw();
  const row = el(
    'div.TO',
    { 'data-tooltip': words[name] },
    el(
      'div.TN',
      undefined,
      el('div.qj', undefined, icon(PATHS[name] ?? '')),
      nest(['div.aio', 'span.nU'], link),
      count,
    ),
  );
  const light = () => row.classList.toggle('nZ', (window.location.hash || '#inbox').split(/[?/]/)[0] === `#${name}`);
  window.addEventListener('hashchange', light);
  light();
  return el('div.aim', undefined, row);
}
