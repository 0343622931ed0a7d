import { useEffect, useState } from 'react';
import type { Handle } from '../../lib/domain/contact';

/** What the address after `contacts.html` asks for: the list, the list at one contact's ledger, or the Friday review. */
export type Route = { readonly page: 'contacts'; readonly contact?: Handle } | { readonly page: 'review' };

/** @param hash `#/`, `#/review`, or `#email:bram%40koopmans.example`; what is none of these is the list */
export function routeOf(hash: string): Route {
  const asked = decoded(hash.slice(1));
  if (asked === '/review') return { page: 'review' };
  return /^(email|linkedin|slug):./.test(asked) ? { page: 'contacts', contact: asked as Handle } : { page: 'contacts' };
}

/** The address at one contact's ledger, as `routeOf` reads it. */
export function hashOf(contact: Handle): string {
  return `#${encodeURIComponent(contact)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The page's address, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
