import { browser } from './browser';

/** What one of our own pages says to the background after it wrote to the store. */
export interface Wake {
  readonly wake: true;
}

/** The rep wants this person's conversation opened: "Ask" with the question shown there, "Look" without. */
export type Open = { readonly askOf: string } | { readonly lookAt: string } | { readonly unask: string };

/**
 * Opens somebody's conversation, or a new mail, in a tab, with the question shown in the line there.
 * @param contact a handle
 * @returns whether it could be opened
 */
export function askOf(contact: string): Promise<boolean> {
  return open({ askOf: contact });
}

/** The same without the question. */
export function lookAt(contact: string): Promise<boolean> {
  return open({ lookAt: contact });
}

/** "Ask" is taken back: no question stands ready for them. */
export function unask(contact: string): Promise<boolean> {
  return open({ unask: contact });
}

async function open(what: Open): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(what)) === true;
  } catch {
    return false;
  }
}

/** Wakes the background, so that badge, sites and open lines follow what this page wrote. */
export function wake(): void {
  // Nobody listens while the extension is being replaced; the new background looks at the store by itself.
  browser.runtime.sendMessage({ wake: true } satisfies Wake).catch(() => {});
}
