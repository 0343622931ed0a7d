import { conversationKey, entryId } from '../entry-id';
import type { Entry, LookEntry, ReplyEntry, SentEntry } from '../ledger';
import { others, recipientsBut } from '../own';
import type { ListReport, RowReport } from '../report';
import type { ReadingContext } from './context';
import { sent } from './send';

/**
 * A list's rows: what a row proves, and no more (gmail.md, section 5). What depends on the rest of the ledger
 * (is a reply of theirs known already, is the last message mine, is there something newer) is left to `fold`
 * and `standingOf`, so that it does not matter which was seen first (R8).
 */
export function listEntries(report: ListReport, ctx: ReadingContext): readonly Entry[] {
  return report.rows
    .filter((row) => row.conversation.length > 0)
    .flatMap((row) => [look(row, report, ctx), ...replies(row, report, ctx), ...touches(row, report, ctx)]);
}

/** R21: the time that a page of the inbox covers, from its oldest row to now. ms UTC. */
export function coverageSpan(report: ListReport, seenAt: number): readonly [from: number, to: number] | undefined {
  if (report.view !== 'inbox' || !report.newestPage) return undefined;
  // The last row is the oldest one; an older one above it was put there (snoozed) and says nothing of the time between.
  const oldest = report.rows.findLast((row) => row.time !== undefined)?.time;
  return oldest === undefined || oldest > seenAt ? undefined : [oldest, seenAt];
}

function look(row: RowReport, report: ListReport, ctx: ReadingContext): LookEntry {
  const people = report.names === 'unknown' ? [] : others(ctx.own, row.people);
  const onlyMine = report.names === 'senders' && row.people.length > 0 && people.length === 0;
  return {
    kind: 'look',
    id: entryId('look row', conversationKey(row.conversation), ctx.account),
    seenAt: ctx.seenAt,
    site: ctx.site,
    account: ctx.account,
    how: 'row',
    conversation: row.conversation,
    people,
    scope: 'row',
    ...(row.time === undefined ? {} : { newest: row.time }),
    count: row.count ?? 1,
    ...(onlyMine ? { onlyMine: true } : {}),
  };
}

/** Who is named as a sender wrote at the row's time or before it. */
function replies(row: RowReport, report: ListReport, ctx: ReadingContext): readonly ReplyEntry[] {
  const { time, lastMessage, subject } = row;
  if (report.names !== 'senders' || time === undefined) return [];
  return others(ctx.own, row.people).map((from) => ({
    kind: 'reply',
    id: entryId('reply row', conversationKey(row.conversation), [ctx.account, from.handle]),
    seenAt: ctx.seenAt,
    site: ctx.site,
    account: ctx.account,
    how: 'row',
    names: [],
    conversation: row.conversation,
    from,
    time,
    ...(lastMessage === undefined ? {} : { last: lastMessage }),
    ...(subject === undefined ? {} : { subject }),
  }));
}

/** In Sent a row teaches recipients, conversation and the last message's time: a first history without an import. */
function touches(row: RowReport, report: ListReport, ctx: ReadingContext): readonly SentEntry[] {
  const { time, lastMessage, subject } = row;
  if (report.view !== 'sent' || report.names !== 'recipients') return [];
  if (time === undefined || lastMessage === undefined) return [];
  const recipients = recipientsBut(ctx.own, { to: row.people, cc: [], bcc: [], split: false });
  if (recipients.to.length === 0) return [];
  const entry = sent(ctx, {
    how: 'row',
    names: [lastMessage],
    conversation: row.conversation,
    state: 'sent',
    time,
    precision: 'exact',
    recipients,
    ...(subject === undefined ? {} : { subject }),
    ...((row.count ?? 1) === 1 ? { opens: true } : {}),
  });
  return [entry];
}
