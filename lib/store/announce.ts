import type { Store } from './database';

/**
 * Tells of every write that this page makes, once it is done. For our own pages: a stopped background hears nothing of
 * Dexie's, so the page that wrote must wake it. Call it before the store is used.
 */
export function announce(db: Store, tell: () => void): void {
  db.use({
    stack: 'dbcore',
    name: 'announce',
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        const transaction = core.transaction(tables, mode, options);
        // Dexie's type names `abort` alone; it is the browser's own transaction.
        if (mode === 'readwrite') (transaction as IDBTransaction).addEventListener('complete', tell);
        return transaction;
      },
    }),
  });
}
