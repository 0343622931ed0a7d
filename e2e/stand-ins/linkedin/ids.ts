/** Ids as LinkedIn makes them (linkedin.md section 2). Deterministic: every maker takes its source of chance. */
import { type Chance, chance } from '../gmail/ids';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A profile's id, 39 characters; Sales Navigator has another one (`ACw…`) for the same person. */
export function memberId(slug: string, kind: 'ACo' | 'ACw' = 'ACo'): string {
  const next = chance([...(kind + slug)].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7));
  let made = `${kind}AA`;
  while (made.length < 39) made += LETTERS[Math.floor(next() * LETTERS.length)];
  return made;
}

const digits = (next: Chance, count: number): string => String(Math.floor(next() * 10 ** count)).padStart(count, '0');

export function uuid(next: Chance): string {
  const hex = (count: number) => {
    let made = '';
    while (made.length < count) made += Math.floor(next() * 16).toString(16);
    return made;
  };
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** `2-` and base64 of `<uuid>_<3 digits>`. */
export const conversationId = (next: Chance): string => `2-${btoa(`${uuid(next)}_${digits(next, 3)}`)}`;

/** `2-` and base64 of `<ms>b<5 digits>-<3 digits>&<what the conversation's id holds>`. */
export const messageId = (at: number, conversation: string, next: Chance): string =>
  `2-${btoa(`${at}b${digits(next, 5)}-${digits(next, 3)}&${atob(conversation.slice(2))}`)}`;

export const profileUrn = (member: string): string => `urn:li:fsd_profile:${member}`;
/** The profile in these urns is the mailbox's owner, never the sender. */
export const messageUrn = (owner: string, id: string): string => `urn:li:msg_message:(${profileUrn(owner)},${id})`;
export const conversationUrn = (owner: string, id: string): string =>
  `urn:li:msg_conversation:(${profileUrn(owner)},${id})`;

/** The last part of an urn: `2-…` of a message or conversation, the id of a profile. Throws where there is none. */
export function idIn(urn: string): string {
  const found = /([^:,]+?)\)?$/.exec(urn)?.[1];
  if (found === undefined) throw new Error(`no id in ${urn}`);
  return found;
}
