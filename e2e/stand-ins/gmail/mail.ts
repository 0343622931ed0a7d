/** What the stand-in's server keeps and its page shows. Times are ms, UTC. */

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Mail {
  /** `msg-a:r…` or `msg-f:…`; constant. */
  readonly sync: string;
  /** Hexadecimal; minted anew at every save of a draft and at the send. */
  readonly legacy: string;
  readonly rfc: string;
  readonly thread: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly at: number;
  readonly subject: string;
  /** Plain text of the rep's own part. */
  readonly text: string;
  readonly html: string;
  /** The sync id of the message answered. */
  readonly answers?: string;
  readonly labels: readonly string[];
  /** When a scheduled mail goes out. */
  readonly goesAt?: number;
}

export interface Thread {
  readonly sync: string;
  /** That of its first message as it was first saved; it stays. */
  readonly legacy: string;
  readonly subject: string;
}

/** A mailbox as the page gets it. */
export interface MailboxView {
  readonly me: Person;
  /** More addresses of the same account, in its From menu. */
  readonly aliases: readonly Person[];
  readonly directory: readonly Person[];
  readonly threads: readonly Thread[];
  readonly mails: readonly Mail[];
  /** The server's clock, ms. */
  readonly now: number;
}

export const isDraft = (mail: Mail): boolean => mail.labels.includes('^r');
export const isScheduled = (mail: Mail): boolean => mail.labels.includes('^scheduled');
export const isSent = (mail: Mail): boolean => mail.labels.includes('^f');
export const isUnread = (mail: Mail): boolean => mail.labels.includes('^u');
