import type { WatchTarget } from './site-adapter';

/** At most one look in this time while a storm of changes goes on. ms. */
export const BREATH = 100;
/** The first looks of a storm may follow each other this closely: a few changes in a row are one act of the rep. ms. */
const QUICK = 16;
const QUICK_LOOKS = 3;

/** A second chance for what no observed node shows: the rep did something, or came back. */
const EVENTS = ['focusin', 'click', 'keyup', 'hashchange', 'popstate', 'visibilitychange'] as const;

/**
 * The only observer in the page. Calls `look` at once at the first sign of a change, before the page is painted, and
 * no more than once per BREATH while changes go on; the last change is never missed. An idle page costs nothing.
 * @param targets what to listen under, asked again after each look
 * @returns looks once more, soon, for a reason of the caller's own
 */
export function watch(targets: () => Iterable<WatchTarget>, look: () => void, signal: AbortSignal): () => void {
  const observer = new MutationObserver(() => soon());
  let watched: readonly WatchTarget[] = [];
  let last = 0;
  let streak = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = () => {
    timer = undefined;
    if (signal.aborted) return;
    const now = performance.now();
    streak = now - last < 2 * BREATH ? streak + 1 : 0;
    last = now;
    look();
    if (!signal.aborted) watched = aim(observer, watched, [...targets()]);
  };

  const soon = (least = 0) => {
    if (timer !== undefined || signal.aborted) return;
    const rest = streak < QUICK_LOOKS ? QUICK : BREATH;
    const wait = Math.max(least, last + rest - performance.now());
    if (wait > 0) timer = setTimeout(run, wait);
    else run();
  };

  const happened = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
    // After the page's own listeners, which we hear before.
    soon(1);
  };
  for (const type of EVENTS) window.addEventListener(type, happened, { capture: true, passive: true, signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
  return () => soon(1);
}

/** Observes `next`, unless it is what is observed already: observing anew would drop what was not told yet. */
function aim(observer: MutationObserver, now: readonly WatchTarget[], next: readonly WatchTarget[]) {
  const same = next.length === now.length && next.every((target, i) => isSame(target, now[i]));
  if (same) return now;
  observer.disconnect();
  for (const { node, subtree, attributes } of next) {
    observer.observe(node, { childList: true, subtree, ...(attributes && { attributeFilter: [...attributes] }) });
  }
  return next;
}

function isSame(one: WatchTarget, other: WatchTarget | undefined): boolean {
  return one.node === other?.node && one.subtree === other.subtree && `${one.attributes}` === `${other.attributes}`;
}
