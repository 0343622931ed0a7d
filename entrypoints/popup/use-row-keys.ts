import { type RefObject, useEffect, useRef } from 'react';
import type { Handle } from '../../lib/domain/contact';
import type { Row } from '../../lib/store/people';
import type { ListProps } from './list-view';
import { useKeys } from './use-keys';

/**
 * J and K, or the arrows, choose a row and go to it; Enter opens its ledger. The first row is marked from the start;
 * where the marked one goes, the next takes its place.
 */
export function useRowKeys(
  shown: readonly Row[],
  { chosen, onChoose, onOpen, keys, rowKeys }: ListProps,
): { readonly selected: Handle | undefined; readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef(0);
  const found = shown.findIndex(({ contact }) => contact.id === chosen);
  const at = found < 0 ? Math.min(last.current, Math.max(shown.length - 1, 0)) : found;
  const selected = shown[at]?.contact.id;

  const goTo = (place: number) => ref.current?.querySelectorAll<HTMLElement>('.row-main')[place]?.focus();
  const move = (by: number) => {
    const row = shown[at + by];
    if (!row) return;
    onChoose(row.contact.id);
    goTo(at + by);
  };
  const down = () => move(1);
  const up = () => move(-1);
  useKeys({
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    Enter: selected === undefined ? undefined : () => onOpen(selected),
    ...(shown[at] && rowKeys?.(shown[at])),
    ...keys,
  });
  useEffect(() => {
    last.current = at;
  }, [at]);
  // Back from a ledger: to the row that it belongs to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes
  useEffect(() => {
    if (found >= 0 && document.activeElement === document.body) goTo(found);
  }, []);
  return { selected, ref };
}
