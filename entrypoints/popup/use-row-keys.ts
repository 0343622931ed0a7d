import { type RefObject, useEffect, useRef } from 'react';
import type { Handle } from '../../lib/domain/contact';
import type { Row } from '../../lib/store/people';
import type { ListProps } from './list-view';
import { type Keys, useKeys } from './use-keys';

/**
 * J and K, or the arrows, choose a row and go to it; Enter opens its ledger. The first row is marked from the start;
 * where the marked one goes, the next takes its place.
 */
export function useRowKeys(
  shown: readonly Row[],
  { chosen, onChoose, onOpen, keys, rowKeys }: ListProps,
): {
  readonly selected: Handle | undefined;
  /** Its place. */
  readonly at: number;
  readonly ref: RefObject<HTMLDivElement | null>;
} {
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
    ...keys,
    ...(shown[at] && said(rowKeys?.(shown[at]))),
  });
  useEffect(() => {
    last.current = at;
  }, [at]);
  // Back from a ledger: to the row that it belongs to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes
  useEffect(() => {
    if (found >= 0 && document.activeElement === document.body) goTo(found);
  }, []);
  useFocusKept(ref, selected, () => goTo(at));
  return { selected, at, ref };
}

/** A way out takes its row away, and the button that was pressed with it: the focus goes on to the row that is next. */
function useFocusKept(ref: RefObject<HTMLElement | null>, selected: Handle | undefined, goOn: () => void): void {
  const inside = useRef(false);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      inside.current = ref.current?.contains(target as Node) ?? false;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [ref]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where another one is chosen
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) goOn();
  }, [selected]);
}

/** What a row has no use for is left to the list. */
function said(keys: Keys | undefined): Keys {
  return Object.fromEntries(Object.entries(keys ?? {}).filter(([, act]) => act));
}
