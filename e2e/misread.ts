import { LANGUAGES, readConversations, textsOf } from '../lib/classify/language/fixtures';
import { type Detect, languageOf } from '../lib/classify/language/language-of';

/** Which of the thirty conversations of each language are taken for another one, in words: `en-24: de`. */
export async function misread(detect: Detect): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    const wrong: string[] = [];
    for (const conversation of readConversations(language)) {
      const found = await languageOf(textsOf(conversation), detect);
      if (found !== language) wrong.push(`${conversation.id}: ${found}`);
    }
    all.set(language, wrong);
  }
  return all;
}

/** At least 95% of the thirty are right. */
export const MOST_WRONG = 1;
