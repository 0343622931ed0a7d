import type { Handle } from './contact';
import { type Folded, fold } from './fold';
import type { Reply } from './fold-replies';
import type { SentMessage } from './fold-sent';
import type { CorrectionEntry, Entry } from './ledger';
import { isOwn, type Own } from './own';
import { type Part, partOf } from './part';

/** What the ledger holds of one contact: every message of mine that names them, every reply of theirs. Oldest first. */
export interface History {
  readonly touches: readonly Touch[];
  readonly replies: readonly { readonly reply: Reply; readonly counts: boolean; readonly corrected: boolean }[];
  readonly lastReply?: number;
  readonly folded: Folded;
}

export interface Touch {
  readonly message: SentMessage;
  readonly part: Part;
  /** R9, R22: it is a touch for this contact, sent or still to be seen sent. */
  readonly counts: boolean;
  /** R22: the rep says so, against what the rules say. */
  readonly corrected: boolean;
}

/** @param entries all that concern the contact (`concerns`), in any order */
export function historyOf(handles: readonly Handle[], entries: readonly Entry[], own: Own): History {
  const folded = fold(entries);
  const mine = new Set(handles.filter((handle) => !isOwn(own, handle)));
  const says = corrections(folded.corrections, mine);
  const touches = folded.sent.flatMap((message): readonly Touch[] => {
    const part = partOf(message, mine, folded, own);
    if (!part) return [];
    const byRule = part.part === 'to' || part.part === 'unsure';
    const said = says(message.targets);
    return [
      {
        message,
        part,
        counts: said ?? byRule,
        corrected: said !== undefined && (said !== byRule || message.state === 'unconfirmed'),
      },
    ];
  });
  const replies = folded.replies
    .filter(({ from }) => mine.has(from.handle))
    .map((reply) => ({ reply, counts: says(reply.targets) ?? true, corrected: says(reply.targets) === false }));
  const lastReply = replies.findLast(({ counts }) => counts)?.reply.time;
  return { touches, replies, ...(lastReply === undefined ? {} : { lastReply }), folded };
}

/** R22: "count" turns an unconfirmed send into a touch; a scheduled one has still to go. */
export function stateOf({ message, corrected, counts }: Touch): SentMessage['state'] {
  return message.state === 'unconfirmed' && corrected && counts ? 'sent' : message.state;
}

/** R22: the latest word on any of these targets; of two at one time, the one against counting. */
function corrections(entries: readonly CorrectionEntry[], handles: ReadonlySet<Handle>) {
  const byTarget = new Map<string, CorrectionEntry>();
  const ordered = entries
    .filter(({ contact }) => handles.has(contact))
    .toSorted((a, b) => a.seenAt - b.seenAt || Number(b.counts) - Number(a.counts));
  for (const entry of ordered) {
    byTarget.delete(entry.target);
    byTarget.set(entry.target, entry);
  }
  const latestFirst = [...byTarget.values()].reverse();
  return (targets: readonly string[]) => latestFirst.find(({ target }) => targets.includes(target))?.counts;
}
