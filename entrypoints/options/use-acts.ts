import { useCallback, useRef, useState } from 'react';

/** Something that the rep changed, said in one line, and how it is taken back. */
export interface Act {
  readonly says: string;
  readonly undo: () => Promise<unknown>;
}

export interface Acts {
  /** The last act, while its toast is shown; `undo` is missing where it failed. */
  readonly last: { readonly says: string; readonly undo?: () => Promise<unknown> } | undefined;
  /** Does it at once, then offers the way back. `failed` is said where it could not be written. */
  act(says: string, work: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
}

/** Each act has undo: the last one stands in the toast, the ones before it stay reachable with Z. */
export function useActs(failed: string): Acts {
  const done = useRef<Act[]>([]);
  const [last, setLast] = useState<Acts['last']>();

  const act: Acts['act'] = async (says, work, undo) => {
    try {
      await work();
      done.current.push({ says, undo });
      setLast({ says, undo });
    } catch {
      setLast({ says: failed });
    }
  };

  const undo = useCallback(async () => {
    const latest = done.current.pop();
    if (!latest) return;
    try {
      await latest.undo();
      setLast(undefined);
    } catch {
      done.current.push(latest);
      setLast({ says: failed });
    }
  }, [failed]);

  return { last, act, undo, dismiss: useCallback(() => setLast(undefined), []) };
}
