// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EVIDENCE } from './evidence';
import { NO_CAPTURES } from './fixtures/captures';
import { DRAWINGS } from './fixtures/drawings';
import { open } from './fixtures/open';
import { roots } from './read/find';
import * as SELECTORS from './selectors';

const ways = Object.entries(SELECTORS).flatMap(([name, list]) =>
  list.map((way, place) => ({ name, way, evidence: EVIDENCE[name]?.[place] })),
);
const kindOf = (page = '') =>
  page in DRAWINGS ? 'drawing' : page.startsWith('reconstructed-') ? 'reconstruction' : 'capture';

describe('selectors', () => {
  it('are all here', () => expect(ways.length).toBeGreaterThan(45));

  it.each(ways)('$name: $way has a page where it finds and one where it does not', ({ evidence }) => {
    expect(evidence?.seen).toMatch(/^20[12]\d-(?:0[1-9]|1[0-2])$/);
    expect(evidence?.finds.count).toBeGreaterThan(0);
    expect(evidence?.not.page).not.toBe(evidence?.finds.page);
    expect(evidence?.by).toBe(kindOf(evidence?.finds.page));
  });

  it('has no evidence for a selector that is gone', () => {
    expect(Object.keys(EVIDENCE).filter((name) => !(name in SELECTORS))).toEqual([]);
    for (const [name, list] of Object.entries(SELECTORS)) expect(EVIDENCE[name]).toHaveLength(list.length);
  });
});

const needsCaptures = ({ evidence }: (typeof ways)[number]) =>
  [evidence?.finds.page, evidence?.not.page].some((page) => kindOf(page) !== 'drawing');

describe('selectors on our drawings', () => {
  it.each(ways.filter((each) => !needsCaptures(each)))('$name: $way', tryOut);
});

describe.skipIf(NO_CAPTURES)('selectors on the captures', () => {
  it.each(ways.filter(needsCaptures))('$name: $way', tryOut);
});

function tryOut({ way, evidence }: (typeof ways)[number]) {
  if (!evidence) throw new Error('no evidence');
  expect(count(evidence.finds.page, way), evidence.finds.page).toBe(evidence.finds.count);
  expect(count(evidence.not.page, way), evidence.not.page).toBe(0);
}

function count(page: string, way: string): number {
  return roots(open(page)).reduce((sum, root) => sum + root.querySelectorAll(way).length, 0);
}
