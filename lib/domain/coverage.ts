import type { Handle } from './contact';
import type { Coverage } from './tally';

type Span = readonly [from: number, to: number];

/** R21: one more span among those of an account: sorted, and apart from each other. ms UTC. */
export function withSpan(spans: readonly Span[], span: Span): readonly Span[] {
  let [from, to] = span;
  const apart = spans.filter(([start, end]) => {
    if (end < from || start > to) return true;
    from = Math.min(from, start);
    to = Math.max(to, end);
    return false;
  });
  // A span that grew may touch others that were passed before.
  if (apart.length < spans.length) return withSpan(apart, [from, to]);
  return [...apart, [from, to] as const].sort((a, b) => a[0] - b[0]);
}

/** Until when the inbox was seen without a gap since `time`; undefined where it was not. ms UTC. */
export function coveredUntil(coverage: Coverage, account: Handle, time: number): number | undefined {
  return coverage.get(account)?.find(([from, to]) => from <= time && time <= to)?.[1];
}
