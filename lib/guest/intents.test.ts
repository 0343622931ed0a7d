// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FateReport, IntentReport } from '../domain/report';
import { adapterOf, MARIEKE, openComposer, trusted } from './fixtures';
import { type Intents, intents } from './intents';

let life: AbortController;
let made: IntentReport[];
let fates: FateReport[];
let verdict: 'refused' | 'toast' | undefined;
let undo: { conversation: readonly `t:${string}`[] } | undefined;
let watching: Intents;
let root: HTMLElement;

const adapter = adapterOf({
  sends: (event) => (event instanceof KeyboardEvent && event.ctrlKey && event.key === 'Enter' ? root : undefined),
  undoes: (event) => (event.type === 'click' ? undo : undefined),
  verdict: () => verdict,
});
const send = (over: KeyboardEventInit = {}) =>
  document.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, ...over })));
const click = () => document.dispatchEvent(trusted(new MouseEvent('click')));

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  document.body.replaceChildren();
  life = new AbortController();
  made = [];
  fates = [];
  verdict = undefined;
  undo = undefined;
  root = openComposer(document, 'marieke@heuvel.example');
  root.setAttribute('name', '1');
  watching = intents(
    document,
    adapter,
    async (kind, what) => {
      if (kind === 'intent') made.push(what as unknown as IntentReport);
      if (kind === 'fate') fates.push(what as unknown as FateReport);
      return { ok: true, value: null };
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('R5: a trusted key is an intent with what stood in the composer', () => {
  send();
  expect(made).toEqual([
    {
      draft: 'msg-a:r1',
      conversation: [],
      recipients: { to: [{ handle: MARIEKE }], cc: [], bcc: [], split: true },
      from: 'email:jonas@own.example',
      text: '',
      at: 1_000_000,
    },
  ]);
});

test('R24: what the rep typed goes along, without signature and quoted mail, its end where it is long', () => {
  const body = root.querySelector('[contenteditable]');
  const tail = document.createElement('div');
  tail.append('Jonas');
  body?.append('x'.repeat(3_000), ' Is now a good time?', tail);
  const composer = { ...adapter.composer(root), tail: () => tail };
  vi.spyOn(adapter, 'composer').mockReturnValueOnce(composer);
  send();
  expect(made[0]?.text).toHaveLength(2_000);
  expect(made[0]?.text).toMatch(/Is now a good time\?$/);
});

test("R5: the page's own events are none", () => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
  expect(made).toEqual([]);
});

test('R8: a key that is held is one send', () => {
  send();
  vi.advanceTimersByTime(500);
  send({ repeat: true });
  expect(made).toHaveLength(1);
});

test('R5: a dialog after it = refused, and the next press is a send of its own', () => {
  send();
  verdict = 'refused';
  vi.advanceTimersByTime(30);
  expect(fates.map(({ fate }) => fate)).toEqual(['refused']);
  verdict = undefined;
  send();
  expect(made).toHaveLength(2);
});

test("R5: the page's note counts once the composer is gone", () => {
  send();
  verdict = 'toast';
  vi.advanceTimersByTime(300);
  expect(fates.map(({ fate }) => fate)).toEqual([]);
  root.remove();
  vi.advanceTimersByTime(1000);
  expect(fates).toMatchObject([{ draft: 'msg-a:r1', fate: 'toast' }]);
});

test('R5: a note that was there before speaks of another mail', () => {
  verdict = 'toast';
  send();
  root.remove();
  vi.advanceTimersByTime(500);
  expect(fates.map(({ fate }) => fate)).toEqual([]);
  verdict = undefined;
  watching.look();
  verdict = 'toast';
  watching.look();
  expect(fates.map(({ fate }) => fate)).toEqual(['toast']);
});

test('R5: nothing is watched for longer than 15 s', () => {
  send();
  root.remove();
  vi.advanceTimersByTime(15_001);
  verdict = 'toast';
  watching.look();
  expect(fates.map(({ fate }) => fate)).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('R5: Undo takes the last send back, for 35 s', () => {
  send();
  undo = { conversation: [] };
  vi.advanceTimersByTime(34_000);
  click();
  expect(fates).toMatchObject([{ draft: 'msg-a:r1', fate: 'undone' }]);
  click();
  expect(fates).toHaveLength(1);
});

test('R5: Undo after 35 s undoes something else', () => {
  send();
  undo = { conversation: [] };
  vi.advanceTimersByTime(36_000);
  click();
  expect(fates.map(({ fate }) => fate)).toEqual([]);
});

test('R5: the same draft in another composer was taken back; in its own it was not', () => {
  send();
  watching.opened(root, 'msg-a:r1');
  expect(fates.map(({ fate }) => fate)).toEqual([]);
  watching.opened(openComposer(document), 'msg-a:r1');
  expect(fates.map(({ fate }) => fate)).toEqual(['undone']);
});
