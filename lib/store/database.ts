import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { Handle, Site } from '../domain/contact';
import type { ConversationName } from '../domain/ledger';
import type { AccountRecord, ContactRecord, CoverageRecord, EntryRecord, SilenceRecord, SiteRecord } from './records';
import type { SettingsRecord } from './settings';
import { StoreTrouble, troubleOf } from './trouble';

/** The store: one database in the extension's own origin. Opens by itself at the first use, and again after a close. */
export class Store extends Dexie {
  declare readonly entries: Table<EntryRecord, string>;
  declare readonly contacts: Table<ContactRecord, Handle>;
  declare readonly accounts: Table<AccountRecord, string>;
  declare readonly sites: Table<SiteRecord, Site>;
  declare readonly coverage: Table<CoverageRecord, Handle>;
  declare readonly silences: Table<SilenceRecord, ConversationName | Handle>;
  declare readonly settings: Table<SettingsRecord, string>;

  /**
   * Runs work on the store and says what went wrong.
   * @throws StoreTrouble where the store is closed, full, or held back by an older version in another tab.
   */
  readonly attempt: <T>(work: () => PromiseLike<T>) => Promise<T>;

  constructor(name = 'gelegen') {
    // Strict: once we have said that a send is kept, a power cut must not take it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      entries: '&id, *handles, *names, *conversations',
      contacts: '&id, *handles, *words, openAt, lastAt, excluded',
      accounts: '&id',
      sites: '&site',
      coverage: '&account',
      silences: '&key',
      settings: '&key',
    });
    this.attempt = watchBlocked(this);
    // An upgrade in another tab goes first; the next use opens the database anew. `false` keeps Dexie from the console.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }

  /** An open that failed is not the last word: the next use tries anew, and need not know that there was one before. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      // After those who wait for this open have been told: they would try again at once, without end.
      setTimeout(() => this.hasFailed() && !this.hasBeenClosed() && this.close({ disableAutoOpen: false }));
      throw error;
    });
  }
}

/** A blocked upgrade would let every call wait without end: those that wait are told, and so are those that come. */
function watchBlocked(store: Store): Store['attempt'] {
  let blocked = false;
  const waiting = new Set<(trouble: StoreTrouble) => void>();
  store.on('blocked', () => {
    blocked = true;
    for (const tell of waiting) tell(new StoreTrouble('blocked'));
    return false;
  });
  const free = () => {
    blocked = false;
  };
  store.on('ready', free, true);

  return async (work) => {
    if (blocked) throw new StoreTrouble('blocked');
    let stop: (trouble: StoreTrouble) => void = () => {};
    const held = new Promise<never>((_, reject) => {
      stop = reject;
    });
    waiting.add(stop);
    try {
      return await Promise.race([work(), held]);
    } catch (error) {
      throw troubleOf(error) ?? error;
    } finally {
      waiting.delete(stop);
    }
  };
}
