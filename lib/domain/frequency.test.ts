import { describe, expect, it } from 'vitest';
import { mayAskEarly, showing } from './frequency';
import { at } from './test-ledger';

const ZONE = 'Europe/Amsterdam';
const NOW = at('24 14:05');
const none = { closes: [], offers: [] };
const times = (n: number, first: number) => Array.from({ length: n }, (_, i) => first + i * 60_000);

describe('the line, or the chip in its place', () => {
  it('a line, where nothing speaks against it', () => {
    expect(showing(none, NOW, ZONE)).toBe('line');
  });

  it('three × within 14 days: the chip', () => {
    const closes = (...days: string[]) => showing({ closes: days.map((day) => at(day)), offers: [] }, NOW, ZONE);
    expect(closes('12', '20')).toBe('line');
    expect(closes('12', '20', '24')).toBe('chip');
    // The first of them was fifteen days ago: the line is back.
    expect(closes('9', '20', '24')).toBe('line');
    expect(showing({ closes: [NOW - 14 * 86_400_000 + 1, NOW, NOW], offers: [] }, NOW, ZONE)).toBe('chip');
    expect(showing({ closes: [NOW - 14 * 86_400_000, NOW, NOW], offers: [] }, NOW, ZONE)).toBe('line');
  });

  it('more than eight offers a day: the ninth is a chip', () => {
    const having = (n: number, first = at('24 08:00')) => showing({ closes: [], offers: times(n, first) }, NOW, ZONE);
    expect(having(7)).toBe('line');
    expect(having(8)).toBe('chip');
    expect(having(30)).toBe('chip');
    expect(having(30, at('23 08:00'))).toBe('line');
  });

  it('R20: a day begins in the rep’s zone', () => {
    // 23:30 UTC of the 23rd is the 24th in Amsterdam, and still the 23rd in New York.
    const offers = times(8, at('23 23:30'));
    expect(showing({ closes: [], offers }, NOW, ZONE)).toBe('chip');
    expect(showing({ closes: [], offers }, NOW, 'America/New_York')).toBe('line');
  });
});

describe('R26: ask early', () => {
  const before = { toThem: false, offers: [], ignored: 0 };

  it('R26: at most once per person', () => {
    expect(mayAskEarly(before, NOW, ZONE)).toBe(true);
    expect(mayAskEarly({ ...before, toThem: true }, NOW, ZONE)).toBe(false);
  });

  it('R26: three a day', () => {
    const may = (n: number, first: number) => mayAskEarly({ ...before, offers: times(n, first) }, NOW, ZONE);
    expect(may(2, at('24 08:00'))).toBe(true);
    expect(may(3, at('24 08:00'))).toBe(false);
    expect(may(3, at('23 08:00'))).toBe(true);
  });

  it('R26: off after five that were ignored', () => {
    expect(mayAskEarly({ ...before, ignored: 4 }, NOW, ZONE)).toBe(true);
    expect(mayAskEarly({ ...before, ignored: 5 }, NOW, ZONE)).toBe(false);
  });
});
