import { type Handle, isHandle } from '../../lib/domain/contact';

/** Where we are shown: as the popup under the toolbar, or in a tab, which may begin at one contact's ledger. */
export interface Place {
  readonly inTab: boolean;
  readonly contact?: Handle;
}

/** @param search the address after `popup.html`: nothing, `?page`, or `?contact=email:…` */
export function place(search: string): Place {
  const asked = new URLSearchParams(search);
  const contact = asked.get('contact');
  if (contact === null || !isHandle(contact)) return { inTab: asked.has('page') || contact !== null };
  return { inTab: true, contact };
}
