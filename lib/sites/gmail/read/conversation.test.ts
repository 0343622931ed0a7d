// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PROFILE_LINK } from '../../../domain/report';
import { NO_CAPTURES } from '../fixtures/captures';
import { open, openInside } from '../fixtures/open';
import { conversationsOf } from './conversation';

const thread = (change: (page: Document) => void = () => {}, hash = '') => {
  const page = open('thread.html');
  change(page);
  return conversationsOf(page, hash);
};
const set = (css: string, name: string, value: string) => (page: Document) => {
  for (const element of page.querySelectorAll(css)) element.setAttribute(name, value);
};
const MAIN = '[role="main"]:not([style])';

describe('conversationsOf', () => {
  it('R8: names conversation and messages, and takes their times from the ids', () => {
    const [report, ...others] = thread();
    expect(others).toEqual([]);
    expect(report).toMatchObject({ conversation: ['t:18335a7dcae04a59'], subject: 'Quote for the roof', whole: true });
    expect(
      report?.messages.map(({ names, time }) => [names, time && new Date(time).toISOString().slice(0, 16)]),
    ).toEqual([
      [['g:18335a7dcae04a59'], '2022-09-13T07:02'],
      [[], undefined],
      [[], undefined],
      [['msg-a:r-414184523264894368', 'g:18335b9f6f6ac78f'], '2022-09-13T07:22'],
      [['g:18335fb6ce0b078f'], '2022-09-13T08:33'],
    ]);
  });

  it('R9: reads whom an expanded message went to, once each, as To or Cc unknown', () => {
    const messages = thread()[0]?.messages ?? [];
    expect(messages.map(({ recipients }) => recipients)).toEqual([
      undefined,
      undefined,
      undefined,
      {
        to: [
          { handle: 'email:bram@koopmans.example', name: 'Bram Koopmans' },
          { handle: 'email:noor@firma.example', name: 'noor' },
        ],
        cc: [],
        bcc: [],
        split: false,
      },
      { to: [{ handle: 'email:eva@vandijk.example', name: 'moi' }], cc: [], bcc: [], split: false },
    ]);
  });

  it('R12: reads what an expanded message says, without the quoted mail; nothing of a collapsed one', () => {
    const fill = (html: string) => (page: Document) => {
      const body = page.querySelector('[data-legacy-message-id="18335fb6ce0b078f"] .a3s');
      if (body) body.innerHTML = html;
    };
    const said = (html: string) => thread(fill(html))[0]?.messages.map(({ text }) => text);
    expect(
      said(
        `<div>Je suis absent</div><div>jusqu’au 2 décembre.</div><div class="gmail_quote">Le mar. a écrit<blockquote>Un devis ?</blockquote></div>`,
      ),
    ).toEqual([undefined, undefined, undefined, expect.any(String), 'Je suis absent\njusqu’au 2 décembre.']);
    expect(said('')?.at(-1)).toBeUndefined();
    expect(said('x'.repeat(9000))?.at(-1)).toHaveLength(2000);
  });

  it('R14: tells of the profiles that an expanded message links to, besides what it quotes', () => {
    const fill = (page: Document) => {
      const body = page.querySelector('[data-legacy-message-id="18335fb6ce0b078f"] .a3s');
      const link = (slug: string, word: string) => `<a href="https://www.linkedin.com/in/${slug}">${word}</a>`;
      if (body)
        body.innerHTML = `<div>Jeudi, oui.</div><div>Bram</div>${link('bram-koopmans', ' LinkedIn ')}${link('x'.repeat(9000), '')}
          <div class="gmail_quote"><blockquote>Eva ${link('eva-van-dijk', 'moi')}</blockquote></div>`;
    };
    const text = thread(fill)[0]?.messages.at(-1)?.text ?? '';
    expect(text.split(PROFILE_LINK).slice(0, 2)).toEqual([
      expect.stringMatching(/^Jeudi, oui\.\nBram/),
      'LinkedIn https://www.linkedin.com/in/bram-koopmans',
    ]);
    expect(text).toHaveLength(2000);
    expect(text).not.toContain('eva-van-dijk');
  });

  it('R21: says where older messages are hidden', () => {
    expect(thread()[0]?.clusters).toEqual([1]);
    const between = (page: Document) => page.querySelector('.kQ')?.replaceWith(page.querySelector('.adx') ?? '');
    expect(thread(between)[0]?.clusters).toEqual([1]);
    const ownItem = (page: Document) => page.querySelector('.kQ')?.setAttribute('class', 'kv adv');
    expect(thread(ownItem)[0]).toMatchObject({ clusters: [1], whole: true });
    const none = (page: Document) => page.querySelectorAll('.kQ, .kx').forEach((item) => void item.remove());
    expect(thread(none)[0]?.clusters).toEqual([]);
    const atTop = (page: Document) => page.querySelector(`${MAIN} .kv`)?.remove();
    expect(thread(atTop)[0]).toMatchObject({ clusters: [0], whole: false });
  });

  it('R21: is not whole with conversation view off, nor when a message of it says nothing', () => {
    expect(thread(set(`${MAIN} h2`, 'data-thread-perm-id', 'thread-a:r1|msg-a:r2'))[0]).toMatchObject({
      conversation: ['thread-a:r1', 't:18335a7dcae04a59'],
      whole: false,
    });
    expect(thread(set(`${MAIN} h2`, 'data-legacy-thread-id', '18335a7dcae04a00'))[0]?.whole).toBe(true);
    const other = (page: Document) => {
      set(`${MAIN} h2`, 'data-thread-perm-id', 'undefined')(page);
      set(`${MAIN} h2`, 'data-legacy-thread-id', '18335a7dcae04a00')(page);
    };
    expect(thread(other)[0]?.whole).toBe(false);
    const mute = (page: Document) => page.querySelectorAll(`${MAIN} .kv .gD`).forEach((sender) => void sender.remove());
    expect(thread(mute)[0]).toMatchObject({ whole: false });
    expect(thread(mute)[0]?.messages).toHaveLength(3);
  });

  it('leaves drafts out: open as a composer, or shown while the composer is elsewhere', () => {
    const draft = (page: Document) => set('input[name="draft"]', 'value', '#msg-a:r-414184523264894368')(page);
    expect(thread(draft)[0]?.messages.map(({ names }) => names[0])).not.toContain('msg-a:r-414184523264894368');
    const elsewhere = set('input[name="rm"]', 'value', '#msg-f:1');
    expect(thread(elsewhere)[0]?.messages).toHaveLength(4);
  });

  it('keeps reading when class names or roles change, and ids when only the logs hold them', () => {
    const unclassed = (page: Document) => {
      for (const item of page.querySelectorAll(`${MAIN} [role="listitem"]`))
        item.classList.remove('h7', 'kv', 'kQ', 'adv');
    };
    expect(thread(unclassed)[0]?.messages.filter(({ names }) => names.length > 0)).toHaveLength(3);
    const roleless = (page: Document) =>
      page.querySelectorAll('[role="listitem"]').forEach((item) => void item.removeAttribute('role'));
    expect(thread(roleless)[0]?.messages).toHaveLength(5);
  });

  it('takes the name from the address where the page has none, and none from a page number', () => {
    const nameless = (page: Document) => {
      set(`${MAIN} h2`, 'data-thread-perm-id', 'undefined')(page);
      set(`${MAIN} h2`, 'data-legacy-thread-id', '')(page);
    };
    expect(
      thread(nameless, '#inbox/KtbxLrjRRSrWBjlNMBBKzVvhVXmkTbMJLg?compose=new')[0]?.conversation.length,
    ).toBeLessThan(2);
    expect(thread(nameless, '#inbox/p2')[0]?.conversation).toEqual([]);
  });

  it('finds nothing without a visible main, in a hidden one, or in a page of something else', () => {
    expect(thread(set('[role="main"]', 'style', 'display:none'))).toEqual([]);
    expect(thread(set('[role="main"]', 'role', 'none'))).toEqual([]);
    expect(conversationsOf(open('page.html'), '')).toEqual([]);
    expect(conversationsOf(open('nothing.html'), '')).toEqual([]);
  });
});

describe.skipIf(NO_CAPTURES)('conversationsOf on the captures', () => {
  const item = (part: string) =>
    `<div role="main"><div><h2 class="hP">x</h2></div><div class="h7" role="listitem" aria-expanded="true"><div class="adn ads">${part}</div></div></div>`;

  it('2025: reads sender, recipient, id and time of an expanded message', () => {
    const page = openInside('2025-expanded-message.en.html', item);
    const [report] = conversationsOf(page, '');
    expect(report?.conversation).toEqual(['t:198c6747aabb71a9']);
    expect(report?.messages).toEqual([
      {
        names: ['g:198c6747aabb71a9'],
        from: { handle: 'email:sender@example.com', name: 'Sender Name' },
        recipients: { to: [{ handle: 'email:list@example.org', name: 'list' }], cc: [], bcc: [], split: false },
        time: Date.UTC(2025, 7, 20, 7, 49, 39, 115),
        collapsed: false,
        text: 'BODY REPLACED',
      },
    ]);
  });

  it('2023: reads the ids of an expanded message whose sender was cut out', () => {
    const page = openInside('2023-expanded-message-wrapper.en.html', (part) => `<div role="main">${part}</div>`);
    const [report] = conversationsOf(page, '');
    expect(report?.messages).toMatchObject([{ names: ['g:18a41665ecb473a3'], collapsed: false }]);
    expect(report?.conversation).toEqual(['t:18a41665ecb473a3']);
  });

  it('2020: a collapsed message has a sender and no id, and no time is made of the words', () => {
    const page = openInside('2020-collapsed-messages.ru.html', (part) => `<div role="main">${part}</div>`);
    const from = { handle: 'email:lead@example.ru', name: 'Александр' };
    expect(conversationsOf(page, '')[0]?.messages).toEqual([
      { names: [], from, collapsed: true },
      { names: [], from, collapsed: true },
    ]);
  });

  it('2020, 2014: a row and a list are no conversation', () => {
    expect(
      conversationsOf(
        openInside('2020-inbox-row.ru.html', (part) => `<div role="main">${part}</div>`),
        '',
      ),
    ).toEqual([]);
    expect(conversationsOf(open('2014-inbox-list.en.html'), '')).toEqual([]);
  });
});
