import { expect, test } from 'vitest';
import type { LedgerLine, Reason } from './line';
import { nineInTen, replyWaits } from './reply-waits';

const WEEK = { workingDays: [1, 2, 3, 4, 5], zone: 'Europe/Amsterdam' };
/** November 2026; the 2nd is a Monday. Noon in Amsterdam, or another hour there. */
const at = (day: number, hour = 12) => Date.UTC(2026, 10, day, hour - 1);

function line(kind: 'touch' | 'reply', time: number, code: Reason['code'], over: Partial<LedgerLine> = {}): LedgerLine {
  return {
    target: `${time}`,
    kind,
    time,
    channel: 'email',
    how: 'page',
    counts: true,
    waits: false,
    // Of a reason only the code is looked at.
    reason: { code, rule: 'R2' } as Reason,
    flips: true,
    account: 'email:me@kadelicht.example',
    ...over,
  };
}
const sent = (time: number, code: Reason['code'] = 'silent', over?: Partial<LedgerLine>) =>
  line('touch', time, code, over);
const reply = (time: number, code: Reason['code'] = 'replied', over?: Partial<LedgerLine>) =>
  line('reply', time, code, over);

test('R20: an answer waited since the last mail before it, in working days', () => {
  expect(replyWaits([reply(at(5)), sent(at(2)), sent(at(4))], WEEK)).toEqual([1]);
  // Friday noon to Monday noon: the weekend is none of it.
  expect(replyWaits([sent(at(6)), reply(at(9))], WEEK)).toEqual([1]);
  expect(replyWaits([sent(at(2)), reply(at(2, 18)), reply(at(3))], WEEK)).toEqual([0.25]);
});

test.each([
  ['a mail that has not gone out', [sent(at(2), 'scheduled'), reply(at(3))]],
  ['one that did not reach them (R11)', [sent(at(2), 'not-delivered'), reply(at(3))]],
  ['a call (R25)', [sent(at(2), 'spoke', { way: 'call' }), reply(at(3))]],
  ['LinkedIn', [sent(at(2), 'silent', { channel: 'linkedin' }), reply(at(3), 'replied', { channel: 'linkedin' })]],
])('nothing waited for an answer: %s', (_, lines) => {
  expect(replyWaits(lines, WEEK)).toEqual([]);
});

test.each(['automatic', 'absent', 'replied-about', 'reacted', 'accepted'] as const)(
  'no answer that somebody wrote at a known time: %s',
  (code) => {
    expect(replyWaits([sent(at(2)), reply(at(3), code)], WEEK)).toEqual([]);
  },
);

test('what came after months answers something else', () => {
  expect(replyWaits([sent(at(2)), reply(at(2) + 120 * 86_400_000)], WEEK)).toEqual([]);
});

test('nine in ten: of ten the ninth; of fewer nothing is said', () => {
  expect(nineInTen([9, 1, 2, 3, 4, 5, 6, 7, 8, 10])).toBe(9);
  expect(nineInTen([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeUndefined();
});
