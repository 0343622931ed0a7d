import type { Tally } from './tally';

/** For tests: a tally of nobody, nothing open and nothing asked, with what the test is about. */
export function tallyWith(more: Partial<Tally> = {}): Tally {
  return {
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
  };
}
