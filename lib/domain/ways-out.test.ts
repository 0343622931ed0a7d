import { expect, test } from 'vitest';
import type { Tally } from './tally';
import { tallyWith } from './test-tally';
import { waysOut } from './ways-out';

const tally = (more: Partial<Tally>) => tallyWith({ state: 'due', unanswered: 2, ...more });

test('R3: past the limit, and where a date has come: ask, later, let go', () => {
  expect(waysOut(tally({}))).toEqual(['ask', 'later', 'letGo']);
  expect(waysOut(tally({ unanswered: 0, dueFor: 'day' }))).toEqual(['ask', 'later', 'letGo']);
});

test('R3: where all of them still wait, or one was only just sent, there is no question yet', () => {
  expect(waysOut(tally({ state: 'waiting', waiting: 2 }))[0]).toBe('answered');
  expect(waysOut(tally({ state: 'waiting', unanswered: 0, justSent: 1 }))[0]).toBe('answered');
  expect(waysOut(tally({ state: 'waiting', waiting: 1 }))[0]).toBe('ask');
});

test('R24: no second ask; an answer is noted; nobody looked: look', () => {
  expect(waysOut(tally({ state: 'asked' }))).toEqual(['answered', 'letGo']);
  expect(waysOut(tally({ state: 'answer' }))).toEqual(['note']);
  expect(waysOut(tally({ dueFor: 'unseen-ask' }))).toEqual(['look', 'answered', 'letGo']);
  for (const state of ['asked', 'closed', 'answer', 'later'] as const)
    expect(waysOut(tally({ state }))).not.toContain('ask');
});

test('R11, R12, R25: in place of the question', () => {
  expect(waysOut(tally({ state: 'excluded' }))).toEqual(['again']);
  expect(waysOut(tally({ state: 'dead' }))).toEqual(['later', 'letGo']);
  expect(waysOut(tally({ state: 'away' }))).toEqual(['later', 'letGo']);
});
