import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every sentence of every catalogue, said in both languages. What the compiler holds of its keys, held as it runs. */

const HERE = new URL('.', import.meta.url);
const FILES = readdirSync(HERE).filter((file) => /^[a-z-]+\.ts$/.test(file));

type Leaf = string | ((...figures: unknown[]) => unknown);
type Group = { readonly [key: string]: Leaf | Group };
interface Catalogue {
  readonly name: string;
  readonly en: Group;
  readonly nl: Group;
}

async function catalogues(): Promise<Catalogue[]> {
  const found: Catalogue[] = [];
  for (const file of FILES) {
    const module: Record<string, unknown> = await import(new URL(file, HERE).href);
    for (const [key, value] of Object.entries(module)) {
      if (isGroup(value) && Object.keys(value).toSorted().join() === 'en,nl' && isGroup(value.en) && isGroup(value.nl))
        found.push({ name: `${file}: ${key}`, en: value.en, nl: value.nl });
    }
  }
  return found;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each sentence by its path: `saidLogged.spoke.call`. */
function leaves(group: Group, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(group).flatMap(([key, value]) =>
      isGroup(value) ? [...leaves(value, `${path}${key}.`)] : ([[path + key, value]] as const),
    ),
  );
}

/** What a sentence comes to with these figures; of one in pieces, all of them. */
function said(leaf: Leaf, figures: readonly unknown[]): string {
  const text = typeof leaf === 'string' ? leaf : leaf(...figures);
  return Array.isArray(text) ? text.join('') : String(text);
}

/** Figures that can be told apart again. Some sentences take lists. */
const NAMED = ['⟨a⟩', '⟨b⟩', '⟨c⟩', '⟨d⟩'];
const LISTED = NAMED.map((name) => [name]);

function named(leaf: Leaf): string {
  try {
    return said(leaf, NAMED);
  } catch {
    return said(leaf, LISTED);
  }
}

const all = await catalogues();

test('the catalogues were found', () => {
  expect(all.length).toBeGreaterThan(12);
  expect(all.map(({ name }) => name)).toContain('review.ts: review');
});

describe.each(all)('$name', ({ en, nl }) => {
  const [english, dutch] = [leaves(en), leaves(nl)];

  test('has the same sentences in both languages, none empty', () => {
    expect([...dutch.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, leaf] of [...english, ...dutch]) expect(named(leaf).trim(), key).not.toBe('');
  });

  test('says the same figures in both', () => {
    for (const [key, leaf] of english) {
      const figures = (text: string) => NAMED.filter((name) => text.includes(name));
      expect(figures(named(dutch.get(key) ?? '')), key).toEqual(figures(named(leaf)));
    }
  });

  test('makes whole sentences of any number', () => {
    for (const [key, leaf] of [...english, ...dutch]) {
      if (typeof leaf === 'string') continue;
      for (const n of [0, 1, 2, 21, 1234]) {
        let text: string;
        try {
          text = said(leaf, [n, n, n, n]);
        } catch {
          // It takes no numbers.
          continue;
        }
        expect(text, key).not.toMatch(/undefined|NaN|\[object|\( *\)| {2}/);
      }
    }
  });

  test('writes no month and no weekday out: dates are Intl’s', () => {
    const DAYS = /\b\d{1,2}[ \u00a0](jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|oct|okt|nov|dec)\b/i;
    for (const [key, leaf] of [...english, ...dutch]) expect(named(leaf), key).not.toMatch(DAYS);
  });
});

test('a Dutch sentence that lacks a figure, or a key, is found', () => {
  const [en, nl] = [leaves({ a: (n: unknown, m: unknown) => `${n} of ${m}` }), leaves({ a: (n: unknown) => `${n}` })];
  const [one, other] = [en.get('a'), nl.get('a')];
  if (!one || !other) throw new Error('both are there');
  expect(named(one)).toBe('⟨a⟩ of ⟨b⟩');
  expect(named(other)).toBe('⟨a⟩');
  expect([...leaves({ a: { b: 'x' } }).keys()]).toEqual(['a.b']);
});
