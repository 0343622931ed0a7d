import { Store } from '../../lib/store/database';

/** The one store of a page. */
export const db = new Store();
