import type { Mail, Person } from '../mail';
import type { App } from './app';
import { el, icon, nextId, pressed } from './dom';
import { lines } from './letter';
import { longDate } from './words';

/** `.adn.ads` with everything (2025-expanded-message): ids, sender, recipients, body. */
export function expanded(app: App, mail: Mail, reply: () => void): HTMLElement {
  const { words } = app;
  const logged = `1:${btoa(JSON.stringify([`#${mail.thread}`]))}; 4:${btoa(JSON.stringify([`#${mail.sync}`]))}`;
  const date = longDate(app.options.language, mail.at);
  const answer = el(
    'div.T-I.J-J5-Ji.T-I-Js-IF.aaq.T-I-ax7.L3',
    {
      role: 'button',
      tabindex: 0,
      jslog: `21576; u014N:cOuCgd,Kr2w4b; ${logged}`,
      'data-tooltip': words.reply,
      'aria-label': words.reply,
    },
    icon('M10 8V4L3 11l7 7v-4c5 0 8 1.500 10 5c0-6-3-11-10-11'),
  );
  pressed(answer, reply);
  const recipients = [...mail.to, ...mail.cc, ...(app.isMine(mail.from) ? mail.bcc : [])];
  const to = recipients.flatMap((person, index) => [index === 0 ? `${words.toWord} ` : ', ', recipient(app, person)]);
  const name = el(
    'span.gD',
    { email: mail.from.email, name: mail.from.name, 'data-hovercard-id': mail.from.email },
    el('span', undefined, mail.from.name),
  );
  const first = el(
    'tr.acZ',
    undefined,
    el(
      'td.gF.gK',
      undefined,
      table(
        'ix',
        el(
          'tr',
          undefined,
          el(
            'td.c2',
            undefined,
            el(
              'h3.iw',
              undefined,
              el(
                'span.qu',
                { translate: 'no', role: 'gridcell', tabindex: -1 },
                name,
                ' ',
                el('span.go', undefined, `<${mail.from.email}>`),
              ),
            ),
          ),
        ),
      ),
    ),
    el(
      'td.gH.bAk',
      undefined,
      el(
        'div.gK',
        undefined,
        el('span'),
        el('span.g3', { id: nextId(), title: date, alt: date, role: 'gridcell', tabindex: -1 }, date),
        el('div.zd.bi4', { role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.star, tabindex: 0 }, '☆'),
      ),
    ),
    el('td.gH'),
    el(
      'td.gH.acX.bAm',
      { rowspan: 2 },
      answer,
      el(
        'div.T-I.J-J5-Ji.T-I-Js-Gs.aap.T-I-awG',
        { role: 'button', tabindex: 0, 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': words.more },
        '⋮',
      ),
    ),
  );
  const second = el(
    'tr.acZ.xD',
    undefined,
    el(
      'td',
      { colspan: 3 },
      table(
        'adz',
        el(
          'tr',
          undefined,
          el(
            'td.ady',
            undefined,
            el('div.iw.ajw', undefined, el('span.hb', { translate: 'no' }, ...to, ' ')),
            el('div.ajy', { role: 'button', tabindex: 0, 'aria-haspopup': 'true', 'aria-label': words.details }),
          ),
        ),
      ),
    ),
  );
  const body = el(
    'div.ii.gt',
    { id: nextId(), jslog: `20277; u014N:xr6bB; ${logged}` },
    el('div.a3s.aiL', { id: nextId() }, el('div', { dir: 'ltr' }, ...lines(mail.text))),
  );
  const late =
    app.options.legacyDelay > 0 && mail.sync.startsWith('msg-a:') && app.now() - mail.at < app.options.legacyDelay;
  return el(
    'div.adn.ads',
    { style: '', 'data-message-id': `#${mail.sync}`, 'data-legacy-message-id': late ? undefined : mail.legacy },
    avatar(mail),
    el(
      'div.gs',
      undefined,
      el('div.gE.iv.gt', undefined, table('gJ', first, second)),
      el('div', { id: nextId() }),
      el('div', undefined, el('div.aHl'), el('div', { id: nextId(), tabindex: -1 }), body, el('div.hi')),
    ),
  );
}

/** `.adf.ads`: no id, no recipient, a snippet (2020-collapsed-messages). */
export function collapsed(app: App, mail: Mail): HTMLElement {
  const date = longDate(app.options.language, mail.at);
  const snippet = mail.text.replace(/\s+/g, ' ').slice(0, 100);
  const name = el(
    'span.gD',
    {
      email: mail.from.email,
      'data-hovercard-id': mail.from.email,
      name: mail.from.name,
      role: 'gridcell',
      tabindex: -1,
    },
    mail.from.name,
  );
  const row = el(
    'tr',
    undefined,
    el('td.gF.gK', { style: 'width: auto' }, name),
    el(
      'td.gF.gK',
      undefined,
      table('iB.za', el('tr', undefined, el('td', undefined, el('div.iA.g6', undefined, snippet)))),
    ),
    el(
      'td.gH.bAk',
      undefined,
      el('span'),
      el('span.g3', { id: nextId(), title: date, alt: date, role: 'gridcell', tabindex: -1 }, date),
    ),
  );
  return el(
    'div.adf.ads',
    undefined,
    avatar(mail),
    el('div.gs.gt', undefined, el('div.gE.hI', undefined, table('gJ', row))),
    el('div.ajx'),
  );
}

const avatar = ({ from }: Mail): HTMLElement =>
  el(
    'div.aju',
    undefined,
    el(
      'div.aCi',
      undefined,
      el('div.aFg', { style: 'display: none' }),
      el(
        'div.ajn',
        { jid: from.email, 'data-hovercard-id': from.email, 'data-name': from.name, 'aria-hidden': 'true' },
        from.name.slice(0, 1),
      ),
    ),
  );

const recipient = (app: App, person: Person): HTMLElement =>
  el(
    'span.g2',
    { email: person.email, name: app.isMine(person) ? app.words.me : person.name, 'data-hovercard-id': person.email },
    app.isMine(person) ? app.words.me : person.name || person.email,
  );

const table = (classes: string, ...rows: readonly HTMLElement[]): HTMLElement =>
  el(`table.cf.${classes}`, { cellpadding: 0, role: 'presentation' }, el('tbody', undefined, ...rows));
