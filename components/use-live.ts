import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

/** How a question to the store stands. `failed` keeps what was thrown; `retry` asks again. */
export type Live<T> =
  | { readonly state: 'opening' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void };

/**
 * Asks the store, and again whenever what was read there changes.
 * @param ask reads the store, and nothing else
 * @param deps what `ask` depends on besides the store, such as the minute
 */
export function useLive<T>(ask: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [attempt, setAttempt] = useState(0);
  const live = useLiveQuery(
    () =>
      ask().then(
        (value) => ({ state: 'ready', value }) as const,
        // Not thrown into React: a page says itself what happened, what is safe and what to do.
        (error: unknown) => ({ state: 'failed', error, attempt }) as const,
      ),
    [...deps, attempt],
  );
  if (live === undefined) return { state: 'opening' };
  if (live.state === 'ready') return live;
  return { state: 'failed', error: live.error, retry: () => setAttempt((n) => n + 1) };
}
