import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HERE = new URL('.', import.meta.url);
const SOURCES = readdirSync(HERE).filter((file) => /^[a-z-]+\.ts$/.test(file));

/** The words in quotes of a file: its sentences, and the pieces of those with figures. */
function sentences(file: string): string[] {
  const code = readFileSync(new URL(file, HERE), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*(\/\/|import ).*$/gm, '');
  return code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
}

test.each(SOURCES)('%s keeps the tone', (file) => {
  for (const sentence of sentences(file)) {
    // Figures are code: `${a !== b ? …}`.
    const words = sentence.replace(/\$\{[^}]*\}/g, '…');
    expect(words).not.toMatch(/!|\bshould\b|\bmoet(en)?\b|\p{Extended_Pictographic}/iu);
  }
});

test('the tone is read out of real sentences', () => {
  expect(SOURCES.flatMap(sentences).length).toBeGreaterThan(200);
});
