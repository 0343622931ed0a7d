import * as SELECTORS from '../selectors';
import { everywhere, topOf, visible } from './find';

/** Which of a tab's documents acts. Facts: linkedin.md, section 0 ("BPR frame") and the notes below section 4. */

/**
 * One document of a tab acts, or one message would be seen twice: the tab's own, or LinkedIn's `/preload/` frame that
 * covers it, where messaging may live altogether. A message box that is open in the tab's own document wins; the frame
 * may hold a hidden second copy of all of messaging, so it has to be seen. Advertisements' frames never act.
 */
export function acts(page: Document): boolean {
  const own = page.defaultView;
  const top = topOf(page);
  if (!own || !top) return false;
  if (page !== top)
    return isPreload(page, own.frameElement) && covers(own.frameElement) && writes(page) && !writes(top);
  const frames = [...page.querySelectorAll<HTMLIFrameElement>(SELECTORS.frame[0])];
  return (
    writes(page) || !frames.some((frame) => covers(frame) && frame.contentDocument && writes(frame.contentDocument))
  );
}

/** `document.open` gives a frame the address of the page that wrote it: the frame's own element still says. */
const isPreload = ({ location }: Document, frame: Element | null): boolean =>
  location.pathname.startsWith('/preload/') || frame?.matches(SELECTORS.frame[0]) === true;

/** Smaller than this no messaging fits in. CSS pixels. */
const LEAST = 200;

/** Seen, and not only large: each frame around it is too. */
function covers(frame: Element | null): boolean {
  if (!frame) return false;
  const { width, height } = frame.getBoundingClientRect();
  if (width <= LEAST || height <= LEAST || !visible(frame)) return false;
  const outer = frame.ownerDocument;
  return outer === topOf(outer) || covers(outer.defaultView?.frameElement ?? null);
}

const writes = (page: Document): boolean => everywhere(page, [...SELECTORS.form, ...SELECTORS.note]).some(visible);
