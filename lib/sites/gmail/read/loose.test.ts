// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { capture, NO_CAPTURES } from '../fixtures/captures';
import { open } from '../fixtures/open';
import { composeRoots } from './composer';
import { conversationsOf } from './conversation';
import { listsOf } from './list';
import { looseLook } from './loose';

/** A page on which Gmail has renamed every class. */
const renamed = (html: string) => html.replace(/class="([^"]*)"/g, 'class="q"');

function shown(html: string): Document {
  const page = open('nothing.html');
  page.body.innerHTML = `<div role="main">${html}</div>`;
  return page;
}

describe.skipIf(NO_CAPTURES)('captures with every class renamed', () => {
  const message = () =>
    `<h2 data-legacy-thread-id="198c6747aabb71a9">Prices</h2><div role="list"><div role="listitem" aria-expanded="true">
      <div data-message-id="#msg-f:1840959905192440233">${capture('2025-expanded-message.en.html')}</div>
    </div></div>`;

  it('an expanded message still says who wrote it to whom', () => {
    const page = shown(renamed(message()));
    expect(conversationsOf(page, '')[0]?.messages).toMatchObject([
      {
        names: ['g:198c6747aabb71a9'],
        from: { handle: 'email:sender@example.com' },
        recipients: { to: [{ handle: 'email:list@example.org' }] },
      },
    ]);
    expect(looseLook(page).messages).toBe(1);
  });

  it('collapsed ones still say who wrote them', () => {
    const list = `<h2 data-legacy-thread-id="198c6747aabb71a9">Prices</h2><div role="list">${capture('2020-collapsed-messages.ru.html')}</div>`;
    const [read] = conversationsOf(shown(renamed(list)), '');
    expect(read?.messages.map(({ from }) => from?.handle)).toEqual(['email:lead@example.ru', 'email:lead@example.ru']);
  });

  it('R21: messages that are no list items any more are missed, and that is seen', () => {
    const page = shown(renamed(message()).replace(/role="(?:list|listitem|gridcell)"/g, ''));
    expect([conversationsOf(page, ''), looseLook(page).messages]).toEqual([[], 1]);
  });

  it('a row still names its people', () => {
    const page = shown(renamed(`<table gh="tl"><tbody>${capture('2020-inbox-row.ru.html')}</tbody></table>`));
    expect(listsOf(page, '#inbox')[0]?.rows[0]?.people.map(({ handle }) => handle)).toEqual(['email:lead@example.ru']);
  });

  it('a composer is still found, by its form, its text and its Send', () => {
    const page = open('nothing.html');
    page.body.innerHTML = renamed(capture('2020-compose-window.en.html'));
    expect([composeRoots(page).length, looseLook(page).composers]).toEqual([1, 1]);
  });
});

describe('looseLook', () => {
  it('R21: a list that is no table any more is missed, and that is seen', () => {
    const page = shown('<div role="grid"><div role="row"><span email="noor@firma.example">Noor</span></div></div>');
    expect([listsOf(page, '#inbox'), looseLook(page).rows]).toEqual([[], 1]);
  });
});
