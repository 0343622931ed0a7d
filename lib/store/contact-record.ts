import { handleText } from '../domain/contact';
import type { Standing } from '../domain/tally';
import type { ContactRecord } from './records';

/** The least that the limit can be set to (R3): below it nobody is ever due. */
export const LEAST_LIMIT = 2;

/**
 * The row for a contact and its standing.
 * @returns undefined for someone whom the rep never wrote to and said nothing of: every sender in the inbox is none of
 * our contacts, and an undone send leaves nobody behind (R5)
 */
export function contactRecord(
  contact: Pick<ContactRecord, 'id' | 'handles' | 'excluded'>,
  standing: Standing,
): ContactRecord | undefined {
  const { id, handles, excluded } = contact;
  const written = standing.lastTouch !== undefined || standing.pending.length > 0;
  if (!written && excluded === undefined) return undefined;
  const lastAt = Math.max(standing.lastTouch ?? 0, standing.lastReply ?? 0, standing.pending[0]?.time ?? 0);
  const name = standing.name;
  return {
    id,
    handles,
    standing,
    openCount: standing.open.length,
    lastAt,
    words: wordsOf(`${name ?? ''} ${handles.map(handleText).join(' ')}`),
    ...(name === undefined ? {} : { name }),
    ...(excluded === undefined ? {} : { excluded }),
    ...(standing.open.length >= LEAST_LIMIT ? { openAt: standing.lastTouch ?? 0 } : {}),
  };
}

/** Lower-case words without accents, so that "rene" finds René. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];
}
