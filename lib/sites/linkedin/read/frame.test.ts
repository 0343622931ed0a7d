// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../adapter';
import { BRAM, bubble, EVA, MONDAY, messagingPage, NOOR, newMessage, urn } from '../fixtures/drawings';
import { open } from '../fixtures/open';
import { acts } from './frame';

const OWN = messagingPage('es', [{ by: EVA, urn: urn(1, MONDAY) }]);
const BUBBLE = bubble('es', [{ by: EVA, urn: urn(2, MONDAY) }], { who: [NOOR] });

interface Shape {
  readonly inside?: string;
  readonly path?: string;
  readonly size?: readonly [width: number, height: number];
  readonly hidden?: boolean;
  readonly source?: string;
}

/** A page and a frame in it, which happy-dom neither loads nor lays out: its document, address and size are given. */
function framed(
  top: string,
  {
    inside = OWN,
    path = '/preload/',
    size = [1200, 800],
    hidden = false,
    source = '/preload/?_bprMode=vanilla',
  }: Shape = {},
) {
  const page = open(`${top}<div${hidden ? ' style="display: none"' : ''}><iframe src="${source}"></iframe></div>`);
  const frame = page.querySelector('iframe');
  const inner = frame?.contentDocument;
  if (!frame || !inner) throw new Error('No frame');
  const [width, height] = size;
  frame.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  inner.body.innerHTML = inside;
  const view = { frameElement: frame, top: page.defaultView };
  Object.defineProperty(inner, 'defaultView', { value: view });
  Object.defineProperty(inner, 'location', { value: { pathname: path, search: '' } });
  return { page, inner };
}
const who = ({ page, inner }: ReturnType<typeof framed>) =>
  [acts(page) && 'page', acts(inner) && 'frame'].filter(Boolean);

describe('of a tab’s documents one acts', () => {
  it('the page, where it has no frame or nothing is in it', () => {
    expect(acts(open(BUBBLE))).toBe(true);
    expect(who(framed('', { inside: '' }))).toEqual(['page']);
  });

  it('the frame that covers the page, where all of messaging is in it', () => {
    const both = framed('<main></main>');
    expect(who(both)).toEqual(['frame']);
    expect(linkedin.account(both.page)).toBeUndefined();
    expect(linkedin.account(both.inner)).toBe(EVA);
  });

  it('the page, where a bubble is open in it', () => {
    const both = framed(BUBBLE);
    expect(who(both)).toEqual(['page']);
    expect(linkedin.account(both.page)).toBe(EVA);
    expect(linkedin.account(both.inner)).toBeUndefined();
  });

  it.each<[string, Shape]>([
    ['hidden', { hidden: true }],
    ['too small', { size: [200, 800] }],
    ['flat', { size: [1200, 0] }],
  ])('the page, where the frame is %s: it may hold a second copy of everything', (_, shape) => {
    expect(who(framed('<main></main>', shape))).toEqual(['page']);
  });

  it('never another frame', () => {
    expect(acts(framed('<main></main>', { path: '/litms/ads', source: '/litms/ads' }).inner)).toBe(false);
  });

  it('the frame also once it was written anew, under the page’s own address', () => {
    expect(who(framed('<main></main>', { path: '/messaging/' }))).toEqual(['frame']);
  });
});

describe('whose page it is', () => {
  it('holds after the bubble is closed', () => {
    const page = open(BUBBLE);
    expect(linkedin.account(page)).toBe(EVA);
    page.body.textContent = '';
    expect(linkedin.account(page)).toBe(EVA);
  });

  it('is nobody’s where two mailboxes are open, or another one than before', () => {
    const other = bubble('es', [{ by: BRAM, urn: urn(3, MONDAY).replace(EVA, BRAM) }], { who: [NOOR] });
    expect(linkedin.account(open(BUBBLE + other))).toBeUndefined();
    const page = open(BUBBLE);
    expect(linkedin.account(page)).toBe(EVA);
    page.body.innerHTML = other;
    expect(linkedin.account(page)).toBeUndefined();
  });

  it('is not known from a new message alone, nor from another’s code block', () => {
    expect(linkedin.account(open(newMessage('es', ['bram-koopmans'])))).toBeUndefined();
    expect(linkedin.account(open(`<code>{"*miniProfile":"urn:li:fs_miniProfile:${NOOR}"}</code>`))).toBeUndefined();
  });
});
