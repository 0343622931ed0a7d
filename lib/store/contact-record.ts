import { type Handle, handleText } from '../domain/contact';
import type { Standing } from '../domain/standing-kept';
import { endedAt, mayBeDueAt } from './may-be-due';
import type { ContactRecord, ExcludedHandle } from './records';
import { calledOf, shelfOf } from './shelf';

/** Who a contact is, before what the ledger comes to for it. */
export interface Named extends Pick<ContactRecord, 'id' | 'handles'> {
  /** R25: the handles that are never counted, and why. */
  readonly excluded: readonly ExcludedHandle[];
  /** What their newest messages were about: `subjectsOf`. */
  readonly subjects?: readonly string[] | undefined;
}

/** The row for a contact and its standing. */
export function contactRecord({ id, handles, excluded, subjects = [] }: Named, standing: Standing): ContactRecord {
  const lastAt = Math.max(standing.lastTouch ?? 0, standing.lastReply ?? 0, standing.pending[0]?.time ?? 0);
  const name = standing.name;
  const [openAt, closedAt] = [mayBeDueAt(standing), endedAt(standing)];
  return {
    id,
    handles,
    standing,
    openCount: standing.open.length,
    lastAt,
    shelf: shelfOf(standing, excluded.length > 0),
    called: calledOf(id, name),
    words: wordsOf([name ?? '', ...handles.map(handleText), ...subjects].join(' ')),
    ...(subjects.length > 0 ? { subjects } : {}),
    ...(name === undefined ? {} : { name }),
    ...(excluded[0] ? { excluded: excluded[0].as, excludedAs: excluded } : {}),
    ...(openAt === undefined ? {} : { openAt }),
    ...(closedAt === undefined ? {} : { endedAt: closedAt }),
  };
}

/** Of someone who was never met. */
export function emptyStanding(handle: Handle): Standing {
  return { handles: [handle], open: [], more: false, pending: [], atLeast: false };
}

/** Lower-case words without accents, so that "rene" finds René. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];
}
