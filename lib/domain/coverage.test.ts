import { expect, it } from 'vitest';
import { coveredUntil, withSpan } from './coverage';

it('R21: spans that overlap or touch become one, and all stay in order and apart', () => {
  expect(withSpan([], [5, 9])).toEqual([[5, 9]]);
  expect(withSpan([[5, 9]], [1, 3])).toEqual([
    [1, 3],
    [5, 9],
  ]);
  expect(
    withSpan(
      [
        [1, 3],
        [5, 9],
      ],
      [3, 4],
    ),
  ).toEqual([
    [1, 4],
    [5, 9],
  ]);
  expect(
    withSpan(
      [
        [1, 3],
        [5, 9],
        [11, 12],
      ],
      [2, 10],
    ),
  ).toEqual([
    [1, 10],
    [11, 12],
  ]);
  expect(withSpan([[1, 10]], [2, 3])).toEqual([[1, 10]]);
});

it('R21: covered until the end of the span in which it lies, on its own account', () => {
  const coverage = new Map([
    [
      'email:a@x.example',
      [
        [1, 3],
        [5, 9],
      ],
    ],
  ] as const);
  expect(coveredUntil(coverage, 'email:a@x.example', 6)).toBe(9);
  expect(coveredUntil(coverage, 'email:a@x.example', 4)).toBeUndefined();
  expect(coveredUntil(coverage, 'email:b@x.example', 6)).toBeUndefined();
});
