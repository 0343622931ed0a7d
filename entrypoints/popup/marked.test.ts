import { describe, expect, test } from 'vitest';
import { hits } from './marked';

describe('what a search marks', () => {
  test('the beginnings of words, whatever their case', () => {
    expect(hits('Sanne Oosterwijk', 'oost')).toBe(true);
    expect(hits('j.vermeulen@oostpolder.example', 'oost')).toBe(true);
    expect(hits('Anna van Oosten', 'ost')).toBe(false);
  });

  test('any of several words', () => {
    expect(hits('Sanne Oosterwijk', 'xyz sa')).toBe(true);
  });

  test('signs stand for themselves', () => {
    expect(hits('Bram (Koopmans)', '(')).toBe(true);
    expect(hits('Bram Koopmans', '.*')).toBe(false);
    expect(hits('Bram Koopmans', '  ')).toBe(false);
  });
});
