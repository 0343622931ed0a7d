/** Ids as Gmail makes them (gmail.md sections 0 and 1). Deterministic: every maker takes its source of chance. */

/** A seeded source of numbers from 0 up to 1. */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const bits = (chance: Chance, count: number): bigint => {
  let value = 0n;
  for (let made = 0; made < count; made += 20) value = (value << 20n) | BigInt(Math.floor(chance() * 0x100000));
  return BigInt.asUintN(count, value);
};

/** 16 hexadecimal digits whose upper 44 bits are the server's time in ms, UTC. */
export const legacyId = (at: number, chance: Chance): string =>
  ((BigInt(at) << 20n) | bits(chance, 20)).toString(16).padStart(16, '0');

/** `msg-f:` or `thread-f:` and the decimal of a legacy id: what came from elsewhere. */
export const foreign = (kind: 'msg' | 'thread', legacy: string): string => `${kind}-f:${BigInt(`0x${legacy}`)}`;

/** `msg-a:r…` or `thread-a:r…`: begun in this web client. */
export const own = (kind: 'msg' | 'thread', chance: Chance): string =>
  `${kind}-a:r${BigInt.asIntN(64, bits(chance, 64))}`;

export function rfcId(chance: Chance): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+=';
  let made = 'CA';
  while (made.length < 50) made += letters[Math.floor(chance() * letters.length)];
  return `<${made}@mail.gmail.com>`;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const REDUCED = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The last part of `#inbox/<token>`: base64 of the id without its `thread-`, as a number in the 40-letter alphabet. */
export const threadToken = (thread: string): string => rewrite(btoa(thread.replace(/^thread-/, '')), BASE64, REDUCED);

/** The value of `?compose=` once a draft is saved. */
export const draftToken = (thread: string, draft: string): string =>
  rewrite(btoa(`${thread.replace(/^thread-/, '')}+${draft}`), BASE64, REDUCED);

/** The thread that a token of `#inbox/<token>` names. */
export const threadOf = (token: string): string => `thread-${atob(rewrite(token, REDUCED, BASE64))}`;

function rewrite(text: string, from: string, to: string): string {
  let value = 0n;
  for (const letter of text.replace(/=/g, '')) value = value * BigInt(from.length) + BigInt(from.indexOf(letter));
  let made = '';
  const base = BigInt(to.length);
  for (; value > 0n; value /= base) made = to[Number(value % base)] + made;
  return made;
}
