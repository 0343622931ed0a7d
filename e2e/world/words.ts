import { emailHandle, type Handle, type Person, type Site } from '../../lib/domain/contact';
import type { LoggedEntry } from '../../lib/domain/ledger';
import type { Exclusion } from '../../lib/store/records';

/** The words in which the story is told: who, when, and what happened. Nothing here knows what it should come to. */

export interface Who {
  readonly name: string;
  /** On Gmail. */
  readonly email: string;
  /** On LinkedIn. */
  readonly handle: Handle;
}

/** Somebody with a mail address. */
export function mail(name: string, email: string): Who {
  const handle = emailHandle(email);
  if (!handle) throw new Error(`No address: ${email}`);
  return { name, email, handle };
}

/** Somebody with a profile. */
export function profile(name: string, handle: Handle): Who {
  return { name, email: '', handle };
}

export function personOf({ name, handle }: Who): Person {
  return { handle, name };
}

/** A moment, whom it was told of in plain words, and what happened: `['9 Nov 10:05', 'I write to Ilse', send([ILSE], '…')]`. */
export type Told = readonly [when: string, words: string, act: Act];

/** One of the 25 cases (or a few that are one story), in one conversation if an act does not say another. */
export interface Chapter {
  readonly cases: readonly number[];
  readonly rules: readonly `R${number}`[];
  readonly site?: Site;
  readonly subject: string;
  readonly tale: readonly Told[];
}

export interface Letter {
  readonly to: readonly Who[];
  readonly cc?: readonly Who[];
  readonly text: string;
  /** Another conversation than the chapter's. */
  readonly subject?: string;
}

export type Act =
  /** The rep writes: `how` says by what; `from`: an alias, or a colleague's mail in our mailbox. */
  | (Letter & {
      readonly act: 'send';
      readonly how: 'here' | 'phone' | 'tool' | 'colleague' | 'note' | 'bare';
      readonly from?: Who;
    })
  | (Letter & { readonly act: 'schedule'; readonly goes: string })
  /** The last one that the rep sent or scheduled in the conversation is taken back, or is a draft again. */
  | { readonly act: 'undo' | 'cancel' }
  /** On LinkedIn: the rep's last one is recalled. */
  | { readonly act: 'recall' }
  | (Letter & { readonly act: 'receive'; readonly from: Who; readonly reactsTo?: number })
  /** The rep reacts with a thumb: Gmail sends it as a mail. */
  | { readonly act: 'react'; readonly to: readonly Who[] }
  /** The conversation is opened, and read. */
  | { readonly act: 'look'; readonly subject?: string }
  /** The first page of the inbox is seen, with the rows of all conversations in which somebody answered. */
  | { readonly act: 'inbox' }
  /** What they wrote is deleted for good. */
  | { readonly act: 'delete' }
  | { readonly act: 'log'; readonly who: Who; readonly way: LoggedEntry['way']; readonly talk: LoggedEntry['talk'] }
  | { readonly act: 'mark'; readonly who: Who; readonly as: Exclusion }
  | { readonly act: 'same'; readonly who: readonly [Who, Who]; readonly same: boolean }
  /** R22: the rep says whether the message of that moment counts. */
  | { readonly act: 'flip'; readonly who: Who; readonly of: string; readonly counts: boolean };

export type Sent = Pick<Extract<Act, { act: 'send' }>, 'to' | 'cc' | 'text' | 'how'>;

export const send = (to: readonly Who[], text: string, more: Partial<Extract<Act, { act: 'send' }>> = {}): Act => ({
  act: 'send',
  how: 'here',
  to,
  text,
  ...more,
});

export const schedule = (goes: string, to: readonly Who[], text: string): Act => ({ act: 'schedule', goes, to, text });

export const receive = (from: Who, text: string, more: Partial<Extract<Act, { act: 'receive' }>> = {}): Act => ({
  act: 'receive',
  from,
  to: [],
  text,
  ...more,
});

export const look: Act = { act: 'look' };
export const inbox: Act = { act: 'inbox' };
export const undo: Act = { act: 'undo' };
export const recall: Act = { act: 'recall' };
export const cancel: Act = { act: 'cancel' };

/** `2 Nov 09:12` of 2026, in Amsterdam: ms UTC. */
export function at(when: string): number {
  const [, day = '', month = '', time = ''] = /^(\d+) (\w+) (\d\d:\d\d(?::\d\d)?)$/.exec(when) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) throw new Error(`No moment: ${when}`);
  const two = (n: number | string) => String(n).padStart(2, '0');
  return Temporal.PlainDateTime.from(`2026-${two(number)}-${two(day)}T${time}`).toZonedDateTime(ZONE).epochMilliseconds;
}

export const ZONE = 'Europe/Amsterdam';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Tuesday 24 November 2026, five past two. */
export const NOW = '24 Nov 14:05';

/** Between an act and its being seen. ms. */
export const SOON = 400;
