import type { Site } from '../../lib/domain/contact';
import type { Parts } from './parts';
import { tellTab } from './tabs';

interface SiteScript {
  readonly site: Site;
  readonly file: string;
  readonly matches: string[];
}

/** A site that is added later gets its line here, and an optional permission in the manifest. */
export const SITE_SCRIPTS: readonly SiteScript[] = [
  { site: 'gmail', file: 'gmail.js', matches: ['https://mail.google.com/*'] },
  { site: 'linkedin', file: 'linkedin.js', matches: ['https://www.linkedin.com/*'] },
];

/** The browser lets us read the site now; the rep can take that back in the browser's own settings. */
export async function isGranted({ browser }: Parts, site: Site): Promise<boolean> {
  const script = SITE_SCRIPTS.find((one) => one.site === site);
  return script !== undefined && browser.permissions.contains({ origins: script.matches });
}

/**
 * Makes the registered scripts match what the rep started and the browser grants. Idempotent: it runs at every start of
 * the worker, since a registration survives a restart only of an installed extension (design.md, "Facts about the platform").
 * @param fresh also look for open tabs without our script, as after an update, where the old copy is an orphan.
 */
export async function matchRegistration(parts: Parts, fresh: boolean): Promise<void> {
  for (const script of SITE_SCRIPTS) await matchOne(parts, script, fresh);
}

async function matchOne(parts: Parts, { site, file, matches }: SiteScript, fresh: boolean): Promise<void> {
  const { browser, db } = parts;
  const [granted, record, registered] = await Promise.all([
    isGranted(parts, site),
    db.sites.get(site),
    browser.scripting.getRegisteredContentScripts({ ids: [site] }),
  ]);
  const wanted = granted && record?.on === true;
  if (!wanted) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [site] });
    return;
  }
  if (registered.length === 0) {
    await browser.scripting.registerContentScripts([
      { id: site, js: [file], matches, allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
  if (fresh || registered.length === 0) await reach(browser, file, matches);
}

/** Puts the script into open tabs of the site, but not where one listens already: there it says hello again. */
async function reach(browser: Parts['browser'], file: string, matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  for (const { id } of tabs) {
    if (id === undefined || (await tellTab(browser, id, { tell: 'reading' }))) continue;
    // A tab that is discarded, or shows an error page, takes no script; it gets the registered one when it loads.
    await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [file] }).catch(() => {});
  }
}
