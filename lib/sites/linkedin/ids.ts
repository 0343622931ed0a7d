import type { Handle } from '../../domain/contact';
import type { ConversationName, MessageName } from '../../domain/ledger';

/**
 * LinkedIn's names in their canonical form. Facts: linkedin.md, section 2 (2026-10). An id is `2-<base64>`; it comes
 * with and without padding, percent-encoded in addresses, and in both alphabets of base64: here it has no padding and
 * the plain alphabet, so that page, request and export name one thing alike.
 */

/** What a message's urn says, without a request: whose mailbox it lies in, which message, when, in which thread. */
export interface MessageUrn {
  /** Member id of the mailbox's owner: the rep's own, never the sender's. */
  readonly owner: string;
  readonly name: MessageName;
  /** To the millisecond LinkedIn's own `deliveredAt` (4 of 4 messages, 2026-08). ms UTC. */
  readonly time: number;
  /** Absent where the id lacks its tail (two samples of third parties). */
  readonly conversation?: ConversationName;
}

const MESSAGE = /^urn:li:msg_message:\(urn:li:fsd_profile:([\w-]+),(2-[\w+/-]+)=*\)$/;
const INSIDE = /^(\d{13})b\d+-\d+(?:&(.+))?$/;
/** As it stands in urns, in addresses and in exports. */
const THREAD =
  /^(?:urn:li:(?:messagingThread|fsd_conversation):|urn:li:msg_conversation:\(urn:li:fsd_profile:[\w-]+,)?(2-[\w+/-]+)=*\)?$/;

/** @returns undefined for anything else: a client's own UUID (not yet acknowledged), a company's mailbox, no sane time. */
export function messageUrn(text: string | null | undefined): MessageUrn | undefined {
  const [, owner, id] = MESSAGE.exec(decoded(text)) ?? [];
  const [, ms, tail] = INSIDE.exec(unpack(id)) ?? [];
  const time = Number(ms);
  if (!owner || !id || !isTime(time)) return undefined;
  return { owner, name: `urn:${plain(id)}`, time, ...(tail && { conversation: `urn:${plain(`2-${btoa(tail)}`)}` }) };
}

/** A thread's id by itself, percent-encoded or not, or any of the urns that hold one. */
export function conversationName(text: string | null | undefined): ConversationName | undefined {
  const id = THREAD.exec(decoded(text))?.[1];
  // `<uuid>_<3 digits>`, and nothing that is a message.
  return id && /^[\da-f-]{36}_\d+$/i.test(unpack(id)) ? `urn:${plain(id)}` : undefined;
}

/** The member whom `urn:li:fsd_profile:<id>` names. @returns undefined for a company and for anything else */
export function memberOf(urn: unknown): Handle | undefined {
  const id = typeof urn === 'string' ? /^urn:li:fsd_profile:([\w-]+)$/.exec(urn)?.[1] : undefined;
  return id ? `linkedin:${id}` : undefined;
}

/** A member id, not a vanity name and not a Sales Navigator id (`ACw…`): 39 characters (2026-10). */
const MEMBER = /^ACo[\w-]{30,}$/;

/**
 * Who a profile's address is: `/in/<member id>/` in threads, `/in/<vanity name>/` elsewhere (linkedin.md, section 3).
 * @param owner a member id that is known to be one, whatever it looks like
 * @returns undefined for companies, leads and anything that is no profile.
 */
export function profileHandle(href: string | null | undefined, owner?: string): Handle | undefined {
  const [, part] = /^(?:https:\/\/[\w.]*linkedin\.com)?\/in\/([^/?#]+)\/?(?:[?#]|$)/.exec(href ?? '') ?? [];
  return part ? (part === owner || MEMBER.test(part) ? `linkedin:${part}` : slugHandle(part)) : undefined;
}

/** The handle of a vanity name, which LinkedIn compares without regard to case. */
export function slugHandle(slug: string | null | undefined): Handle | undefined {
  const text = decoded(slug).toLowerCase();
  return text && !/[\s/?#]|^acw/.test(text) ? `slug:${text}` : undefined;
}

/** LinkedIn opened in 2003; nothing of 2100 has been sent yet. ms UTC. */
const isTime = (ms: number) => ms >= Date.UTC(2003, 4, 5) && ms < Date.UTC(2100, 0, 1);

const plain = (id: string) => `2-${standard(id.slice(2))}`;
const standard = (base64: string) => base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');

function unpack(id: string | undefined): string {
  try {
    return atob(standard(id?.slice(2) ?? ''));
  } catch {
    return '';
  }
}

function decoded(text: string | null | undefined): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return text ?? '';
  }
}
