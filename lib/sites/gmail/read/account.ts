import { emailHandle } from '../../../domain/contact';
import { first } from '../../../guest/find';
import * as SELECTORS from '../selectors';
import { fieldValue } from './find';

const ADDRESSES = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** A delegated mailbox: its title names it, the sign-out link names the one who looks (gmail.md, section 6). */
const DELEGATED = /^\/mail\/(?:u\/\d+\/d\/|b\/)/;

/**
 * The address whose mailbox this page is. Two signs, no word of any language: the title ends with it, and so does the
 * label of the sign-out link.
 * @returns undefined while neither says, or where they disagree: then nothing may be read here.
 */
export function accountOf(page: Document, path: string): string | undefined {
  // A subject that holds an address stands before the account's own.
  const titled = page.title.match(ADDRESSES) ?? [];
  const last = titled.at(-1);
  if (DELEGATED.test(path)) return last;
  const linked = first(page, SELECTORS.signOut)?.getAttribute('aria-label')?.match(ADDRESSES)?.at(-1);
  if (!linked || !last) return linked ?? last;
  return titled.some((address) => emailHandle(address) === emailHandle(linked)) ? linked : undefined;
}

/**
 * A composer in a window of its own says nothing of its account: the window that opened it does, else the identity
 * that it writes as (where that is an alias it is unknown, and what is unknown is not read).
 */
export function accountOfPopOut(page: Document): string | undefined {
  if (!/\/popout\b/.test(page.location.pathname)) return undefined;
  try {
    const opener = (page.defaultView?.opener as Window | null)?.document;
    if (opener) return accountOf(opener, opener.location.pathname);
  } catch {
    // The opener is another site by now.
  }
  return fieldValue(page, SELECTORS.from)?.match(ADDRESSES)?.[0];
}
