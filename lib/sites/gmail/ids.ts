import type { ConversationName, MessageName } from '../../domain/ledger';

/** Gmail's names in their canonical form. Facts: gmail.md, sections 0 and 1 (checked against captures, 2026-11). */

/** Some things that look like ids are none: `msg-a:bump-…` marks a place in a list (captures of 2019 and 2022). */
const MADE_HERE = /^#?(msg-a:(?!bump)[\w:.-]+)$/;
const RECEIVED = /^#?msg-f:(\d{1,20})$/;
const LEGACY = /^[0-9a-f]{14,16}$/i;
const RFC = /^<[^<>\s]+@[^<>\s]+>$/;
const THREAD_HERE = /^#?(thread-a:(?!bump)[\w:.-]+)$/;
const THREAD_RECEIVED = /^#?thread-f:(\d{1,20})$/;

/** The legacy id is the decimal of the sync id, in hex. */
const hex = (decimal: string) => BigInt(decimal).toString(16).padStart(16, '0');
const legacy = (text: string) => text.toLowerCase().padStart(16, '0');

/**
 * One name of a message: `#msg-a:r…`, `msg-f:<decimal>`, a legacy id of 16 hex digits, or an RFC Message-ID.
 * @returns undefined for anything else, `"undefined"` and `""` included (both stand in Gmail's inputs).
 */
export function messageName(text: string | null | undefined): MessageName | undefined {
  if (!text) return undefined;
  const here = MADE_HERE.exec(text)?.[1];
  if (here) return here as MessageName;
  const received = RECEIVED.exec(text)?.[1];
  if (received) return `g:${hex(received)}`;
  if (LEGACY.test(text)) return `g:${legacy(text)}`;
  return RFC.test(text) ? `rfc:${text}` : undefined;
}

/**
 * One name of a conversation: `#thread-a:r…`, `thread-f:<decimal>` or a legacy id. With conversation view off the
 * id is `thread-…|msg-…` (capture of 2019): the part after the bar is dropped.
 */
export function conversationName(text: string | null | undefined): ConversationName | undefined {
  const thread = text?.split('|', 1)[0];
  if (!thread) return undefined;
  const here = THREAD_HERE.exec(thread)?.[1];
  if (here) return here as ConversationName;
  const received = THREAD_RECEIVED.exec(thread)?.[1];
  if (received) return `t:${hex(received)}`;
  return LEGACY.test(thread) ? `t:${legacy(thread)}` : undefined;
}

/** Those that are names, each once, in their order. */
export function names<Name extends string>(found: Iterable<Name | undefined>): readonly Name[] {
  return [...new Set([...found].filter((name) => name !== undefined))];
}

/** Gmail opened to the public in 2004; nothing of 2100 has been sent yet. ms UTC. */
const EARLIEST = Date.UTC(2004, 3, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A number that can be a time of a mail: ms UTC. */
export const isTime = (ms: number) => ms >= EARLIEST && ms < LATEST;

/**
 * When Gmail took the message in: the legacy id without its lowest 20 bits (0 ms off on 45 samples).
 * @returns ms UTC; undefined where the name holds no time (`msg-a:`) or no sane one.
 */
export function timeOf(name: MessageName | undefined): number | undefined {
  if (!name?.startsWith('g:')) return undefined;
  const ms = Number(BigInt(`0x${name.slice(2)}`) >> 20n);
  return isTime(ms) ? ms : undefined;
}

/**
 * What a `jslog` attribute says of its message and conversation: base64 JSON in its fields `11:` (composer),
 * `4:` and `1:` (message), captures 2020 to 2025. It exists for logging, so it is the last resort only.
 */
export function logged(jslog: string | null | undefined): {
  readonly message?: MessageName;
  readonly conversation?: ConversationName;
} {
  let text = '';
  for (const [, packed] of (jslog ?? '').matchAll(/(?:^|[\s;])\d+:([\w+/-]{12,})/g)) text += unpack(packed);
  const message = messageName(/"(#?msg-[af]:[^"]+)"/.exec(text)?.[1]);
  const conversation = conversationName(/"(#?thread-[af]:[^"]+)"/.exec(text)?.[1]);
  return { ...(message && { message }), ...(conversation && { conversation }) };
}

const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The conversation in Gmail's address: `#inbox/FMfcg…` is a number in 40 consonants; written in the digits of
 * base64 it is `f:<decimal>` or `a:r…` (14 of 14 public URLs).
 * @returns undefined where it does not decode to just that.
 */
export function conversationOfToken(token: string): ConversationName | undefined {
  if (!/^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{20,80}$/.test(token)) return undefined;
  let number = 0n;
  for (const letter of token) number = number * 40n + BigInt(CONSONANTS.indexOf(letter));
  let digits = '';
  for (; number > 0n; number >>= 6n) digits = BASE64.charAt(Number(number & 63n)) + digits;
  const thread = unpack(digits);
  return /^(?:f:\d+|a:r-?\d+)$/.test(thread) ? conversationName(`thread-${thread}`) : undefined;
}

/**
 * What stands in Gmail's address for a conversation that was begun here: the way back of `conversationOfToken`.
 * @returns undefined for any other
 */
export function tokenOf(name: ConversationName): string | undefined {
  const thread = /^thread-(a:r-?\d+)$/.exec(name)?.[1];
  if (thread === undefined) return undefined;
  let number = 0n;
  for (const digit of btoa(thread).replace(/=+$/, '')) number = number * 64n + BigInt(BASE64.indexOf(digit));
  let token = '';
  for (; number > 0n; number /= 40n) token = CONSONANTS.charAt(Number(number % 40n)) + token;
  return token;
}

function unpack(base64: string | undefined): string {
  try {
    return atob((base64 ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
