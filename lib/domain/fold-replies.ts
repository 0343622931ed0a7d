import type { Handle, Person, Site } from './contact';
import type { SentMessage } from './fold-sent';
import type { ConversationName, MessageName, ReplyEntry, Witness } from './ledger';
import { unite } from './unite';
import type { Verdict } from './verdict';

/** One message of theirs, as all that was seen of it makes it. Times are ms UTC. */
export interface Reply {
  readonly names: readonly MessageName[];
  /** What a correction may name: its names, the ids of its entries and of nameless sightings that it explains. */
  readonly targets: readonly string[];
  readonly conversation: readonly ConversationName[];
  readonly from: Person;
  readonly time: number;
  /** `time` is the upper end of where it can lie. */
  readonly about: boolean;
  /**
   * How long before that it was is not known: a row named them in a conversation whose last message is mine, or a
   * reaction stands under a message of mine.
   */
  readonly sometime: boolean;
  readonly after?: number;
  readonly subject?: string;
  readonly how: Witness;
  readonly account: Handle;
  readonly site: Site;
  readonly verdict?: Verdict;
  /** R12: whether it was meant for me; absent where that is not known. */
  readonly toMe?: boolean;
  /** R17: the time of the message of mine to which it is a reaction, where that is known. */
  readonly reactsTo?: number;
}

type Key = (conversation: readonly ConversationName[]) => string | undefined;

/** R8: each reply once; a nameless sighting gives way to the named reply that it was. Oldest first. */
export function foldReplies(entries: readonly ReplyEntry[], sent: readonly SentMessage[], key: Key): readonly Reply[] {
  const replies = unite(entries, ({ names }) => names).map((group) => reply(group, sent, key));
  const place = ({ conversation, from }: Reply) => `${key(conversation)} ${from.handle}`;
  return unite(replies, (one) => [place(one)])
    .flatMap(explained)
    .sort((a, b) => a.time - b.time || ((a.targets[0] ?? '') < (b.targets[0] ?? '') ? -1 : 1));
}

function reply(group: readonly ReplyEntry[], sent: readonly SentMessage[], key: Key): Reply {
  // The earliest upper end is the truth that all of them share.
  const [best, ...rest] = group.toSorted((a, b) => timeOf(a, sent) - timeOf(b, sent) || (a.id < b.id ? -1 : 1));
  if (!best) throw new Error('A group without entries');
  const names = [...new Set(group.flatMap((entry) => entry.names))].sort();
  const named = [best, ...rest].find(({ from }) => from.name !== undefined)?.from;
  const subject = [best, ...rest].find((entry) => entry.subject !== undefined)?.subject;
  const verdict = judged(group);
  const toMe = group.some((entry) => entry.toMe) || group.find((entry) => entry.toMe === false)?.toMe;
  const target = group.flatMap((entry) => reactedTo(entry, sent, key) ?? []);
  return {
    names,
    targets: [...names, ...group.map(({ id }) => id).sort()],
    conversation: [...new Set(group.flatMap((entry) => entry.conversation))].sort(),
    from: named ?? best.from,
    time: timeOf(best, sent),
    sometime: best.how === 'row' ? timeOf(best, sent) < best.time : Boolean(best.reactsTo && best.after !== undefined),
    about: best.how === 'row' || best.names.length === 0 || best.after !== undefined,
    ...(best.after === undefined ? {} : { after: best.after }),
    ...(subject === undefined ? {} : { subject }),
    how: best.how,
    account: best.account,
    site: best.site,
    ...(verdict ? { verdict } : {}),
    ...(toMe === undefined ? {} : { toMe }),
    ...(target[0] ? { reactsTo: Math.max(...target.map(({ time }) => time)) } : {}),
  };
}

/** R17: a message of its own conversation; what lies elsewhere is not among the entries that bear on it (`concerns`). */
function reactedTo(
  { reactsTo, conversation }: ReplyEntry,
  sent: readonly SentMessage[],
  key: Key,
): SentMessage | undefined {
  if (reactsTo === undefined) return undefined;
  const place = key(conversation);
  return sent.find((one) => one.names.includes(reactsTo) && place !== undefined && key(one.conversation) === place);
}

/** What is sure goes before what is not, then what was judged last. */
function judged(group: readonly ReplyEntry[]): Verdict | undefined {
  return group
    .filter(({ verdict }) => verdict)
    .toSorted(
      (a, b) => Number(b.verdict?.sure) - Number(a.verdict?.sure) || b.seenAt - a.seenAt || (a.id < b.id ? -1 : 1),
    )[0]?.verdict;
}

/** A row's reply lies before the row's last message where that is known to be mine (not from a row alone). */
function timeOf(entry: ReplyEntry, sent: readonly SentMessage[]): number {
  const { last, time } = entry;
  const mine = last && sent.find(({ names, how }) => how !== 'row' && names.includes(last));
  return mine ? Math.min(time, mine.time) - 1 : time;
}

/** Of one person's replies in one conversation: the nameless ones that another one explains are left out. */
function explained(replies: readonly Reply[]): readonly Reply[] {
  const page = replies.filter(({ names, how }) => names.length === 0 && how !== 'row');
  const rows = replies.filter(({ names, how }) => names.length === 0 && how === 'row');
  const named = replies.filter(({ names }) => names.length > 0).sort((a, b) => a.time - b.time);
  const open = unite(page, ({ after }) => [after]).flatMap((seen) => unexplained(seen, named));
  const left = open.filter((one) => !open.some((other) => other !== one && tighter(other, one)));
  // A row names whom the conversation names: it proves a reply only where none of theirs is known.
  const known = [...named, ...left];
  if (known.length === 0) return rows;
  // A correction of what a sighting was taken for goes over to what it was.
  return known.map((one) => {
    const was = page.filter((other) => one.names.length > 0 && within(one, other));
    return { ...one, targets: [...one.targets, ...[...was, ...rows].flatMap(({ targets }) => targets)] };
  });
}

/** Nameless ones seen after one neighbour: each named reply explains one of them, the earliest that fits. */
function unexplained(seen: readonly Reply[], named: readonly Reply[]): readonly Reply[] {
  const left = [...named];
  return seen
    .toSorted((a, b) => a.time - b.time || ((a.targets[0] ?? '') < (b.targets[0] ?? '') ? -1 : 1))
    .filter((one) => {
      const fits = left.findIndex((other) => within(other, one));
      if (fits >= 0) left.splice(fits, 1);
      return fits < 0;
    });
}

function within(named: Reply, nameless: Reply): boolean {
  return named.time <= nameless.time && named.time > (nameless.after ?? Number.NEGATIVE_INFINITY);
}

/** With one upper end, the one that begins later says more. */
function tighter(a: Reply, b: Reply): boolean {
  const [first, second] = [a.after ?? Number.NEGATIVE_INFINITY, b.after ?? Number.NEGATIVE_INFINITY];
  return a.time === b.time && (first > second || (first === second && (a.targets[0] ?? '') < (b.targets[0] ?? '')));
}
