import { expect, it } from 'vitest';
import type { Entry } from './ledger';
import { ledgerLines } from './lines';
import { conversationEntries } from './reading/conversation';
import {
  ask,
  at,
  BRAM,
  CADENCE,
  conversation,
  ctx,
  decided,
  ME,
  NOTHING_COVERED,
  OWN,
  shown,
  unsplit,
  wire,
} from './test-ledger';

const NOW = at('24 14:05');
const first = wire('msg-a:r1', at('2'));
const lines = (entries: readonly Entry[], now = NOW, gaps = new Map()) =>
  ledgerLines([BRAM.handle], entries, OWN, CADENCE, NOTHING_COVERED, now, gaps);

it('R24: each decision has its line, with what takes it back; only the last one stands', () => {
  const later = decided({ code: 'later', until: '2026-12-08' }, at('10'));
  const letGo = decided({ code: 'let-go' }, at('12'));
  expect(lines([first, later, letGo])).toMatchObject([
    { kind: 'decision', target: letGo.id, time: at('12'), counts: true, flips: false, takesBack: letGo },
    { kind: 'decision', reason: { code: 'put-off', rule: 'R24', until: '2026-12-08' }, counts: false },
    { kind: 'touch' },
  ]);
  expect(lines([first, later, { ...letGo, seenAt: at('13'), undone: true }])).toMatchObject([
    { target: later.id, counts: true },
    { kind: 'touch' },
  ]);
});

it('R24: what they wrote after it ended it', () => {
  const no = decided({ code: 'answer', outcome: 'no' }, at('10'));
  const reply = conversationEntries(conversation([shown(BRAM, 'g:1', at('12'))]), ctx(at('12')));
  const [answer, noted] = lines([first, no, ...reply]);
  expect(answer).toMatchObject({ kind: 'reply' });
  expect(noted).toMatchObject({ reason: { code: 'noted', rule: 'R16', outcome: 'no' }, counts: false });
});

it('R24: to keep somebody, or open a case again, is done when it is said', () => {
  const [keep, reopen] = lines([first, decided({ code: 'reopen' }, at('12')), decided({ code: 'keep' }, at('13'))]);
  expect([keep, reopen]).toMatchObject([
    { reason: { code: 'kept' }, counts: true },
    { reason: { code: 'reopened' }, counts: true },
  ]);
});

it('R24: a touch that asks says how', () => {
  expect(lines([ask('msg-a:r3', at('19'))])).toMatchObject([{ kind: 'touch', asks: 'line' }]);
  expect(lines([first])[0]).not.toHaveProperty('asks');
});

it('R24: the silence that closed an ask is a line of its own, and none where it could not be seen', () => {
  const until = at('26 22:59:59') + 999;
  const seen = conversationEntries(conversation([shown(ME, 'msg-a:r3', at('19'), unsplit(BRAM))]), ctx(until + 1000));
  const entries = [ask('msg-a:r3', at('19')), ...seen];
  expect(lines(entries, until + 2000)).toMatchObject([
    {
      kind: 'decision',
      time: until,
      counts: true,
      flips: false,
      reason: { code: 'stayed-silent', rule: 'R24', askedAt: at('19'), workingDays: 5 },
    },
    { kind: 'touch', asks: 'line' },
  ]);
  expect(lines(entries, until + 2000)[0]).not.toHaveProperty('takesBack');
  expect(lines(entries, until)).toHaveLength(1);
  expect(lines(entries, until + 2000, new Map([['gmail', at('20')]]))).toHaveLength(1);
});
