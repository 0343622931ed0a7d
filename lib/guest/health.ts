import type { LooseReport } from '../domain/report';
import type { LooseLook } from './site-adapter';

/** The page has settled when nothing was looked at for this long. ms. */
const SETTLED = 1000;

type What = LooseReport['what'];

/** What was found, and what a second, looser look believes there is. `structure`: nothing to listen under at all. */
export interface Comparison {
  readonly found: LooseLook;
  readonly loose: LooseLook;
  readonly structure: boolean;
}

/**
 * Compares after things have settled, and tells of a disagreement that two such looks in a row have found; then once
 * when both agree again. The first agreement on something that is there is told too: an earlier page may have
 * reported the opposite.
 * @returns to be called after each look
 */
export function health(compare: () => Comparison, tell: (report: LooseReport) => void, signal: AbortSignal) {
  const wrong = new Map<What, number>();
  const told = new Map<What, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = (what: What, agrees: boolean, something: boolean) => {
    const times = agrees ? 0 : (wrong.get(what) ?? 0) + 1;
    wrong.set(what, times);
    if (times === 1) later();
    const news = agrees
      ? told.get(what) === false || (something && !told.has(what))
      : times === 2 && told.get(what) !== false;
    if (!news) return;
    told.set(what, agrees);
    tell({ what, agrees, at: Date.now() });
  };

  const settled = () => {
    timer = undefined;
    const { found, loose, structure } = compare();
    judge('structure', structure, true);
    for (const what of ['composers', 'messages', 'rows'] as const) {
      judge(what, found[what] === loose[what], found[what] > 0);
    }
  };

  function later(): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(settled, SETTLED);
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return later;
}
