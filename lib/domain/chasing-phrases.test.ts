import { expect, test } from 'vitest';
import { asPhrase, MOST_PHRASES, PHRASE_LENGTH, PHRASES, phrasePattern, phrasesOf } from './chasing-phrases';

test.each(Object.entries(PHRASES))('the mirror knows phrases in %s, each once and as it is compared', (_, phrases) => {
  expect(phrases.length).toBeGreaterThanOrEqual(10);
  expect(phrases.length).toBeLessThanOrEqual(MOST_PHRASES);
  expect(new Set(phrases).size).toBe(phrases.length);
  for (const phrase of phrases) {
    expect(asPhrase(phrase)).toBe(phrase);
    expect(phrase.length).toBeGreaterThanOrEqual(PHRASE_LENGTH.least);
    expect(phrase.length).toBeLessThanOrEqual(PHRASE_LENGTH.most);
  }
});

test('the phrases that the mirror is for are among them', () => {
  expect(PHRASES.en).toContain('just checking in');
  expect(PHRASES.nl).toEqual(expect.arrayContaining(['even opvolgen', 'nog even']));
});

test('a phrase is kept as it is compared', () => {
  expect(asPhrase('  Just  Checking\u00a0in ')).toBe('just checking in');
  expect(asPhrase('J’attends')).toBe("j'attends");
});

test('a changed list stands for that language alone', () => {
  const phrases = phrasesOf({ nl: ['hoe is het ermee'] });
  expect(phrases).toContain('hoe is het ermee');
  expect(phrases).not.toContain('nog even');
  expect(phrases).toContain('just checking in');
});

test.each([
  ['Hi Bram, Just checking in.', 'just checking in'],
  ['vandaag nog evenwichtig', undefined],
  ['J’attends toujours', "j'attends"],
  ['What (really) now?', '(really)'],
])('the pattern finds in %j: %j', (typed, phrase) => {
  const pattern = new RegExp(
    phrasePattern(['checking in', 'just checking in', 'nog even', "j'attends", '(really)']),
    'iu',
  );
  expect(pattern.exec(typed)?.[0].toLowerCase().replace('’', "'")).toBe(phrase);
});
