import { describe, expect, it } from 'vitest';
import type { Entry } from './ledger';
import { ledgerLines } from './lines';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { fateEntry, intentEntry } from './reading/send';
import {
  at,
  BRAM,
  CADENCE,
  collapsed,
  conversation,
  count,
  ctx,
  EVA,
  ME,
  NOTHING_COVERED,
  OWN,
  row,
  says,
  shown,
  to,
  unsplit,
  wire,
} from './test-ledger';

const NOW = at('24 14:05');
const lines = (entries: readonly Entry[], coverage = NOTHING_COVERED, now = NOW) =>
  ledgerLines([BRAM.handle], entries, OWN, CADENCE, coverage, now);
const only = (...entries: Entry[]) => {
  const [line, ...rest] = lines(entries);
  expect(rest).toEqual([]);
  return line;
};
const read = (seenAt: number, ...messages: Parameters<typeof conversation>[0]) =>
  conversationEntries(conversation(messages), ctx(seenAt));
const looked = new Map([[ME.handle, [[at('1'), at('24')] as const]]]);
const first = wire('msg-a:r1', at('2'));
const many = Array.from({ length: 5 }, (_, i) => ({ handle: `email:p${i}@koopmans.example` as const }));

describe('R22: why this number', () => {
  it('R22: newest first, each with its reason', () => {
    const answer = read(at('6'), shown(BRAM, 'g:5', at('5')));
    const entries = [first, ...answer, wire('msg-a:r2', at('9')), wire('msg-a:r3', at('23'))];
    expect(lines(entries, looked)).toMatchObject([
      { kind: 'touch', time: at('23'), counts: true, waits: true, reason: { code: 'waiting' }, subject: 'Offer' },
      { kind: 'touch', time: at('9'), counts: true, waits: false, reason: { code: 'silent', workingDays: 10 } },
      { kind: 'reply', time: at('5'), counts: true, reason: { code: 'replied' }, from: BRAM },
      { kind: 'touch', time: at('2'), counts: false, flips: false, reason: { code: 'answered', at: at('5') } },
    ]);
    expect(lines(entries, looked).filter(({ kind, counts }) => kind === 'touch' && counts)).toHaveLength(
      count(entries, NOW).unanswered,
    );
  });

  it('R21: an answer that only a list told of came by its day, not on it', () => {
    const answer = listEntries(
      { view: 'inbox', names: 'senders', newestPage: true, rows: [row({ time: at('5'), lastMessage: 'g:5' })] },
      ctx(at('6')),
    );
    expect(lines([first, ...answer])[1]?.reason).toEqual({ code: 'answered', rule: 'R1', at: at('5'), about: true });
    const whole = read(at('6'), shown(BRAM, 'g:5', at('5')));
    expect(lines([first, ...answer, ...whole])[1]?.reason).not.toHaveProperty('about');
  });

  it('R21: nobody looked', () => {
    expect(only(first)).toMatchObject({ counts: true, reason: { code: 'not-looked', rule: 'R21' } });
  });

  it('R2: past the horizon', () => {
    expect(only(wire('msg-a:r1', at('2') - 200 * 86_400_000))).toMatchObject({
      counts: false,
      reason: { code: 'older' },
    });
  });

  it('R5: just sent; and nothing at all of an undone one', () => {
    const sent = wire('msg-a:r1', NOW - 1000);
    expect(only(sent)).toMatchObject({ counts: false, reason: { code: 'just-sent', until: NOW + 34_000 } });
    if (sent.kind !== 'sent') throw new Error();
    const undone = fateEntry({ conversation: [], fate: 'undone', at: NOW }, ctx(NOW), sent);
    expect(lines([sent, undone as Entry])).toEqual([]);
  });

  it('R6: scheduled, and overdue', () => {
    const scheduled = wire('msg-a:r1', at('25'), { state: 'scheduled' }, at('20'));
    expect(only(scheduled)).toMatchObject({ counts: false, reason: { code: 'scheduled', at: at('25') } });
    expect(lines([scheduled], looked, at('26'))[0]?.reason).toEqual({ code: 'overdue', rule: 'R6', at: at('25') });
  });

  it('R9: copied, bulk, or not known which', () => {
    const mail = (recipients: ReturnType<typeof to>) => only(wire('msg-a:r1', at('2'), { recipients }));
    expect(mail({ ...to(EVA), cc: [BRAM] })).toMatchObject({ counts: false, reason: { code: 'copied' } });
    expect(mail(to(BRAM, ...many))).toMatchObject({ counts: false, reason: { code: 'bulk', recipients: 6 } });
    const seen = read(at('20'), shown(ME, 'g:1', at('2'), unsplit(BRAM, EVA)));
    expect(lines(seen)).toMatchObject([{ counts: true, reason: { code: 'to-or-cc', rule: 'R9' } }]);
    const alone = read(at('20'), shown(ME, 'g:1', at('2'), unsplit(ME, BRAM)));
    expect(lines(alone)).toMatchObject([{ counts: true, reason: { code: 'silent' } }]);
    const answered = read(at('20'), shown(BRAM, 'g:2', at('3')));
    const copy = wire('msg-a:r1', at('2'), { recipients: { ...to(EVA), cc: [BRAM] } });
    expect(lines([copy, ...answered])[1]?.reason.code).toBe('copied');
  });

  it('R21: unconfirmed', () => {
    const intent = intentEntry({ conversation: [], recipients: to(BRAM), at: at('2') }, ctx(at('2')));
    expect(only(intent)).toMatchObject({ counts: false, flips: true, reason: { code: 'unconfirmed' } });
    const line = lines([intent, says(intent.id, true)])[0];
    expect(line).toMatchObject({ counts: true, reason: { code: 'corrected' } });
  });

  it('R22: corrected, both ways, by what the line itself names', () => {
    const target = only(first)?.target ?? '';
    expect(only(first, says(target, false))).toMatchObject({
      counts: false,
      flips: true,
      reason: { code: 'corrected' },
    });
    expect(only(first, says(target, false), says(target, true, at('21')))?.reason.code).toBe('not-looked');
  });

  it('R22: a corrected reply clears nothing', () => {
    const seen = read(at('20'), shown(ME, 'g:1', at('2'), unsplit(BRAM)), collapsed(BRAM));
    const reply = lines(seen)[0];
    expect(reply).toMatchObject({ kind: 'reply', reason: { code: 'replied-about', rule: 'R21' } });
    expect(lines([...seen, says(reply?.target ?? '', false)])).toMatchObject([
      { kind: 'reply', counts: false, reason: { code: 'corrected' } },
      { kind: 'touch', counts: true },
    ]);
  });
});
