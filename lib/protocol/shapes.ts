import * as v from 'valibot';
import type { ConversationName, MessageName } from '../domain/ledger';
import type { Ask } from './messages';
import { ACT, HANDLE, STATE } from './shapes-act';

/** What each message must look like. A page is somebody else's ground: nothing that comes from it is taken on trust. */

/** A few of everything; a mail to 500 people must pass, a page gone mad must not. */
const MOST = { people: 2_000, names: 16, messages: 2_000, rows: 500, text: 2_000 };

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const list = <T>(item: v.GenericSchema<unknown, T>, most: number) => v.pipe(v.array(item), v.maxLength(most));
const named = <T extends string>(pattern: RegExp) =>
  v.custom<T>((value) => typeof value === 'string' && value.length <= 400 && pattern.test(value));

const site = v.picklist(['gmail', 'linkedin']);
const handle = HANDLE;
const message = named<MessageName>(/^(msg-a:\S+|g:[0-9a-f]{1,16}|rfc:.+|urn:\S+|token:\S+)$/);
const conversation = list(named<ConversationName>(/^(thread-a:\S+|t:[0-9a-f]{1,16}|urn:\S+)$/), MOST.names);
const subject = text(4_000);
const person = v.strictObject({
  handle,
  name: v.exactOptional(text(1_000)),
  also: v.exactOptional(list(handle, MOST.names)),
});
const persons = list(person, MOST.people);
const recipients = v.strictObject({ to: persons, cc: persons, bcc: persons, split: v.boolean() });
const at = { site, account: text(320) };

const messageReport = v.strictObject({
  names: list(message, MOST.names),
  from: v.exactOptional(person),
  recipients: v.exactOptional(recipients),
  time: v.exactOptional(time),
  collapsed: v.boolean(),
  text: v.exactOptional(text(MOST.text)),
  reactsTo: v.exactOptional(message),
  reactedBy: v.exactOptional(person),
  invitation: v.exactOptional(v.picklist(['note', 'bare'])),
});

const rowReport = v.strictObject({
  conversation,
  lastMessage: v.exactOptional(message),
  time: v.exactOptional(time),
  people: persons,
  count: v.exactOptional(count),
  subject: v.exactOptional(subject),
  draftPending: v.boolean(),
});

const composer = {
  ...at,
  draft: v.exactOptional(message),
  conversation,
  recipients,
  subject: v.exactOptional(subject),
  state: v.exactOptional(STATE),
};

export const SHAPES: { readonly [K in keyof Ask]: v.GenericSchema<unknown, Ask[K]['in']> } = {
  hello: v.strictObject({ site, account: v.exactOptional(text(320)), unread: v.exactOptional(v.literal(true)) }),
  composer: v.strictObject(composer),
  intent: v.strictObject({
    ...at,
    draft: v.exactOptional(message),
    conversation,
    replyTo: v.exactOptional(message),
    recipients,
    from: v.exactOptional(handle),
    subject: v.exactOptional(subject),
    text: v.exactOptional(text(MOST.text)),
    at: time,
  }),
  fate: v.strictObject({
    ...at,
    draft: v.exactOptional(message),
    conversation,
    fate: v.picklist(['refused', 'toast', 'undone']),
    at: time,
  }),
  conversation: v.strictObject({
    ...at,
    report: v.strictObject({
      conversation,
      subject: v.exactOptional(subject),
      messages: list(messageReport, MOST.messages),
      clusters: list(count, MOST.messages),
      whole: v.boolean(),
      unbroken: v.exactOptional(v.literal(true)),
    }),
  }),
  list: v.strictObject({
    ...at,
    report: v.strictObject({
      view: v.picklist(['inbox', 'all', 'sent', 'other']),
      names: v.picklist(['senders', 'recipients', 'unknown']),
      newestPage: v.boolean(),
      rows: list(rowReport, MOST.rows),
    }),
  }),
  press: v.strictObject({ ...composer, contact: handle, act: ACT }),
  health: v.strictObject({
    ...at,
    agrees: v.boolean(),
    what: v.picklist(['composers', 'messages', 'rows', 'structure']),
    at: time,
  }),
};
