import { describe, expect, it } from 'vitest';
import { readWire } from './wire';
import { decodeBody } from './wire-body';

/** Bodies of which no capture exists, after gmail.md, section 3. */
const NOW = Date.UTC(2026, 10, 24, 14, 5);
const ME = [1, 'eva@vandijk.example', 'Eva van Dijk', null, null, null, null, null, null, 'eva@vandijk.example'];
const BRAM = [1, 'bram@koopmans.example', 'Bram Koopmans'];

function message(id: string, labels: readonly string[], more: Record<number, unknown> = {}): unknown[] {
  const fields: unknown[] = Array.from({ length: 52 }, () => null);
  const set = {
    0: id,
    1: ME,
    2: [BRAM],
    6: NOW,
    7: 'Quote',
    8: [null, [[0, '<div>Hi</div>']], null, 1],
    10: labels,
    17: NOW,
  };
  for (const [place, value] of Object.entries({ ...set, 51: `s:1|#${id}|0`, ...more })) fields[Number(place)] = value;
  return fields;
}
const operation = (thread: string, op: unknown, order = 1) => [order, [thread, op]];
const later = (...fields: unknown[]) => [...Array.from({ length: 13 }, () => null), fields];
const body = (...operations: unknown[]) => [[null, null, 2], [operations], null, [NOW - 9000, 1, NOW + 20, 0, 5], 2];

const SENT = ['^all', '^pfg', '^f_bt', '^f'];
const DRAFT = ['^all', '^r', '^r_bt'];
const SCHEDULED = ['^all', '^scheduled', '^f_bt'];

describe('readWire', () => {
  it('R6: a scheduled mail goes out when its body says, and is no send', () => {
    const goes = NOW + 86_400_000;
    for (const op of [
      later(message('msg-a:r1', SCHEDULED, { 20: [goes] }), null, 1),
      later(message('msg-a:r1', SCHEDULED), null, 1, [goes]),
      later(message('msg-a:r1', SCHEDULED, { 6: goes, 17: goes }), null, 1),
    ]) {
      expect(readWire(body(operation('thread-a:r1', op)))).toMatchObject([{ state: 'scheduled', time: goes }]);
    }
    const [unsaid] = readWire(body(operation('thread-a:r1', later(message('msg-a:r1', SCHEDULED), null, 1))));
    expect(unsaid?.state).toBe('scheduled');
    expect(unsaid?.time).toBeUndefined();
  });

  it('R5: of several operations on one message the last says how it stands', () => {
    const send = operation('thread-a:r1', later(message('msg-a:r1', SENT), null, 1), 1);
    const draft = operation('thread-a:r1', later(message('msg-a:r1', DRAFT), null, 1), 2);
    expect(readWire(body(send, draft)).map(({ state }) => state)).toEqual(['draft']);
    expect(readWire(body(draft, send)).map(({ state }) => state)).toEqual(['sent']);
  });

  it('R8: keeps messages of a batch apart, each in its own conversation, and never takes the last one', () => {
    const batch = body(
      operation('thread-a:r1', later(message('msg-a:r1', SENT), null, 1), 1),
      operation(
        'thread-f:1743836977043622489',
        [null, [message('msg-a:r2', DRAFT), 'msg-f:1743836977043622489', 1]],
        2,
      ),
      operation('thread-a:r3', [null, null, null, null, null, null, [['^io_re'], ['^io_fwd'], ['msg-a:r9']]], 3),
    );
    expect(readWire(batch)).toMatchObject([
      { name: 'msg-a:r1', state: 'sent', conversation: ['thread-a:r1'], opens: true },
      {
        name: 'msg-a:r2',
        state: 'draft',
        conversation: ['t:18335a7dcae04a59'],
        replyTo: 'g:18335a7dcae04a59',
        opens: false,
      },
    ]);
  });

  it('R17: an emoji reaction of mine is marked', () => {
    const parts = [
      null,
      [
        [0, 'x'],
        ['text/vnd.google.email-reaction+json', '{"emoji":"👍","version":1}'],
      ],
      null,
      1,
    ];
    const read = (more: Record<number, unknown>) =>
      readWire(body(operation('thread-a:r1', later(message('msg-a:r1', SENT, more), 'msg-f:1743836977043622489', 1))));
    expect(read({ 8: parts })[0]?.reaction).toBe(true);
    expect(read({ 8: [null, [[0, 'about text/vnd.google.email-reaction+json']]] })[0]?.reaction).toBe(false);
  });

  it.each([
    ['a poll that lists labels', [['^r', '^scheduled', '^pfg'], [1, 'eva@vandijk.example'], ['msg-a:r1']]],
    ['a change of labels', ['msg-a:r1', ['^pfg'], ['^r', '^scheduled']]],
    ['labels of a conversation', { 1: ['^f'], 2: ['^r', '^scheduled_ns'], 3: ['msg-a:r1'] }],
    ['a listed message', message('msg-a:r1', [...SENT, '^io_lr'])],
    ['a received message', message('msg-f:1743836977043622489', ['^all', '^i', '^u'])],
    ['a place in a list', message('msg-a:bump-r1', SENT, { 51: null })],
    ['a message without a sender', message('msg-a:r1', SENT, { 1: null })],
  ])('is not taken in by %s', (_, node) => expect(readWire(body(operation('thread-a:r1', [node])))).toEqual([]));

  it.each([undefined, null, 0, '', 'msg-a:r1', [], {}, [[]], { 1: null }, [['msg-a:r1']], ['msg-a:r1', ['^pfg']]])(
    'makes nothing of %j',
    (odd) => expect(readWire(odd)).toEqual([]),
  );

  it('R9: reads 500 recipients, and names with markup, emoji and right-to-left text as they stand', () => {
    const odd = ['<b>Bram</b>', '🦊 Noor', 'שלום \u202Eסוף'];
    const many = Array.from({ length: 500 }, (_, n) => [1, `p${n}@firma.example`, odd[n % 3]]);
    const [report] = readWire(body(operation('thread-a:r1', later(message('msg-a:r1', SENT, { 2: many }), null, 1))));
    expect(report?.recipients.to).toHaveLength(500);
    expect(report?.recipients.to.slice(0, 3).map(({ name }) => name)).toEqual(odd);
  });

  it('does not fall over depth or breadth', () => {
    let deep: unknown = message('msg-a:r1', SENT);
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(readWire(deep)).toHaveLength(1);
    const batch = (count: number) =>
      body(
        ...Array.from({ length: count }, (_, n) =>
          operation('thread-a:r1', later(message(`msg-a:r${n}`, SCHEDULED)), n),
        ),
      );
    expect(readWire(batch(500))).toHaveLength(500);
    expect(readWire([Array.from({ length: 200_000 }, () => [NOW])])).toEqual([]);
    expect(readWire(Array.from({ length: 200_000 }, () => [NOW]))).toEqual([]);
  });
});

describe('decodeBody', () => {
  const sent = body(
    operation('thread-a:r1', later(message('msg-a:r1', SENT, { 8: [null, [[0, 'é🦊'.repeat(9)]]] }), null, 1)),
  );
  const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
  const gzip = (text: string) =>
    new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();

  it('joins parts, also where they cut a letter in two', async () => {
    const whole = bytes(JSON.stringify(sent));
    for (const at of [1, 200, 371, 372, 373, 374]) {
      expect(await decodeBody({ raw: [{ bytes: whole.slice(0, at) }, { bytes: whole.slice(at) }] })).toEqual(sent);
    }
  });

  it('unzips', async () => {
    const zipped = await gzip(JSON.stringify(sent));
    expect(await decodeBody({ raw: [{ bytes: zipped.slice(0, 9) }, { bytes: zipped.slice(9) }] })).toEqual(sent);
    expect(await decodeBody({ raw: [{ bytes: zipped.slice(0, -20) }] })).toBeUndefined();
  });

  it('reads a form, as fields or as text', async () => {
    expect(readWire(await decodeBody({ formData: { at: ['x'], 'f.req': [JSON.stringify(sent)] } }))).toHaveLength(1);
    const text = `at=x&f.req=${encodeURIComponent(JSON.stringify(sent))}`;
    expect(readWire(await decodeBody({ raw: [{ bytes: bytes(text) }] }))).toHaveLength(1);
  });

  it('says that it can not be read', async () => {
    const json = JSON.stringify(sent);
    expect(await decodeBody({ error: 'Unknown error.' })).toBeUndefined();
    expect(await decodeBody({ raw: [{ file: '/tmp/part' }] })).toBeUndefined();
    expect(await decodeBody({ raw: [] })).toBeUndefined();
    expect(await decodeBody({ formData: { a: ['b'] } })).toBeUndefined();
    expect(await decodeBody(undefined)).toBeUndefined();
    for (const part of [json.slice(0, -9), 'a='.repeat(100_000), '', '\0', '<html>']) {
      expect(await decodeBody({ raw: [{ bytes: bytes(part) }] })).toBeUndefined();
    }
  });

  it('reads 5 MB', async () => {
    const large = body(
      operation('thread-a:r1', later(message('msg-a:r1', SENT, { 8: [null, [[0, 'x'.repeat(5_000_000)]]] }))),
    );
    expect(readWire(await decodeBody({ raw: [{ bytes: bytes(JSON.stringify(large)) }] }))).toHaveLength(1);
  });
});
