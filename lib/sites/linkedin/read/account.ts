import * as SELECTORS from '../selectors';
import { boxesOf, threadOf } from './conversation';
import { acts } from './frame';

/**
 * Whose page it was found to be. Only an open thread says it; a page belongs to one login for as long as its body lives
 * (signing out loads another), so what was seen once holds after the bubble is closed.
 */
const known = new WeakMap<Element, string>();

/**
 * The member id of the profile whose page this is: the owner in every message's own id, else LinkedIn's own record of
 * the one who is signed in (older pages, in a `code` block).
 * @returns undefined while nothing says it, where two disagree, and in a frame that must not act: then nothing is read.
 */
export function accountOf(page: Document): string | undefined {
  if (!acts(page)) return undefined;
  const owners = new Set(boxesOf(page).flatMap((box) => threadOf(box).named?.owner ?? []));
  const before = known.get(page.body) ?? bootstrapped(page);
  const [owner, ...others] = before ? owners.add(before) : owners;
  if (!owner || others.length > 0) return undefined;
  known.set(page.body, owner);
  return owner;
}

/** `"*miniProfile":"urn:li:fs_miniProfile:ACo…"` beside `common.Me` (linkedin.md, section 3). */
function bootstrapped(page: Document): string | undefined {
  for (const { textContent } of page.querySelectorAll(SELECTORS.bootstrap[0])) {
    if (!textContent?.includes('"com.linkedin.voyager.common.Me"')) continue;
    const ids = [...textContent.matchAll(/"\*miniProfile":"urn:li:fs_miniProfile:(ACo[\w-]+)"/g)].map(([, id]) => id);
    return new Set(ids).size === 1 ? ids[0] : undefined;
  }
  return undefined;
}
