import { wake } from '../../lib/platform/wake';
import { announce } from '../../lib/store/announce';
import { Store } from '../../lib/store/database';

/** The one store of a page. What it writes wakes the background, so that badge, scripts and open lines follow. */
export const db = new Store();
announce(db, wake);
