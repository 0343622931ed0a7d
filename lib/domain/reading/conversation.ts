import { MOST_CC, MOST_TO } from '../cadence';
import type { Person } from '../contact';
import { conversationKey, entryId } from '../entry-id';
import { shownSame } from '../identity';
import type { Entry, Hidden, LookEntry, Recipients, ReplyEntry, SentEntry } from '../ledger';
import { isOwn, others, recipientsBut } from '../own';
import type { ConversationReport, MessageReport } from '../report';
import type { ReadingContext } from './context';
import { marks, sent } from './send';

/**
 * An open conversation, read: a sent entry for each own message with a name, a reply for each of theirs
 * (collapsed ones too, without a name), one look that says what the page hides (R7, R21), and who is one person there.
 * @returns nothing where the page does not say which conversation it is
 */
export function conversationEntries(report: ConversationReport, ctx: ReadingContext): readonly Entry[] {
  if (report.conversation.length === 0) return [];
  const places = placed(report.messages, ctx.seenAt);
  const said = places.flatMap((place) => {
    const entry = theirs(place, report, ctx) ?? mine(place, report, ctx);
    return entry ? [entry, ...reaction(place, report, ctx)] : [];
  });
  return [...numbered(said), look(places, report, ctx), ...shownSame(people(report), ctx)];
}

/** A message and where it can lie: after `after`, not after `before`. ms UTC. */
interface Place {
  readonly message: MessageReport;
  readonly index: number;
  readonly after: number | undefined;
  readonly before: number;
}

/**
 * The page's order is the order of time. A message without a time lies before the next one with a time
 * (1 ms for each step, so that the order stays), the last ones at or before now.
 */
function placed(messages: readonly MessageReport[], seenAt: number): readonly Place[] {
  let before = seenAt + 1;
  const upper = messages.map(() => 0);
  for (let i = messages.length - 1; i >= 0; i--) {
    before = messages[i]?.time ?? before - 1;
    upper[i] = before;
  }
  let after: number | undefined;
  return messages.map((message, index) => {
    const place = { message, index, after, before: upper[index] ?? seenAt };
    after = message.time ?? after;
    return place;
  });
}

function theirs(place: Place, report: ConversationReport, ctx: ReadingContext): ReplyEntry | undefined {
  const { message, after, before } = place;
  if (!message.from || isOwn(ctx.own, message.from.handle)) return undefined;
  const { names } = message;
  const named = names.length > 0;
  const key = named ? [...names].sort()[0] : conversationKey(report.conversation);
  // The upper end of a nameless one moves as the page grows: it is told by who wrote it and after what.
  const toMe = message.recipients && meantForMe(message.recipients, ctx);
  const { verdict, reactsTo } = message;
  const told = verdict || reactsTo || toMe !== undefined ? [verdict, reactsTo, toMe] : [];
  const says = named ? [[...names].sort(), message.time, ...told] : [message.from.handle, after];
  return {
    kind: 'reply',
    id: entryId('reply page', key, [ctx.account, says]),
    seenAt: ctx.seenAt,
    site: ctx.site,
    account: ctx.account,
    how: 'page',
    names,
    conversation: report.conversation,
    from: message.from,
    time: before,
    ...(message.time !== undefined || after === undefined ? {} : { after }),
    ...(report.subject === undefined ? {} : { subject: report.subject }),
    ...(verdict ? { verdict } : {}),
    ...(toMe === undefined ? {} : { toMe }),
    ...(reactsTo ? { reactsTo } : {}),
  };
}

/**
 * R12: whether I am in its To, or in its Cc among at most `MOST_CC`. An address of my own domain may be an alias of mine.
 * @returns undefined where it can't be told: a long list that does not tell To from Cc may be cut short
 */
function meantForMe({ to, cc, split }: Recipients, { own }: ReadingContext): boolean | undefined {
  const me = (people: readonly Person[]) => people.some(({ handle }) => isOwn(own, handle));
  if (split) return me(to) || (me(cc) && cc.length <= MOST_CC);
  if (me(to)) return to.length <= MOST_CC ? true : undefined;
  return to.length <= MOST_TO ? false : undefined;
}

function mine(place: Place, report: ConversationReport, ctx: ReadingContext): SentEntry | undefined {
  const { message, index, before } = place;
  if (!message.from || !isOwn(ctx.own, message.from.handle) || message.names.length === 0) return undefined;
  return sent(ctx, {
    how: 'page',
    names: message.names,
    conversation: report.conversation,
    state: 'sent',
    time: before,
    precision: message.time === undefined ? 'about' : 'exact',
    ...(message.recipients ? { recipients: recipientsBut(ctx.own, message.recipients) } : {}),
    ...(report.subject === undefined ? {} : { subject: report.subject }),
    ...(index === 0 && begins(report) ? { opens: true } : {}),
    // R10: an alias of mine or a colleague; which of them, what is known as mine by then says.
    ...(message.from.handle === ctx.account ? {} : { from: message.from }),
    ...marks(message),
  });
}

/**
 * R17: what stands under a message of mine is a reply to it, at the time when it was first seen. It is told by its
 * message and whose it is, so that seeing it again is no news.
 */
function reaction({ message }: Place, report: ConversationReport, ctx: ReadingContext): readonly ReplyEntry[] {
  const [name] = [...message.names].sort();
  const { reactedBy: from, time } = message;
  if (!name || !from || isOwn(ctx.own, from.handle)) return [];
  return [
    {
      kind: 'reply',
      id: entryId('reply page', name, [ctx.account, 'reacted', from.handle]),
      seenAt: ctx.seenAt,
      site: ctx.site,
      account: ctx.account,
      how: 'page',
      names: [`urn:reaction:${name}`],
      conversation: report.conversation,
      from,
      time: ctx.seenAt,
      ...(time === undefined ? {} : { after: time }),
      verdict: { label: 'reaction', sure: true, rule: 'reaction-mark' },
      reactsTo: name,
    },
  ];
}

/** Several nameless ones between the same neighbours are told apart by their order. */
function numbered(entries: readonly (SentEntry | ReplyEntry)[]): readonly Entry[] {
  const met = new Map<string, number>();
  return entries.map((entry) => {
    const n = met.get(entry.id) ?? 0;
    met.set(entry.id, n + 1);
    return n === 0 ? entry : { ...entry, id: `${entry.id} ${n}` };
  });
}

function look(places: readonly Place[], report: ConversationReport, ctx: ReadingContext): LookEntry {
  const read = places.filter(({ message }) => message.from);
  const own = read.filter(({ message }) => message.from && isOwn(ctx.own, message.from.handle));
  const hidden = hides(own, places, report);
  const newest = read.at(-1)?.before;
  const unbroken = report.unbroken && report.clusters.length === 0 ? read[0]?.message.time : undefined;
  return {
    kind: 'look',
    id: entryId('look opened', conversationKey(report.conversation), ctx.account),
    seenAt: ctx.seenAt,
    site: ctx.site,
    account: ctx.account,
    how: 'page',
    conversation: report.conversation,
    people: others(ctx.own, people(report)),
    scope: 'opened',
    ...(newest === undefined ? {} : { newest }),
    ...(hidden ? { hidden } : {}),
    ...(begins(report) ? { whole: true } : {}),
    ...(unbroken === undefined ? {} : { unbrokenSince: unbroken }),
    shown: own.flatMap(({ message }) => message.names.slice(0, 1)),
  };
}

/** Own messages without a name, clusters, and messages whose sender can't be read: all may be touches. */
function hides(own: readonly Place[], places: readonly Place[], report: ConversationReport): Hidden | undefined {
  const nameless = own.filter(({ message }) => message.names.length === 0).map(({ before }) => before);
  const unread = places
    .filter(({ message, index }) => report.clusters.includes(index) || !message.from)
    .map(({ before }) => before);
  const after = report.clusters.some((index) => index >= places.length) ? places.at(-1)?.before : undefined;
  const cluster = Math.max(...unread, after ?? Number.NEGATIVE_INFINITY);
  if (nameless.length === 0 && cluster === Number.NEGATIVE_INFINITY) return undefined;
  return { own: nameless, ...(Number.isFinite(cluster) ? { clusterBefore: cluster } : {}) };
}

function begins(report: ConversationReport): boolean {
  return report.whole && !report.clusters.includes(0);
}

/** Everybody whom the page names there, each once. */
function people(report: ConversationReport): readonly Person[] {
  const met = new Map<string, Person>();
  for (const { from, recipients } of report.messages)
    for (const person of [from, ...(recipients ? [...recipients.to, ...recipients.cc, ...recipients.bcc] : [])])
      if (person && !met.get(person.handle)?.name) met.set(person.handle, person);
  return [...met.values()];
}
