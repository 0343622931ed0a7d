declare const chrome: { readonly runtime?: { readonly id?: string } } | undefined;

/**
 * The extension was updated or removed under this page. Nothing tells a content script of it (tried in Chromium 156):
 * its runtime has no id any more. Asked at each look, so that an old copy is gone before a new one draws beside it.
 */
export function isOrphan(): boolean {
  return typeof chrome !== 'undefined' && !chrome.runtime?.id;
}
