import type { Language } from './question';

/**
 * What is written where nothing new is said: the phrases that the mirror knows until the rep changes the list. In lower
 * case, as they stand in a message. Each is long enough not to be met inside another sentence: "nog even" chases,
 * "even" does not.
 */
export const PHRASES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'just checking in',
    'checking in again',
    'just following up',
    'following up on my',
    'wanted to follow up',
    'circling back',
    'touching base',
    'bumping this',
    'any update on this',
    'in case you missed',
    'gentle reminder',
    'friendly reminder',
  ],
  nl: [
    'nog even',
    'even opvolgen',
    'even checken',
    'even navragen',
    'even polsen',
    'even informeren',
    'kleine herinnering',
    'vriendelijke herinnering',
    'even in herinnering',
    'kom nog eens terug op',
    'heb je al kunnen kijken',
    'heeft u al kunnen kijken',
  ],
  de: [
    'kurz nachfragen',
    'kurz nachhaken',
    'noch einmal nachhaken',
    'nochmal nachhaken',
    'freundlich erinnern',
    'kurze erinnerung',
    'kleine erinnerung',
    'in erinnerung bringen',
    'in erinnerung rufen',
    'wollte mich nur kurz',
    'konnten sie schon',
    'konntest du schon',
  ],
  fr: [
    'je me permets de revenir',
    'je me permets de vous relancer',
    'je me permets de te relancer',
    'je reviens vers vous',
    'je reviens vers toi',
    'petit rappel',
    'petite relance',
    'simple rappel',
    'je relance',
    'avez-vous eu le temps',
    'as-tu eu le temps',
    'sauf erreur de ma part',
  ],
  es: [
    'solo quería saber',
    'quería hacer seguimiento',
    'dar seguimiento',
    'retomo mi correo',
    'retomo nuestra conversación',
    'vuelvo a escribirle',
    'vuelvo a escribirte',
    'pequeño recordatorio',
    'un recordatorio',
    'ha podido ver',
    'has podido ver',
    'alguna novedad sobre',
  ],
};

/** So long is a phrase of the rep's own, at most; and so many of a language. */
export const PHRASE_LENGTH = { least: 4, most: 60 };
export const MOST_PHRASES = 40;

/** What the rep typed, as it is kept and compared: one space between words, the plain apostrophe, in lower case. */
export function asPhrase(typed: string): string {
  return typed.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The mirror's phrases of all languages: as the rep changed a language's list, else as we wrote it. Each once. */
export function phrasesOf(changed: Readonly<Partial<Record<Language, readonly string[]>>>): readonly string[] {
  return [...new Set(Object.values({ ...PHRASES, ...changed }).flat())];
}

/** A pattern (flags `iu`, spaces folded) that finds one of the phrases in what is typed: none inside another word. */
export function phrasePattern(phrases: readonly string[]): string {
  // The longer first: of "just checking in" and "checking in" the whole is said back.
  const words = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll("'", "['’]"));
  return `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;
}
