// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Client } from '../protocol/client';
import type { Ask, Reading, Tell } from '../protocol/messages';
import { adapterOf, openComposer, VIEW } from './fixtures';
import { start } from './start';

let reading: Reading;
let account: string | undefined;
let asked: (keyof Ask)[];
let tell: (what: Tell) => void;
let orphan: () => void;
const composers = vi.fn((page: Document) => page.querySelectorAll('form'));
const adapter = adapterOf({ account: () => account, composers });

const connect = (orphaned: () => void): Client => {
  orphan = orphaned;
  return {
    async ask<K extends keyof Ask>(kind: K) {
      asked.push(kind);
      const value = kind === 'hello' ? reading : kind === 'composer' ? VIEW : null;
      return { ok: true, value: value as Ask[K]['out'] };
    },
    onTell(listener, signal) {
      tell = (what) => !signal.aborted && listener(what);
    },
  };
};
const answered = () => vi.advanceTimersByTimeAsync(0);
const lines = () => document.querySelectorAll('form > div:not([contenteditable])').length;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  composers.mockClear();
  reading = 'on';
  account = 'jonas@own.example';
  asked = [];
});
afterEach(() => {
  globalThis.gelegen?.abort();
  vi.useRealTimers();
});

test.each(['off', 'ask'] as const)(
  'answered %s: nothing is read, observed or drawn, and nothing else is said',
  async (answer) => {
    reading = answer;
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    openComposer(document);
    start(adapter, connect);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual(['hello']);
    expect(composers).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
    expect(lines()).toBe(0);
    observe.mockRestore();
  },
);

test('turned on later, and off again: the line comes and goes', async () => {
  reading = 'off';
  openComposer(document);
  start(adapter, connect);
  await answered();
  reading = 'on';
  tell({ tell: 'reading' });
  await answered();
  expect(lines()).toBe(1);
  reading = 'off';
  tell({ tell: 'reading' });
  await answered();
  expect(lines()).toBe(0);
});

test('count only: it is read, and not one node is made; the banner comes and goes as the rep chooses', async () => {
  reading = 'count';
  openComposer(document);
  const before = document.documentElement.outerHTML;
  const create = vi.spyOn(document, 'createElement');
  start(adapter, connect);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(composers).toHaveBeenCalled();
  expect(asked).not.toContain('composer');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(create).not.toHaveBeenCalled();
  create.mockRestore();
  for (const [as, drawn] of [
    ['on', 1],
    ['count', 0],
  ] as const) {
    reading = as;
    tell({ tell: 'reading' });
    await answered();
    expect(lines()).toBe(drawn);
  }
});

test('an account that shows up late is asked for then', async () => {
  account = undefined;
  start(adapter, connect);
  await answered();
  expect(composers).not.toHaveBeenCalled();
  account = 'jonas@own.example';
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.filter((kind) => kind === 'hello')).toHaveLength(2);
  expect(composers).toHaveBeenCalled();
});

test('another account in the same page is asked for, and stays unread until it is on', async () => {
  openComposer(document);
  start(adapter, connect);
  await answered();
  account = 'shared@own.example';
  reading = 'ask';
  document.body.append(document.createElement('hr'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.at(-1)).toBe('hello');
  expect(lines()).toBe(0);
});

test('an orphan removes its line and falls silent', async () => {
  openComposer(document);
  start(adapter, connect);
  await answered();
  orphan();
  expect(lines()).toBe(0);
  const before = asked.length;
  openComposer(document);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(before);
  expect(vi.getTimerCount()).toBe(0);
});

test('injected twice, one copy runs', async () => {
  openComposer(document);
  start(adapter, connect);
  await answered();
  start(adapter, connect);
  await answered();
  expect(lines()).toBe(1);
});

test('the script dispatches nothing and prints nothing', async () => {
  const dispatch = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  const print = vi.spyOn(console, 'log');
  openComposer(document);
  start(adapter, connect);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lines()).toBe(1);
  expect(dispatch).not.toHaveBeenCalled();
  expect(print).not.toHaveBeenCalled();
});

test('R21: a page whose messaging can’t be read says so, once, though it does not say whose it is', async () => {
  reading = 'ask';
  account = undefined;
  let unreadable = false;
  const inputs: unknown[] = [];
  const client = (orphaned: () => void): Client => {
    const { ask, ...rest } = connect(orphaned);
    return {
      ...rest,
      ask(kind, input) {
        inputs.push(input);
        return ask(kind, input);
      },
    };
  };
  start(adapterOf({ account: () => account, unreadable: () => unreadable }), client);
  await answered();
  expect(inputs).toEqual([{ site: 'gmail' }]);
  unreadable = true;
  for (let i = 0; i < 3; i++) {
    window.dispatchEvent(new Event('focusin'));
    await answered();
  }
  expect(inputs).toEqual([{ site: 'gmail' }, { site: 'gmail', unread: true }]);
  expect(asked).toEqual(['hello', 'hello']);
});

test('a document that is written anew is read anew', async () => {
  start(adapter, connect);
  await answered();
  const root = document.documentElement;
  root.remove();
  await answered();
  expect(asked).toEqual(['hello']);
  document.append(root.cloneNode(true));
  await answered();
  expect(asked).toEqual(['hello', 'hello']);
});
