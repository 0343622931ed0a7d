import { conversationKey, entryId } from '../entry-id';
import type { MessageName, SentEntry } from '../ledger';
import { recipientsBut } from '../own';
import type { FateReport, IntentReport, WireReport, Written } from '../report';
import type { ReadingContext } from './context';

/**
 * The proof: the site's own request.
 * A draft save becomes `undone` (R5: a draft again); append that one only where the ledger knows the message.
 * @param answered the site took the request (status 200); without its answer the send is unconfirmed
 * @param asked when the request began, which is nearer to the site's own time than its answer is: ms UTC
 * @returns undefined for a reaction of mine, which is no touch (R17), and for a recall that the site has not taken
 */
export function wireEntry(
  report: WireReport,
  ctx: ReadingContext,
  answered = true,
  asked = ctx.seenAt,
): SentEntry | undefined {
  if (report.reaction || (report.state === 'recalled' && !answered)) return undefined;
  const state = stateOf(report, answered);
  const back = state === 'undone' || state === 'cancelled';
  const { to, cc, bcc } = report.recipients;
  const namesNobody = to.length + cc.length + bcc.length === 0;
  return sent(ctx, {
    how: 'request',
    names: [report.name],
    conversation: report.conversation,
    state,
    // An autosave every few seconds is one entry, the latest: it says nothing but "a draft".
    time: state === 'undone' ? ctx.seenAt : (report.time ?? asked),
    precision: report.time === undefined ? 'about' : 'exact',
    ...(back || namesNobody ? {} : { recipients: recipientsBut(ctx.own, report.recipients) }),
    ...(report.subject === undefined ? {} : { subject: report.subject }),
    ...(report.opens && !back ? { opens: true } : {}),
    ...(back ? {} : marks(report)),
  });
}

function stateOf({ state, unproven }: WireReport, answered: boolean): SentEntry['state'] {
  if (state === 'draft') return 'undone';
  if (state === 'recalled') return 'cancelled';
  return answered && !unproven ? state : 'unconfirmed';
}

/**
 * The intent: a trusted click or key that sends. Not counted until the message is seen sent.
 * @param written what its text was judged to be; the text itself goes no further
 */
export function intentEntry(report: IntentReport, ctx: ReadingContext, written: Written = {}): SentEntry {
  return sent(
    { ...ctx, seenAt: report.at },
    {
      how: 'page',
      names: report.draft === undefined ? [] : [report.draft],
      conversation: report.conversation,
      state: 'unconfirmed',
      time: report.at,
      precision: 'about',
      recipients: recipientsBut(ctx.own, report.recipients),
      ...(report.subject === undefined ? {} : { subject: report.subject }),
      ...(report.replyTo === undefined && report.conversation.length === 0 ? { opens: true } : {}),
      ...marks(written),
    },
  );
}

/**
 * What became of an intent, as the page shows it: refused and undone take it back, the site's own note ("sent")
 * alone is no proof and leaves it unconfirmed.
 * @param of the latest entry on the send that this is about (by draft, else by conversation, within `UNDO_WINDOW`)
 * @returns undefined where neither the report nor `of` says which message it was
 */
export function fateEntry(report: FateReport, ctx: ReadingContext, of?: SentEntry): SentEntry | undefined {
  if (report.draft === undefined && of === undefined) return undefined;
  return sent(
    { ...ctx, seenAt: report.at },
    {
      how: report.fate === 'toast' ? 'toast' : 'page',
      names: union(of?.names ?? [], report.draft),
      conversation: [...new Set([...(of?.conversation ?? []), ...report.conversation])],
      state: report.fate === 'toast' ? 'unconfirmed' : 'undone',
      // With the time and the recipients of the send, an undo finds its message by R8's last clause if need be.
      time: of?.time ?? report.at,
      precision: of?.precision ?? 'about',
      ...(of?.recipients ? { recipients: of.recipients } : {}),
      ...(of?.subject === undefined ? {} : { subject: of.subject }),
    },
  );
}

/** What tells one touch from another (R9, R18, R19, R24). */
export function marks({ tool, invitation, brief, ask, phrase }: Marks): Marks {
  return {
    ...(tool ? { tool } : {}),
    ...(invitation ? { invitation } : {}),
    ...(brief ? { brief } : {}),
    ...(ask ? { ask } : {}),
    ...(phrase ? { phrase } : {}),
  };
}

type Marks = Pick<SentEntry, 'tool' | 'invitation' | 'brief' | 'ask' | 'phrase'>;
type Says = Omit<SentEntry, 'id' | 'kind' | 'seenAt' | 'site' | 'account'>;

/** A sent entry with its id: the same message, state, time and recipients give the same entry. */
export function sent(ctx: ReadingContext, says: Says): SentEntry {
  const { names, conversation, state, how, time, recipients } = says;
  const { site, account, seenAt } = ctx;
  // A time that is only where it was seen moves on with each look: a draft's many saves, a message whose id tells no time.
  const moves = how === 'request' ? state === 'undone' : state === 'sent' && says.precision === 'about';
  const dated = moves ? undefined : time;
  const people =
    recipients && [recipients.to, recipients.cc, recipients.bcc].map((field) => field.map((p) => p.handle));
  const key = [...names].sort()[0] ?? conversationKey(conversation);
  const told = [says.from?.handle, says.tool, says.invitation, says.brief];
  const { ask, phrase } = says;
  const asked = ask && [ask.question, ask.language, ask.form];
  const content = [
    account,
    [...names].sort(),
    [...conversation].sort(),
    dated,
    people,
    says.opens,
    recipients?.split,
    ...(told.some((mark) => mark !== undefined) ? told : []),
    // Apart, so that what carries neither keeps the id that it has had since before they were looked for (2026-11).
    ...(asked || phrase ? [asked, phrase] : []),
  ];
  return { kind: 'sent', id: entryId(`sent ${how} ${state}`, key, content), seenAt, site, account, ...says };
}

function union(names: readonly MessageName[], name: MessageName | undefined): readonly MessageName[] {
  return name === undefined || names.includes(name) ? names : [...names, name];
}
