import { type Handle, handleText, type Site } from '../domain/contact';

interface Named {
  readonly handle: Handle;
  readonly name?: string;
}

/** What a person is called in a list: the name, or what stands behind the handle. */
export function nameOf({ handle, name }: Named): string {
  return name?.trim() || handleText(handle);
}

/**
 * What a person is called in a sentence: the first name, where the name is plainly "First Last".
 * A name with a comma, a digit or an `@` stays whole: rather long than wrong.
 */
export function firstName(person: Named): string {
  const name = nameOf(person);
  const words = name.split(/\s+/);
  const plain = words.length > 1 && words.length < 6 && !/[,@\d()"]/.test(name);
  return plain ? (words[0] ?? name) : name;
}

/** What a site calls itself. */
export function siteName(site: Site): string {
  return site === 'gmail' ? 'Gmail' : 'LinkedIn';
}

/** The same words, as a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
