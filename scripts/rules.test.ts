import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rules of the count, and the tests that bear their numbers: none may be without one. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LAST = 26;
const RULES = Array.from({ length: LAST }, (_, i) => `R${i + 1}`);

/** The numbers with which the names of tests begin: `it('R14, R23: …')`, `test.describe('R8: …')`, `it.each(…)('R2: …')`. */
function numbers(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const source = readFileSync(path.join(ROOT, file), 'utf8');
    const names = source.matchAll(/(?:\b(?:it|test|describe)(?:\.\w+)*|\))\(\s*['"`]((?:R\d+, )*R\d+)\b(?! to)/g);
    return [...names].flatMap(([, bears = '']) => bears.split(', '));
  });
}

function under(folder: string, end: string): readonly string[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(end)).map((file) => path.join(folder, file));
}

const unit = numbers(under('lib', '.test.ts'));
const inBrowser = numbers(under('e2e', '.spec.ts'));

describe('every rule has its tests', () => {
  it.each(RULES)('%s', (rule) => {
    expect(unit.filter((one) => one === rule).length).toBeGreaterThan(1);
  });

  it('and no test bears the number of a rule that there is not', () => {
    expect([...unit, ...inBrowser].filter((one) => !RULES.includes(one))).toEqual([]);
  });

  it('and none is found where no name begins so', () => {
    expect(numbers(['scripts/run.mjs'])).toEqual([]);
  });
});

it('every rule stands in docs/counting-rules.md, in its order', () => {
  const told = readFileSync(path.join(ROOT, 'docs/counting-rules.md'), 'utf8').matchAll(/^\*\*(R\d+)\. /gm);
  expect([...told].map(([, rule]) => rule)).toEqual(RULES);
});
