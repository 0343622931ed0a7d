import { element } from './element';

/** Gives a closed root its look. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A Firefox that does not let a content script adopt sheets (ESR 153 does, tried): an element does the same.
    root.append(element('style', '', css));
  }
}
