import type { Store } from './database';

/** What would go. */
export interface Kept {
  readonly contacts: number;
  readonly entries: number;
  readonly accounts: number;
}

export async function countKept(db: Store): Promise<Kept> {
  const [contacts, entries, accounts] = await Promise.all([
    db.contacts.count(),
    db.entries.count(),
    db.accounts.count(),
  ]);
  return { contacts, entries, accounts };
}

/** Erases everything: the ledger, the settings, and that a site was ever started. @throws StoreTrouble */
export function eraseAll(db: Store): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
    }),
  );
}
