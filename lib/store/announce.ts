import Dexie from 'dexie';

/**
 * Tells of every write, in this page or another. For our own pages: a stopped background hears nothing of Dexie's,
 * so the page that wrote must wake it.
 */
export function announce(tell: () => void): void {
  Dexie.on('storagemutated', tell);
}
