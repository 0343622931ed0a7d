// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_CAPTURES } from './fixtures/captures';
import { open } from './fixtures/open';
import * as SELECTORS from './selectors';

const { EVIDENCE, ...lists } = SELECTORS;
const ways = Object.entries(lists).flatMap(([name, list]) =>
  list.map((way, place) => ({ name, way, evidence: EVIDENCE[name]?.[place] })),
);
const isCapture = (page: string) => !existsAsDrawing(page);
const existsAsDrawing = (page: string) => /^(?:page|thread|older|nothing|sent-toast|refused)\.html$/.test(page);

describe('selectors', () => {
  it('are all here', () => expect(ways.length).toBeGreaterThan(60));

  it.each(ways)('$name: $way has a page where it finds and one where it does not', ({ evidence }) => {
    expect(evidence?.seen).toMatch(/^20[12]\d-(?:0[1-9]|1[0-2])$/);
    expect(evidence?.finds.count).toBeGreaterThan(0);
    expect(evidence?.not.page).not.toBe(evidence?.finds.page);
    expect(evidence?.by).toBe(isCapture(evidence?.finds.page ?? '') ? 'capture' : 'drawing');
  });

  it('has no evidence for a selector that is gone', () => {
    expect(Object.keys(EVIDENCE).filter((name) => !(name in lists))).toEqual([]);
    for (const [name, list] of Object.entries(lists)) expect(EVIDENCE[name]).toHaveLength(list.length);
  });
});

const tried = ways.filter(({ evidence }) => evidence !== undefined);
const needsCaptures = ({ evidence }: (typeof tried)[number]) =>
  isCapture(evidence?.finds.page ?? '') || isCapture(evidence?.not.page ?? '');

describe('selectors on our drawings', () => {
  it.each(tried.filter((each) => !needsCaptures(each)))('$name: $way', tryOut);
});

describe.skipIf(NO_CAPTURES)('selectors on the captures', () => {
  it.each(tried.filter(needsCaptures))('$name: $way', tryOut);
});

function tryOut({ way, evidence }: (typeof ways)[number]) {
  if (!evidence) throw new Error('no evidence');
  expect(pageOf(evidence.finds.page).querySelectorAll(way), evidence.finds.page).toHaveLength(evidence.finds.count);
  expect(pageOf(evidence.not.page).querySelectorAll(way), evidence.not.page).toHaveLength(0);
}

const opened = new Map<string, Element>();

function pageOf(name: string): Element {
  const page = opened.get(name) ?? (open(name).body.cloneNode(true) as Element);
  opened.set(name, page);
  return page;
}
