import type { Handle } from '../domain/contact';
import { cutQuoted, partSignature } from './cut-quoted';

/** As it stands in a signature: with or without `https://`, of any country's site; a vanity name or a member id. */
const PROFILE = /\b(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s"'<>)\]]+)/gi;
/** A member id, not a vanity name: 39 characters (linkedin.md, section 2, 2026-10). */
const MEMBER = /^ACo[\w-]{30,}$/;

/**
 * R14: the LinkedIn profile that a message of theirs is signed with. It must stand in the signature, or be linked from
 * it; who names two profiles signs with none, and a profile in the text may be anybody's. Quoted mail is cut first.
 * Only the handle is kept.
 * @param name of the sender, by which a signature is known
 * @param links each as its words and its address: `LinkedIn https://www.linkedin.com/in/…`; a picture has no words
 */
export function signedProfile(text: string, name = '', links: readonly string[] = []): Handle | undefined {
  const { signature } = partSignature(cutQuoted(text), name);
  if (signature === '') return undefined;
  const linked = links.filter((link) => signature.includes(link.replace(/\S*$/, '').trim()));
  const handles = new Set([signature, ...linked].flatMap((part) => [...part.matchAll(PROFILE)].flatMap(handleOf)));
  const [only, ...others] = handles;
  return others.length === 0 ? only : undefined;
}

function handleOf([, part = '']: RegExpExecArray): readonly Handle[] {
  if (MEMBER.test(part)) return [`linkedin:${part}`];
  const slug = decoded(part)
    .toLowerCase()
    .replace(/[.,;:]+$/, '');
  return slug === '' || /\s/.test(slug) ? [] : [`slug:${slug}`];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
