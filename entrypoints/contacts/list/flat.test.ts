import { describe, expect, it } from 'vitest';
import { flat } from './flat';

const [A, B, C] = ['email:a@x.example', 'email:b@x.example', 'email:c@x.example'] as const;
const SECTIONS = [
  { kind: 'due', ids: [A] },
  { kind: 'rest', ids: [B, C] },
] as const;

describe('sections as one long list', () => {
  it('has a heading before each, and knows who stands where', () => {
    const list = flat(SECTIONS, true);
    expect([list.count, list.people]).toEqual([5, 3]);
    expect([0, 1, 2, 3, 4].map(list.at)).toEqual([
      { section: 'due', size: 1 },
      { section: 'due', size: 1, id: A, place: 1 },
      { section: 'rest', size: 2 },
      { section: 'rest', size: 2, id: B, place: 1 },
      { section: 'rest', size: 2, id: C, place: 2 },
    ]);
    expect([A, B, C, 'email:d@x.example' as const].map(list.indexOf)).toEqual([1, 3, 4, -1]);
    expect(() => list.at(5)).toThrow(RangeError);
  });

  it('steps over headings, and ends at the ends', () => {
    const list = flat(SECTIONS, true);
    expect([list.step(1, 1), list.step(3, -1), list.step(4, 1), list.step(1, -1)]).toEqual([
      B,
      A,
      undefined,
      undefined,
    ]);
    // From before the list: the first of it.
    expect(list.step(-1, 1)).toBe(A);
  });

  it('what is still to come has no size yet, but for the first section', () => {
    const list = flat(SECTIONS, true, false);
    expect([list.at(0).size, list.at(2).size, list.at(3).size]).toEqual([1, -1, -1]);
  });

  it('without headings each place is somebody', () => {
    const list = flat([{ kind: 'only', ids: [A, B] }], false);
    expect(list.at(0)).toEqual({ section: 'only', size: 2, id: A, place: 1 });
    expect([list.indexOf(B), list.step(0, 1), flat([], true).count]).toEqual([1, B, 0]);
  });
});
