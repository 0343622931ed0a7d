import { peopleOf } from './concerns';
import type { Handle, Person } from './contact';
import { foldReplies, type Reply } from './fold-replies';
import { foldSent, type SentMessage } from './fold-sent';
import { joined } from './identity';
import { keepAll } from './keep';
import type {
  ConversationName,
  CorrectionEntry,
  DecisionEntry,
  Entry,
  LoggedEntry,
  LookEntry,
  ReplyEntry,
  SentEntry,
} from './ledger';
import { unite } from './unite';

/** The ledger, folded: each message once (R8), as it stands (R5, R6), whatever the order and number of its sightings. */
export interface Folded {
  /** Oldest first. Undone and cancelled ones are not there. */
  readonly sent: readonly SentMessage[];
  /** Oldest first. */
  readonly replies: readonly Reply[];
  readonly looks: readonly LookEntry[];
  readonly corrections: readonly CorrectionEntry[];
  readonly logged: readonly LoggedEntry[];
  /** R24: those that were not taken back, oldest first. */
  readonly decisions: readonly DecisionEntry[];
  /** One key for all names of a conversation. */
  readonly key: (conversation: readonly ConversationName[]) => string | undefined;
}

/** @param entries in any order, with or without doubles */
export function fold(entries: readonly Entry[]): Folded {
  const once = keepAll(entries).sort((a, b) => (a.id < b.id ? -1 : 1));
  const key = conversationKeys(once);
  const sent = once.filter((entry) => entry.kind === 'sent').map(byEither(once));
  const replies = once.filter((entry) => entry.kind === 'reply');
  const theirs = new Set(replies.flatMap((entry) => entry.names));
  // A row of Sent names the last message of its conversation: where that turns out to be theirs, it is no touch.
  const messages = foldSent(sent.filter(({ how, names }) => how !== 'row' || !names.some((name) => theirs.has(name))));
  const looks = once.filter((entry) => entry.kind === 'look');
  return {
    sent: messages.map((message) => addressed(message, messages, [...replies, ...looks], key)),
    replies: foldReplies(replies, messages, key),
    looks,
    corrections: once.filter((entry) => entry.kind === 'correction'),
    logged: once.filter((entry) => entry.kind === 'logged').filter(({ undone }) => !undone),
    decisions: once
      .filter((entry) => entry.kind === 'decision')
      .filter(({ undone }) => !undone)
      .sort((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1)),
    key,
  };
}

/** Who goes by two handles on a site, as a page of it showed, is met by either (R8); the rep's own joins say no such thing. */
function byEither(entries: readonly Entry[]): (entry: SentEntry) => SentEntry {
  const other = new Map<Handle, Handle>();
  for (const { how, handles } of joined(entries)) {
    if (how === 'page') for (const [one, two] of [handles, handles.toReversed()]) if (one && two) other.set(one, two);
  }
  const known = (person: Person): Person => {
    const also = other.get(person.handle);
    return also ? { ...person, also: [also] } : person;
  };
  return (entry) =>
    entry.recipients && other.size > 0
      ? { ...entry, recipients: { ...entry.recipients, to: entry.recipients.to.map(known) } }
      : entry;
}

/** A request that names only its conversation goes to the one person whom that is with; of several none is known. */
function addressed(
  message: SentMessage,
  sent: readonly SentMessage[],
  seen: readonly (ReplyEntry | LookEntry)[],
  key: Folded['key'],
): SentMessage {
  const place = key(message.conversation);
  if (message.recipients || message.how !== 'request' || place === undefined) return message;
  const there = ({ conversation }: Pick<Entry & SentMessage, 'conversation'>) => key(conversation) === place;
  const named = [
    ...sent.filter(there).flatMap(({ recipients }) => recipients?.to ?? []),
    ...seen.filter(there).flatMap(peopleOf),
  ];
  const [to, ...others] = new Map(named.map((person) => [person.handle, person])).values();
  return to && others.length === 0 ? { ...message, recipients: { to: [to], cc: [], bcc: [], split: true } } : message;
}

function conversationKeys(entries: readonly Entry[]): Folded['key'] {
  const keys = new Map<ConversationName, string>();
  const named = entries.flatMap((entry) => ('conversation' in entry ? [entry.conversation] : []));
  for (const group of unite(named, (names) => names)) {
    const names = group.flat().sort();
    for (const name of names) keys.set(name, names[0] ?? name);
  }
  return (conversation) => conversation[0] && keys.get(conversation[0]);
}
