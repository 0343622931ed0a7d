import type { Person } from '../../domain/contact';
import type { ConversationName, MessageName, Recipients } from '../../domain/ledger';
import type { JudgeWritten, WireReport } from '../../domain/report';
import { conversationName, messageName } from './ids';
import { clockOf, goesAt } from './wire-clock';
import {
  type Field,
  fieldsOf,
  labelsOf,
  peopleOf,
  personOf,
  someText,
  stringsOf,
  timesOf,
  writtenIn,
} from './wire-fields';

export { decodeBody } from './wire-body';

/**
 * Gmail's own request that saves, sends and schedules: POST to `…/i/s`, under `/sync/u/N/`, and in a delegated
 * mailbox under a path that no capture shows, so only its end is looked at (gmail.md, section 3).
 */
export const SEND_URLS = ['https://mail.google.com/*/i/s', 'https://mail.google.com/*/i/s?*'];

/**
 * What a sync body sends, schedules or saves as a draft. Walks any JSON tree for nodes that are a message by what
 * they hold (an id, labels, and a sender that stands alone), so it survives shifted places, batches, and both
 * formats (2019, 2022). Ids, addresses, labels, times and the subject are looked at; the rep's own words are only
 * shown to the judge, once they are sent.
 * @param body what `decodeBody` gave; anything else is read as far as it goes.
 * @param judge of the rep's own words and name (R19, R24)
 * @returns each message once, as its last operation in the body leaves it; empty where there is none.
 */
export function readWire(body: unknown, judge: JudgeWritten = () => ({})): readonly WireReport[] {
  const reports = new Map<MessageName, WireReport>();
  const clock = clockOf(body);
  const left: Place[] = [{ node: body, around: [], thread: undefined }];
  for (let place = left.pop(); place; place = left.pop()) {
    const fields = fieldsOf(place.node);
    const message = messageOf(fields);
    if (message) {
      const report = reportOf(message, place, clock, judge);
      // Set anew, so that the order is that of the last operations.
      if (report) {
        reports.delete(report.name);
        reports.set(report.name, report);
      }
      continue;
    }
    const thread = stringsOf(fields).find(([, text]) => conversationName(text) && text.includes('thread-'));
    const inside = thread ? conversationName(thread[1]) : place.thread;
    for (const [, node] of fields.toReversed()) {
      if (typeof node === 'object' && node !== null) left.push({ node, around: fields, thread: inside });
    }
  }
  return [...reports.values()];
}

/** A node and what stands around it: its siblings, and the conversation that the nearest node above names. */
interface Place {
  readonly node: unknown;
  readonly around: readonly Field[];
  readonly thread: ConversationName | undefined;
}

interface Message {
  readonly name: MessageName;
  readonly labels: readonly string[];
  readonly from: readonly [place: number, person: Person];
  readonly fields: readonly Field[];
}

function messageOf(fields: readonly Field[]): Message | undefined {
  const ids = stringsOf(fields).filter(([, text]) => /^#?msg-[af]:/.test(text) && messageName(text));
  if (ids.length === 0) return undefined;
  const labels = fields.flatMap(([, value]) => labelsOf(value) ?? []);
  const from = fields.flatMap(([place, value]) => {
    const person = personOf(value);
    return person ? [[place, person] as const] : [];
  })[0];
  if (labels.length === 0 || !from) return undefined;
  // `s:…|#msg-a:…|0` (place 51 in 2022) says which of several is its own; else the first.
  const session = stringsOf(fields).find(([, text]) => /^s:.*\|#msg-/.test(text))?.[1];
  const own = ids.find(([, text]) => session?.includes(`|#${text.replace('#', '')}|`)) ?? ids[0];
  const name = messageName(own?.[1]);
  return name && { name, labels, from, fields };
}

/** `^io_lr…` stands on messages that are only listed (gmail.md, section 3). */
function stateOf(labels: readonly string[]): WireReport['state'] | undefined {
  if (labels.some((label) => label.startsWith('^io_lr'))) return undefined;
  if (labels.includes('^scheduled')) return 'scheduled';
  if (labels.includes('^pfg')) return 'sent';
  return labels.includes('^r') ? 'draft' : undefined;
}

const REACTION = 'text/vnd.google.email-reaction+json';

function reportOf(
  message: Message,
  { node, around, thread }: Place,
  clock: number | undefined,
  judge: JudgeWritten,
): WireReport | undefined {
  const { name, labels, fields } = message;
  const [start, from] = message.from;
  const state = stateOf(labels);
  if (!state) return undefined;
  const times = timesOf(fields);
  const sent = (inPlace(fields, start) && times.find(([place]) => place === start + TIME)?.[1]) || earliest(times);
  const time = state === 'scheduled' ? goesAt(fields, around, clock ?? sent) : sent;
  const subject = subjectOf(fields, start);
  const target = stringsOf(around).map(([, text]) => messageName(text));
  const text = inPlace(fields, start) ? writtenIn(fields.find(([place]) => place === start + BODY)?.[1]) : '';
  const replyTo = target.find((found) => found !== undefined && found !== name);
  const answers = stringsOf(fields).some(([place, text]) => place !== start + OWN_RFC && /^<[^<>\s]+@/.test(text));
  return {
    site: 'gmail',
    name,
    conversation: thread ? [thread] : [],
    state,
    from,
    recipients: recipientsOf(fields, start),
    ...(time !== undefined && { time }),
    ...(subject && { subject }),
    ...(state !== 'draft' && judge(text, from.name)),
    ...(replyTo && { replyTo }),
    reaction: someText(node, REACTION),
    opens: !replyTo && !answers && thread?.startsWith('thread-a:') === true,
  };
}

/** Places counted from the sender's (1 in 2022): To, Cc, Bcc, Reply-To follow it; then time, subject, body, labels, own RFC id. */
const TIME = 5;
const SUBJECT = 6;
const BODY = 7;
const LABELS = 9;
const OWN_RFC = 12;

/** Time and labels stand where they should after the sender: nothing between them was moved. */
function inPlace(fields: readonly Field[], start: number): boolean {
  const labelled = fields.some(([place, value]) => place === start + LABELS && labelsOf(value));
  return labelled && timesOf(fields).some(([place]) => place === start + TIME);
}

/**
 * To, Cc and Bcc are lists of the same shape: only their places tell them apart. Three degrees of knowing:
 * - nothing was moved: each list by its place
 * - moved, but id, sender, two or more lists, time and labels still stand in this order: To, Cc, Bcc in turn
 * - anything else: all of them in the order in which they stand, as "To or Cc unknown" (R9, `split: false`)
 */
function recipientsOf(fields: readonly Field[], start: number): Recipients {
  const lists = fields.flatMap(([place, value]) => {
    const people = peopleOf(value);
    return people ? [[place, people] as const] : [];
  });
  const at = (offset: number) => lists.find(([place]) => place === start + offset)?.[1] ?? [];
  if (inPlace(fields, start)) return { to: at(1), cc: at(2), bcc: at(3), split: true };
  const id = fields.find(([, value]) => typeof value === 'string' && messageName(value))?.[0] ?? start;
  const labels = fields.find(([, value]) => labelsOf(value))?.[0] ?? 0;
  const order = [id, start, ...lists.map(([place]) => place), timesOf(fields)[0]?.[0] ?? 0, labels];
  const inOrder = lists.length > 1 && order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0));
  const [to = [], cc = [], bcc = []] = lists.map(([, people]) => people);
  if (inOrder) return { to, cc, bcc, split: true };
  const all = new Map(lists.flatMap(([, people]) => people.map((person) => [person.handle, person])));
  return { to: [...all.values()], cc: [], bcc: [], split: lists.length === 0 };
}

/** The subject by its place, else the only text that can be one. */
function subjectOf(fields: readonly Field[], start: number): string | undefined {
  const texts = stringsOf(fields);
  if (inPlace(fields, start)) return texts.find(([place]) => place === start + SUBJECT)?.[1];
  const free = texts.filter(
    ([, text]) => text !== '' && !/^(#?(msg|thread)-\w+:|s:|<|\d{13}$|[0-9a-f]{16}$)/.test(text),
  );
  return free.length === 1 ? free[0]?.[1] : undefined;
}

const earliest = (times: readonly (readonly [place: number, ms: number])[]) =>
  times.map(([, ms]) => ms).reduce<number | undefined>((one, ms) => Math.min(one ?? ms, ms), undefined);
