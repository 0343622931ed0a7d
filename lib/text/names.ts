import { type Handle, handleText, type Site } from '../domain/contact';

interface Named {
  readonly handle: Handle;
  readonly name?: string;
}

/** What a person is called in a list: the name, or what stands behind the handle. */
export function nameOf({ handle, name }: Named): string {
  return name?.trim() || identityText(handle);
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

/** One identity in words: an address, or where a profile stands. */
export function identityText(handle: Handle): string {
  return handle.startsWith('email:') ? handleText(handle) : `linkedin.com/in/${handleText(handle)}`;
}

/** A contact's identities in words; of LinkedIn's the one that reads like a name, and a member id as the site alone. */
export function identitiesText(handles: readonly Handle[]): string {
  const mails = handles.filter((handle) => handle.startsWith('email:'));
  const slugs = handles.filter((handle) => handle.startsWith('slug:'));
  const member = slugs.length === 0 && mails.length < handles.length;
  return [...[...mails, ...slugs].map(identityText), ...(member ? [siteName('linkedin')] : [])].join(' · ');
}

/** What a site calls itself. */
export function siteName(site: Site): string {
  return site === 'gmail' ? 'Gmail' : 'LinkedIn';
}

/** The same words, as a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
