import type { Answer } from './answers';
import { isRobot } from './company';
import type { Handle } from './contact';
import type { History } from './history';
import type { SameEntry } from './ledger';
import type { Standing, Suggestion } from './standing-kept';

/**
 * R14: who else the contact may be, of what the contact's own ledger holds: who answered in a conversation with them,
 * else who signs with their profile. Never where the rep has said of the two whether they are one.
 * @param same what was said of pairs, without what was taken back
 */
export function suggested(
  history: History,
  handles: readonly Handle[],
  same: readonly SameEntry[],
): Suggestion | undefined {
  const unsaid = (other: Handle) => !isSaid([other], handles, same);
  const answer = history.answers.findLast((one) => unsaid(one.reply.from.handle) && isElsewhere(one, history, handles));
  if (answer) return { person: answer.reply.from, evidence: 'conversation', at: answer.reply.time };
  const signs = history.folded.replies.findLast(({ from: { handle }, verdict }) => {
    if (!verdict?.profile || !handles.includes(verdict.profile)) return false;
    return !handles.includes(handle) && !isRobot(handle) && unsaid(handle);
  });
  return signs && { person: signs.from, evidence: 'signs', at: signs.time };
}

/** R14: the profile with which the contact signed last, unless it is known as theirs. */
export function signedWith({ answers }: History, handles: readonly Handle[]): Standing['signed'] {
  const last = answers.findLast(({ role, reply }) => role === 'self' && reply.verdict?.profile !== undefined)?.reply;
  const profile = last?.verdict?.profile;
  return last && profile && !handles.includes(profile) ? { profile, at: last.time } : undefined;
}

/** The rep has said whether any of these and any of those are one person: it is not asked again. */
function isSaid(these: readonly Handle[], those: readonly Handle[], same: readonly SameEntry[]): boolean {
  return same.some(
    ({ how, handles: [a, b] }) =>
      how === 'hand' && ((these.includes(a) && those.includes(b)) || (these.includes(b) && those.includes(a))),
  );
}

/** Another address answered where all that I wrote went to this one contact. */
function isElsewhere(
  { role, counts, reply }: Answer,
  { touches, folded: { key } }: History,
  handles: readonly Handle[],
) {
  if (role !== 'other-address' || !counts) return false;
  const there = touches.filter(({ message }) => key(message.conversation) === key(reply.conversation));
  return there.every(({ message: { recipients } }) => recipients?.to.every(({ handle }) => handles.includes(handle)));
}
