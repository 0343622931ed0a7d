import { describe, expect, it } from 'vitest';
import { handleText } from '../../domain/contact';
import type { WireReport } from '../../domain/report';
import { captureJson, NO_CAPTURES } from './fixtures/captures';
import { readWire } from './wire';

const FILES = {
  send: '2022-09-09-cvOnSend_request.json',
  sendCopied: '2022-09-09-cvOnSend_3_request.json',
  reply: '2022-09-09-cvOnReplySend_request.json',
  replyCopied: '2022-09-09-cvOnReplySend_3_request.json',
  send2019: '2019-01-18-cvOffSend.json',
  reply2019: '2019-01-18-cvOffReplySend.json',
  draft: '2022-09-09-cvOnDraftSave_request.json',
  update: '2022-09-09-cvOnDraftUpdate_request.json',
  batched: '2022-09-09-cvOnDraftSaveBatched_request.json',
  replyDraft: '2022-09-09-cvOnReplyDraftSave_request.json',
};

/** What each body says, read by eye from the captures. */
const SENDS = [
  [FILES.send, 'msg-a:r8190137112111191537', 'thread-a:r263523620390330024', 1662744701149, 'subject_111', true],
  [
    FILES.sendCopied,
    'msg-a:r-329565169840451245',
    'thread-a:r-8891700334768116294',
    1666393164210,
    'test subject',
    true,
  ],
  [
    FILES.reply,
    'msg-a:r-414184523264894368',
    'thread-a:r-474834441621213468',
    1663008634218,
    'Re: tracking test',
    false,
  ],
  [
    FILES.replyCopied,
    'msg-a:r7241715802500133864',
    'thread-a:r-1030145228305804508',
    1666393031985,
    'Re: test subject',
    false,
  ],
  [FILES.send2019, 'msg-a:r1172851975112249697', 'thread-a:r-6484824435222735158', 1547864572618, 'x', true],
  [FILES.reply2019, 'msg-a:r5342060334926697893', 'thread-a:r-6484824435222735158', 1547865280656, 'Re: x', false],
] as const;
const RECIPIENTS: Record<string, [to: string[], cc: string[], bcc: string[]]> = {
  // R1: `test+1@gmail.com`, without its tag.
  [FILES.send]: [['test@gmail.com'], [], []],
  [FILES.sendCopied]: [['test+to@test.com'], ['test+cc@test.com'], ['test+bcc@test.com']],
  [FILES.reply]: [['test@streak.com'], [], []],
  [FILES.replyCopied]: [['test+to@test.com'], ['test+cc@test.com', 'test+cc2@test.com'], ['test+bcc2@test.com']],
  [FILES.send2019]: [['cowan@streak.com'], [], []],
  [FILES.reply2019]: [['cowan@streak.com'], [], []],
};
const DRAFTS = [FILES.draft, FILES.update, FILES.batched, FILES.replyDraft];

const addresses = (report: WireReport | undefined) =>
  (['to', 'cc', 'bcc'] as const).map((field) => report?.recipients[field].map(({ handle }) => handleText(handle)));

describe.skipIf(NO_CAPTURES)('readWire on the captures', () => {
  it.each(SENDS)('%s is one send', (file, name, thread, time, subject, opens) => {
    const reports = readWire(captureJson(file));
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      name,
      conversation: [thread],
      state: 'sent',
      time,
      subject,
      opens,
      reaction: false,
    });
    expect(addresses(reports[0])).toEqual(RECIPIENTS[file]);
    expect(reports[0]?.recipients.split).toBe(true);
  });

  it.each(DRAFTS)('%s is a draft and no send', (file) => {
    const reports = readWire(captureJson(file));
    expect(reports.map(({ state }) => state)).toEqual(['draft']);
  });

  it('names who is written to, who writes, and what is answered', () => {
    const [copied] = readWire(captureJson(FILES.replyCopied));
    expect(copied?.from).toEqual({ handle: 'email:test@test.com', name: 'test test' });
    expect(copied?.recipients.cc).toEqual([
      { handle: 'email:test+cc@test.com', name: 'test cc' },
      { handle: 'email:test+cc2@test.com' },
    ]);
    expect(copied?.replyTo).toBe('msg-a:r-9122305152175603305');
    expect(readWire(captureJson(FILES.replyDraft))[0]).toMatchObject({
      replyTo: 'g:183b2a348d698d42',
      conversation: ['t:183b2a348d698d42'],
      opens: false,
    });
  });

  it('finds no send in what Gmail only lists', () => {
    for (const file of ['2022-list-bv-embedded.no.json', '2022-thread-fd-embedded.no.json']) {
      expect(readWire(captureJson(file))).toEqual([]);
    }
  });

  it.each(SENDS)(
    '%s is read the same after fields were put in before, between or after',
    (file, name, thread, time) => {
      for (let place = 0; place < 12; place += 1) {
        const [report, ...others] = readWire(moved(captureJson(file), (fields) => fields.toSpliced(place, 0, null)));
        expect(others).toEqual([]);
        expect(report).toMatchObject({ name, conversation: [thread], state: 'sent', time });
        expect(addresses(report)).toEqual(RECIPIENTS[file]);
      }
    },
  );

  it.each(SENDS)(
    '%s is read after its fields were shuffled: who is known, To and Cc are not claimed',
    (file, name, thread, time) => {
      for (let seed = 1; seed <= 200; seed += 1) {
        const [report, ...others] = readWire(moved(captureJson(file), (fields) => shuffled(fields, seed)));
        expect(others).toEqual([]);
        expect(report).toMatchObject({ name, conversation: [thread], state: 'sent', time });
        expect(addresses(report).flat().toSorted()).toEqual(RECIPIENTS[file]?.flat().toSorted());
      }
    },
  );

  it.each(DRAFTS)('%s stays a draft when shuffled', (file) => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const reports = readWire(moved(captureJson(file), (fields) => shuffled(fields, seed)));
      expect(reports.map(({ state }) => state)).toEqual(['draft']);
    }
  });
});

describe.skipIf(NO_CAPTURES)('readWire on the captures: the rep’s own words', () => {
  it.each([
    [FILES.send, 'ab'],
    [FILES.reply, 'foo2 (no tracking)'],
    [FILES.sendCopied, expect.stringMatching(/^test body/)],
    [FILES.send2019, expect.any(String)],
  ])('R19, R24: of %s they are judged, without the quoted mail', (file, words) => {
    const seen: string[] = [];
    const ask = { question: 'line', shape: 'line', language: 'en' } as const;
    const judge = (text: string) => (seen.push(text) > 0 ? { brief: true as const, ask, phrase: 'nog even' } : {});
    expect(readWire(captureJson(file), judge)).toMatchObject([{ brief: true, ask, phrase: 'nog even' }]);
    expect(seen).toEqual([words]);
    expect(readWire(captureJson(file))[0]).not.toHaveProperty('brief');
  });

  it('those of a draft are not: it may still become anything', () => {
    const seen: string[] = [];
    readWire(captureJson(FILES.replyDraft), (text) => (seen.push(text) > 0 ? {} : {}));
    expect(seen).toEqual([]);
  });
});

/** The body with every node that begins with a message id changed (arrays, and objects with their places as keys). */
function moved(node: unknown, change: (fields: unknown[]) => unknown[]): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    const inner = node.map((value) => moved(value, change));
    return typeof node[0] === 'string' && /^msg-a:r/.test(node[0]) && node.length > 8 ? change(inner) : inner;
  }
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, moved(value, change)]));
  if (typeof inner['1'] !== 'string' || !/^msg-a:r/.test(inner['1']) || !inner['11']) return inner;
  const fields = Array.from({ length: 56 }, (_, place) => inner[place + 1]);
  return Object.fromEntries(change(fields).flatMap((value, place) => (value == null ? [] : [[place + 1, value]])));
}

function shuffled(fields: readonly unknown[], seed: number): unknown[] {
  let state = seed;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return fields
    .map((value) => [random(), value] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value);
}
