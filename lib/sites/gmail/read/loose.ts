import { every, first } from '../../../guest/find';
import type { LooseLook } from '../../../guest/site-adapter';
import * as SELECTORS from '../selectors';
import { isDraft } from './conversation';
import { visible, within } from './find';

/**
 * A second look by other signs than the first: texts in place of compose ids, list items in place of class names,
 * rows of whatever element that name somebody in place of rows with ids. Where the two disagree, Gmail has changed (R21).
 */
export function looseLook(page: ParentNode): LooseLook {
  const mains = every(page, SELECTORS.main).filter(visible);
  const shown = (ways: readonly string[]) => mains.flatMap((main) => every(main, ways)).filter(visible);
  const texts = new Set(every(page, SELECTORS.looseText).filter(visible).map(boxOf));
  const named = shown(SELECTORS.looseMessage).filter(isMessage);
  const outer = named.filter((item) => !named.some((other) => other !== item && other.contains(item)));
  const rows = shown(SELECTORS.looseRow).filter(
    (row) => first(row, SELECTORS.looseName) && !within(row, SELECTORS.message),
  );
  // Beside rows with ids, one without is another extension's; where none has any, Gmail has changed.
  const known = rows.filter((row) => first(row, SELECTORS.looseId));
  return { composers: texts.size, messages: outer.length, rows: known.length || rows.length };
}

/** Rich and plain text of one composer stand side by side. */
const boxOf = (text: Element): Element =>
  text.closest('table, form, [role="region"]') ?? text.parentElement?.parentElement ?? text;

/** What names somebody, and is neither a draft, nor folded away, nor quoted in a mail. */
const isMessage = (item: Element): boolean =>
  !within(item, [SELECTORS.mailText[0], SELECTORS.folded[0]]) && !isDraft(item) && !!first(item, SELECTORS.looseName);

/** There is something of Gmail's frame at all: a view, a composer, or the place where composers dock. */
export const hasStructure = (page: ParentNode): boolean =>
  [SELECTORS.main, SELECTORS.composeMark, SELECTORS.docked].some((ways) => first(page, ways));
