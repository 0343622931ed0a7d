import type { Browser } from '../../lib/platform/browser';
import type { Store } from '../../lib/store/database';
import type { Memory } from './memory';

/** What every part of the background works with; a test brings its own. */
export interface Parts {
  readonly browser: Browser;
  readonly db: Store;
  readonly memory: Memory;
  /** Now, ms UTC. */
  readonly now: () => number;
  /** The browser's languages, most wanted first. */
  readonly languages: () => readonly string[];
}
