import type { Handle } from '../../lib/domain/contact';
import { browser } from '../../lib/platform/browser';
import { hashOf } from '../contacts/route';

/** The contacts page in a tab of its own: everyone, or one contact's ledger. The popup under the toolbar is done then. */
export async function openContacts(contact?: Handle): Promise<void> {
  const hash = contact === undefined ? '' : hashOf(contact);
  await browser.tabs.create({ url: browser.runtime.getURL(`contacts.html${hash}`) });
  // Shown in a tab, there is a list to come back to.
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
