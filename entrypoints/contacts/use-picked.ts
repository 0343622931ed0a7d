import { useState } from 'react';
import type { Handle } from '../../lib/domain/contact';

/** Those who are ticked, for an act on all of them. */
export interface Picked {
  readonly ids: ReadonlySet<Handle>;
  pick(id: Handle, on: boolean): void;
  clear(): void;
}

export function usePicked(): Picked {
  const [ids, setIds] = useState<ReadonlySet<Handle>>(new Set());
  return {
    ids,
    pick(id, on) {
      setIds((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
    },
    clear() {
      setIds(new Set());
    },
  };
}
