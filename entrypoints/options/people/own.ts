import { emailHandle, type Handle } from '../../../lib/domain/contact';
import { isPublicMail } from '../../../lib/domain/public-mail';

/** What the rep typed as an own address or domain (R10), or why it can't be one. */
export type OwnInput =
  | { readonly kind: 'handle'; readonly handle: Handle }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'public'; readonly domain: string }
  | { readonly kind: 'unclear' };

/** One label of a domain name, international ones included. */
const DOMAIN = /^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u;

/** Reads `name@company.example`, `@company.example` or `company.example`. */
export function readOwnInput(typed: string): OwnInput {
  const text = typed.trim().toLowerCase();
  const domain = text.slice(text.lastIndexOf('@') + 1);
  if (!DOMAIN.test(domain)) return { kind: 'unclear' };
  if (text === domain || text === `@${domain}`)
    return isPublicMail(domain) ? { kind: 'public', domain } : { kind: 'domain', domain };
  const handle = emailHandle(text);
  return handle === undefined || text.indexOf('@') !== text.lastIndexOf('@')
    ? { kind: 'unclear' }
    : { kind: 'handle', handle };
}
