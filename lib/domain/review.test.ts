import { describe, expect, it } from 'vitest';
import { inRoundOrder, isInRound, isNeverAsked, isWeekend, timeLeft, weekStart } from './review';
import type { State, Tally } from './tally';
import { tallyWith } from './test-tally';

const DAY = 86_400_000;
/** Friday 27 November 2026, 15:00 in Amsterdam. */
const NOW = Date.UTC(2026, 10, 27, 14);
const ZONE = 'Europe/Amsterdam';
const MONDAY = weekStart(NOW, ZONE);

const tally = (state: State, over: Partial<Tally> = {}): Tally => tallyWith({ state, unanswered: 2, ...over });

describe('who is in the round', () => {
  it('R3: who is due, by number, by a day, or with an answer to note', () => {
    for (const one of [tally('due'), tally('due', { unanswered: 0, dueFor: 'day' }), tally('answer')])
      expect(isInRound(one, MONDAY)).toBe(true);
  });

  it('who was written to and has not answered, though the limit is not reached', () => {
    expect(isInRound(tally('clear', { unanswered: 1 }), MONDAY)).toBe(true);
    expect(isInRound(tally('waiting', { unanswered: 1, waiting: 1 }), MONDAY)).toBe(true);
    expect(isInRound(tally('clear', { unanswered: 0 }), MONDAY)).toBe(false);
  });

  it('R11, R12, R16, R24, R25: nobody else, however many touches stand open', () => {
    for (const state of ['excluded', 'dead', 'closed', 'asked', 'later', 'away', 'quiet'] as const)
      expect(isInRound(tally(state), MONDAY), state).toBe(false);
    expect(isInRound(tally('clear', { lively: true }), MONDAY)).toBe(false);
  });

  it('who was kept this week is not, and next week is again', () => {
    expect(isInRound(tally('due', { keptAt: MONDAY }), MONDAY)).toBe(false);
    expect(isInRound(tally('due', { keptAt: MONDAY - 1 }), MONDAY)).toBe(true);
  });

  it('who is due comes first, then whoever waits longest', () => {
    const rows = [
      tally('clear', { lastTouch: 1 }),
      tally('due', { lastTouch: 3 }),
      tally('waiting', { lastTouch: 4 }),
      tally('answer', { lastTouch: 2 }),
    ];
    expect(rows.sort(inRoundOrder).map(({ lastTouch }) => lastTouch)).toEqual([2, 3, 1, 4]);
  });
});

describe('answers, never asked', () => {
  const answers = tally('clear', { unanswered: 0, lastReply: NOW - DAY });
  const asked = (days: number) => ({ ...answers, lastAsk: NOW - days * DAY });

  it('three touches, a reply, and no ask or outcome in 90 days', () => {
    expect(isNeverAsked(answers, 3, NOW, MONDAY)).toBe(true);
    expect(isNeverAsked(answers, 2, NOW, MONDAY)).toBe(false);
    expect(isNeverAsked(asked(89), 3, NOW, MONDAY)).toBe(false);
    expect(isNeverAsked(asked(90), 3, NOW, MONDAY)).toBe(true);
    expect(isNeverAsked(tally('clear'), 3, NOW, MONDAY)).toBe(false);
  });

  it('R25: a lively history too, and who fell silent since; nobody whose case is closed or sleeps', () => {
    expect(isNeverAsked({ ...answers, lively: true }, 3, NOW, MONDAY)).toBe(true);
    expect(isNeverAsked({ ...answers, state: 'due' }, 3, NOW, MONDAY)).toBe(true);
    for (const state of ['excluded', 'dead', 'closed', 'answer', 'asked', 'later', 'away', 'quiet'] as const)
      expect(isNeverAsked({ ...answers, state }, 3, NOW, MONDAY), state).toBe(false);
  });

  it('who was kept this week is not', () => {
    expect(isNeverAsked({ ...answers, keptAt: NOW }, 3, NOW, MONDAY)).toBe(false);
  });
});

it('R20: a week begins on Monday in the rep’s zone, over a change of the clock too', () => {
  expect(new Date(MONDAY).toISOString()).toBe('2026-11-22T23:00:00.000Z');
  expect(weekStart(MONDAY, ZONE)).toBe(MONDAY);
  expect(weekStart(MONDAY - 1, ZONE)).toBe(MONDAY - 7 * DAY);
  // The clocks went back on Sunday 25 October.
  const sunday = Date.UTC(2026, 9, 25, 20);
  expect(new Date(weekStart(sunday, ZONE)).toISOString()).toBe('2026-10-18T22:00:00.000Z');
});

it('R20: the weekend begins on Friday in the rep’s zone', () => {
  const friday = MONDAY + 4 * DAY;
  expect([friday - 1, friday, MONDAY + 7 * DAY - 1, MONDAY].map((time) => isWeekend(time, ZONE))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('the rest takes what a person took so far; a phone call in between changes little', () => {
  expect(timeLeft([], 20)).toBe(300_000);
  expect(timeLeft([10_000], 3)).toBe(30_000);
  expect(timeLeft([600_000, 10_000, 12_000], 10)).toBe(120_000);
  expect(timeLeft([10_000], 0)).toBe(0);
});
