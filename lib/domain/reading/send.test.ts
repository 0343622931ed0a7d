import { describe, expect, it } from 'vitest';
import { at, BRAM, ctx, EVA, ME, to, wire } from '../test-ledger';
import { fateEntry, intentEntry, wireEntry } from './send';

const report = {
  site: 'gmail',
  name: 'msg-a:r1',
  conversation: ['thread-a:r1'],
  state: 'sent',
  recipients: to(BRAM),
  time: at('9 10:00'),
  reaction: false,
  opens: true,
} as const;

describe('wireEntry', () => {
  it('R8: one proof is one entry, whenever and however often it is seen', () => {
    expect(wireEntry(report, ctx(at('9 10:00')))?.id).toBe(wireEntry(report, ctx(at('20')))?.id);
    expect(wireEntry(report, ctx(1))?.id).not.toBe(wireEntry({ ...report, time: at('9 10:01') }, ctx(1))?.id);
  });

  it('R10: leaves out the own addresses, and a person named twice', () => {
    const entry = wireEntry({ ...report, recipients: { ...to(ME, BRAM), cc: [BRAM, EVA] } }, ctx(1));
    expect(entry?.recipients).toEqual({ to: [BRAM], cc: [EVA], bcc: [], split: true });
  });

  it('R21: a request without its answer is unconfirmed', () => {
    expect(wireEntry(report, ctx(1), false)?.state).toBe('unconfirmed');
  });

  it('a request that names nobody leaves its recipients open', () => {
    const entry = wireEntry({ ...report, name: 'token:1', recipients: to() }, ctx(1));
    expect(entry).not.toHaveProperty('recipients');
  });

  it('R18: an answer that proves nothing leaves the send unconfirmed', () => {
    expect(wireEntry({ ...report, unproven: true }, ctx(1))?.state).toBe('unconfirmed');
  });

  it('R17: a reaction of mine is none', () => {
    expect(wireEntry({ ...report, reaction: true }, ctx(1))).toBeUndefined();
  });

  it('R5: a draft saved every few seconds is one entry', () => {
    const first = wireEntry({ ...report, state: 'draft', time: 1 }, ctx(10));
    const second = wireEntry({ ...report, state: 'draft', time: 2 }, ctx(20));
    expect(first?.state).toBe('undone');
    expect(second?.id).toBe(first?.id);
  });
});

describe('intentEntry and fateEntry', () => {
  const intent = intentEntry({ draft: 'msg-a:r1', conversation: [], recipients: to(BRAM), at: 5 }, ctx(9));

  it('an intent is unconfirmed, dated by its own click', () => {
    expect(intent).toMatchObject({ state: 'unconfirmed', seenAt: 5, time: 5, precision: 'about', opens: true });
  });

  it('R5: an undo that names only the conversation takes its message from the send', () => {
    const sent = wire('msg-a:r1', 5);
    if (sent.kind !== 'sent') throw new Error();
    const undone = fateEntry({ conversation: ['thread-a:r1'], fate: 'undone', at: 9 }, ctx(9), sent);
    expect(undone).toMatchObject({ state: 'undone', names: ['msg-a:r1'], seenAt: 9, time: 5 });
  });

  it('an undo of nobody knows what says nothing', () => {
    expect(fateEntry({ conversation: [], fate: 'undone', at: 9 }, ctx(9))).toBeUndefined();
  });

  it('R21: the note of the page alone proves nothing', () => {
    const note = fateEntry({ draft: 'msg-a:r1', conversation: [], fate: 'toast', at: 9 }, ctx(9), intent);
    expect(note).toMatchObject({ state: 'unconfirmed', how: 'toast' });
  });
});
