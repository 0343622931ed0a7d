import type { Handle, Person } from './contact';
import type { Recipients } from './ledger';

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

/** R10: the people who can be contacts. */
export function others(own: Own, people: readonly Person[]): readonly Person[] {
  return people.filter((person) => !isOwn(own, person.handle));
}

/** R10: the recipients without the rep's own addresses, each person once and in the first field that names them. */
export function recipientsBut(own: Own, recipients: Recipients): Recipients {
  const met = new Set<Handle>();
  const once = (people: readonly Person[]) =>
    others(own, people).filter(({ handle }) => !met.has(handle) && met.add(handle));
  return { to: once(recipients.to), cc: once(recipients.cc), bcc: once(recipients.bcc), split: recipients.split };
}
