import { asPhrase } from '../../domain/chasing-phrases';
import { cutQuoted } from '../cut-quoted';

/**
 * The mirror: the first of the phrases that the rep's own words carry. What they quote is left out; a phrase inside
 * another word is none.
 * @param phrases in lower case (`asPhrase`)
 */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  const words = asPhrase(cutQuoted(text));
  return phrases.find((phrase) => {
    for (let at = words.indexOf(phrase); phrase !== '' && at >= 0; at = words.indexOf(phrase, at + 1)) {
      const [before, after] = [words.slice(0, at), words.slice(at + phrase.length)];
      if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
    }
    return false;
  });
}
