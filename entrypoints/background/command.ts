import type { Parts } from './parts';
import { tellTab } from './tabs';

/** The browser command (Alt+Shift+G): to the banner and back, in the tab that the rep is in. */
export async function onCommand({ browser }: Parts, name: string): Promise<void> {
  if (name !== 'banner') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await tellTab(browser, tab.id, { tell: 'banner' });
}
