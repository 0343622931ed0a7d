import { phraseIn } from '../../lib/classify/phrases/chasing';
import { phrasePattern, phrasesOf } from '../../lib/domain/chasing-phrases';
import type { Handle } from '../../lib/domain/contact';
import { timesPhrased } from '../../lib/store/phrased';
import type { Settings } from '../../lib/store/records';
import type { Mirrored } from '../../lib/text/offer';
import type { Parts } from './parts';

/** What the page looks for in the rep's own words, as a pattern (`BannerView.mirror`); undefined while the mirror is off. */
export function mirrorOf({ mirror }: Pick<Settings, 'mirror'>): string | undefined {
  return mirror.on ? phrasePattern(phrasesOf(mirror.phrases)) : undefined;
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
