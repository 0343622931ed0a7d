import fc from 'fast-check';
import type { Handle, Person } from './contact';
import type { ConversationName, CorrectionEntry, Decision, DecisionEntry, Entry, MessageName } from './ledger';
import type { AskMark, ProposedAnswer } from './question';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { fateEntry, intentEntry, wireEntry } from './reading/send';
import type { MessageReport } from './report';
import { BRAM, ctx, EVA, logged, ME } from './test-ledger';
import type { ReplyLabel, Verdict } from './verdict';

/** How often each property is tried: 10,000 times in `npm test`, which says so in `PROPERTY_RUNS`. */
export const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) };

/** Ledgers for the property tests: what pages, lists and requests might report of a few people within three weeks. */
const START = Date.UTC(2026, 9, 19);
const person = fc.constantFrom<Person>(BRAM, EVA, ME, { handle: 'email:piet@werf.example' });
/** Who writes in a conversation besides: a colleague of mine, another address, a machine. */
const writer = fc.oneof(
  { weight: 4, arbitrary: person },
  fc.constantFrom<Person>(
    { handle: 'email:jan@noord.example' },
    { handle: 'email:bram@thuis.example' },
    { handle: 'email:mailer-daemon@mail.example' },
  ),
);
const people = fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: ({ handle }) => handle });
// Steps of 40 s within a few minutes, or of 5 hours: near enough to meet R5's and R8's windows, far enough for R2.
const time = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((step) => START + step * 40_000),
  fc.integer({ min: 0, max: 100 }).map((step) => START + step * 18_000_000),
);
const name = fc.constantFrom<MessageName>('msg-a:r1', 'msg-a:r2', 'msg-a:r3', 'g:1', 'g:2', 'g:3', 'g:4');
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
const place = fc.constantFrom<readonly ConversationName[]>(['t:1'], ['thread-a:r1', 't:1'], ['thread-a:r2'], ['t:3']);
const recipients = people.map((to) => ({ to, cc: to.includes(BRAM) ? [EVA] : [], bcc: [], split: true }));
const seenTogether = people.map((to) => ({ to, cc: [], bcc: [], split: false }));

/** R24: which question, and what a reply may come to as an answer to it. */
const mark = fc.constantFrom<AskMark>(
  { question: 'line', shape: 'line', language: 'en' },
  { question: 'given-up', shape: 'given-up', language: 'nl', form: 'formal' },
);
const answers = fc.constantFrom<Readonly<Record<string, ProposedAnswer>>>(
  { 'line en': { outcome: 'no' }, 'given-up nl': { outcome: 'yes' } },
  { 'line en': { outcome: 'not_now', until: '2026-11-10' } },
);

const label = fc.constantFrom<ReplyLabel>(
  ...(['human', 'no', 'not_now', 'reaction', 'calendar_declined', 'booking', 'auto_reply', 'bounce', 'delay'] as const),
);
const verdict = fc
  .record({
    label,
    sure: fc.boolean(),
    date: fc.option(fc.constantFrom('2026-10-30', '2026-11-06', 'soon'), { nil: undefined }),
    about: fc.option(people, { nil: undefined }),
    rule: fc.constantFrom('words', 'digit', 'no-alone'),
    answers: fc.option(answers, { nil: undefined }),
  })
  .map(({ label, sure, date, about, rule, answers }): Verdict => {
    const whom = about ? { about: about.map(({ handle }) => handle) } : {};
    return { label, sure, rule, ...(date === undefined ? {} : { date }), ...whom, ...(answers ? { answers } : {}) };
  });
const marks = fc
  .record({
    tool: fc.boolean(),
    brief: fc.boolean(),
    invitation: fc.constantFrom(undefined, undefined, 'note' as const, 'bare' as const),
    ask: fc.option(mark, { nil: undefined, freq: 2 }),
    phrase: fc.constantFrom(undefined, 'just checking in'),
  })
  .map(({ tool, brief, invitation, ask, phrase }) => ({
    ...(tool ? { tool } : {}),
    ...(brief ? { brief } : {}),
    ...(invitation ? { invitation } : {}),
    ...(ask ? { ask } : {}),
    ...(phrase === undefined ? {} : { phrase }),
  }));

const wire = fc
  .record({
    name,
    conversation: place,
    recipients,
    state: fc.constantFrom('sent', 'sent', 'scheduled', 'draft'),
    time,
    opens: fc.boolean(),
    seenAt: time,
    answered: fc.boolean(),
    marked: fc.option(marks, { nil: {}, freq: 1 }),
  })
  .map(({ seenAt, answered, marked, ...report }) => {
    const entry = wireEntry({ site: 'gmail', reaction: false, ...report, ...marked }, ctx(seenAt), answered);
    return entry ? [entry] : [];
  });

const intent = fc
  .record({
    conversation: place,
    recipients,
    at: time,
    draft: fc.option(name, { nil: undefined }),
    fate: fc.option(fc.constantFrom('refused', 'toast', 'undone'), { nil: undefined }),
    later: fc.integer({ min: 0, max: 40_000 }),
  })
  .map(({ draft, fate, later, ...report }) => {
    const made = intentEntry({ ...report, ...(draft ? { draft } : {}) }, ctx(report.at));
    if (!fate) return [made];
    const entry = fateEntry({ conversation: report.conversation, fate, at: report.at + later }, ctx(report.at), made);
    return entry ? [made, entry] : [made];
  });

const message: fc.Arbitrary<MessageReport> = fc
  .record({
    from: writer,
    time,
    names,
    recipients: seenTogether,
    collapsed: fc.boolean(),
    judged: fc.option(fc.record({ verdict, reactsTo: name }), { nil: {} }),
    marked: fc.option(marks, { nil: {}, freq: 1 }),
  })
  .map(({ collapsed, from, judged, marked, ...rest }) =>
    collapsed ? { from, collapsed, names: [] } : { from, collapsed, ...rest, ...judged, ...marked },
  );

const conversation = fc
  .record({
    conversation: place,
    messages: fc.array(message, { maxLength: 5 }),
    clusters: fc.uniqueArray(fc.nat(5), { maxLength: 1 }),
    whole: fc.boolean(),
    seenAt: time,
  })
  .map(({ seenAt, messages, ...report }) => {
    const ordered = messages.toSorted((a, b) => (a.time ?? START) - (b.time ?? START));
    return conversationEntries({ ...report, messages: ordered }, ctx(seenAt));
  });

const list = fc
  .record({
    view: fc.constantFrom('inbox', 'sent', 'all', 'other'),
    rows: fc.array(
      fc.record({
        conversation: place,
        people,
        lastMessage: name,
        time,
        count: fc.integer({ min: 1, max: 3 }),
        draftPending: fc.constant(false),
      }),
      { maxLength: 3 },
    ),
    seenAt: time,
  })
  .map(({ seenAt, view, rows }) => {
    const named = view === 'sent' ? 'recipients' : view === 'other' ? 'unknown' : 'senders';
    return listEntries({ view, names: named, newestPage: true, rows }, ctx(seenAt));
  });

const correction = fc
  .record({ contact: person, target: name, counts: fc.boolean(), seenAt: time })
  .map(({ contact: { handle }, seenAt, ...said }): CorrectionEntry[] => [
    {
      kind: 'correction',
      id: `correction ${handle} ${said.target} ${said.counts} ${seenAt}`,
      seenAt,
      site: 'gmail',
      account: ME.handle,
      how: 'hand',
      contact: handle,
      ...said,
    },
  ]);

const talk = fc
  .record({ said: fc.constantFrom('spoke', 'no-answer'), at: time, undone: fc.boolean() })
  .map(({ said, at, undone }): Entry[] => {
    const entry = logged(said, at);
    return undone ? [entry, { ...entry, seenAt: at + 1, undone }] : [entry];
  });

/** R24: what the rep decided, some of it taken back. */
const decision = fc
  .record({
    contact: person,
    decision: fc.constantFrom<Decision>(
      { code: 'answer', outcome: 'yes' },
      { code: 'answer', outcome: 'no' },
      { code: 'answer', outcome: 'not_now', until: '2026-11-10' },
      { code: 'answer', outcome: 'not_now' },
      { code: 'later', until: '2026-11-05' },
      { code: 'let-go' },
      { code: 'keep' },
      { code: 'reopen' },
    ),
    seenAt: time,
    undone: fc.boolean(),
  })
  .map(({ contact: { handle }, decision, seenAt, undone }): DecisionEntry[] => {
    const id = `decision ${handle} ${Object.values(decision).join(' ')} ${seenAt}`;
    const said = { kind: 'decision', id, seenAt, site: 'gmail', account: ME.handle, how: 'hand' } as const;
    const entry = { ...said, contact: handle, decision };
    return undone ? [entry, { ...entry, seenAt: seenAt + 1, undone }] : [entry];
  });

export const HANDLES: readonly Handle[] = [BRAM.handle, EVA.handle, 'email:piet@werf.example'];

/** Entries as reports make them, in the order in which they were seen. */
export const ledger: fc.Arbitrary<readonly Entry[]> = fc
  .array(fc.oneof(wire, wire, intent, conversation, conversation, list, correction, talk, decision, decision), {
    maxLength: 8,
  })
  .map((batches) => batches.flat());

/** A ledger, and the same entries as they might arrive: in another order, some of them twice. */
export const arrival: fc.Arbitrary<{ readonly entries: readonly Entry[]; readonly arrived: readonly Entry[] }> =
  ledger.chain((entries) =>
    fc
      .record({
        twice: fc.subarray([...entries]),
        keys: fc.array(fc.nat(), { minLength: entries.length * 2, maxLength: entries.length * 2 }),
      })
      .map(({ twice, keys }) => {
        const all = [...entries, ...twice].map((entry, i) => ({ entry, key: keys[i] ?? 0 }));
        return { entries, arrived: all.sort((a, b) => a.key - b.key).map(({ entry }) => entry) };
      }),
  );
