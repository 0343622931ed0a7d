import { cutQuoted, partSignature } from './cut-quoted';

/** Longer than this is no mere closing word. Characters. */
const MOST = 120;

/**
 * R19: whether what I wrote is a short word without a question, as "Thanks, until Thursday!" is; quoted mail and
 * signature are cut first. Nothing of it is kept.
 * @param name of mine, by which a signature is known
 */
export function isBrief(text: string, name = ''): boolean {
  const { body } = partSignature(cutQuoted(text), name);
  return body !== '' && body.length <= MOST && !/[?？؟]/.test(body);
}
