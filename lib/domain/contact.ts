/** Who: channels, sites, identities, people. Pure types and their two small functions. */

export type Channel = 'email' | 'linkedin';
export type Site = 'gmail' | 'linkedin';

/** One handle of a contact as a key: `email:bram@koopmans.example`, `linkedin:ACoAA…` (member id), `slug:bram-koopmans`. */
export type Handle = `email:${string}` | `linkedin:${string}` | `slug:${string}`;

/** A person as a page or a request names them. `name` is absent where only the handle was seen. */
export interface Person {
  readonly handle: Handle;
  readonly name?: string;
  /** Other handles of theirs that stand on the same page: a fact of the site (member id and profile slug), never a name. */
  readonly also?: readonly Handle[];
}

/**
 * The handle of a mail address (R1): lower case; at gmail.com without dots and without +tag.
 * @returns undefined where the text is not one mail address.
 */
export function emailHandle(address: string): Handle | undefined {
  const text = address.trim().toLowerCase();
  const at = text.lastIndexOf('@');
  if (at < 1 || at === text.length - 1 || /[\s<>,;"]/.test(text)) return undefined;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `email:${local}@${domain}`;
  const plain = local.replace(/\+.*$/, '').replaceAll('.', '');
  return plain === '' ? undefined : `email:${plain}@gmail.com`;
}

/** What stands behind the kind: `bram@koopmans.example`. */
export function handleText(handle: Handle): string {
  return handle.slice(handle.indexOf(':') + 1);
}

/** A handle that came from outside: a page's address, a message. */
export function isHandle(text: unknown): text is Handle {
  return typeof text === 'string' && text.length <= 400 && /^(email|linkedin|slug):\S+$/.test(text);
}
