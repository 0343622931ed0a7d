// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../adapter';
import { BRAM, bubble, type Drawn, EVA, MONDAY, messageId, NOOR, threadId, urn } from '../fixtures/drawings';
import { open } from '../fixtures/open';

const own = (n: number, over: Partial<Drawn> = {}): Drawn => ({ by: EVA, urn: urn(1, MONDAY + n), ...over });
const theirs = (n: number, over: Partial<Drawn> = {}): Drawn => ({ by: BRAM, urn: urn(1, MONDAY + n), ...over });
const PLACEHOLDER = '11111111-2222-4333-8444-555555555555';

function read(items: readonly Drawn[], who = [BRAM], change: (page: Document) => void = () => {}) {
  const page = open(bubble('de', items, { who }));
  change(page);
  return [...linkedin.conversations(page)];
}
const senders = (items: readonly Drawn[], who?: string[], change?: (page: Document) => void) =>
  read(items, who, change)[0]?.messages.map(({ from }) => from?.handle.split(':')[1]);

describe('a thread', () => {
  it('R7: names each message, its exact time, whose it is, and to whom mine went', () => {
    const [report] = read([own(0), theirs(5)]);
    expect(report).toMatchObject({ conversation: [`urn:${threadId(1)}`], clusters: [], whole: false, unbroken: true });
    expect(report?.messages).toEqual([
      {
        names: [`urn:${messageId(1, MONDAY)}`],
        from: { handle: `linkedin:${EVA}` },
        time: MONDAY,
        recipients: { to: [{ handle: `linkedin:${BRAM}`, name: 'Bram Koopmans' }], cc: [], bcc: [], split: true },
        collapsed: false,
        text: 'Invented',
      },
      {
        names: [`urn:${messageId(1, MONDAY + 5)}`],
        from: { handle: `linkedin:${BRAM}`, name: 'Bram Koopmans' },
        time: MONDAY + 5,
        collapsed: false,
        text: 'Invented',
      },
    ]);
  });

  it('a follow-up is its head’s, on either side', () => {
    const followUp = { follows: true, indicator: false };
    expect(senders([own(0), own(1, followUp), theirs(2), theirs(3, followUp), theirs(4, followUp)])).toEqual([
      EVA,
      EVA,
      BRAM,
      BRAM,
      BRAM,
    ]);
  });

  it('mine takes a second sign: a link to me, the sent mark, or a head that had one', () => {
    expect(senders([own(0, { indicator: false })])).toEqual([EVA]);
    expect(senders([own(0, { follows: true })])).toEqual([EVA]);
    expect(senders([theirs(0), own(1, { follows: true, indicator: false })])).toEqual([BRAM]);
  });

  it('R21: what contradicts itself is nobody’s, and the count is a lower bound', () => {
    const unmark = (page: Document) =>
      page.querySelector('.msg-s-event-listitem--other')?.classList.remove('msg-s-event-listitem--other');
    const [report] = read([own(0), theirs(1), own(2)], [BRAM], unmark);
    expect(report?.messages).toHaveLength(2);
    expect(report?.clusters).toEqual([1]);
    const mark = (page: Document) =>
      page.querySelector('.msg-s-event-listitem')?.classList.add('msg-s-event-listitem--other');
    expect(read([own(0), theirs(1)], [BRAM], mark)[0]?.messages).toHaveLength(1);
  });

  it('a placeholder is not sent yet; a system line has no text', () => {
    expect(senders([own(0), own(1, { urn: PLACEHOLDER })])).toEqual([EVA]);
    expect(senders([own(0), theirs(1, { text: null })])).toEqual([EVA]);
  });

  it('R21: one that can’t be decoded is missed by the second look, and nothing is called unbroken', () => {
    const odd = own(1, { urn: 'urn:li:msg_message:(urn:li:fsd_profile:x,3-new)' });
    expect(read([own(0), odd])[0]).not.toHaveProperty('unbroken');
    const page = open(bubble('nl', [own(0), odd]));
    expect(linkedin.loose(page).messages).toBe(2);
  });

  it('R17: a reaction under a message of mine is the other one’s; under one of theirs it is nobody’s answer', () => {
    const [report] = read([own(0, { reaction: '👍' }), theirs(1, { reaction: '👏' }), own(2)]);
    expect(report?.messages.map(({ reactedBy }) => reactedBy?.handle)).toEqual([
      `linkedin:${BRAM}`,
      undefined,
      undefined,
    ]);
    // Its emoji is no word of the message.
    expect(report?.messages[0]?.text).toBe('Invented');
    expect(linkedin.loose(open(bubble('nl', [own(0, { reaction: '👍' })]))).messages).toBe(1);
  });

  it('links in the text are somebody’s words', () => {
    const text = `<a href="https://www.linkedin.com/in/${NOOR}">Noor</a>`;
    expect(senders([own(0, { text }), theirs(1, { text, follows: true })])).toEqual([EVA, BRAM]);
  });

  it('a header with the vanity name and messages with the id are one person, under both', () => {
    const [report] = read([own(0), theirs(1)], ['bram-koopmans']);
    expect(report?.messages[0]?.recipients?.to).toEqual([
      { handle: `linkedin:${BRAM}`, name: 'bram-koopmans', also: ['slug:bram-koopmans'] },
    ]);
  });

  it.each<[string, Drawn[], string[]]>([
    ['R18: two who write', [own(0), theirs(1), { by: NOOR, urn: urn(1, MONDAY + 2) }], [BRAM]],
    ['R18: two in the header', [own(0)], [BRAM, NOOR]],
    ['another than the header’s', [own(0), theirs(1)], [NOOR]],
    ['nobody in the header', [own(0), theirs(1)], []],
    ['two threads', [own(0), { by: EVA, urn: urn(2, MONDAY) }], [BRAM]],
    ['two mailboxes', [own(0), { by: EVA, urn: urn(1, MONDAY).replace(EVA, NOOR) }], [BRAM]],
  ])('is not read: %s', (_, items, who) => expect(read(items, who)).toEqual([]));
});
