import type { Handle } from './contact';

/** R10: what is the rep's own. A domain is written without `@`, in lower case. */
export interface Own {
  readonly handles: ReadonlySet<Handle>;
  readonly domains: ReadonlySet<string>;
}

/** R10: myself, my aliases and my own domains are never contacts, and mail from them is never a reply. */
export function isOwn(own: Own, handle: Handle): boolean {
  if (own.handles.has(handle)) return true;
  if (!handle.startsWith('email:')) return false;
  return own.domains.has(handle.slice(handle.lastIndexOf('@') + 1));
}
