import { describe, expect, it } from 'vitest';
import type { Entry } from './ledger';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { standingOf } from './standing';
import { at, BRAM, collapsed, conversation, ctx, ME, OWN, row, shown, unsplit, wire } from './test-ledger';

const standing = (entries: readonly Entry[], handle = BRAM.handle) => standingOf([handle], entries, OWN);
const seen = (report: Parameters<typeof conversationEntries>[0], seenAt: number) =>
  conversationEntries(report, ctx(seenAt));
const inbox = (time: number, people = [BRAM], seenAt = time, count = 1) =>
  listEntries({ view: 'inbox', names: 'senders', newestPage: true, rows: [row({ people, time, count })] }, ctx(seenAt));
const [first, second] = [wire('msg-a:r1', at('2')), wire('msg-a:r2', at('9'), { conversation: ['thread-a:r2'] })];

describe('R21: at least', () => {
  const mine = shown(ME, 'msg-a:r1', at('2'), unsplit(BRAM));
  const last = shown(ME, 'g:9', at('9'), unsplit(BRAM));
  const theirs = shown(BRAM, 'g:5', at('5'));

  it('R21: a collapsed message of mine that is not known makes it a lower bound', () => {
    expect(standing(seen(conversation([mine, last]), at('10'))).atLeast).toBe(false);
    const closed = seen(conversation([mine, collapsed(ME), last]), at('10'));
    expect(standing(closed).atLeast).toBe(true);
    const known = wire('msg-a:r4', at('4'));
    expect(standing([...closed, known]).atLeast).toBe(false);
  });

  it('R21: a message that the page names is not taken for a collapsed one', () => {
    const closed = seen(conversation([mine, collapsed(ME)]), at('10'));
    expect(standing([first, ...closed]).atLeast).toBe(true);
  });

  it('R21: what lies before their last reply hides nothing', () => {
    const messages = [mine, collapsed(ME), theirs, last];
    expect(standing(seen(conversation(messages), at('10'))).atLeast).toBe(false);
    expect(standing(seen(conversation(messages, { clusters: [2] }), at('10'))).atLeast).toBe(false);
    expect(standing(seen(conversation(messages, { clusters: [3] }), at('10'))).atLeast).toBe(true);
  });

  it('R21: a row that names them says not when they wrote: what the page hides may have come later', () => {
    const folded = seen(conversation([mine, collapsed(ME), collapsed(ME), last], { clusters: [2] }), at('10'));
    const named = row({ people: [ME, BRAM], time: at('9'), lastMessage: 'g:9', count: 7 });
    const list = { view: 'inbox', names: 'senders', newestPage: true, rows: [named] } as const;
    expect(standing([...folded, ...listEntries(list, ctx(at('10')))])).toMatchObject({
      atLeast: true,
      open: [{ names: ['g:9'] }],
    });
  });

  it('R21: a conversation that was there before, and was never opened from its beginning', () => {
    const answerless = wire('msg-a:r1', at('2'), { opens: false });
    expect(standing([first]).atLeast).toBe(false);
    expect(standing([answerless]).atLeast).toBe(true);
    expect(standing([answerless, ...seen(conversation([mine]), at('10'))]).atLeast).toBe(false);
    const partly = seen(conversation([mine], { whole: false }), at('11'));
    expect(standing([answerless, ...seen(conversation([mine]), at('10')), ...partly]).atLeast).toBe(false);
  });

  it('R21: not where their answer came after it', () => {
    const elsewhere = seen(conversation([shown(BRAM, 'g:5', at('5'))], { conversation: ['t:7'] }), at('6'));
    expect(standing([wire('msg-a:r1', at('2'), { opens: false }), ...elsewhere]).atLeast).toBe(false);
  });

  it('R21: a row of me alone that has more messages than are known', () => {
    expect(standing([first, ...inbox(at('9'), [ME], at('10'), 2)])).toMatchObject({ atLeast: true });
    expect(standing([first, ...inbox(at('9'), [ME], at('10'), 2)])).not.toHaveProperty('newerUnread');
    expect(standing([first, ...inbox(at('2'), [ME], at('10'), 1)])).toMatchObject({ atLeast: false });
  });
});

describe('R21: something newer, not read', () => {
  const mine = shown(ME, 'msg-a:r1', at('2'), unsplit(BRAM));
  const reply = shown(BRAM, 'g:2', at('3'));
  const again = shown(ME, 'g:5', at('5'), unsplit(BRAM));
  const read = seen(conversation([mine, reply, again]), at('6'));

  it('R21: a row newer than all that is known, which names nobody new', () => {
    expect(standing([...read, ...inbox(at('9'))])).toMatchObject({ newerUnread: at('9'), lastReply: at('3') });
  });

  it('R21: 2 minutes of slack', () => {
    expect(standing([...read, ...inbox(at('5') + 120_000)])).not.toHaveProperty('newerUnread');
  });

  it('R21: what they answered elsewhere since then is answered', () => {
    const elsewhere = seen(conversation([shown(BRAM, 'g:12', at('12'))], { conversation: ['t:7'] }), at('13'));
    expect(standing([...read, ...inbox(at('9')), ...elsewhere])).not.toHaveProperty('newerUnread');
  });

  it('R21: opened, it is read', () => {
    const opened = seen(conversation([mine, reply, again, shown(BRAM, 'g:9', at('9'))]), at('10'));
    expect(standing([...read, ...inbox(at('9')), ...opened])).not.toHaveProperty('newerUnread');
  });

  it('R21: a row of Sent with several messages does not say whose the last one is', () => {
    const list = { view: 'sent', names: 'recipients', newestPage: true } as const;
    const page = (count: number) =>
      listEntries({ ...list, rows: [row({ time: at('9'), lastMessage: 'g:9', count })] }, ctx(at('10')));
    expect(standing(page(1))).not.toHaveProperty('newerUnread');
    expect(standing(page(2))).toMatchObject({ newerUnread: at('10'), atLeast: true });
  });

  it('R21: remembers when each conversation was last looked at', () => {
    expect(standing([...read, second])).toMatchObject({ lookedAt: at('6') });
    expect(standing([...read, second]).open.map(({ lookedAt }) => lookedAt)).toEqual([undefined, at('6')]);
  });
});
