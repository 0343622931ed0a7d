import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { Handle, Site } from '../domain/contact';
import type { ConversationName } from '../domain/ledger';
import type {
  AccountRecord,
  ContactRecord,
  CoverageRecord,
  EntryRecord,
  OfferRecord,
  SilenceRecord,
  SiteRecord,
  VoiceRecord,
} from './records';
import type { SettingsRecord } from './settings';
import { StoreTrouble, troubleOf } from './trouble';
import { upgrade } from './upgrade';

/** The store: one database in the extension's own origin. Opens by itself at the first use, and again after a close. */
export class Store extends Dexie {
  declare readonly entries: Table<EntryRecord, string>;
  declare readonly contacts: Table<ContactRecord, Handle>;
  declare readonly accounts: Table<AccountRecord, string>;
  declare readonly sites: Table<SiteRecord, Site>;
  declare readonly coverage: Table<CoverageRecord, Handle>;
  declare readonly silences: Table<SilenceRecord, ConversationName | Handle>;
  declare readonly settings: Table<SettingsRecord, string>;
  declare readonly voices: Table<VoiceRecord, Handle>;
  declare readonly offers: Table<OfferRecord, string>;

  /**
   * Runs work on the store and says what went wrong.
   * @throws StoreTrouble where the store is closed, full, or held back by another version in another tab.
   */
  readonly attempt: <T>(work: () => PromiseLike<T>) => Promise<T>;

  readonly #free: () => void;

  /** @param patience how long an open may take before those who wait for it are told. ms. */
  constructor(name = 'gelegen', patience = 4_000) {
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
    upgrade(this);
    const { attempt, free } = watchBlocked(this, patience);
    this.attempt = attempt;
    this.#free = free;
    // An upgrade in another tab goes first; the next use opens the database anew. `false` keeps Dexie from the console.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }

  /** An open that failed is not the last word: the next use tries anew, and need not know that there was one before. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      this.#free();
      // After those who wait for this open have been told: they would try again at once, without end.
      setTimeout(() => this.hasFailed() && !this.hasBeenClosed() && this.close({ disableAutoOpen: false }));
      throw error;
    });
  }
}

interface Held {
  readonly attempt: Store['attempt'];
  /** The open that was waited for is over. */
  free(): void;
}

/**
 * An upgrade, here or in another tab, would let every call wait without end: those that wait are told, and so are
 * those that come. The browser says "blocked" only where it is ours that has to wait for older tabs.
 */
function watchBlocked(store: Store, patience: number): Held {
  let blocked = false;
  const waiting = new Set<(trouble: StoreTrouble) => void>();
  const hold = () => {
    blocked = true;
    for (const tell of waiting) tell(new StoreTrouble('blocked'));
    return false;
  };
  const free = () => {
    blocked = false;
  };
  store.on('blocked', hold);
  store.on('ready', free, true);

  const attempt: Store['attempt'] = async (work) => {
    if (blocked) throw new StoreTrouble('blocked');
    let stop: (trouble: StoreTrouble) => void = () => {};
    const held = new Promise<never>((_, reject) => {
      stop = reject;
    });
    waiting.add(stop);
    // Only the opening is limited: what works on an open store may take its time.
    const timer = store.isOpen() ? undefined : setTimeout(() => store.isOpen() || hold(), patience);
    try {
      return await Promise.race([work(), held]);
    } catch (error) {
      throw troubleOf(error) ?? error;
    } finally {
      clearTimeout(timer);
      waiting.delete(stop);
    }
  };
  return { attempt, free };
}

/** What the store says, or undefined where it can't say anything now: for what is only a help, and must not hold up the rest. */
export async function unlessClosed<T>(store: Store, ask: () => PromiseLike<T>): Promise<T | undefined> {
  try {
    return await store.attempt(ask);
  } catch (error) {
    if (error instanceof StoreTrouble) return undefined;
    throw error;
  }
}
