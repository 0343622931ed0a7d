import { describe, expect, it } from 'vitest';
import { concerns } from './concerns';
import type { Entry, MessageName } from './ledger';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { standingOf } from './standing';
import { MOST_OPEN } from './standing-kept';
import {
  at,
  BRAM,
  collapsed,
  conversation,
  ctx,
  EVA,
  ME,
  OWN,
  row,
  says,
  shown,
  to,
  unsplit,
  wire,
} from './test-ledger';

const standing = (entries: readonly Entry[], handle = BRAM.handle) => standingOf([handle], entries, OWN);
const names = (entries: readonly Entry[], handle = BRAM.handle) =>
  standing(entries, handle).open.map((one) => one.names);
const seen = (report: Parameters<typeof conversationEntries>[0], seenAt: number) =>
  conversationEntries(report, ctx(seenAt));
const inbox = (time: number, people = [BRAM], seenAt = time, count = 1) =>
  listEntries({ view: 'inbox', names: 'senders', newestPage: true, rows: [row({ people, time, count })] }, ctx(seenAt));
const [first, second] = [wire('msg-a:r1', at('2')), wire('msg-a:r2', at('9'), { conversation: ['thread-a:r2'] })];

describe('R1, R2: since the last reply', () => {
  it('R21: of a reply that only a list told of, the time is the latest that it can have', () => {
    const named = inbox(at('9'));
    expect(standing([first, ...named])).toMatchObject({ lastReply: expect.any(Number), lastReplyAbout: true });
    const read = seen(conversation([shown(ME, 'g:1', at('2'), unsplit(BRAM)), shown(BRAM, 'g:7', at('5'))]), at('10'));
    expect(standing([first, ...named, ...read])).toMatchObject({ lastReply: at('5') });
    expect(standing([first, ...named, ...read])).not.toHaveProperty('lastReplyAbout');
  });

  it('R1: touches in different conversations add up, newest first', () => {
    expect(names([first, second])).toEqual([['msg-a:r2'], ['msg-a:r1']]);
  });

  it('R1: a reply in any conversation clears what was sent before it', () => {
    const answer = seen(conversation([shown(BRAM, 'g:7', at('5'))], { conversation: ['t:7'] }), at('6'));
    expect(names([first, second, ...answer])).toEqual([['msg-a:r2']]);
    expect(standing([first, second, ...answer])).toMatchObject({ lastReply: at('5'), lastTouch: at('9') });
  });

  it('R1: a reply at the very time of a touch clears it: rather one too few', () => {
    const answer = seen(conversation([shown(BRAM, 'g:7', at('2'))], { conversation: ['t:7'] }), at('6'));
    expect(names([first, ...answer])).toEqual([]);
  });

  it('R1: the identities of one contact are one', () => {
    const other = wire('msg-a:r3', at('10'), { recipients: to({ handle: 'email:bram@thuis.example' }) });
    expect(standingOf([BRAM.handle, 'email:bram@thuis.example'], [first, other], OWN).open).toHaveLength(2);
  });

  it('R10: a reply from an address that became my own later is none', () => {
    const answer = seen(conversation([shown(BRAM, 'g:7', at('5'))]), at('6'));
    const own = { handles: new Set([ME.handle, BRAM.handle]), domains: new Set<string>() };
    expect(standingOf([BRAM.handle], [first, ...answer], own)).not.toHaveProperty('lastReply');
  });

  it('keeps 64 touches at most and says that there were more', () => {
    const many = Array.from({ length: MOST_OPEN + 1 }, (_, i) => wire(`msg-a:r${i}`, at('2') + i * 600_000));
    expect(standing(many)).toMatchObject({ more: true });
    expect(standing(many).open).toHaveLength(MOST_OPEN);
    expect(standing(many).open[0]?.time).toBe(at('2') + MOST_OPEN * 600_000);
  });
});

describe('R9: who is in To', () => {
  const people = Array.from({ length: 6 }, (_, i) => ({ handle: `email:p${i}@koopmans.example` as const }));

  it('R9: To is a touch, Cc and Bcc are none', () => {
    const mail = wire('msg-a:r1', at('2'), { recipients: { ...to(BRAM), cc: [EVA], bcc: people } });
    expect(names([mail])).toHaveLength(1);
    expect(names([mail], EVA.handle)).toEqual([]);
    expect(names([mail], 'email:p0@koopmans.example')).toEqual([]);
  });

  it('R9: five in To are touches, six are bulk; my own addresses are not among them', () => {
    const five = to(ME, BRAM, ...people.slice(0, 4));
    expect(names([wire('msg-a:r1', at('2'), { recipients: five })])).toHaveLength(1);
    expect(names([wire('msg-a:r1', at('2'), { recipients: to(BRAM, ...people.slice(0, 5)) })])).toEqual([]);
  });

  it('R9: seen only in its conversation: one is To, of several those known as To there, else the first five', () => {
    const mail = (name: MessageName, time: number, ...list: (typeof BRAM)[]) =>
      seen(conversation([shown(ME, name, time, unsplit(...list))]), at('20'));
    expect(names(mail('g:1', at('2'), BRAM))).toHaveLength(1);
    expect(names(mail('g:1', at('2'), EVA, BRAM))).toHaveLength(1);
    expect(names(mail('g:1', at('2'), ...people.slice(0, 5), BRAM))).toEqual([]);
    const known = wire('msg-a:r9', at('9'), { recipients: { ...to(EVA), cc: [BRAM] } });
    expect(names([...mail('g:1', at('2'), EVA, BRAM), known])).toEqual([]);
    expect(names([...mail('g:1', at('2'), EVA, BRAM), known], EVA.handle)).toHaveLength(2);
  });
});

describe('R22: the rep says otherwise', () => {
  it('R22: a touch does not count, under any of its names, also when it is read again', () => {
    const read = seen(
      conversation([{ ...shown(ME, 'g:1', at('2'), unsplit(BRAM)), names: ['msg-a:r1', 'g:1'] }]),
      at('21'),
    );
    expect(names([first, ...read, says('g:1', false)])).toEqual([]);
    expect(names([first, says('msg-a:r1', false), says('msg-a:r1', true, at('21'))])).toHaveLength(1);
  });

  it('R22: of two words at one time the one against counting stands', () => {
    const both = [says('msg-a:r1', true), { ...says('msg-a:r1', false), id: 'correction again' }];
    expect(names([first, ...both])).toEqual([]);
    expect(names([first, ...both.reverse()])).toEqual([]);
  });

  it('R22: it counts for one contact and not for another', () => {
    const both = wire('msg-a:r1', at('2'), { recipients: to(BRAM, EVA) });
    expect(names([both, says('msg-a:r1', false)])).toEqual([]);
    expect(names([both, says('msg-a:r1', false)], EVA.handle)).toHaveLength(1);
  });

  it('R22: a copy or an unconfirmed one can be made to count', () => {
    const copy = wire('msg-a:r1', at('2'), { recipients: { ...to(EVA), cc: [BRAM] } });
    expect(names([copy, says('msg-a:r1', true)])).toHaveLength(1);
  });

  it('R22: a reply does not clear, nor does it once its nameless sighting has a name', () => {
    const mine = shown(ME, 'g:1', at('2'), unsplit(BRAM));
    const closed = seen(conversation([mine, collapsed(BRAM)]), at('10'));
    const target = closed.find(({ kind }) => kind === 'reply')?.id ?? '';
    expect(names(closed)).toEqual([]);
    expect(names([...closed, says(target, false)])).toHaveLength(1);
    const open = seen(conversation([mine, shown(BRAM, 'g:2', at('3'))]), at('21'));
    expect(names([...closed, ...open, says(target, false)])).toHaveLength(1);
  });
});

it('R6: scheduled and unconfirmed ones are pending', () => {
  const scheduled = wire('msg-a:r3', at('30'), { state: 'scheduled' }, at('9'));
  expect(standing([first, scheduled])).toMatchObject({ open: [{}], pending: [{ state: 'scheduled', time: at('30') }] });
});

it('is found by the people, messages and conversations that its entries concern', () => {
  expect(concerns(first)).toEqual({
    handles: [BRAM.handle],
    names: ['msg-a:r1'],
    conversations: ['thread-a:r1'],
  });
  expect(concerns(says('g:1', false))).toEqual({ handles: [BRAM.handle], names: ['g:1'], conversations: [] });
});
