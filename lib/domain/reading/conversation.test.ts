import { describe, expect, it } from 'vitest';
import type { LookEntry, ReplyEntry } from '../ledger';
import { at, BRAM, collapsed, conversation, ctx, EVA, ME, shown, unsplit } from '../test-ledger';
import { conversationEntries } from './conversation';

const own = shown(ME, 'g:1', at('2'), unsplit(ME, BRAM));
const reply = shown(BRAM, 'g:2', at('3'));
const later = shown(ME, 'g:3', at('9'), unsplit(BRAM));
const read = (messages: Parameters<typeof conversation>[0], over = {}, seenAt = at('10')) =>
  conversationEntries(conversation(messages, over), ctx(seenAt));
const replies = (entries: readonly object[]) =>
  entries.filter((one): one is ReplyEntry => 'kind' in one && one.kind === 'reply');
const look = (entries: readonly object[]) => entries.at(-1) as LookEntry;

describe('conversationEntries', () => {
  it('R8: the same conversation, read again, gives the same entries', () => {
    const messages = [own, collapsed(BRAM), collapsed(BRAM), collapsed(ME), later, collapsed(EVA)];
    const ids = read(messages).map(({ id }) => id);
    expect(read(messages, {}, at('20')).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('R7: a message of mine is a touch at its own time, to whom it names besides me', () => {
    expect(read([own])[0]).toMatchObject({ kind: 'sent', state: 'sent', time: at('2'), recipients: unsplit(BRAM) });
  });

  it('R10: mail of my own domain is no reply', () => {
    expect(replies(read([own, shown({ handle: 'email:jan@noord.example' }, 'g:9', at('4'))]))).toEqual([]);
  });

  it('R21: a collapsed message of theirs is a reply between its neighbours', () => {
    const [between, last] = replies(read([own, collapsed(BRAM), later, collapsed(BRAM)]));
    expect(between).toMatchObject({ names: [], after: at('2'), time: at('9') - 1 });
    expect(last).toMatchObject({ names: [], after: at('9'), time: at('10') });
  });

  it('R21: the order on the page stays an order of times', () => {
    const entries = read([collapsed(BRAM), collapsed(ME), later]);
    expect(replies(entries)[0]?.time).toBe(at('9') - 2);
    expect(look(entries).hidden).toEqual({ own: [at('9') - 1] });
  });

  it('R21: a cluster, and a message whose sender is not shown, may hide anything', () => {
    expect(look(read([own, later], { clusters: [1] })).hidden).toEqual({ own: [], clusterBefore: at('9') });
    const nobody = { names: [], collapsed: true } as const;
    expect(look(read([own, nobody, later])).hidden).toEqual({ own: [], clusterBefore: at('9') - 1 });
  });

  it('R21: my first message opens its conversation only where the page shows the beginning', () => {
    expect(read([own, reply])[0]).toHaveProperty('opens', true);
    expect(read([own, reply], { whole: false })[0]).not.toHaveProperty('opens');
    expect(read([own, reply], { clusters: [0] })[0]).not.toHaveProperty('opens');
    expect(read([reply, later]).find(({ kind }) => kind === 'sent')).not.toHaveProperty('opens');
  });

  it('R17: a reaction that stands under a message of mine is a reply to it, seen once however often it is read', () => {
    const [, reaction, ...rest] = read([{ ...own, reactedBy: BRAM }, later]);
    expect(reaction).toMatchObject({
      kind: 'reply',
      from: BRAM,
      time: at('10'),
      after: at('2'),
      reactsTo: 'g:1',
      verdict: { label: 'reaction', sure: true },
    });
    expect(read([{ ...own, reactedBy: BRAM }], {}, at('20'))[1]?.id).toBe(reaction?.id);
    expect(replies(rest)).toEqual([]);
    expect(replies(read([{ ...own, reactedBy: ME }]))).toEqual([]);
  });

  it('a look names everybody but me', () => {
    expect(look(read([own, reply])).people.map(({ handle }) => handle)).toEqual([BRAM.handle]);
  });

  it('says nothing of a page that does not tell which conversation it is', () => {
    expect(read([own], { conversation: [] })).toEqual([]);
  });
});
