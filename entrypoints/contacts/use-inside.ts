import { type RefObject, useEffect, useRef } from 'react';

/**
 * Whether the focus was last in such a part of the page: a button that is pressed may go, and takes the focus with it.
 * @param part a selector
 */
export function useInside(part: string): RefObject<boolean> {
  const inside = useRef(false);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      inside.current = target instanceof Element && target.closest(part) !== null;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [part]);
  return inside;
}
