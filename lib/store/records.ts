import type { Cadence } from '../domain/cadence';
import type { Handle, Site } from '../domain/contact';
import type { Country } from '../domain/holidays/holidays';
import type { ConversationName, Entry, MessageName } from '../domain/ledger';
import type { Form, Language, QuestionSettings } from '../domain/question';
import type { Standing } from '../domain/standing-kept';
import type { Apart } from '../domain/tally';
import type { Shelf } from './shelf';

/** The rows of the store's tables. Times are ms UTC. */

/** A ledger entry, with what it is found by: whom it concerns, and the names of its message and conversation. */
export interface EntryRecord {
  readonly id: string;
  readonly entry: Entry;
  readonly handles: readonly Handle[];
  readonly names: readonly MessageName[];
  readonly conversations: readonly ConversationName[];
}

/** A contact and what the ledger comes to for it: recomputed from the ledger at each append, never added up (R23). */
export interface ContactRecord {
  /** The first of its handles, in their order. */
  readonly id: Handle;
  /** One person's, by the ledger's `SameEntry`s. */
  readonly handles: readonly Handle[];
  readonly name?: string;
  readonly standing: Standing;
  readonly openCount: number;
  /** The index that finds who may be due without reading the rest: `mayBeDueAt`. */
  readonly openAt?: number;
  /** The index that finds what was closed today: when the rep noted a No, or let go. */
  readonly endedAt?: number;
  /** Latest of last touch and last reply: the order of "the rest". */
  readonly lastAt: number;
  /** R25: why they are never counted: an index, absent where they are. */
  readonly excluded?: Exclusion;
  /** Of which of its handles the rep said what, so that a split gives it back to them (R23). There where `excluded` is. */
  readonly excludedAs?: readonly ExcludedHandle[];
  /** Lower-case words of name, addresses (their company's domain too) and subjects: what a search compares the beginnings of. */
  readonly words: readonly string[];
  /** What their newest messages were about, the newest first: a search that found one shows it. */
  readonly subjects?: readonly string[];
  /** With `lastAt` the index of the long lists: who stands where, as far as time has no say in it. */
  readonly shelf: Shelf;
  /** The index of a list by name. */
  readonly called: string;
}

/** R25: `person`: "not for this person", for no reason that was told. */
export type Exclusion = 'person' | Apart;

export interface ExcludedHandle {
  readonly handle: Handle;
  readonly as: Exclusion;
}

export interface Settings {
  readonly locale: 'browser' | 'nl' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  readonly cadence: Cadence;
  /** R20: whose public holidays are days off; on reading they are the cadence's. */
  readonly holidays: Country | 'none';
  /** R10: the rep's own addresses besides the accounts, and own domains (no `@`). */
  readonly ownHandles: readonly Handle[];
  readonly ownDomains: readonly string[];
  readonly questions: QuestionSettings;
  /** `theirs`: as they wrote last; unknown = formal. */
  readonly form: 'theirs' | Form;
  /** The line grows and shows the question before it goes in. */
  readonly showFirst: boolean;
  /** What stands for {my name}. */
  readonly myName: string;
  readonly askEarly: AskEarly;
  readonly mirror: Mirror;
}

/** R26. */
export interface AskEarly {
  /** On the second message. */
  readonly second: boolean;
  /** On the first one too; only where the rep turns it on. */
  readonly first: boolean;
}

/** Where the rep types one of these, the line says how often this person has had it. Off until turned on. */
export interface Mirror {
  readonly on: boolean;
  /** In lower case; absent for a language = `PHRASES`. */
  readonly phrases: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** Each account is turned on apart. `ask` = met, not read, the rep has not said. */
export interface AccountRecord {
  /** `${site} ${handle}` */
  readonly id: string;
  readonly site: Site;
  readonly handle: Handle;
  readonly reading: 'ask' | 'on' | 'off';
  /** "counting since". */
  readonly since?: number;
  /** R10: addresses from which this account was seen to send; they are the rep's own too. */
  readonly aliases?: readonly Handle[];
  /** The rep's, as the site has it; never asked for. */
  readonly name?: string;
}

export interface SiteRecord {
  readonly site: Site;
  readonly on: boolean;
  /** LinkedIn: `count` puts nothing in the page. Absent until the rep has chosen; Gmail has no such choice. */
  readonly mode?: 'count' | 'banner';
  readonly since?: number;
  /** "last looked 14:05": the last time that something was read there. */
  readonly lookedAt?: number;
  /** R21: the site can't be read since then, and what failed. */
  readonly gap?: Gap;
  /** All of them, the longest-standing first: each kind fails and heals by itself. */
  readonly gaps?: readonly Gap[];
}

/** `what`: a kind of `LooseReport`, or `request` where a sending request could not be read. */
export interface Gap {
  readonly since: number;
  readonly what: string;
}

/** R21: spans in which an account's inbox was seen without a gap; sorted, apart from each other. */
export interface CoverageRecord {
  readonly account: Handle;
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/** × : no banner for this conversation, or for this person in a new mail, until a touch later than `at` goes out. */
export interface SilenceRecord {
  readonly key: ConversationName | Handle;
  readonly at: number;
}

/** In which language and form somebody writes, as their conversation showed it last; the question goes in that way. */
export interface VoiceRecord {
  readonly handle: Handle;
  readonly language?: Language;
  /** Of their own latest words; absent where these show none. */
  readonly form?: Form;
  /** When it was read. */
  readonly at: number;
}

/** A line that offered a question, and how often the rep closed one: what the line's restraint is counted from (R26). */
export interface OfferRecord {
  /** One for each draft, contact and kind. */
  readonly id: string;
  readonly contact: Handle;
  /** `early`: the chip of R26; `close`: the rep's ×. */
  readonly kind: 'offer' | 'early' | 'close';
  readonly at: number;
  /** R26: the message went out without a click on it. */
  readonly ignored?: boolean;
}
