/** At most this long. ms. */
const LONGEST = 10_000;

/**
 * Work that may be asked for often: it runs at once, then rests ten times as long as it took before it runs again for
 * all that asked meanwhile. So it never takes more than a tenth of the time from the answers that a page waits for.
 */
export function rested(work: () => Promise<unknown>): () => void {
  let asked = false;
  let busy = false;
  const run = async () => {
    busy = true;
    while (asked) {
      asked = false;
      const start = performance.now();
      await work().catch(() => {});
      const rest = Math.min(LONGEST, 10 * (performance.now() - start));
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    busy = false;
  };
  return () => {
    asked = true;
    if (!busy) void run();
  };
}
