import type { App } from './app';
import { el, icon, nest, nextId } from './dom';

export interface Toolbar {
  readonly element: HTMLElement;
  readonly send: HTMLElement;
  readonly chevron: HTMLElement;
  readonly discard: HTMLElement;
}

/** The bottom row: Send and its arrow, the formatting buttons, discard. */
export function toolbar(app: App): Toolbar {
  const { words } = app;
  const send = el(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    {
      id: nextId(),
      role: 'button',
      tabindex: 1,
      'data-tooltip': words.sendKeys,
      'aria-label': words.sendKeys,
      jslog: '32601; u014N:cOuCgd,Kr2w4b',
    },
    words.send,
  );
  const chevron = el(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    {
      id: nextId(),
      role: 'button',
      tabindex: 1,
      'aria-label': words.moreSend,
      'data-tooltip': words.moreSend,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
    },
    el('div.G-asx'),
  );
  const tool = (command: string, word: string, path: string) =>
    el(
      'div.wG.J-Z-I',
      { command, 'data-tooltip': word, 'aria-label': word, tabindex: 1, role: 'button', 'aria-pressed': 'false' },
      nest(['div.J-J5-Ji.J-Z-I-Kv-H', 'div.J-J5-Ji.J-Z-I-J6-H', 'div.aaA'], icon(path)),
    );
  const discard = el(
    'div.oh.J-Z-I.J-J5-Ji.T-I-ax7',
    { tabindex: 1, role: 'button', 'data-tooltip': words.discard, 'aria-label': words.discard },
    nest(
      ['div.J-J5-Ji.J-Z-I-Kv-H', 'div.J-J5-Ji.J-Z-I-J6-H', 'div.og.T-I-J3'],
      icon('M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13'),
    ),
  );
  const more = el(
    'div.J-JN-M-I.J-J5-Ji.Xv.L3.T-I-ax7.T-I',
    { role: 'button', tabindex: 1, 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': words.more },
    el('div.J-J5-Ji.J-JN-M-I-Jm', undefined, el('img.Y1', { alt: '' })),
  );
  const row = el(
    'tr.btC',
    undefined,
    el(
      'td.gU.Up',
      undefined,
      el('div.J-J5-Ji.btA', undefined, el('div.J-J5-Ji'), el('div.dC', undefined, send, chevron)),
    ),
    el('td.oc.gU', undefined, tool('format', words.format, 'M6 19 12 5l6 14M8 14h8')),
    el(
      'td.a8X.gU',
      undefined,
      el(
        'div.bAK',
        undefined,
        tool('Files', words.attach, 'M8 12.5V7a4 4 0 0 1 8 0v9a2.5 2.5 0 0 1-5 0V8'),
        tool(
          '+link',
          words.link,
          'M10 14a4 4 0 0 1 0-5l2-2a4 4 0 0 1 5 5l-1 1M14 10a4 4 0 0 1 0 5l-2 2a4 4 0 0 1-5-5l1-1',
        ),
        tool('+emoticon', words.emoji, 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M9 10v1M15 10v1M8.500 14a4 4 0 0 0 7 0'),
      ),
    ),
    el(
      'td.gU.az5',
      undefined,
      el(
        'div.J-J5-Ji.btx',
        undefined,
        el('div.J-J5-Ji.bty', undefined, more),
        el('div.J-J5-Ji.bty', undefined, discard),
      ),
    ),
  );
  const table = el('table.IZ', { role: 'group' }, el('tbody', undefined, row));
  return { element: el('div.aDh', undefined, table), send, chevron, discard };
}

export interface Editor {
  readonly element: HTMLElement;
  /** `[g_editable=true]`, or the textarea of plain-text mode. */
  readonly body: HTMLElement;
  readonly dots: HTMLElement;
}

/** The body: both the editable and the textarea are in the page, one of them hidden. */
export function editor(app: App): Editor {
  const { words } = app;
  const plain = app.options.plainText;
  const area = el('textarea.Ak.aXjCH', {
    id: nextId(),
    'aria-label': words.body,
    spellcheck: 'true',
    tabindex: 1,
    form: 'nosend',
  });
  const editable = el('div.Am.Al.editable.LW-avf.tS-tW', {
    id: nextId(),
    hidefocus: 'true',
    'aria-label': words.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: 1,
    spellcheck: 'false',
  });
  const wrap = el('div.Ar.Au', { style: plain ? 'display: none' : 'display: block' }, editable);
  const wrapPlain = el(
    'div.Ar.As',
    { style: plain ? 'display: block' : 'display: none' },
    el('div.At', undefined, area),
  );
  const cells = el('tr', undefined, el('td.Aq'), el('td.Ap', undefined, wrapPlain, wrap), el('td.Aq'));
  const dots = el(
    'div.ajR',
    { role: 'button', tabindex: -1, 'aria-label': words.trimmed, style: 'display: none' },
    el('div.uC', undefined, '•••'),
  );
  const inner = el(
    'div.ZyRVue',
    undefined,
    el('div', undefined, el('table.cf.An', undefined, el('tbody', undefined, cells))),
  );
  const element = el(
    'div.GP',
    { id: nextId(), style: 'max-height: 600px' },
    nest(['div.qz.aXjCH', 'div.et'], inner, dots),
  );
  return { element, body: plain ? area : editable, dots };
}
