import type { LooseReport } from '../domain/report';
import type { LooseLook } from './site-adapter';

/** The page has settled when nothing was looked at for this long. ms. */
const SETTLED = 1000;

/** What was found, and what a second, looser look believes there is. `structure`: nothing to listen under at all. */
export interface Comparison {
  readonly found: LooseLook;
  readonly loose: LooseLook;
  readonly structure: boolean;
}

/**
 * Compares after things have settled, and tells of a disagreement that two such looks in a row have found; then once
 * when both agree again on something that is there (a thread without rows proves nothing of the list that could not
 * be read). The first such agreement is told too: an earlier page may have reported the opposite.
 * @returns to be called after each look
 */
export function health(compare: () => Comparison, tell: (report: LooseReport) => void, signal: AbortSignal) {
  const wrong: { [what: string]: number } = {};
  const told: { [what: string]: boolean } = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = (what: LooseReport['what'], agrees: boolean, something: boolean) => {
    const times = agrees ? 0 : (wrong[what] ?? 0) + 1;
    wrong[what] = times;
    if (times === 1) later();
    if (!(agrees ? something : times > 1) || told[what] === agrees) return;
    told[what] = agrees;
    tell({ what, agrees, at: Date.now() });
  };

  function later(): void {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(() => {
      const { found, loose, structure } = compare();
      judge('structure', structure, true);
      for (const what of ['composers', 'messages', 'rows'] as const) {
        judge(what, found[what] === loose[what], found[what] > 0);
      }
    }, SETTLED);
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return later;
}
