// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { outline } from './outline';

beforeEach(() => {
  document.body.replaceChildren();
});

test('tags, classes and allowed attributes; what is alike stands once', () => {
  document.body.innerHTML = `
    <main class="msg-thread" role="main"><ul data-view-name="message-list">
      <li class="msg-item msg-item--other" aria-label="Bram"></li><li class="msg-item msg-item--other" aria-label="Eva"></li>
      <li class="msg-item"></li></ul><script>secret()</script></main>`;
  expect(outline()).toContain(
    [
      '  main.msg-thread[role=main]',
      '   ul[data-view-name=message-list]',
      '    li.msg-item.msg-item--other[aria-label] ×2',
      '    li.msg-item',
    ].join('\n'),
  );
});

test('goes into open shadow roots', () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<form class="msg-form"></form>';
  expect(outline()).toContain('  div\n   #shadow\n    form.msg-form');
});

test('no text, id, address, name or number of anybody’s is in it', () => {
  document.body.innerHTML = `
    <title>Offer for Koopmans</title>
    <div id="ember42koopmans" class="koopmans-4711 ACoAAB1234 u1a2b3c x" title="Bram Koopmans" style="--koopmans: 1"
      role="koopmans 12" type="bram@koopmans.example" aria-label="Koopmans" data-event-urn="urn:li:koopmans"
      data-koopmans9="1" koopmans="koopmans" name="koopmans" alt="koopmans" data-view-name="koopmans 4711">
      Dear Koopmans<!-- koopmans --><a href="https://www.linkedin.com/in/koopmans/">Koopmans</a>
      <input value="koopmans" placeholder="koopmans"><koopmans-4711></koopmans-4711></div>`;
  const drawn = outline();
  expect(drawn).toContain(
    '  div.x.+3[aria-label][data-event-urn][data-view-name][role][type]\n   a[href]\n   input\n   x',
  );
  expect(drawn).not.toMatch(/koopmans|bram|dear|offer|4711|ACo|u1a2/i);
});

test('ends somewhere: a page without end is cut, one without depth too', () => {
  document.body.innerHTML = Array.from({ length: 5_000 }, (_, i) => (i % 2 ? '<p></p>' : '<b></b>')).join('');
  expect(outline().split('\n').length).toBeLessThan(4_010);
  document.body.innerHTML = `${'<i>'.repeat(90)}${'</i>'.repeat(90)}`;
  expect(outline().split('\n').length).toBeLessThan(70);
});

test('stands on its own, as the browser puts it into the page by its source', () => {
  document.body.innerHTML = '<form class="msg-form"></form>';
  expect(new Function(`return (${outline})()`)()).toBe(outline());
});
