import { useEffect, useState } from 'react';
import type { Site } from '../../../lib/domain/contact';
import { browser } from '../../../lib/platform/browser';

const ORIGIN: Record<Site, string> = { gmail: 'https://mail.google.com/*', linkedin: 'https://www.linkedin.com/*' };

/** Asks the browser, which asks the rep. Call it first in a click's handler: Firefox asks inside the click only. */
export function requestPermission(site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [ORIGIN[site]] });
}

/** Gives the permission back, so that the browser itself keeps the site closed. */
export function removePermission(site: Site): Promise<boolean> {
  return browser.permissions.remove({ origins: [ORIGIN[site]] });
}

/** Whether the browser lets us read the site now; the rep can change that in the browser too. Undefined until known. */
export function usePermission(site: Site): boolean | undefined {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    const look = async () => setGranted(await browser.permissions.contains({ origins: [ORIGIN[site]] }));
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [site]);
  return granted;
}
