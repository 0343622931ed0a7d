import { describe, expect, test } from 'vitest';
import { PHRASES, phrasesOf } from '../../domain/chasing-phrases';
import { phraseIn } from './chasing';

const ALL = phrasesOf({});

describe('the mirror', () => {
  test.each([
    ['Hi Bram, just checking in on the prices.', 'just checking in'],
    ['Dag Bram,\n\nNog even over de tweede hal.', 'nog even'],
    ['Guten Tag, ich wollte kurz nachfragen.', 'kurz nachfragen'],
    ['Bonjour, je me permets de revenir vers vous.', 'je me permets de revenir'],
    ['Hola, ¿ha podido ver la oferta?', 'ha podido ver'],
    ['JUST  CHECKING\u00a0IN!', 'just checking in'],
  ])('%s', (text, phrase) => expect(phraseIn(text, ALL)).toBe(phrase));

  test('what asks or says something new carries none', () => {
    for (const text of ['Have you given up on “LED”?', 'Hierbij de prijzen van de tweede hal.', 'Geht Donnerstag?'])
      expect(phraseIn(text, ALL), text).toBeUndefined();
  });

  test('inside another word, or in what is quoted, it is none', () => {
    expect(phraseIn('Het is nog evenwichtig; analoog even goed.', ALL)).toBeUndefined();
    expect(phraseIn('Nog evenveel. En nog even.', ALL)).toBe('nog even');
    const quoted = 'Dank je.\n\nOp ma 16 nov 2026 schreef Jonas de Wit:\n> Nog even over de prijzen.';
    expect(phraseIn(quoted, ALL)).toBeUndefined();
  });

  test("the rep's own list takes the place of its language's", () => {
    const changed = phrasesOf({ nl: ['hoe is het ermee'] });
    expect(phraseIn('Nog even: hoe is het ermee?', changed)).toBe('hoe is het ermee');
    expect(phraseIn('Nog even hierover.', changed)).toBeUndefined();
    expect(phraseIn('Just checking in.', changed)).toBe('just checking in');
    expect(phrasesOf({ nl: [] })).not.toContain(PHRASES.nl[0]);
  });
});
