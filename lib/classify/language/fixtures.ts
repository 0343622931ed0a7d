import { readFileSync } from 'node:fs';

/** The languages of the questions. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es'] as const;

/** A short exchange with somebody invented, oldest first, as a page shows it: quoted text and signatures included. */
export interface Conversation {
  readonly id: string;
  readonly site: 'gmail' | 'linkedin';
  /** How they last addressed the rep, to a careful reader; `none`: they did not, or their language has one form. */
  readonly form: 'formal' | 'informal' | 'none';
  readonly messages: readonly ({ readonly me: string } | { readonly them: string })[];
}

/** Thirty of a language. They were written before anything that reads them. */
export function readConversations(language: (typeof LANGUAGES)[number]): readonly Conversation[] {
  const file = new URL(`./conversations/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Conversation[];
}

/** The words of one side, or of both. */
export function textsOf({ messages }: Conversation, side?: 'me' | 'them'): readonly string[] {
  return messages.flatMap((message) =>
    'me' in message ? (side === 'them' ? [] : [message.me]) : side === 'me' ? [] : [message.them],
  );
}
