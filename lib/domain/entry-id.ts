import type { ConversationName } from './ledger';

/**
 * The id of an entry, made from what it says: the same sighting always gets the same id (R8).
 * @param kind readable start, such as `sent page`
 * @param key what is talked about, left readable: a name, or nothing
 * @param says everything else that makes it another entry
 */
export function entryId(kind: string, key: string | undefined, says: unknown): string {
  return `${kind} ${key ?? '-'} ${digest(JSON.stringify(says))}`;
}

/** One name for a conversation that has several: `t:` before `thread-a:`, since every page shows it. */
export function conversationKey(names: readonly ConversationName[]): ConversationName | undefined {
  return [...names].sort()[0];
}

/** 64 bits of FNV-1a in hex, from two starts. It keeps ids short where a mail has 500 recipients; no secret hangs on it. */
function digest(text: string): string {
  return [0x811c9dc5, 0x2f0b4c47].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
