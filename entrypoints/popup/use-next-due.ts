import { useLayoutEffect, useRef } from 'react';
import type { Handle } from '../../lib/domain/contact';
import type { Row } from '../../lib/store/people';

/** Who was decided on goes to another list; the next one who needs a decision is chosen, so that one goes on from there. */
export function useNextDue(
  due: readonly Row[],
  selected: Handle | undefined,
  onChoose: (handle: Handle | undefined) => void,
): void {
  const was = useRef<{ readonly selected: Handle | undefined; readonly at: number }>(undefined);
  const at = due.findIndex(({ contact }) => contact.id === selected);
  useLayoutEffect(() => {
    const before = was.current;
    was.current = { selected, at };
    const left = before?.selected === selected && before !== undefined && before.at >= 0 && at < 0;
    if (left) onChoose(due[Math.min(before.at, due.length - 1)]?.contact.id);
  });
}
