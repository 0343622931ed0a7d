import { SAME_MESSAGE, UNDO_WINDOW } from './cadence';
import type { Handle, Person, Site } from './contact';
import type { ConversationName, MessageName, Recipients, SentEntry, Witness } from './ledger';
import type { AskMark } from './question';
import { nameless } from './same-message';
import { unite } from './unite';

/** One message of mine, as all that was seen of it makes it. Times are ms UTC. */
export interface SentMessage {
  readonly names: readonly MessageName[];
  /** What a correction may name: its names, and the ids of its entries. */
  readonly targets: readonly string[];
  readonly conversation: readonly ConversationName[];
  readonly state: 'sent' | 'scheduled' | 'unconfirmed';
  readonly time: number;
  /** R5: it counts from here on; absent where it is proven final. */
  readonly provisionalUntil?: number;
  readonly recipients?: Recipients;
  readonly subject?: string;
  readonly opens: boolean;
  /** The best witness. */
  readonly how: Witness;
  readonly account: Handle;
  readonly site: Site;
  /** R10: who wrote it, where the page names another than the account, and no request of ours did. */
  readonly from?: Person;
  readonly tool: boolean;
  readonly invitation?: 'note' | 'bare';
  readonly brief: boolean;
  /** R24: the question that it carries. */
  readonly ask?: AskMark;
  /** The mirror: the rep's listed phrase that it carries. */
  readonly phrase?: string;
}

/** R8: each message once; R5: none that was undone. Oldest first. */
export function foldSent(entries: readonly SentEntry[]): readonly SentMessage[] {
  return nameless(unite(entries, ({ names }) => names))
    .flatMap((group) => message(group) ?? [])
    .sort((a, b) => a.time - b.time || ((a.targets[0] ?? '') < (b.targets[0] ?? '') ? -1 : 1));
}

/** The entries of one message since it was last taken back; empty where it stays taken back. */
export function live(entries: readonly SentEntry[]): readonly SentEntry[] {
  const over = (entry: SentEntry) => entry.state === 'undone' || entry.state === 'cancelled';
  const dead = Math.max(Number.NEGATIVE_INFINITY, ...entries.filter(over).map(({ seenAt }) => seenAt));
  // The page may still show for a moment what was taken back: that does not revive it. Only a new send does.
  const back = entries.some(({ state }) => state === 'cancelled') ? Number.POSITIVE_INFINITY : UNDO_WINDOW;
  const lag = (entry: SentEntry) => (entry.state === 'sent' && onPage(entry) ? back : 0);
  return entries.filter((entry) => !over(entry) && entry.seenAt >= dead + lag(entry));
}

function message(entries: readonly SentEntry[]): SentMessage | undefined {
  const since = gone(live(entries));
  const proven = latest(since.filter(({ state }) => state !== 'unconfirmed'));
  const stands = proven ?? latest(since);
  if (!stands) return undefined;
  const state = stands.state as SentMessage['state'];
  const same = since.filter((entry) => entry.state === state);
  const timed =
    latest(inTime(same), (entry) => (entry.precision === 'exact' ? 1 + rank(CLOCK, entry.how) : 0)) ?? stands;
  const seen = latest(
    since.filter(({ recipients }) => recipients),
    trust,
  );
  const subject = latest(since.filter((entry) => entry.subject !== undefined))?.subject;
  const until = state === 'scheduled' ? undefined : provisional(same, timed.time);
  const from = latest(since.filter((entry) => entry.from))?.from;
  const here = since.some(({ how, state }) => how === 'request' || state === 'unconfirmed');
  const invitations = new Set(since.map(({ invitation }) => invitation));
  const ask = latest(
    since.filter((entry) => entry.ask),
    asSent,
  )?.ask;
  const phrase = latest(
    since.filter((entry) => entry.phrase !== undefined),
    asSent,
  )?.phrase;
  const names = [...new Set(entries.flatMap((entry) => entry.names))].sort();
  return {
    names,
    targets: [...names, ...entries.map(({ id }) => id).sort()],
    conversation: [...new Set(entries.flatMap((entry) => entry.conversation))].sort(),
    state,
    time: timed.time,
    ...(until === undefined ? {} : { provisionalUntil: until }),
    ...(seen?.recipients ? { recipients: seen.recipients } : {}),
    ...(subject === undefined ? {} : { subject }),
    opens: since.some(({ opens }) => opens),
    how: (latest(same, ({ how }) => rank(WITNESS, how)) ?? stands).how,
    account: stands.account,
    site: stands.site,
    ...(from && !here ? { from } : {}),
    tool: since.some(({ tool }) => tool),
    ...(invitations.has('note') ? { invitation: 'note' } : invitations.has('bare') ? { invitation: 'bare' } : {}),
    brief: since.some(({ brief }) => brief),
    ...(ask ? { ask } : {}),
    ...(phrase === undefined ? {} : { phrase }),
  };
}

/**
 * R6: a conversation shows a scheduled mail among its messages before it goes, with the time of its draft's id:
 * such a sighting is no send. Once it went, its id is made anew and tells a time that is not before the planned one.
 */
function gone(entries: readonly SentEntry[]): readonly SentEntry[] {
  const planned = latest(entries.filter(({ state }) => state === 'scheduled'))?.time;
  if (planned === undefined) return entries;
  return entries.filter((entry) => entry.state !== 'sent' || !onPage(entry) || entry.time >= planned - SAME_MESSAGE);
}

/**
 * Right after a send the page may still tell the time of the draft's id (gmail.md, section 3, 2026-11), days old
 * where the draft was: a page's time counts unless it lies before the request's.
 */
function inTime(entries: readonly SentEntry[]): readonly SentEntry[] {
  const asked = latest(entries.filter(({ how }) => how === 'request'))?.time;
  if (asked === undefined) return entries;
  return entries.filter((entry) => !onPage(entry) || entry.time >= asked - SAME_MESSAGE);
}

function onPage({ how }: SentEntry): boolean {
  return how === 'page' || how === 'row';
}

/** R5: the undo window runs from the first sighting; one that was still there after it is final. ms UTC. */
function provisional(entries: readonly SentEntry[], time: number): number | undefined {
  const seen = entries.map(({ seenAt }) => seenAt);
  return Math.max(...seen) >= time + UNDO_WINDOW ? undefined : Math.min(...seen) + UNDO_WINDOW;
}

/** Worst first: whose clock is nearest to Gmail's own, and what is told of how it was seen. */
const CLOCK: readonly Witness[] = ['toast', 'hand', 'request', 'import', 'row', 'page'];
const WITNESS: readonly Witness[] = ['toast', 'row', 'import', 'hand', 'page', 'request'];

function rank(order: readonly Witness[], how: Witness): number {
  return order.indexOf(how);
}

/** R9: the proof's recipients count, then those of a composer, then a list that does not tell To from Cc. */
function trust({ how, recipients }: SentEntry): number {
  if (how === 'request') return 3;
  if (recipients?.split) return 2;
  return how === 'row' ? 0 : 1;
}

/** What went out says what was asked; how a page shows it comes after that. */
function asSent({ how }: SentEntry): number {
  return how === 'request' ? 1 : 0;
}

/** The best by `weight`, then the one seen last, then by id: never by place in the list. */
function latest(entries: readonly SentEntry[], weight: (entry: SentEntry) => number = () => 0): SentEntry | undefined {
  return entries.toSorted((a, b) => weight(b) - weight(a) || b.seenAt - a.seenAt || (a.id < b.id ? -1 : 1))[0];
}
