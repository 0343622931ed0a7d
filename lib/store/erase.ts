import type { Store } from './database';

/** What would go. */
export interface Kept {
  readonly contacts: number;
  readonly entries: number;
  /** What the rep said by hand: corrections, decisions, talks, who is the same person; among the entries. */
  readonly byHand: number;
  readonly accounts: number;
}

/** How the ids of entries begin that were made by hand; who is the same person, a page can say too. */
const BY_HAND = ['correction ', 'decision ', 'logged ', 'same '];
const BY_PAGE = 'same page ';

export async function countKept(db: Store): Promise<Kept> {
  const [contacts, entries, said, byPage, accounts] = await Promise.all([
    db.contacts.count(),
    db.entries.count(),
    db.entries.where('id').startsWithAnyOf(BY_HAND).count(),
    db.entries.where('id').startsWith(BY_PAGE).count(),
    db.accounts.count(),
  ]);
  return { contacts, entries, byHand: said - byPage, accounts };
}

/** Erases everything: the ledger, the settings, and that a site was ever started. @throws StoreTrouble */
export function eraseAll(db: Store): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
    }),
  );
}
