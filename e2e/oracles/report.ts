/**
 * What all three readers of a page (InboxSDK, gmail.js, ours) say of it, in values that can be compared:
 * addresses in lower case, ids as 16 hexadecimal digits or `msg-a:r…`, lists in the order of the page.
 */
export interface OracleReport {
  readonly composers: readonly ComposerSeen[];
  readonly sends: readonly SendSeen[];
  readonly threads: readonly ThreadSeen[];
  readonly rows: readonly RowSeen[];
}

export interface ComposerSeen {
  readonly inline: boolean;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
}

export interface SendSeen {
  readonly draft?: string;
  /** The legacy id, from the answer. */
  readonly message?: string;
  readonly thread?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

export interface ThreadSeen {
  readonly thread: string;
  readonly subject: string;
  readonly messages: readonly MessageSeen[];
}

export interface MessageSeen {
  readonly id: string | undefined;
  readonly from: string | undefined;
  /** All of them: none of the readers tells To from Cc in a thread. */
  readonly to: readonly string[];
  readonly expanded: boolean;
}

export interface RowSeen {
  readonly thread: string;
  readonly people: readonly string[];
  readonly subject: string;
}
