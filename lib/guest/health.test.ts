import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LooseReport } from '../domain/report';
import { type Comparison, health } from './health';

let now: Comparison;
let told: Pick<LooseReport, 'what' | 'agrees'>[];
let life: AbortController;
const look = (composers: number, messages: number, rows: number) => ({ composers, messages, rows });
const begin = () =>
  health(
    () => now,
    ({ what, agrees }) => told.push({ what, agrees }),
    life.signal,
  );
const settle = (looked: () => void) => {
  looked();
  vi.advanceTimersByTime(1000);
};

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  life = new AbortController();
  now = { found: look(0, 0, 0), loose: look(0, 0, 0), structure: true };
});
afterEach(() => vi.useRealTimers());

test('tells the first agreement on something that is there, once', () => {
  const looked = begin();
  now = { found: look(0, 0, 50), loose: look(0, 0, 50), structure: true };
  settle(looked);
  settle(looked);
  expect(told).toEqual([
    { what: 'structure', agrees: true },
    { what: 'rows', agrees: true },
  ]);
});

test('R21: a disagreement counts when two looks in a row have found it, and its end is told once', () => {
  const looked = begin();
  now = { found: look(0, 3, 0), loose: look(1, 3, 0), structure: true };
  looked();
  vi.advanceTimersByTime(1000);
  expect(told.filter(({ agrees }) => !agrees)).toEqual([]);
  // The second look comes by itself: a page that is broken may also be still.
  vi.advanceTimersByTime(1000);
  expect(told.filter(({ agrees }) => !agrees)).toEqual([{ what: 'composers', agrees: false }]);
  settle(looked);
  now = { ...now, found: look(1, 3, 0) };
  settle(looked);
  settle(looked);
  expect(told.filter(({ what }) => what === 'composers')).toEqual([
    { what: 'composers', agrees: false },
    { what: 'composers', agrees: true },
  ]);
});

test('R21: where there is nothing to read, a disagreement does not end', () => {
  const looked = begin();
  now = { found: look(0, 0, 0), loose: look(0, 0, 50), structure: true };
  settle(looked);
  settle(looked);
  now = { found: look(0, 2, 0), loose: look(0, 2, 0), structure: true };
  settle(looked);
  expect(told.filter(({ what }) => what === 'rows')).toEqual([{ what: 'rows', agrees: false }]);
  now = { found: look(0, 0, 50), loose: look(0, 0, 50), structure: true };
  settle(looked);
  expect(told.at(-1)).toEqual({ what: 'rows', agrees: true });
});

test('R21: a page in motion is not judged', () => {
  const looked = begin();
  now = { found: look(0, 0, 0), loose: look(1, 0, 0), structure: false };
  for (let i = 0; i < 20; i++) {
    looked();
    vi.advanceTimersByTime(500);
  }
  expect(told).toEqual([]);
});

test('R21: a page with none of the structure says so', () => {
  const looked = begin();
  now = { ...now, structure: false };
  settle(looked);
  settle(looked);
  expect(told).toEqual([{ what: 'structure', agrees: false }]);
});
