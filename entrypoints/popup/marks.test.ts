import { expect, test } from 'vitest';
import { tallyWith as tally } from '../../lib/domain/test-tally';
import { dots, sign } from './marks';

const touch = (waits: boolean) => ({ time: 0, waits, channel: 'email' }) as const;

test('a number where there is one; never a silent 0', () => {
  expect(sign(tally({ unanswered: 2 }))).toBeUndefined();
  expect(sign(tally({ justSent: 1 }))).toBeUndefined();
  expect(sign(tally({ scheduled: 1 }))).toBe('clock');
  expect(sign(tally({ lastReply: 1 }))).toBe('reply');
  expect(sign(tally({ state: 'excluded', unanswered: 2 }))).toBe('person');
  expect(sign(tally({}))).toBe('check');
});

test('R16, R24: a case has its own sign: a dash is closed, the sign is asked; its number stands aside', () => {
  const touches = [touch(false), touch(false)];
  const signs = (['closed', 'answer', 'asked', 'later', 'dead'] as const).map((state) =>
    sign(tally({ state, unanswered: 2, touches })),
  );
  expect(signs).toEqual(['dash', 'reply', 'mark', 'clock', 'dead']);
  expect(dots(tally({ state: 'asked', unanswered: 2, touches }))).toEqual([]);
  expect(sign(tally({ state: 'due', dueFor: 'unseen-ask', unanswered: 2 }))).toBe('mark');
  expect(sign(tally({ state: 'due', dueFor: 'day' }))).toBe('clock');
  expect(sign(tally({ state: 'due', dueFor: 'day', unanswered: 2 }))).toBeUndefined();
});

test('R2, R5: a ring where it waits, a faint dot where it was only just sent', () => {
  expect(dots(tally({ touches: [touch(false), touch(true)], justSent: 1 }))).toEqual(['dot', 'ring', 'off']);
  expect(dots(tally({ state: 'excluded', touches: [touch(false)] }))).toEqual([]);
});
