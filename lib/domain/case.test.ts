import { describe, expect, it } from 'vitest';
import type { Entry } from './ledger';
import type { AskMark } from './question';
import { conversationEntries } from './reading/conversation';
import type { MessageReport } from './report';
import { isClosedToday } from './tally-of';
import {
  ask,
  at,
  BRAM,
  CADENCE,
  conversation,
  count,
  ctx,
  decided,
  EVA,
  judged,
  LINE,
  logged,
  ME,
  says,
  shown,
  to,
  unsplit,
  wire,
} from './test-ledger';

const NOW = at('24 14:05');
/** The wait of an ask of Thursday 19 November ends with Thursday 26. */
const UNTIL = at('26 22:59:59') + 999;
const ASKED = ask('msg-a:r3', at('19'));
const earlier = [wire('msg-a:r1', at('2')), wire('msg-a:r2', at('9'))];
const read = (seenAt: number, ...messages: readonly MessageReport[]) =>
  conversationEntries(conversation([shown(ME, 'msg-a:r3', at('19'), unsplit(BRAM)), ...messages]), ctx(seenAt));
const replied = (day: string, over: Partial<MessageReport> = {}, seenAt = at(day)) =>
  read(seenAt, { ...shown(BRAM, `g:${day.replace(/\W/g, '')}`, at(day)), ...over });
const said = (day: string, label: Parameters<typeof judged>[3], over: Parameters<typeof judged>[4] = {}) =>
  read(at(day), judged(BRAM, `g:${day.replace(/\W/g, '')}`, at(day), label, over));
const answer = (outcome: 'yes' | 'not_now' | 'no' | 'other', day: string, until?: string) =>
  decided({ code: 'answer', outcome, ...(until === undefined ? {} : { until }) }, at(day));
const of = (entries: readonly Entry[], now = NOW) => count(entries, now);

describe('R24: asked', () => {
  it('R24: until the end of the fifth working day after it; the number stays', () => {
    expect(of([...earlier, ASKED])).toMatchObject({
      state: 'asked',
      asked: { at: at('19'), until: UNTIL },
      unanswered: 3,
      lastAsk: at('19'),
    });
    expect(of([...earlier, ASKED], UNTIL).state).toBe('asked');
    expect(of([...earlier, ASKED], UNTIL + 1).state).not.toBe('asked');
  });

  it('R24, R20: the wait can be set, and stands still on holidays', () => {
    const until = (over: Partial<typeof CADENCE>) =>
      count([ASKED], NOW, new Map(), [BRAM.handle], { ...CADENCE, ...over }).asked?.until;
    expect(until({ askWait: 7 })).toBe(at('30 22:59:59') + 999);
    expect(until({ holidays: ['2026-11-20'] })).toBe(at('27 22:59:59') + 999);
  });

  it('R24, R12: and while they are away', () => {
    const away = said('20', 'auto_reply', { rule: 'absence-words', date: '2026-11-23' });
    // Friday to Monday are out, and Tuesday the clock runs again.
    expect(of([ASKED, ...away]).asked?.until).toBe(at('30 22:59:59') + 999);
  });

  it('R24, R5: what was only just sent is not asked yet, and undone it never was', () => {
    const now = at('24 14:05');
    const sent = ask('msg-a:r4', now - 10_000);
    expect(of([sent], now)).toMatchObject({ state: 'waiting', justSent: 1 });
    expect(of([sent], now).asked).toBeUndefined();
    expect(of([sent], now + 60_000)).toMatchObject({ state: 'asked', asked: { at: now - 10_000 } });
    // What was asked before stands until then.
    expect(of([ASKED, sent], now).asked?.at).toBe(at('19'));
    const undone = wire('msg-a:r4', now, { state: 'draft' });
    expect(of([sent, undone], now + 60_000).asked).toBeUndefined();
    const again = wire('msg-a:r4', now + 5_000, {}, now + 5_000);
    expect(of([sent, undone, again], now + 60_000)).toMatchObject({ state: 'waiting', unanswered: 1 });
  });

  it('R24: the newest ask replaces those before', () => {
    const second = ask('msg-a:r4', at('23'));
    expect(of([ASKED, second]).asked).toMatchObject({ at: at('23') });
    expect(of([second, ASKED]).lastAsk).toBe(at('23'));
  });

  it('R24, R6: what is scheduled is not asked yet', () => {
    const scheduled = ask('msg-a:r3', at('26'), LINE, { state: 'scheduled' });
    expect(of([{ ...scheduled, seenAt: at('23') }])).toMatchObject({ state: 'clear', scheduled: 1 });
    expect(of([{ ...scheduled, seenAt: at('23') }])).not.toHaveProperty('lastAsk');
  });

  it('R24, R22: the rep’s word that it is no touch takes the ask out', () => {
    expect(of([ASKED, says('msg-a:r3', false)]).asked).toBeUndefined();
  });

  it('R24, R11: what did not arrive was not asked', () => {
    const bounce = said('20', 'bounce', { about: [BRAM.handle] });
    expect(of([ASKED, ...bounce])).toMatchObject({ state: 'dead' });
    expect(of([ASKED, ...bounce]).asked).toBeUndefined();
  });

  it('R24, R9: of two who were asked, the answer of one is for both; only that one has something to note', () => {
    const both = ask('msg-a:r3', at('19'), LINE, { recipients: to(BRAM, EVA) });
    const entries = [both, ...read(at('20'), shown(EVA, 'g:20', at('20')))];
    expect(of(entries)).toMatchObject({ state: 'clear' });
    expect(count(entries, NOW, new Map(), [EVA.handle])).toMatchObject({ state: 'answer', toNote: { at: at('20') } });
  });
});

describe('R24: silent', () => {
  const LATE = UNTIL + 60_000;

  it('R24: closes by itself where its conversation was opened after the wait', () => {
    expect(of([...earlier, ASKED, ...read(LATE)], LATE + 1)).toMatchObject({
      state: 'closed',
      closed: { by: 'silent', at: UNTIL, askedAt: at('19') },
      unanswered: 3,
    });
  });

  it('R24, R21: where nobody looked since it is due: no answer seen here', () => {
    for (const entries of [[ASKED], [ASKED, ...read(UNTIL)]]) {
      const tally = of(entries, LATE + 1);
      expect(tally).toMatchObject({ state: 'due', dueFor: 'unseen-ask', asked: { at: at('19'), until: UNTIL } });
      expect(tally.closed).toBeUndefined();
    }
  });

  it('R24, R21: the inbox seen since without a gap is a look too', () => {
    const seen = (from: number, until: number) =>
      count([ASKED], LATE, new Map([[ME.handle, [[from, until] as const]]])).state;
    expect(seen(at('18'), LATE)).toBe('closed');
    expect(seen(at('18'), UNTIL)).toBe('due');
    expect(seen(at('20'), LATE)).toBe('due');
  });

  it('R24: a look at another conversation of theirs closes nothing', () => {
    const elsewhere = conversationEntries(
      conversation([shown(ME, 'msg-a:r9', at('3'), unsplit(BRAM))], { conversation: ['thread-a:r9', 't:9'] }),
      ctx(LATE),
    );
    expect(of([ASKED, ...elsewhere], LATE + 1)).toMatchObject({ state: 'due', dueFor: 'unseen-ask' });
  });

  it('R24: what comes in afterwards reopens it, and is to be noted', () => {
    const entries = [ASKED, ...read(LATE), ...replied('30', {}, at('30'))];
    expect(of(entries, at('30 13:00'))).toMatchObject({
      state: 'answer',
      toNote: { at: at('30'), askedAt: at('19') },
      unanswered: 0,
    });
  });

  it('R24: a later touch of the rep’s does not', () => {
    const more = wire('msg-a:r4', LATE + 1000);
    const looked = read(LATE + 2000, shown(ME, 'msg-a:r4', LATE + 1000, unsplit(BRAM)));
    expect(of([...earlier, ASKED, more, ...looked], LATE + 120_000)).toMatchObject({ state: 'closed', unanswered: 4 });
  });

  it('R24: the rep may open it again', () => {
    const entries = [...earlier, ASKED, ...read(LATE), decided({ code: 'reopen' }, LATE + 1000)];
    expect(of(entries, LATE + 2000)).toMatchObject({ state: 'due', unanswered: 3 });
    expect(of(entries, LATE + 2000).dueFor).toBeUndefined();
  });

  it('R24: it is of the working day after, and no longer', () => {
    const entries = [ASKED, ...read(LATE)];
    // Friday 27, and then Monday 30.
    expect(isClosedToday(of(entries, at('27 15:00')), CADENCE, at('27 15:00'))).toBe(true);
    expect(isClosedToday(of(entries, at('30 15:00')), CADENCE, at('30 15:00'))).toBe(false);
  });
});

describe('R24: an answer to note', () => {
  const noted = (entries: readonly Entry[], mark: AskMark = LINE) =>
    of([ask('msg-a:r3', at('19'), mark), ...entries]).toNote;
  const GIVEN_UP: AskMark = { question: 'given-up', shape: 'given-up', language: 'nl', form: 'formal' };

  it('R24: the first reply after the ask, whatever it says', () => {
    expect(of([ASKED, ...replied('20')])).toMatchObject({
      state: 'answer',
      toNote: { at: at('20'), askedAt: at('19') },
      unanswered: 0,
    });
    expect(noted(replied('20'))?.proposed).toBeUndefined();
    expect(of([...replied('18'), ASKED])).toMatchObject({ state: 'asked' });
  });

  it('R24: what it comes to is proposed by that question’s own map, in the language in which it was asked', () => {
    const answers = {
      'line en': { outcome: 'not_now', until: '2026-12-08' },
      'given-up nl': { outcome: 'yes' },
    } as const;
    const no = said('20', 'no', { rule: 'no-alone', answers });
    expect(noted(no)?.proposed).toEqual({ outcome: 'not_now', until: '2026-12-08' });
    expect(noted(no, GIVEN_UP)?.proposed).toEqual({ outcome: 'yes' });
    // The map has nothing in French, and a bare no means nothing by itself.
    expect(noted(no, { ...LINE, language: 'fr' })?.proposed).toBeUndefined();
    expect(noted(said('20', 'no', { rule: 'digit' }))?.proposed).toBeUndefined();
  });

  it('R16: “not interested” is a No, whatever the map says', () => {
    const answers = { 'given-up nl': { outcome: 'yes' } } as const;
    expect(noted(said('20', 'no', { rule: 'no-words', answers }), GIVEN_UP)?.proposed).toEqual({ outcome: 'no' });
    expect(noted(said('20', 'no', { rule: 'no-words', sure: false, answers }), GIVEN_UP)?.proposed?.outcome).toBe(
      'yes',
    );
  });

  it('R24: a day that they name is proposed where the map says nothing', () => {
    const later = { rule: 'not-now-words', date: '2026-12-08' };
    expect(noted(said('20', 'not_now', later))?.proposed).toEqual({ outcome: 'not_now', until: '2026-12-08' });
    expect(noted(said('20', 'not_now', { rule: 'not-now-words' }))?.proposed).toBeUndefined();
    const answers = { 'line en': { outcome: 'yes' } } as const;
    expect(noted(said('20', 'not_now', { ...later, answers }))?.proposed).toEqual({ outcome: 'yes' });
  });

  it('R24: of several replies the plain one proposes', () => {
    const plain = judged(BRAM, 'g:21', at('21'), 'human', { answers: { 'line en': { outcome: 'no' } } });
    const both = read(at('22'), shown(BRAM, 'g:20', at('20')), plain, shown(BRAM, 'g:22', at('22')));
    expect(noted(both)).toEqual({ at: at('21'), askedAt: at('19'), proposed: { outcome: 'no' } });
  });

  it('R24, R12: what is no reply answers nothing, until the rep says that it does', () => {
    const automatic = said('20', 'auto_reply', { rule: 'automatic-words' });
    expect(of([ASKED, ...automatic]).state).toBe('asked');
    expect(of([ASKED, ...automatic, says('g:20', true)])).toMatchObject({ state: 'answer', toNote: { at: at('20') } });
  });

  it('R24, R17: a reaction to something earlier answers no ask', () => {
    const reaction = judged(BRAM, 'g:20', at('20'), 'reaction');
    const to = (reactsTo: 'msg-a:r2' | 'msg-a:r3') =>
      of([...earlier, ASKED, ...read(at('20'), { ...reaction, reactsTo })]);
    expect(to('msg-a:r2').state).toBe('asked');
    expect(to('msg-a:r3').state).toBe('answer');
  });

  it('R24, R25: a talk that was logged is one too', () => {
    expect(of([ASKED, logged('spoke', at('20'))])).toMatchObject({ state: 'answer', toNote: { at: at('20') } });
    expect(of([ASKED, logged('no-answer', at('20'))]).state).toBe('asked');
  });

  it('R24, R15: a colleague’s answer, where it counts', () => {
    const entries = [ASKED, ...read(at('20'), shown(EVA, 'g:20', at('20')))];
    const off = { ...CADENCE, colleaguesAnswer: false };
    expect(of(entries)).toMatchObject({ state: 'answer', toNote: { at: at('20') } });
    expect(count(entries, NOW, new Map(), [BRAM.handle], off)).toMatchObject({ state: 'asked', unanswered: 1 });
  });

  it('R24: asked once: when it is noted, what they write later is no answer to it', () => {
    const entries = [ASKED, ...replied('20'), answer('yes', '20 13:00')];
    expect(of(entries)).toMatchObject({ state: 'clear', lastAsk: at('20 13:00') });
    const more = read(at('23'), shown(BRAM, 'g:20', at('20')), shown(BRAM, 'g:23', at('23')));
    expect(of([...entries, ...more]).toNote).toBeUndefined();
  });

  it('R24: to open a case again says nothing of the answer', () => {
    expect(of([ASKED, ...replied('20'), decided({ code: 'reopen' }, at('21'))]).state).toBe('answer');
  });

  it('R24: taken back, it is to be noted again', () => {
    const no = answer('no', '20 13:00');
    const undone = { ...no, seenAt: no.seenAt + 1, undone: true } as const;
    expect(of([ASKED, ...replied('20'), no]).state).toBe('closed');
    expect(of([ASKED, ...replied('20'), no, undone])).toEqual(of([ASKED, ...replied('20')]));
  });
});

describe('R16: a No unasked', () => {
  const written = (...messages: readonly MessageReport[]) =>
    conversationEntries(conversation([shown(ME, 'msg-a:r2', at('9'), unsplit(BRAM)), ...messages]), ctx(at('12')));
  const unasked = (day: string, label: Parameters<typeof judged>[3], over: Parameters<typeof judged>[4] = {}) =>
    written(judged(BRAM, `g:${day}`, at(day), label, over));

  it('R16: is proposed, and noted it closes the case with the day on which they said it', () => {
    const no = unasked('10', 'no', { rule: 'no-words' });
    expect(of([...earlier, ...no])).toMatchObject({
      state: 'answer',
      toNote: { at: at('10'), proposed: { outcome: 'no' } },
    });
    expect(of([...earlier, ...no]).toNote).not.toHaveProperty('askedAt');
    expect(of([...earlier, ...no, answer('no', '11')])).toMatchObject({
      state: 'closed',
      closed: { by: 'no', at: at('10'), notedAt: at('11') },
    });
  });

  it('R16: what is not sure, or a digit alone, is for the rep to say', () => {
    expect(of([...earlier, ...unasked('10', 'no', { sure: false })]).state).toBe('clear');
    expect(of([...earlier, ...unasked('10', 'no', { rule: 'digit' })]).state).toBe('clear');
  });

  it('R16, R15: what a colleague of theirs says is no No of theirs', () => {
    expect(of([...earlier, ...written(judged(EVA, 'g:10', at('10'), 'no', { rule: 'no-words' }))]).state).toBe('clear');
  });

  it('R16: whatever else they write after it takes it away', () => {
    const no = judged(BRAM, 'g:10', at('10'), 'no', { rule: 'no-words' });
    expect(of([...earlier, ...written(no, shown(BRAM, 'g:12', at('12')))]).toNote).toBeUndefined();
  });

  it('R16: it opens again with an inbound message, a talk, or the rep’s own word', () => {
    const closed = [...earlier, ...unasked('10', 'no', { rule: 'no-words' }), answer('no', '11')];
    const next = (...entries: Entry[]) => of([...closed, ...entries]).state;
    expect(next()).toBe('closed');
    expect(next(...written(shown(BRAM, 'g:12', at('12'))))).toBe('clear');
    expect(next(logged('spoke', at('12')))).toBe('clear');
    expect(next(decided({ code: 'reopen' }, at('12')))).toBe('clear');
    expect(next(says('g:10', false, at('12')))).toBe('due');
    // None of these: my own touches, and a new ask.
    expect(next(wire('msg-a:r5', at('12')), wire('msg-a:r6', at('13')))).toBe('closed');
    expect(next(ask('msg-a:r5', at('12')))).toBe('closed');
    // What the rep said before is no word on it.
    expect(next(says('g:10', true, at('10 13:00')))).toBe('closed');
  });
});
