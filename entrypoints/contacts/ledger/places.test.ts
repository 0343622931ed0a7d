import { expect, it } from 'vitest';
import type { LedgerLine } from '../../../lib/domain/line';
import { places } from './places';

const line = (time: number, over: Partial<LedgerLine>): LedgerLine => ({
  target: `g:${time}`,
  kind: 'touch',
  time,
  channel: 'email',
  how: 'page',
  counts: true,
  waits: false,
  reason: { code: 'silent', rule: 'R2', workingDays: 3 },
  flips: true,
  account: 'email:me@x.example',
  ...over,
});
const reply = (time: number, counts: boolean) =>
  line(time, { kind: 'reply', counts, reason: { code: 'replied', rule: 'R2' } });

it('R22: the touches in the number are numbered from the oldest, down to the reply where the count starts', () => {
  const lines = [
    line(9, {}),
    line(8, { counts: true, reason: { code: 'joined', rule: 'R4', to: 7 } }),
    line(7, {}),
    reply(6, false),
    line(5, { counts: false }),
    line(4, {}),
    reply(3, true),
    line(2, { counts: false }),
    reply(1, true),
  ];
  const { shown, start, earlier, numbers } = places(lines);
  expect(shown.map(({ time }) => time)).toEqual([9, 8, 7, 6, 5, 4]);
  expect(start?.time).toBe(3);
  expect(earlier.map(({ time }) => time)).toEqual([2, 1]);
  expect([...numbers].map(([one, number]) => [one.time, number])).toEqual([
    [9, 3],
    [7, 2],
    [4, 1],
  ]);
});

it('without a reply all of it is shown', () => {
  const lines = [line(2, {}), line(1, {})];
  expect(places(lines)).toMatchObject({ shown: lines, start: undefined, earlier: [] });
});
