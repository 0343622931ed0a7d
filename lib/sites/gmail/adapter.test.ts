// @vitest-environment happy-dom
import { describeSite } from '../conformance';
import { gmail } from './adapter';
import { NO_CAPTURES } from './fixtures/captures';
import { open, openInside } from './fixtures/open';

const EVA = 'eva@vandijk.example';
const BRAM = 'bram@koopmans.example';
const NOOR = 'noor@firma.example';
const inMain = (part: string) => `<div role="main">${part}</div>`;
const asList = (part: string) => inMain(`<div gh="tl">${part}</div>`);

describeSite(gmail, [
  {
    name: 'inbox with a stale list, foreign rows and a docked composer (drawing)',
    open: () => open('page.html'),
    account: EVA,
    composers: [
      {
        draft: 'msg-a:r6359356565960800612',
        conversation: ['thread-a:r2424242424242424242'],
        to: [BRAM, NOOR],
        cc: ['lot@firma.example'],
        bcc: ['crm@vandijk.example'],
        from: 'eva@alias.example',
        subject: 'Quote for the roof',
        ownText: 'Hi Bram,',
      },
    ],
    lists: [[[EVA, BRAM], [NOOR]]],
  },
  {
    name: 'preview pane: a list, a thread and an inline reply (drawing)',
    open: () => open('thread.html', 'https://mail.google.com/mail/u/1/#inbox/FMfcgzGqQSdSmBrLTjtHlsvWSXJbMqPL'),
    account: EVA,
    composers: [
      {
        conversation: ['t:18335a7dcae04a59'],
        replyTo: 'g:18335fb6ce0b078f',
        to: [BRAM, NOOR],
        split: false,
        subject: 'Re: Quote for the roof',
      },
    ],
    conversations: [[`(${EVA})`, `(${BRAM})`, `(${NOOR})`, EVA, BRAM]],
    lists: [[[BRAM]]],
  },
  {
    name: 'a pop-out in plain text, recipients as before 2021 (drawing)',
    open: () => open('older.html', 'https://mail.google.com/mail/u/0/popout?ver=1'),
    account: EVA,
    composers: [
      {
        to: [BRAM, NOOR],
        cc: ['lot@firma.example'],
        bcc: ['crm@vandijk.example'],
        subject: 'Plain',
        ownText: 'Hello',
      },
    ],
  },
  { name: 'the note after a send (drawing)', open: () => open('sent-toast.html'), verdict: 'toast', foreign: true },
  { name: 'Gmail refuses to send (drawing)', open: () => open('refused.html'), verdict: 'refused', foreign: true },
  { name: 'a page with nothing of Gmail (drawing)', open: () => open('nothing.html'), foreign: true },
  {
    name: 'captures: a docked composer of 2020',
    missing: NO_CAPTURES,
    open: () => open('2020-compose-window.en.html'),
    composers: [{ draft: 'msg-a:r-7673660351152959857', conversation: ['thread-a:r-7681922771531347793'], to: [] }],
  },
  {
    name: 'captures: collapsed messages of 2020, without ids',
    missing: NO_CAPTURES,
    open: () => openInside('2020-collapsed-messages.ru.html', inMain),
    conversations: [['(lead@example.ru)', '(lead@example.ru)']],
  },
  {
    name: 'captures: an expanded message of 2025, its ids in the log attributes alone',
    missing: NO_CAPTURES,
    open: () =>
      openInside('2025-expanded-message.en.html', (part) =>
        inMain(
          `<h2 class="hP">x</h2><div class="h7" role="listitem" aria-expanded="true"><div class="adn ads">${part}</div></div>`,
        ),
      ),
    conversations: [['sender@example.com']],
  },
  {
    name: 'captures: a row of 2020',
    missing: NO_CAPTURES,
    open: () => openInside('2020-inbox-row.ru.html', asList),
    lists: [[['lead@example.ru']]],
  },
  {
    name: 'captures: the inbox of 2014, of which nothing is trusted',
    missing: NO_CAPTURES,
    open: () => open('2014-inbox-list.en.html'),
    changed: true,
  },
  {
    name: 'captures: the note that stays after a send',
    missing: NO_CAPTURES,
    open: () => open('undo-toast.html'),
    foreign: true,
  },
]);
