import type { Browser } from '../../lib/platform/browser';

/**
 * What must outlive the worker, which stops after 30 s, but not the browser: `storage.session`, never on disk.
 * A key begins with the word of the part that it belongs to.
 */
export interface Memory {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** All whose key begins with this, by the rest of the key. */
  all<T>(prefix: string): Promise<Map<string, T>>;
}

export function sessionMemory(browser: Browser): Memory {
  const area = browser.storage.session;
  return {
    // Only this file's `set` writes there, so what comes back is what was put in.
    get: async <T>(key: string) => (await area.get(key))[key] as T | undefined,
    set: (key, value) => area.set({ [key]: value }),
    remove: (keys) => area.remove(keys),
    all: async <T>(prefix: string) => {
      const kept = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(prefix));
      return new Map(kept.map(([key, value]) => [key.slice(prefix.length), value as T]));
    },
  };
}
