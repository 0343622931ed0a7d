import { type RefObject, useEffect, useRef, useState } from 'react';

/** Rows drawn at first, and added at a time: three popups full. */
const STEP = 40;

/**
 * How many of the rows are drawn: more once the end comes near, by scrolling or by the keys. So a list of thousands
 * opens as fast as one of ten.
 * @param at the place of the chosen one
 * @returns `end`: for a node after the last row
 */
export function useMore(
  rows: number,
  at: number,
): { readonly drawn: number; readonly end: RefObject<HTMLDivElement | null> } {
  const [least, setLeast] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const drawn = Math.min(rows, Math.max(least, at + STEP / 2));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the node comes and goes with what is drawn
  useEffect(() => {
    const node = end.current;
    if (!node) return;
    const near = new IntersectionObserver(([seen]) => seen?.isIntersecting && setLeast(drawn + STEP), {
      root: node.closest('main'),
      rootMargin: '400px',
    });
    near.observe(node);
    return () => near.disconnect();
  }, [drawn, rows]);
  return { drawn, end };
}
