import type { Handle, Person, Site } from './contact';
import type { ConversationName, MessageName, Recipients } from './ledger';
import type { AskMark } from './question';
import type { Verdict } from './verdict';

/**
 * What a site reports: facts as they stand on its page or in its own request, without a judgement.
 * `domain/reading` turns a report into ledger entries. All times are ms UTC.
 */

/** What the background judged the words of one of mine to be, before it dropped them; absent where no text was seen. */
export interface Written {
  /** R19: short, no question. */
  readonly brief?: true;
  /** R24: a direct question of mine stands in it. */
  readonly ask?: AskMark;
  /** The mirror: the first of the rep's listed phrases that it carries. */
  readonly phrase?: string;
}

/** Asked of what the rep wrote, and of the rep's name, by which a signature is known; nothing else is made of the text. */
export type JudgeWritten = (text: string, name?: string) => Written;

/** R14: what stands before each link to a profile, after a message's text: a line that begins with a sign which nobody sees. */
export const PROFILE_LINK = '\n\u2063';

/** One message as a conversation shows it, in the order of the page. */
export interface MessageReport extends Written {
  /** Empty where the page shows no id (collapsed). */
  readonly names: readonly MessageName[];
  readonly from?: Person;
  /** Only where expanded. To and Cc are not told apart there (`split: false`). */
  readonly recipients?: Recipients;
  /** Decoded from the id, never from localised text. */
  readonly time?: number;
  readonly collapsed: boolean;
  /**
   * What is to be read there, for the background's memory alone: it judges it and drops it; no entry holds any of it.
   * Links to profiles follow it, each after `PROFILE_LINK`: its words and its address.
   */
  readonly text?: string;
  /** What the background judged its text to be, before it dropped the text; absent where no text was seen. */
  readonly verdict?: Verdict;
  /** R17: a reaction of theirs, to this message of mine. */
  readonly reactsTo?: MessageName;
  /** R17: of one of mine: a reaction of this person's stands under it; when it was made the page does not say. */
  readonly reactedBy?: Person;
  /** R18: of one of mine: an invitation. */
  readonly invitation?: 'note' | 'bare';
}

export interface ConversationReport {
  readonly conversation: readonly ConversationName[];
  readonly subject?: string;
  readonly messages: readonly MessageReport[];
  /** Indices in `messages` before which the page hides "N older messages". */
  readonly clusters: readonly number[];
  /** The list of messages begins with the first one of the conversation, as far as the page tells. */
  readonly whole: boolean;
  /** Nothing stands hidden between the messages and below them; only older ones may be missing (LinkedIn's loader). */
  readonly unbroken?: true;
}

/** What a row of a list proves (gmail.md, section 5). */
export interface RowReport {
  readonly conversation: readonly ConversationName[];
  /** Of the last message that is not a draft; decoded from its id. */
  readonly lastMessage?: MessageName;
  readonly time?: number;
  /** Senders (inbox, all mail) or recipients (sent): see `ListReport.names`. */
  readonly people: readonly Person[];
  readonly count?: number;
  readonly subject?: string;
  readonly draftPending: boolean;
}

export interface ListReport {
  /** Which list: `inbox` covers time (R21); what the names in its rows are. */
  readonly view: 'inbox' | 'all' | 'sent' | 'other';
  readonly names: 'senders' | 'recipients' | 'unknown';
  /** The list stands at its first, newest page, so that it covers from its oldest row to now. */
  readonly newestPage: boolean;
  readonly rows: readonly RowReport[];
}

/** A trusted click or key that sends, with what stood in the composer. */
export interface IntentReport {
  readonly draft?: MessageName;
  readonly conversation: readonly ConversationName[];
  readonly replyTo?: MessageName;
  readonly recipients: Recipients;
  readonly from?: Handle;
  readonly subject?: string;
  /** The draft as it stood, for the background's memory alone: it is judged and dropped, as a message's is. */
  readonly text?: string;
  readonly at: number;
}

/** What became of an intent, as the page shows it: Gmail refused (alertdialog), said "sent" (toast), or took it back. */
export interface FateReport {
  readonly draft?: MessageName;
  readonly conversation: readonly ConversationName[];
  readonly fate: 'refused' | 'toast' | 'undone';
  readonly at: number;
}

/** One message in the site's own request (`wire.ts`). */
export interface WireReport extends Written {
  readonly site: Site;
  readonly name: MessageName;
  readonly conversation: readonly ConversationName[];
  /** `recalled`: one that went out is taken back for good. */
  readonly state: 'sent' | 'scheduled' | 'draft' | 'recalled';
  readonly from?: Person;
  /** Nobody in any field: the request names the conversation alone, which says whom it is with. */
  readonly recipients: Recipients;
  /** The site's answer proves nothing: the page must show it (LinkedIn's invitation). */
  readonly unproven?: true;
  /** The client's own clock in the request; for a scheduled one the time at which it is to go. */
  readonly time?: number;
  readonly subject?: string;
  readonly replyTo?: MessageName;
  /** An emoji reaction of mine: no touch. */
  readonly reaction: boolean;
  /** It begins its conversation (R21). */
  readonly opens: boolean;
  /** R9: a mail merge, or another tool, by its marks. */
  readonly tool?: true;
  /** R18: LinkedIn's invitation. */
  readonly invitation?: 'note' | 'bare';
}

/** How the site's health stands, as the page sees it. `agrees` = watcher and loose look found the same. */
export interface LooseReport {
  readonly agrees: boolean;
  readonly what: 'composers' | 'messages' | 'rows' | 'structure';
  readonly at: number;
}
