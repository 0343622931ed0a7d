import { expect, test } from 'vitest';
import type { Tally } from '../../lib/domain/tally';
import { dots, sign } from './marks';

const tally = (more: Partial<Tally>): Tally => ({
  state: 'clear',
  unanswered: 0,
  waiting: 0,
  older: 0,
  justSent: 0,
  scheduled: 0,
  overdue: [],
  unconfirmed: 0,
  atLeast: false,
  silenceSeen: true,
  touches: [],
  ...more,
});
const touch = (waits: boolean) => ({ time: 0, waits, channel: 'email' }) as const;

test('a number where there is one; never a silent 0', () => {
  expect(sign(tally({ unanswered: 2 }))).toBeUndefined();
  expect(sign(tally({ justSent: 1 }))).toBeUndefined();
  expect(sign(tally({ scheduled: 1 }))).toBe('clock');
  expect(sign(tally({ lastReply: 1 }))).toBe('reply');
  expect(sign(tally({ state: 'excluded', unanswered: 2 }))).toBe('person');
  expect(sign(tally({}))).toBe('check');
});

test('R2, R5: a ring where it waits, a faint dot where it was only just sent', () => {
  expect(dots(tally({ touches: [touch(false), touch(true)], justSent: 1 }))).toEqual(['dot', 'ring', 'off']);
  expect(dots(tally({ state: 'excluded', touches: [touch(false)] }))).toEqual([]);
});
