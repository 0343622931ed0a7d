import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import type { Entry } from './ledger';
import { conversationEntries } from './reading/conversation';
import { intentEntry, wireEntry } from './reading/send';
import type { ConversationReport, WireReport } from './report';
import { at, BRAM, conversation, count, ctx, EVA, ME, shown, to } from './test-ledger';

/** LinkedIn's request names a conversation and a token of the client's; the person and the name come from the page. */
const HERE = { conversation: ['urn:2-thread'] } as const;
const request = (token: string, time: number, over: Partial<WireReport> = {}): Entry => {
  const report: WireReport = {
    site: 'linkedin',
    name: `token:${token}`,
    ...HERE,
    state: 'sent',
    from: ME,
    recipients: to(),
    reaction: false,
    opens: false,
    ...over,
  };
  const entry = wireEntry(report, ctx(time));
  if (!entry) throw new Error('No touch');
  return entry;
};
const intent = (time: number) => intentEntry({ ...HERE, recipients: to(BRAM), at: time }, ctx(time));
const mine = (name: string, time: number) => shown(ME, `urn:2-${name}`, time, to(BRAM));
const theirs = (name: string, time: number, from = BRAM) => shown(from, `urn:2-${name}`, time);
const page = (messages: ConversationReport['messages'], seenAt = at('20')) =>
  conversationEntries(conversation(messages, { ...HERE, whole: false, unbroken: true }), ctx(seenAt));

describe('a request that names only its conversation', () => {
  const sent = request('1', at('9 10:00'));

  it('R8: intent, request and the page are one message, with the page’s exact time', () => {
    const all = [intent(at('9 10:00') - 200), sent, ...page([mine('a', at('9 10:00') + 411)])];
    for (const entries of [all, all.toReversed()]) {
      expect(fold(entries).sent).toMatchObject([
        { names: ['token:1', 'urn:2-a'], state: 'sent', time: at('9 10:00') + 411, recipients: to(BRAM) },
      ]);
    }
  });

  it('R8: two sends within two minutes are two, and each finds its own', () => {
    const all = [
      sent,
      request('2', at('9 10:01')),
      ...page([mine('a', at('9 10:00') + 300), mine('b', at('9 10:01') + 300)]),
    ];
    expect(fold(all).sent.map(({ names }) => names)).toEqual([
      ['token:1', 'urn:2-a'],
      ['token:2', 'urn:2-b'],
    ]);
  });

  it('R8: in another conversation it is another message', () => {
    const elsewhere = request('2', at('9 10:00'), { conversation: ['urn:2-other'] });
    expect(fold([elsewhere, ...page([mine('a', at('9 10:00'))])]).sent).toHaveLength(2);
  });

  it('R1: goes to the one person whom its conversation is with, however that was learnt', () => {
    expect(count([sent, ...page([theirs('a', at('2'))])], at('20'))).toMatchObject({ unanswered: 1 });
    expect(count([sent, ...page([mine('a', at('2'))])], at('20'))).toMatchObject({ unanswered: 2 });
  });

  it('R18: of several people, and of none, nobody is chosen', () => {
    expect(fold([sent, ...page([theirs('a', at('2')), theirs('b', at('3'), EVA)])]).sent[0]).not.toHaveProperty(
      'recipients',
    );
    expect(fold([sent]).sent[0]).not.toHaveProperty('recipients');
  });

  it('an undo that names nobody is no request, and takes nothing else along', () => {
    const undone = request('2', at('9 10:01'), { state: 'draft' });
    const seen = page([mine('a', at('9 10:00'))], at('9 10:00') + 1_000);
    expect(fold([undone, ...seen]).sent).toMatchObject([{ names: ['urn:2-a'] }]);
  });
});

describe('a conversation whose older messages load on scroll', () => {
  const own = [mine('b', at('9')), mine('c', at('10'))];

  it('R21: is a lower bound where no message of theirs is shown above', () => {
    expect(count(page(own), at('20'))).toMatchObject({ unanswered: 2, atLeast: true });
  });

  it('R21: is exact where one is', () => {
    expect(count(page([mine('0', at('2')), theirs('a', at('3')), ...own]), at('20'))).toMatchObject({
      unanswered: 2,
      atLeast: false,
    });
  });

  it('R21: is a lower bound again where something between can’t be read', () => {
    const broken = conversation([theirs('a', at('3')), ...own], {
      ...HERE,
      whole: false,
      unbroken: true,
      clusters: [1],
    });
    expect(count(conversationEntries(broken, ctx(at('20'))), at('20'))).toMatchObject({ atLeast: true });
  });
});
