// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_CAPTURES } from '../fixtures/captures';
import { open, openInside } from '../fixtures/open';
import { listsOf, routeOf } from './list';

const asList = (part: string) => `<div role="main"><div gh="tl">${part}</div></div>`;

describe('listsOf', () => {
  it('reads rows once, with the time of the last message that is no draft', () => {
    const [list, ...others] = listsOf(open('page.html'), '#inbox');
    expect(others).toEqual([]);
    expect(list).toEqual({
      view: 'inbox',
      names: 'senders',
      newestPage: true,
      rows: [
        {
          conversation: ['t:18335a7dcae04a59'],
          lastMessage: 'g:18335a7dcae04a59',
          time: 1663052537006,
          people: [
            { handle: 'email:eva@vandijk.example', name: 'ik' },
            { handle: 'email:bram@koopmans.example', name: 'Bram Koopmans' },
          ],
          count: 3,
          subject: 'Quote <b> 🦊',
          draftPending: true,
        },
        {
          conversation: ['thread-a:r-474834441621213468', 't:18332e4292f304f1'],
          lastMessage: 'g:1833309f6f6ac78f',
          time: 1663008634614,
          people: [{ handle: 'email:noor@firma.example' }],
          subject: 'Call',
          draftPending: false,
        },
      ],
    });
  });

  it('R21: of a sectioned inbox no list covers time', () => {
    const page = open('page.html');
    const list = page.querySelector('[role="main"]:not([style]) [gh="tl"]');
    list?.after(list.cloneNode(true));
    expect(listsOf(page, '#inbox').map(({ newestPage }) => newestPage)).toEqual([false, false]);
  });

  it('does not take a draft for the last message where the row says only one id', () => {
    const page = open('page.html');
    for (const span of page.querySelectorAll('.bog span'))
      span.removeAttribute('data-legacy-last-non-draft-message-id');
    expect(listsOf(page, '#inbox')[0]?.rows.map(({ lastMessage }) => lastMessage)).toEqual([
      undefined,
      'g:1833309f6f6ac78f',
    ]);
  });

  it('finds nothing without ids, in a hidden main, or in a page of something else', () => {
    const page = open('page.html');
    for (const span of page.querySelectorAll('[data-thread-id]')) span.removeAttribute('data-thread-id');
    for (const span of page.querySelectorAll('[data-legacy-thread-id]')) span.removeAttribute('data-legacy-thread-id');
    expect(listsOf(page, '#inbox')).toEqual([]);
    for (const name of ['nothing.html', 'older.html']) expect(listsOf(open(name), '#inbox')).toEqual([]);
  });
});

describe('routeOf', () => {
  it.each([
    ['#inbox', 'inbox', 'senders', true],
    ['#inbox/p1', 'inbox', 'senders', true],
    ['#inbox?compose=new', 'inbox', 'senders', true],
    ['#inbox/p2', 'inbox', 'senders', false],
    ['#inbox/FMfcgzGqQSdSmBrLTjtHlsvWSXJbMqPL', 'inbox', 'senders', false],
    ['#all', 'all', 'senders', true],
    ['#sent', 'sent', 'recipients', true],
    ['#sent/p3', 'sent', 'recipients', false],
    ['#drafts', 'other', 'recipients', true],
    ['#scheduled', 'other', 'recipients', true],
    ['#search/in%3Asent', 'sent', 'recipients', false],
    ['#search/in%3Asent+to%3Abram/p2', 'sent', 'recipients', false],
    ['#search/is%3Ascheduled', 'other', 'recipients', false],
    ['#search/in%3Asent+OR+in%3Ainbox', 'other', 'unknown', false],
    ['#search/-in%3Asent', 'other', 'unknown', false],
    ['#search/%7Bin%3Asent+in%3Ainbox%7D', 'other', 'unknown', false],
    ['#search/bram', 'other', 'unknown', false],
    ['#search/%E0%A4%A', 'other', 'unknown', false],
    ['#category/promotions', 'other', 'unknown', false],
    ['#label/sent', 'other', 'unknown', false],
    ['#chat/home', 'other', 'unknown', false],
    ['', 'inbox', 'senders', true],
  ])('%s', (hash, view, names, newestPage) => expect(routeOf(hash)).toEqual({ view, names, newestPage }));
});

describe.skipIf(NO_CAPTURES)('listsOf on the captures', () => {
  it('2020: reads the row, and not its twin for screen readers', () => {
    expect(listsOf(openInside('2020-inbox-row.ru.html', asList), '#inbox')[0]?.rows).toEqual([
      {
        conversation: ['t:16f438e906b36dac'],
        lastMessage: 'g:16f438f4edd46df5',
        // Shown as 22:54 in Samara.
        time: Date.UTC(2019, 11, 26, 18, 54, 22, 941),
        people: [{ handle: 'email:lead@example.ru', name: 'Александр' }],
        count: 5,
        subject: 'тестовое задание',
        draftPending: false,
      },
    ]);
  });

  it('2014: trusts nothing', () => expect(listsOf(open('2014-inbox-list.en.html'), '#inbox')).toEqual([]));
});
