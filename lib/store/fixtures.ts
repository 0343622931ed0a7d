import type { Handle } from '../domain/contact';
import type { ReplyEntry, SentEntry } from '../domain/ledger';

/** Shared by the store's tests: a rep, and entries as the readings make them. Tuesday 24 November 2026, 10:00 in Amsterdam. */
export const NOW = Date.UTC(2026, 10, 24, 9);
export const DAY = 86_400_000;
export const ME: Handle = 'email:rep@gelegen.example';
export const BRAM: Handle = 'email:bram@koopmans.example';
export const ANNA: Handle = 'email:anna@oosten.example';

/** A mail of mine, proven, to one person. */
export function sentTo(handle: Handle, time: number, over: Partial<SentEntry> = {}): SentEntry {
  return {
    kind: 'sent',
    id: `sent ${handle} ${time} ${over.state ?? 'sent'}`,
    seenAt: time,
    site: 'gmail',
    account: ME,
    how: 'request',
    names: [`msg-a:r${time}`],
    conversation: [`thread-a:r${handle}`],
    state: 'sent',
    time,
    precision: 'exact',
    recipients: { to: [{ handle, name: 'Bram Koopmans' }], cc: [], bcc: [], split: true },
    subject: 'Second hall',
    opens: true,
    ...over,
  };
}

export function replyFrom(handle: Handle, time: number, over: Partial<ReplyEntry> = {}): ReplyEntry {
  return {
    kind: 'reply',
    id: `reply ${handle} ${time}`,
    seenAt: time,
    site: 'gmail',
    account: ME,
    how: 'page',
    names: [`g:${time.toString(16)}`],
    conversation: [`thread-a:r${handle}`],
    from: { handle },
    time,
    ...over,
  };
}
