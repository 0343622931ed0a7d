import type { Person } from '../../lib/domain/contact';
import type { Written } from '../../lib/domain/report';
import { noteTaken, settleEarly } from '../../lib/store/offers';
import type { Parts } from './parts';

/**
 * R26: a message went out to them: a chip that stood there and was not clicked was ignored, unless the question went
 * along. Only the line's restraint hangs on it, so no trouble of the store holds up the send.
 * @param at when it went: ms UTC
 */
export async function settleChip({ db }: Parts, to: readonly Person[], at: number, { ask }: Written): Promise<void> {
  const handles = to.flatMap(({ handle, also = [] }) => [handle, ...also]);
  if (handles.length === 0) return;
  await (ask ? noteTaken(db, handles) : settleEarly(db, handles, at)).catch(() => {});
}
