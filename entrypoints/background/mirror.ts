import { phraseIn, phrasesOf } from '../../lib/classify/phrases/chasing';
import type { Handle } from '../../lib/domain/contact';
import { timesPhrased } from '../../lib/store/phrased';
import type { Settings } from '../../lib/store/records';
import type { Mirrored } from '../../lib/text/offer';
import type { Parts } from './parts';

/** What the page looks for in the rep's own words, as a pattern (`BannerView.mirror`); undefined while the mirror is off. */
export function mirrorOf({ mirror }: Pick<Settings, 'mirror'>): string | undefined {
  if (!mirror.on) return undefined;
  // The longer first: of "just checking in" and "checking in" the whole is said back.
  const phrases = phrasesOf(mirror.phrases).toSorted((a, b) => b.length - a.length);
  const words = phrases.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll("'", "['’]"));
  return `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;
}

/** The phrase that the rep has typed, and the how-manieth time this is for this person, this one included. */
export async function mirroredIn(
  { db, now }: Parts,
  contact: Handle,
  { mirror }: Pick<Settings, 'mirror'>,
  typed: string | undefined,
): Promise<Mirrored | undefined> {
  // The page is not taken at its word: what it says it found is one of the rep's own phrases, or nothing.
  const phrase = mirror.on && typed !== undefined ? phraseIn(typed, phrasesOf(mirror.phrases)) : undefined;
  if (phrase === undefined) return undefined;
  const { times, atLeast } = await timesPhrased(db, contact, now());
  return { phrase, times: times + 1, atLeast };
}
