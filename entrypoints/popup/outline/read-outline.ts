import type { Site } from '../../../lib/domain/contact';
import { browser } from '../../../lib/platform/browser';
import { outline } from './outline';

const PAGES: Readonly<Record<Site, string>> = {
  gmail: 'https://mail.google.com/*',
  linkedin: 'https://www.linkedin.com/*',
};

/**
 * The outline of the site's page that was in front last, each of its frames; the rep asked for it just now.
 * @returns undefined where none is open, or none that may be read
 */
export async function readOutline(site: Site): Promise<string | undefined> {
  const tabs = await browser.tabs.query({ url: PAGES[site] });
  const [tab] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return undefined;
  const target = { tabId: tab.id, allFrames: true };
  // A page that is not loaded, or shows an error, takes no script.
  const frames = await browser.scripting.executeScript({ target, func: outline }).catch(() => []);
  const drawn = frames.flatMap(({ frameId, result }) =>
    typeof result === 'string' && result !== '' ? [`#${frameId === 0 ? 'page' : 'frame'}\n${result}`] : [],
  );
  return drawn.length > 0 ? drawn.join('\n') : undefined;
}
