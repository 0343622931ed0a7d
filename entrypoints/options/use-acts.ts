import { useCallback, useRef, useState } from 'react';

/** Something that the rep changed, said in one line, and how it is taken back. */
export interface Act {
  readonly says: string;
  readonly undo: () => Promise<unknown>;
}

export interface Acts {
  /** The last act, while its toast is shown; `undo` is missing where it failed. */
  readonly last:
    | { readonly says: string; readonly effect?: string | undefined; readonly undo?: () => Promise<unknown> }
    | undefined;
  /** Does it at once, then offers the way back. `failed` is said where it could not be written. */
  act(says: string, work: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void>;
  undo(): Promise<void>;
  /** Says what leaves nothing to take back, such as a tab that was opened. */
  say(says: string): void;
  /** Says what can't be taken back, and forgets the ways back of before: they would write what is gone. */
  forget(says: string): void;
  dismiss(): void;
}

/** What an act came to: measured after it, and said where it differs from before. */
export interface Effects<T> {
  /** As it is known now: an act does not wait for it. */
  readonly known: T | undefined;
  measure(): Promise<T | undefined>;
  say(before: T, after: T): string | undefined;
}

/**
 * Each act has undo: the last one stands in the toast, the ones before it stay reachable with Z.
 * @param effects what is said of an act besides; left out where nothing is measured
 */
export function useActs<T>(failed: string, effects?: Effects<T>): Acts {
  const done = useRef<Act[]>([]);
  const [last, setLast] = useState<Acts['last']>();

  const act: Acts['act'] = async (says, work, undo) => {
    const before = effects?.known;
    try {
      await work();
    } catch {
      return setLast({ says: failed });
    }
    done.current.push({ says, undo });
    setLast({ says, undo });
    if (!effects || before === undefined) return;
    // Only a help: where it can't be measured, the act stands without it.
    const after = await effects.measure().catch(() => undefined);
    const effect = after === undefined ? undefined : effects.say(before, after);
    // Another act may have come in between: this line is not for that one.
    if (effect) setLast((shown) => (shown?.undo === undo ? { says, undo, effect } : shown));
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

  const say = useCallback((says: string) => setLast({ says }), []);
  const forget = useCallback((says: string) => {
    done.current = [];
    setLast({ says });
  }, []);

  return { last, act, undo, say, forget, dismiss: useCallback(() => setLast(undefined), []) };
}
