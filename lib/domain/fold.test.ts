import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { shownSame } from './identity';
import type { Entry } from './ledger';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { fateEntry, intentEntry, wireEntry } from './reading/send';
import { at, BRAM, collapsed, conversation, ctx, EVA, ME, row, shown, to, unsplit, wire } from './test-ledger';

const T = at('9 10:00');
const SECOND = 1000;
const report = { site: 'linkedin', state: 'sent', reaction: false } as const;
const undo = (of: Entry, seenAt: number): Entry => {
  const entry = of.kind === 'sent' && fateEntry({ conversation: [], fate: 'undone', at: seenAt }, ctx(seenAt), of);
  if (!entry) throw new Error('Nothing to undo');
  return entry;
};
const seen = (report: Parameters<typeof conversationEntries>[0], seenAt: number) =>
  conversationEntries(report, ctx(seenAt));
const own = { ...shown(ME, 'msg-a:r1', T + 400, unsplit(BRAM)), names: ['msg-a:r1', 'g:9'] as const };

describe('R8: one message', () => {
  it('R8: request, conversation and a row of Sent are one message under all of its names', () => {
    const list = { view: 'sent', names: 'recipients', newestPage: true } as const;
    const sentRow = listEntries({ ...list, rows: [row({ lastMessage: 'g:9', time: T + 400 })] }, ctx(at('20')));
    const { sent } = fold([...sentRow, ...seen(conversation([own]), at('12')), wire('msg-a:r1', T)]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ names: ['g:9', 'msg-a:r1'], time: T + 400, how: 'request' });
  });

  it('R8: without a shared name, the same To within 2 minutes is one message', () => {
    const other = seen(conversation([shown(ME, 'g:9', T + 119 * SECOND, unsplit(BRAM))]), at('12'));
    expect(fold([wire('msg-a:r1', T), ...other]).sent).toHaveLength(1);
  });

  it('R8: whom a page showed under two handles is met by either; whom the rep joined is not', () => {
    const seen = [wire('msg-a:r1', T, { recipients: to(EVA) }), wire('g:2', T + SECOND)];
    const both = shownSame([{ ...EVA, also: [BRAM.handle] }], ctx(T));
    expect(fold([...seen, ...both]).sent).toHaveLength(1);
    expect(fold([...seen, ...both.map((same) => ({ ...same, how: 'hand' as const }))]).sent).toHaveLength(2);
  });

  it('R8: two names of one kind, another To, or more than 2 minutes are two messages', () => {
    expect(fold([wire('msg-a:r1', T), wire('msg-a:r2', T + SECOND)]).sent).toHaveLength(2);
    expect(fold([wire('msg-a:r1', T), wire('g:2', T, { recipients: to(EVA) })]).sent).toHaveLength(2);
    expect(fold([wire('msg-a:r1', T), wire('g:2', T + 121 * SECOND)]).sent).toHaveLength(2);
  });

  it('R8: in two conversations are two messages', () => {
    const other = wire('g:2', T + SECOND, { conversation: ['thread-a:r2'] });
    expect(fold([wire('msg-a:r1', T), other]).sent).toHaveLength(2);
    const unknown = wire('g:2', T + SECOND, { conversation: ['t:2'] });
    expect(fold([wire('msg-a:r1', T), unknown]).sent).toHaveLength(1);
  });

  it('R8: two accounts are two messages', () => {
    const other = { ...wire('g:2', T + SECOND), account: 'email:info@noord.example' } as const;
    expect(fold([wire('msg-a:r1', T), other]).sent).toHaveLength(2);
  });

  it('R8: two mails within 2 minutes each find their own second name', () => {
    const pair = [wire('msg-a:r1', T), wire('msg-a:r2', T + 60 * SECOND)];
    const page = [wire('g:1', T + SECOND), wire('g:2', T + 61 * SECOND)];
    expect(fold([...page, ...pair]).sent.map(({ names }) => names)).toEqual([
      ['g:1', 'msg-a:r1'],
      ['g:2', 'msg-a:r2'],
    ]);
  });

  it('R8: a refused try takes no item of the try after it, though the client’s clock is ahead of the site’s', () => {
    const on = { conversation: ['urn:2-a'] as const, opens: false, recipients: to() };
    const refused = wireEntry({ ...report, ...on, name: 'token:1', time: T }, ctx(T), false);
    const sent = wireEntry({ ...report, ...on, name: 'token:2', time: T + 10 * SECOND }, ctx(T + 10 * SECOND));
    if (!refused || !sent) throw new Error('No touch');
    const item = shown(ME, 'urn:2-b', T + 2 * SECOND, to(BRAM));
    const page = seen(conversation([item], { conversation: ['urn:2-a'] }), T + 3 * SECOND);
    for (const entries of [
      [refused, sent, ...page],
      [...page, sent, refused],
    ])
      expect(fold(entries).sent.map(({ state, names }) => [state, names])).toEqual([
        ['unconfirmed', ['token:1']],
        ['sent', ['token:2', 'urn:2-b']],
      ]);
  });

  it('R9: the recipients of the proof win over those of the composer and of the page', () => {
    const intent = intentEntry({ draft: 'msg-a:r1', conversation: [], recipients: to(BRAM, EVA), at: T }, ctx(T));
    const proof = wire('msg-a:r1', T, { recipients: { ...to(BRAM), cc: [EVA] } });
    const page = seen(conversation([{ ...own, recipients: unsplit(BRAM, EVA) }]), at('12'));
    expect(fold([...page, intent, proof]).sent[0]?.recipients).toMatchObject({ to: [BRAM], cc: [EVA] });
  });
});

describe('R5: undo', () => {
  const first = wire('msg-a:r1', T);

  it('R5: what was undone is not there', () => {
    expect(fold([undo(first, T + 8 * SECOND), first]).sent).toEqual([]);
  });

  it('R5: sent, undone, sent again is sent once, at the last time', () => {
    const again = wire('msg-a:r1', T + 60 * SECOND);
    const { sent } = fold([again, undo(first, T + 8 * SECOND), first]);
    expect(sent.map(({ time }) => time)).toEqual([T + 60 * SECOND]);
  });

  it('R5: a draft again is undone, and the page that still shows it for a moment does not revive it', () => {
    const draft = wire('msg-a:r1', T + 8 * SECOND, { state: 'draft' });
    const lag = seen(conversation([own]), T + 9 * SECOND);
    expect(fold([first, draft, ...lag]).sent).toEqual([]);
  });

  it('R5: an autosave before the send takes nothing back', () => {
    expect(fold([first, wire('msg-a:r1', T - SECOND, { state: 'draft' })]).sent).toHaveLength(1);
  });

  it('R5: a request that saves the draft and sends it in one has sent it', () => {
    expect(fold([wire('msg-a:r1', T, { state: 'draft' }), first]).sent).toHaveLength(1);
  });

  it('R5: an undo without a name finds its nameless intent', () => {
    const intent = intentEntry({ conversation: [], recipients: to(BRAM), at: T }, ctx(T));
    expect(fold([intent]).sent).toHaveLength(1);
    expect(fold([intent, undo(intent, T + 5 * SECOND)]).sent).toEqual([]);
  });

  it('R5: it is provisional for 35 s from its first sighting, until it is seen after that', () => {
    expect(fold([first]).sent[0]?.provisionalUntil).toBe(T + 35 * SECOND);
    expect(fold([first, ...seen(conversation([own]), T + 10 * SECOND)]).sent[0]?.provisionalUntil).toBe(
      T + 35 * SECOND,
    );
    expect(fold([first, ...seen(conversation([own]), at('12'))]).sent[0]).not.toHaveProperty('provisionalUntil');
  });

  it('R5: a note of the page after the proof does not make it unconfirmed', () => {
    if (first.kind !== 'sent') throw new Error();
    const note = fateEntry({ conversation: [], fate: 'toast', at: T + SECOND }, ctx(T), first);
    expect(fold([first, note as Entry]).sent[0]?.state).toBe('sent');
  });
});

describe('R6: scheduled', () => {
  const scheduled = wire('msg-a:r1', at('12'), { state: 'scheduled' }, T);

  it('R6: goes out once, when it is seen', () => {
    expect(fold([scheduled]).sent[0]).toMatchObject({ state: 'scheduled', time: at('12') });
    const gone = seen(conversation([{ ...own, time: at('12') + 900 }]), at('13'));
    expect(fold([scheduled, ...gone]).sent).toMatchObject([{ state: 'sent', time: at('12') + 900 }]);
  });

  it('R6: rescheduled, it is one message at its new time, also under another name', () => {
    const later = wire('msg-a:r1', at('16'), { state: 'scheduled' }, T + SECOND);
    expect(fold([later, scheduled]).sent).toMatchObject([{ time: at('16') }]);
    const gone = wire('g:9', at('16'), {}, at('17'));
    expect(fold([later, gone, scheduled]).sent).toMatchObject([{ state: 'sent', names: ['g:9', 'msg-a:r1'] }]);
  });

  it('R6: shown in its conversation before it goes, under the time of its draft, it is still scheduled', () => {
    const planned = wire('msg-a:r1', at('12'), { state: 'scheduled' }, T);
    const early = seen(conversation([shown(ME, 'msg-a:r1', T - SECOND, unsplit(BRAM))]), at('10'));
    expect(fold([planned, ...early]).sent).toMatchObject([{ state: 'scheduled', time: at('12') }]);
    const gone = seen(conversation([shown(ME, 'msg-a:r1', at('12') + SECOND, unsplit(BRAM))]), at('13'));
    expect(fold([planned, ...early, ...gone]).sent).toMatchObject([{ state: 'sent', time: at('12') + SECOND }]);
  });

  it('R7: the time of the draft, shown for a moment after the send, is not the time of the mail', () => {
    const draft = seen(conversation([{ ...own, time: at('4') }]), T + SECOND);
    expect(fold([wire('msg-a:r1', T), ...draft]).sent).toMatchObject([{ time: T }]);
    const later = seen(conversation([own]), at('12'));
    expect(fold([wire('msg-a:r1', T), ...draft, ...later]).sent).toMatchObject([{ time: T + 400 }]);
  });

  it('R6: a draft again is cancelled', () => {
    expect(fold([scheduled, wire('msg-a:r1', T + SECOND, { state: 'draft' })]).sent).toEqual([]);
  });
});

describe('replies', () => {
  const mine = shown(ME, 'g:1', at('2'), unsplit(BRAM));
  const last = shown(ME, 'g:9', at('9'), unsplit(BRAM));
  const inbox = (people = [BRAM], time = at('9'), seenAt = at('10')) =>
    listEntries(
      { view: 'inbox', names: 'senders', newestPage: true, rows: [row({ people, time, lastMessage: 'g:9' })] },
      ctx(seenAt),
    );

  it('R8: a nameless reply gives way to the named one between the same neighbours', () => {
    const closed = seen(conversation([mine, collapsed(BRAM), last]), at('10'));
    const open = seen(conversation([mine, shown(BRAM, 'g:2', at('3')), last]), at('11'));
    expect(fold([...closed, ...open]).replies).toMatchObject([{ names: ['g:2'], time: at('3'), about: false }]);
  });

  it('R21: one named reply explains one nameless one, not both', () => {
    const closed = seen(conversation([mine, collapsed(BRAM), collapsed(BRAM), last]), at('10'));
    const open = seen(conversation([mine, shown(BRAM, 'g:2', at('3'))]), at('4'));
    expect(fold([...closed, ...open]).replies.map(({ time }) => time)).toEqual([at('3'), at('9') - 1]);
  });

  it('R21: a nameless last reply stays where it was seen first', () => {
    const report = conversation([mine, collapsed(BRAM)]);
    expect(fold([...seen(report, at('20')), ...seen(report, at('10'))]).replies).toMatchObject([{ time: at('10') }]);
  });

  it('R21: a row proves a reply only where none of theirs is known', () => {
    expect(fold(inbox()).replies).toMatchObject([{ time: at('9'), about: true }]);
    const read = seen(conversation([mine, shown(BRAM, 'g:2', at('3')), last]), at('10'));
    expect(fold([...inbox(), ...read]).replies).toMatchObject([{ names: ['g:2'], time: at('3') }]);
  });

  it('R21: where the last message of the row is a known one of mine, the reply lies before it', () => {
    const known = wire('g:9', at('9'));
    expect(fold([...inbox(), known]).replies).toMatchObject([{ time: at('9') - 1 }]);
  });

  it('R21: a row of Sent alone does not prove that the last message is mine', () => {
    const list = { view: 'sent', names: 'recipients', newestPage: true } as const;
    const sentRow = listEntries(
      { ...list, rows: [row({ lastMessage: 'g:9', time: at('9'), count: 2 })] },
      ctx(at('10')),
    );
    expect(fold([...inbox(), ...sentRow]).replies).toMatchObject([{ time: at('9') }]);
  });

  it('R10: a message from an address that became my own later is mine', () => {
    const alias = { handle: 'email:anna@elders.example' } as const;
    const report = conversation([shown(alias, 'g:1', at('2'), unsplit(BRAM))]);
    const own = { handles: new Set([ME.handle, alias.handle]), domains: new Set<string>() };
    const both = [...seen(report, at('3')), ...conversationEntries(report, ctx(at('4'), own))];
    expect(fold(both).sent).toMatchObject([{ names: ['g:1'] }]);
  });

  it('R21: a row of Sent whose last message turns out to be theirs is no touch', () => {
    const list = { view: 'sent', names: 'recipients', newestPage: true } as const;
    const sentRow = listEntries(
      { ...list, rows: [row({ lastMessage: 'g:2', time: at('3'), count: 2 })] },
      ctx(at('10')),
    );
    expect(fold(sentRow).sent).toHaveLength(1);
    const read = seen(conversation([mine, shown(BRAM, 'g:2', at('3'))]), at('11'));
    expect(fold([...sentRow, ...read]).sent.map(({ names }) => names)).toEqual([['g:1']]);
  });
});
