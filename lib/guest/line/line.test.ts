// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BannerAct } from '../../protocol/banner-act';
import type { BannerView, Part } from '../../protocol/banner-view';
import { composerOf, openComposer, VIEW } from '../fixtures';
import { createLine, type Line } from './line';

const attach = Element.prototype.attachShadow;
let shadow: ShadowRoot;
let line: Line;
let body: HTMLElement;
let host: Element;
const press = vi.fn<(act: BannerAct) => void>();

beforeEach(() => {
  document.body.replaceChildren();
  press.mockClear();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    shadow = attach.call(this, init);
    return shadow;
  });
  // Nothing is laid out here: all that is drawn is there.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  const root = openComposer(document, 'marieke@heuvel.example');
  body = root.querySelector('[contenteditable]') as HTMLElement;
  body.tabIndex = 0;
  line = createLine(composerOf(root), press);
  line.settle();
  host = root.querySelector('nav')?.previousElementSibling as Element;
});
afterEach(() => {
  line.remove();
  vi.restoreAllMocks();
});

const named = (name: string): Part => ({ act: { do: 'close' }, set: { name }, parts: [name] });
const viewOf = (acts: readonly Part[], more?: readonly Part[]): BannerView => ({
  ...VIEW,
  bar: { ...VIEW.bar, acts },
  ...(more ? { more, shut: { opened: true } } : {}),
});
const focused = () => shadow.activeElement?.getAttribute('name');
const heard = vi.fn();
const key = (name: string, target: Element = host) => {
  heard.mockClear();
  document.addEventListener('keydown', heard);
  const event = new KeyboardEvent('keydown', {
    key: name,
    code: name,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  document.removeEventListener('keydown', heard);
  return event;
};

test('Tab and arrows go round what can be pressed, and the page hears none of it', () => {
  line.show(viewOf([named('a'), named('b')], [named('c')]), 'free');
  body.focus();
  line.toggle();
  const way = [focused()];
  for (const name of ['Tab', 'ArrowDown', 'ArrowRight', 'ArrowLeft']) {
    key(name);
    expect(heard).not.toHaveBeenCalled();
    way.push(focused());
  }
  expect(way).toEqual(['a', 'b', 'c', 'a', 'c']);
});

test('nothing in the line is a stop of the page’s own Tab', () => {
  line.show(viewOf([named('a')], [{ tag: 'textarea', parts: ['x'] }]), 'free');
  const stops = [...shadow.querySelectorAll<HTMLElement>('button,textarea')];
  expect(stops.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
});

test('Esc gives the focus back, and folds what had grown', () => {
  line.show(viewOf([named('a')], [named('c')]), 'free');
  body.focus();
  line.toggle();
  const event = key('Escape');
  expect(heard).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(body);
  expect(press).toHaveBeenCalledWith({ do: 'state', state: { opened: true } });
});

test('Esc of a line that has not grown asks the background nothing', () => {
  line.show(VIEW, 'free');
  line.toggle();
  key('Escape');
  expect(press).not.toHaveBeenCalled();
});

test('in a field the arrows are the field’s; Tab goes on', () => {
  line.show(viewOf([named('a')]), 'free');
  line.toggle();
  // What the rep has just asked for has the focus.
  line.show(viewOf([named('a')], [{ tag: 'textarea', set: { name: 'own' }, parts: ['x'] }]), 'free');
  expect(focused()).toBe('own');
  expect(key('ArrowLeft').defaultPrevented).toBe(false);
  expect(heard).not.toHaveBeenCalled();
  expect(focused()).toBe('own');
  key('Tab');
  expect(focused()).toBe('a');
});

test('what is typed in the line’s own field stays there', () => {
  line.show(viewOf([named('a')], [{ tag: 'textarea', parts: ['x'] }]), 'free');
  const page = vi.fn();
  const types = ['beforeinput', 'input', 'paste', 'compositionupdate'];
  for (const type of types) document.addEventListener(type, page);
  for (const type of types) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect(page).not.toHaveBeenCalled();
  for (const type of types) body.dispatchEvent(new Event(type, { bubbles: true }));
  expect(page).toHaveBeenCalledTimes(types.length);
  for (const type of types) document.removeEventListener(type, page);
});

test('the focus stays on what it was on, though the drawing is another', () => {
  line.show(viewOf([named('a'), named('b')]), 'free');
  line.toggle();
  key('Tab');
  line.show(viewOf([named('new'), named('a'), named('b')]), 'free');
  expect(focused()).toBe('b');
  line.show(viewOf([named('x'), named('y')]), 'free');
  expect(focused()).toBe('x');
});

test('the same words are not said again', () => {
  line.show(viewOf([named('a')]), 'free');
  const before = shadow.querySelector('[role=status]')?.firstChild;
  line.show(viewOf([named('a')], [named('c')]), 'free');
  expect(shadow.querySelector('[role=status]')?.firstChild).toBe(before);
});

test('after a key the line holds its height, until the rep clicks', () => {
  const box = () => shadow.querySelector<HTMLElement>('.bn');
  line.show(VIEW, 'free');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ height: 40, top: 0 } as DOMRect);
  line.show(viewOf([named('a'), named('b')]), 'held');
  expect([box()?.style.blockSize, box()?.className]).toEqual(['40px', 'bn held']);
  line.show(viewOf([named('a')], [named('c')]), 'free');
  expect([box()?.style.blockSize, box()?.className]).toEqual(['', 'bn']);
});
