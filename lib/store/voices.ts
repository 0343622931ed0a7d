import type { Handle } from '../domain/contact';
import type { Form, Language } from '../domain/question';
import type { Store } from './database';
import type { VoiceRecord } from './records';

/** How somebody writes, as a conversation of theirs shows it. */
export interface Heard {
  readonly handle: Handle;
  readonly language: Language;
  readonly form?: Form;
}

/**
 * Keeps how people write, as it was read last; what is kept already is not written again.
 * @returns whether that was news
 * @throws StoreTrouble
 */
export function noteVoices(db: Store, heard: readonly Heard[], now: number): Promise<boolean> {
  return db.attempt(async () => {
    const known = await db.voices.bulkGet(heard.map(({ handle }) => handle));
    const news = heard.filter(({ language, form }, at) => known[at]?.language !== language || known[at]?.form !== form);
    // Most readings tell nothing new, and then nothing is opened for writing.
    if (news.length > 0) await db.voices.bulkPut(news.map((one) => ({ ...one, at: now })));
    return news.length > 0;
  });
}

/** How a person writes, by all of their handles: as it was read last. @returns undefined where they were never read */
export async function readVoice(db: Store, handles: readonly Handle[]): Promise<VoiceRecord | undefined> {
  const known = (await db.voices.bulkGet([...handles])).filter((voice) => voice !== undefined);
  return known.toSorted((a, b) => b.at - a.at)[0];
}
