import { browser } from './browser';

/** What one of our own pages says to the background after it wrote to the store. */
export interface Wake {
  readonly wake: true;
}

/** Wakes the background, so that badge, sites and open lines follow what this page wrote. */
export function wake(): void {
  // Nobody listens while the extension is being replaced; the new background looks at the store by itself.
  browser.runtime.sendMessage({ wake: true } satisfies Wake).catch(() => {});
}
