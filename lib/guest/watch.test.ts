// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { trusted } from './fixtures';
import { BREATH, watch } from './watch';

let life: AbortController;
let looks: number;
const change = async () => {
  document.body.append(document.createElement('hr'));
  await Promise.resolve();
};
const begin = (targets = () => [{ node: document.body, subtree: false }]) => watch(targets, () => looks++, life.signal);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new AbortController();
  looks = 0;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('looks when it starts, and at once at the first change after a quiet time', async () => {
  begin();
  expect(looks).toBe(1);
  vi.advanceTimersByTime(1000);
  await change();
  expect(looks).toBe(2);
});

test('a storm: after a few, never more than one look in a breath, and the last change is not missed', async () => {
  begin();
  vi.advanceTimersByTime(1000);
  for (let ms = 0; ms < 1000; ms += 10) {
    await change();
    vi.advanceTimersByTime(10);
  }
  expect(looks).toBeLessThanOrEqual(5 + 1000 / BREATH);
  const before = looks;
  await change();
  vi.advanceTimersByTime(BREATH);
  expect(looks).toBeGreaterThan(before);
});

test('an idle page costs nothing: no timer runs', async () => {
  begin();
  await change();
  vi.advanceTimersByTime(BREATH);
  expect(vi.getTimerCount()).toBe(0);
});

test('an act of the rep is a second chance; one of the page is not', () => {
  begin();
  vi.advanceTimersByTime(1000);
  document.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  document.dispatchEvent(trusted(new Event('click')));
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(2);
  document.dispatchEvent(trusted(new KeyboardEvent('keyup', { key: 'a' })));
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(2);
});

test('listens where the adapter points after each look, and observes anew only when that has changed', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const inner = document.createElement('main');
  document.body.append(inner);
  let deep = false;
  begin(() => [{ node: deep ? inner : document.body, subtree: false }]);
  vi.advanceTimersByTime(1000);
  await change();
  expect(observe).toHaveBeenCalledTimes(1);
  deep = true;
  vi.advanceTimersByTime(1000);
  await change();
  expect(observe).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  const before = looks;
  await change();
  expect(looks).toBe(before);
});

test('falls silent with its signal', async () => {
  begin();
  life.abort();
  await change();
  document.dispatchEvent(trusted(new Event('click')));
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});
