import type { Reply } from './fold-replies';
import { isAbsence } from './verdict';

/** What a message of theirs is. The first row are replies, the second are none (R11, R12). */
export type ReplyKind =
  | 'replied'
  | 'may-be-automatic'
  | 'said-no'
  | 'reacted'
  | 'accepted'
  | 'tentative'
  | 'declined'
  | 'booked'
  | 'spoke'
  | 'met'
  | 'elsewhere'
  | 'absent'
  | 'automatic'
  | 'bounced'
  | 'delayed'
  | 'not-to-me';

const NO_REPLY: ReadonlySet<ReplyKind> = new Set(['absent', 'automatic', 'bounced', 'delayed', 'not-to-me']);

/** Whether it counts as a reply, if the rep does not say otherwise. */
export function isReply(kind: ReplyKind): boolean {
  return !NO_REPLY.has(kind);
}

/** @param mine it stands in a conversation in which I wrote */
export function kindOf({ verdict, toMe }: Reply, mine: boolean): ReplyKind {
  const label = verdict?.label;
  // R12: what is not sure counts as a reply, and says so.
  if (verdict && (label === 'auto_reply' || label === 'bounce' || label === 'delay')) {
    if (!verdict.sure) return 'may-be-automatic';
    if (label === 'bounce') return 'bounced';
    if (label === 'delay') return 'delayed';
    return isAbsence(verdict) ? 'absent' : 'automatic';
  }
  if (toMe === false && !mine) return 'not-to-me';
  switch (label) {
    case 'no':
      return verdict?.sure ? 'said-no' : 'replied';
    case 'reaction':
      return 'reacted';
    case 'calendar_accepted':
      return 'accepted';
    case 'calendar_tentative':
      return 'tentative';
    case 'calendar_declined':
      return 'declined';
    case 'booking':
      return 'booked';
    default:
      return 'replied';
  }
}
