import type { Handle, Site } from '../contact';
import type { Own } from '../own';

/** Where and when a report was read, and who the rep is. `seenAt`: ms UTC. */
export interface ReadingContext {
  readonly site: Site;
  readonly account: Handle;
  readonly own: Own;
  readonly seenAt: number;
}
