import { describe, expect, it } from 'vitest';
import type { Entry } from './ledger';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { intentEntry } from './reading/send';
import { standingOf } from './standing';
import { tally } from './tally-of';
import { at, BRAM, CADENCE, conversation, count, ctx, ME, OWN, row, shown, to, unsplit, wire } from './test-ledger';

const NOW = at('24 14:05');
const first = wire('msg-a:r1', at('2'));
const second = wire('msg-a:r2', at('9'));
const fresh = wire('msg-a:r3', at('23'));
const read = (seenAt: number, ...messages: Parameters<typeof conversation>[0]) =>
  conversationEntries(
    conversation([
      { ...shown(ME, 'msg-a:r1', at('2'), unsplit(BRAM)) },
      { ...shown(ME, 'msg-a:r2', at('9'), unsplit(BRAM)) },
      ...messages,
    ]),
    ctx(seenAt),
  );

describe('R2: the numbers', () => {
  it('R2: unanswered counts those that still wait, and says how many', () => {
    expect(count([first, second, fresh], NOW)).toMatchObject({
      unanswered: 3,
      waiting: 1,
      waitsUntil: at('26 22:59:59') + 999,
      touches: [{ waits: false }, { waits: false }, { waits: true, time: at('23') }],
    });
  });

  it('R2: waits to the last millisecond of its last day', () => {
    const end = at('26 22:59:59') + 999;
    expect(count([fresh], end)).toMatchObject({ waiting: 1 });
    expect(count([fresh], end + 1)).toMatchObject({ waiting: 0, unanswered: 1 });
  });

  it('R2: LinkedIn waits five working days, mail three', () => {
    const onLinkedin = { ...first, site: 'linkedin' } as Entry;
    expect(count([first], at('6'))).toMatchObject({ waiting: 0 });
    expect(count([onLinkedin], at('6'))).toMatchObject({ waiting: 1, touches: [{ channel: 'linkedin' }] });
  });

  it('R2: what is past the horizon is older, and not counted', () => {
    // Summer time: the same time of day in Amsterdam, an hour earlier in UTC.
    const old = wire('msg-a:r0', Date.parse('2026-05-24T13:05:00Z'));
    expect(count([old, first], NOW)).toMatchObject({ unanswered: 2, older: 0 });
    expect(count([old, first], NOW + 1)).toMatchObject({ unanswered: 1, older: 1 });
  });

  it('R20: a mail of Friday is not silent on Monday', () => {
    expect(count([wire('msg-a:r1', at('6 16:00'))], at('9 08:00'))).toMatchObject({ unanswered: 1, waiting: 1 });
  });
});

describe('R3: the state', () => {
  it('R3: due at two that no longer wait', () => {
    expect(count([first, second], NOW).state).toBe('due');
    expect(count([first, fresh], NOW).state).toBe('waiting');
    expect(count([first], NOW).state).toBe('clear');
    expect(count([], NOW).state).toBe('clear');
  });

  it('R3: gone quiet after 60 working days without a touch, never due', () => {
    const days60 = Date.parse('2027-02-01T22:59:59.999Z');
    expect(count([first, second], days60).state).toBe('due');
    expect(count([first, second], days60 + 1)).toMatchObject({ state: 'quiet', unanswered: 2 });
  });

  it('R3: who answered has not gone quiet', () => {
    const answered = [first, ...read(at('12'), shown(BRAM, 'g:10', at('10')))];
    expect(count(answered, Date.parse('2027-03-01T12:00:00Z')).state).toBe('clear');
  });

  it('R25: excluded comes first, and the numbers stay', () => {
    const standing = standingOf([BRAM.handle], [first, second], OWN);
    const excluded = tally(standing, CADENCE, new Map(), NOW, true);
    expect(excluded).toMatchObject({ state: 'excluded', unanswered: 2 });
  });

  it('R1: a reply clears', () => {
    const answered = [first, second, ...read(at('12'), shown(BRAM, 'g:10', at('10')))];
    expect(count(answered, NOW)).toMatchObject({
      state: 'clear',
      unanswered: 0,
      lastReply: at('10'),
      lastTouch: at('9'),
    });
  });
});

describe('R5, R6: not yet, or not sure', () => {
  it('R5: just sent for 35 s, then counted', () => {
    const sent = wire('msg-a:r3', at('24 14:05'));
    expect(count([sent], NOW + 34_999)).toMatchObject({ justSent: 1, unanswered: 0, state: 'waiting' });
    expect(count([sent], NOW + 35_000)).toMatchObject({ justSent: 0, unanswered: 1, state: 'waiting' });
  });

  it('R6: scheduled is no touch; past its time and not seen, it stands outside the number', () => {
    const scheduled = wire('msg-a:r3', at('25'), { state: 'scheduled' }, at('23'));
    expect(count([scheduled], NOW)).toMatchObject({ scheduled: 1, overdue: [], unanswered: 0, atLeast: false });
    expect(count([scheduled], at('26'))).toMatchObject({
      scheduled: 0,
      overdue: [at('25')],
      unanswered: 0,
      atLeast: true,
    });
  });

  it('R21: an intent without proof is not counted, and the number says "at least" once it could have gone', () => {
    const intent = intentEntry({ conversation: [], recipients: to(BRAM), at: NOW }, ctx(NOW));
    expect(count([intent], NOW + 1000)).toMatchObject({ unconfirmed: 1, unanswered: 0, atLeast: false });
    expect(count([intent], NOW + 35_000)).toMatchObject({ unconfirmed: 1, unanswered: 0, atLeast: true });
  });
});

describe('R21: was their silence looked at?', () => {
  // The wait of the mail of Monday 9 runs out with Thursday 12.
  const ranOut = at('12 22:59:59') + 999;

  it('R21: not where nobody looked', () => {
    expect(count([first, second], NOW)).toMatchObject({ silenceSeen: false, seenUntil: at('9') });
  });

  it('R21: their conversation opened after the last wait ran out', () => {
    expect(count([first, second, ...read(ranOut)], NOW)).toMatchObject({ silenceSeen: false, seenUntil: ranOut });
    expect(count([first, second, ...read(ranOut + 1)], NOW)).toMatchObject({ silenceSeen: true });
  });

  it('R21: its row seen after that', () => {
    const rows = [row({ people: [ME], time: at('9'), count: 2 })];
    const seen = listEntries({ view: 'inbox', names: 'senders', newestPage: false, rows }, ctx(at('13')));
    expect(count([first, second, ...seen], NOW)).toMatchObject({ silenceSeen: true, seenUntil: at('13') });
  });

  it('R21: another conversation of theirs says nothing of this one', () => {
    const elsewhere = wire('msg-a:r5', at('3'), { conversation: ['thread-a:r5'] });
    expect(count([first, second, elsewhere, ...read(at('20'))], NOW).silenceSeen).toBe(false);
  });

  it('R21: the inbox seen from the touch until then without a gap', () => {
    const covered = (...spans: [number, number][]) => count([first, second], NOW, new Map([[ME.handle, spans]]));
    expect(covered([at('1'), at('20')])).toMatchObject({ silenceSeen: true, seenUntil: at('20') });
    expect(covered([at('1'), at('5')], [at('8'), at('20')]).silenceSeen).toBe(false);
    expect(covered([at('3'), at('20')]).silenceSeen).toBe(false);
    expect(covered([at('1'), ranOut]).silenceSeen).toBe(false);
    const other = new Map([['email:info@noord.example' as const, [[at('1'), at('20')] as const]]]);
    expect(count([first, second], NOW, other).silenceSeen).toBe(false);
  });

  it('R21: something newer, not read, silences every claim', () => {
    const rows = [row({ people: [BRAM], time: at('19') })];
    const known = read(at('18'), shown(BRAM, 'g:10', at('1')));
    const seen = listEntries({ view: 'inbox', names: 'senders', newestPage: true, rows }, ctx(at('20')));
    expect(count([first, second, ...known], NOW).silenceSeen).toBe(true);
    expect(count([first, second, ...known, ...seen], NOW).silenceSeen).toBe(false);
  });

  it('R21: those that still wait need no look', () => {
    expect(count([fresh], NOW)).toMatchObject({ silenceSeen: true, seenUntil: at('23') });
    expect(count([first, second, ...read(ranOut + 1), fresh], NOW).silenceSeen).toBe(true);
  });
});
