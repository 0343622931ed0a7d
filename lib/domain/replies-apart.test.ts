import { describe, expect, it } from 'vitest';
import { type Addressee, bannerFacts } from './banner';
import type { Cadence } from './cadence';
import { concerns } from './concerns';
import { fold } from './fold';
import type { Entry, MessageName, ReplyEntry } from './ledger';
import { ledgerLines } from './lines';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { standingOf } from './standing';
import {
  at,
  BRAM,
  CADENCE,
  collapsed,
  conversation,
  count,
  ctx,
  EVA,
  judged,
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
import type { ReplyLabel } from './verdict';

const NOW = at('24 14:05');
const DAEMON = { handle: 'email:mailer-daemon@googlemail.com' } as const;
const PRIVATE = { handle: 'email:b.koopmans@gmail.com', name: 'Bram Koopmans' } as const;
const first = wire('msg-a:r1', at('2'));
const second = wire('msg-a:r2', at('9'));
const read = (messages: Parameters<typeof conversation>[0], over = {}, seenAt = at('23')) =>
  conversationEntries(conversation(messages, over), ctx(seenAt));
const said = (label: ReplyLabel, time: string, over = {}) => read([judged(BRAM, 'g:9', at(time), label, over)]);
const lines = (entries: readonly Entry[], cadence: Cadence = CADENCE, now = NOW) =>
  ledgerLines([BRAM.handle], entries, OWN, cadence, NOTHING_COVERED, now);
const tallied = (entries: readonly Entry[], cadence: Cadence = CADENCE, now = NOW) =>
  count(entries, now, NOTHING_COVERED, [BRAM.handle], cadence);
const unanswered = (entries: readonly Entry[], cadence?: Cadence) => tallied(entries, cadence).unanswered;
const replyOf = (entries: readonly Entry[]) => lines(entries).find(({ kind }) => kind === 'reply');
const banner = (entries: readonly Entry[], now = NOW) =>
  bannerFacts([{ ...BRAM, tally: tallied(entries, CADENCE, now) } satisfies Addressee], CADENCE, 1);

describe('the verdict on a text', () => {
  it('stands with the reply, and the text does not', () => {
    const [entry] = said('no', '3');
    expect(entry).toMatchObject({ kind: 'reply', verdict: { label: 'no', sure: true, rule: 'no' } });
    expect(fold(said('no', '3')).replies[0]?.verdict?.label).toBe('no');
  });

  it('R8: read again with its text, or without it, it is one reply, and the surest verdict holds', () => {
    const without = read([shown(BRAM, 'g:9', at('3'))]);
    const unsure = read([judged(BRAM, 'g:9', at('3'), 'auto_reply', { sure: false })], {}, at('24'));
    const { replies } = fold([...unsure, ...without, ...said('no', '3')]);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.verdict?.label).toBe('no');
  });
});

describe('R11: not delivered', () => {
  const bounce = (time: string, over = {}) => read([judged(DAEMON, 'g:9', at(time), 'bounce', over)]);

  it('R11: the touch is out of the count, the address is dead', () => {
    expect(tallied([first, ...bounce('2 12:01')])).toMatchObject({
      unanswered: 0,
      state: 'dead',
      deadSince: at('2 12:01'),
    });
    expect(lines([first, ...bounce('2 12:01')])).toMatchObject([
      { counts: false, flips: true, reason: { code: 'not-delivered', rule: 'R11', at: at('2 12:01') } },
    ]);
  });

  it('R11: it is about the last message before it, and each message has its own', () => {
    expect(unanswered([first, second, ...bounce('9 12:01')])).toBe(1);
    expect(lines([first, second, ...bounce('9 12:01')]).map(({ counts }) => counts)).toEqual([false, true]);
  });

  it('R11: the banner says so in place of the question, from the first message on', () => {
    expect(banner([first, ...bounce('2 12:01')])).toMatchObject({
      fact: { code: 'not-delivered', at: at('2 12:01') },
      offers: false,
      inserts: false,
    });
  });

  it('R11: of several recipients only the address that it names is dead, in whatever conversation it came', () => {
    const both = wire('msg-a:r1', at('2'), { recipients: to(BRAM, EVA) });
    expect(unanswered([both, ...bounce('2 12:01')])).toBe(1);
    const named = bounce('2 12:01', { about: [BRAM.handle] });
    expect(concerns(named[0] as Entry).handles).toContain(BRAM.handle);
    expect(unanswered([both, ...named])).toBe(0);
    expect(count([both, ...named], NOW, NOTHING_COVERED, [EVA.handle])).toMatchObject({
      unanswered: 1,
      state: 'clear',
    });
    const apart = read([judged(DAEMON, 'g:9', at('2 12:01'), 'bounce', { about: [BRAM.handle] })], {
      conversation: ['t:9'],
    });
    expect(tallied([both, ...apart])).toMatchObject({ unanswered: 0, state: 'dead' });
  });

  it('R11: a delay notice, and a bounce that is not sure, change nothing', () => {
    expect(tallied([first, ...read([judged(DAEMON, 'g:9', at('2 12:01'), 'delay')])])).toMatchObject({
      unanswered: 1,
      state: 'clear',
    });
    expect(tallied([first, ...bounce('2 12:01', { sure: false })])).toMatchObject({ unanswered: 1, state: 'clear' });
  });

  it('R11: it lives again where they write, where another address of theirs is written to, or where the rep says so', () => {
    const answer = read([shown(BRAM, 'g:10', at('5'))]);
    expect(tallied([first, ...bounce('2 12:01'), ...answer])).not.toHaveProperty('deadSince');
    const other = wire('msg-a:r3', at('5'), { recipients: to(PRIVATE), conversation: ['thread-a:r3'] });
    const both = [first, ...bounce('2 12:01'), other];
    expect(count(both, NOW, NOTHING_COVERED, [BRAM.handle, PRIVATE.handle])).toMatchObject({
      state: 'clear',
      unanswered: 1,
    });
    expect(tallied([first, ...bounce('2 12:01'), says('msg-a:r1', true)])).toMatchObject({
      state: 'clear',
      unanswered: 1,
    });
  });
});

describe('R12: absence', () => {
  const fair = said('auto_reply', '4 10:03', { rule: 'absence', date: '2026-11-06' });

  it('R12: it is no reply, and its clock stands still until a working day after the return', () => {
    expect(unanswered([first, ...fair])).toBe(1);
    // The wait of Monday 2 had run out with Thursday 5; now it does with Tuesday 10.
    expect(tallied([first, ...fair], CADENCE, at('10 12:00')).waiting).toBe(1);
    expect(tallied([first], CADENCE, at('10 12:00')).waiting).toBe(0);
    expect(tallied([first, ...fair], CADENCE, at('11 12:00')).waiting).toBe(0);
  });

  it('R12: the ledger says so, and leaves those days out', () => {
    const looked = new Map([[ME.handle, [[at('1'), at('24')] as const]]]);
    expect(ledgerLines([BRAM.handle], [first, ...fair], OWN, CADENCE, looked, NOW)).toMatchObject([
      { counts: false, flips: true, reason: { code: 'absent', rule: 'R12', resumes: at('8 23:00'), over: true } },
      { counts: true, reason: { code: 'silent', workingDays: 12, away: true } },
    ]);
  });

  it('R12: the contact is away until then; the banner says that in place of the question', () => {
    const now = at('9 12:00');
    const away = said('auto_reply', '4', { rule: 'absence', date: '2026-12-02' });
    expect(tallied([first, ...away], CADENCE, now)).toMatchObject({
      state: 'away',
      away: { until: Date.parse('2026-12-01T23:00:00Z'), resumes: Date.parse('2026-12-02T23:00:00Z') },
    });
    const third = wire('msg-a:r0', at('2') - 86_400_000 * 20);
    expect(banner([third, first, ...away], now)).toMatchObject({ fact: { code: 'away' }, offers: false });
    expect(banner([first, ...away], now)).toBeUndefined();
    expect(tallied([first, ...away], CADENCE, Date.parse('2026-12-02T23:00:00Z')).state).not.toBe('away');
  });

  it('R12: without a date for five working days; what is sent meanwhile waits as well', () => {
    const undated = said('auto_reply', '4', { rule: 'absence' });
    expect(tallied([first, ...undated], CADENCE, at('10 12:00'))).toMatchObject({ state: 'away' });
    expect(tallied([first, ...undated], CADENCE, at('11 12:00')).state).not.toBe('away');
    expect(tallied([first, ...undated, wire('msg-a:r2', at('5'))], CADENCE, at('12 12:00')).waiting).toBe(2);
  });

  it('R12: whoever answers is back', () => {
    const away = said('auto_reply', '4', { rule: 'absence', date: '2026-12-02' });
    const answer = read([shown(BRAM, 'g:10', at('5'))]);
    expect(tallied([first, ...away, ...answer, second], CADENCE, at('10'))).toMatchObject({ state: 'waiting' });
  });

  it('R12: other automatic mail is no reply either, and pauses nothing', () => {
    const ticket = said('auto_reply', '4', { rule: 'ticket' });
    expect(tallied([first, ...ticket], CADENCE, at('6 12:00'))).toMatchObject({
      unanswered: 1,
      waiting: 0,
      state: 'clear',
    });
    expect(replyOf([first, ...ticket])).toMatchObject({ counts: false, reason: { code: 'automatic', rule: 'R12' } });
  });

  it('R12: what is not sure counts as a reply, and flips', () => {
    const perhaps = said('auto_reply', '4', { rule: 'absence', sure: false, date: '2026-12-02' });
    expect(unanswered([first, ...perhaps])).toBe(0);
    expect(replyOf([first, ...perhaps])).toMatchObject({
      counts: true,
      flips: true,
      reason: { code: 'may-be-automatic' },
    });
    expect(tallied([first, ...perhaps, says('g:9', false)])).toMatchObject({ unanswered: 1, state: 'away' });
    expect(unanswered([first, ...fair, says('g:9', true)])).toBe(0);
  });

  it('R12: outside my conversations a mail counts if I am in its To, or in its Cc among ten', () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ handle: `email:p${i}@koopmans.example` as const }));
    const outside = (recipients: ReturnType<typeof to> | undefined) => [
      first,
      ...read([shown(BRAM, 'g:9', at('9'), recipients)], { conversation: ['t:9'] }),
    ];
    expect(unanswered(outside(to(ME)))).toBe(0);
    expect(unanswered(outside({ ...to(EVA), cc: [...many.slice(1), ME] }))).toBe(0);
    expect(unanswered(outside({ ...to(EVA), cc: [...many, ME] }))).toBe(1);
    expect(unanswered(outside(to(EVA)))).toBe(1);
    expect(replyOf(outside(to(EVA)))).toMatchObject({ flips: true, reason: { code: 'not-to-me', rule: 'R12' } });
    // Not known: not shown, or a list that may be cut short.
    expect(unanswered(outside(undefined))).toBe(0);
    expect(unanswered(outside(unsplit(...many)))).toBe(0);
    expect(unanswered(outside(unsplit(EVA)))).toBe(1);
    expect(unanswered(outside(unsplit(ME, EVA)))).toBe(0);
    // In my own conversation it always counts.
    expect(unanswered([first, ...read([shown(BRAM, 'g:9', at('9'), to(EVA))])])).toBe(0);
  });
});

describe('R13: calendars', () => {
  it.each(['calendar_accepted', 'calendar_tentative', 'calendar_declined'] as const)('R13: %s is a reply', (label) => {
    expect(unanswered([first, ...said(label, '4')])).toBe(0);
    const code = label.replace('calendar_', '');
    expect(replyOf([first, ...said(label, '4')])?.reason).toEqual({ code, rule: 'R13' });
  });

  it('R13: a booking that shows their address is their reply', () => {
    const tool = { handle: 'email:notifications@booking.example' } as const;
    const booked = (about: readonly Entry[]) => [first, ...about];
    const shows = read([judged(tool, 'g:9', at('4'), 'booking', { about: [BRAM.handle] })], { conversation: ['t:9'] });
    expect(unanswered(booked(shows))).toBe(0);
    expect(replyOf(booked(shows))?.reason).toEqual({ code: 'booked', rule: 'R13' });
    const hides = read([judged(tool, 'g:9', at('4'), 'booking')], { conversation: ['t:9'] });
    expect(unanswered(booked(hides))).toBe(1);
  });
});

describe('R14: another address', () => {
  const elsewhere = wire('msg-a:r2', at('3'), { conversation: ['thread-a:r2'] });
  const answer = read([shown(PRIVATE, 'g:9', at('9'))]);

  it('R14: a reply in the conversation from an address that I never wrote to there clears', () => {
    expect(tallied([first, elsewhere, ...answer])).toMatchObject({ unanswered: 0, lastReply: at('9') });
    expect(replyOf([first, ...answer])).toMatchObject({
      from: PRIVATE,
      flips: true,
      reason: { code: 'other-address', rule: 'R14' },
    });
    expect(lines([first, ...answer])[1]?.reason).toMatchObject({ code: 'answered-by', rule: 'R14', by: PRIVATE });
    expect(unanswered([first, ...answer, says('g:9', false)])).toBe(1);
  });

  it('R14: "same person?" is offered, but not twice, and not where I wrote to several', () => {
    expect(tallied([first, ...answer]).suggestion).toMatchObject({ person: PRIVATE, at: at('9') });
    const two: Entry = {
      kind: 'same',
      id: 'no',
      seenAt: at('10'),
      site: 'gmail',
      account: ME.handle,
      how: 'hand',
      handles: [PRIVATE.handle, BRAM.handle],
      same: false,
    };
    expect(tallied([first, ...answer, two])).not.toHaveProperty('suggestion');
    const both = wire('msg-a:r1', at('2'), { recipients: to(BRAM, EVA) });
    expect(tallied([both, ...answer])).not.toHaveProperty('suggestion');
  });

  it('R14: not from a machine, not before I wrote, not elsewhere, not somebody in Cc', () => {
    expect(unanswered([first, ...read([shown({ handle: 'email:noreply@tickets.example' }, 'g:9', at('9'))])])).toBe(1);
    expect(unanswered([first, ...read([judged(PRIVATE, 'g:9', at('9'), 'auto_reply', { sure: false })])])).toBe(1);
    expect(unanswered([first, ...read([shown(PRIVATE, 'g:9', at('1'))])])).toBe(1);
    expect(unanswered([first, ...read([shown(PRIVATE, 'g:9', at('9'))], { conversation: ['t:9'] })])).toBe(1);
    expect(unanswered([wire('msg-a:r1', at('2'), { recipients: { ...to(BRAM), cc: [PRIVATE] } }), ...answer])).toBe(1);
  });
});

describe('R15: a colleague of theirs', () => {
  const elsewhere = wire('msg-a:r2', at('3'), { conversation: ['thread-a:r2'] });
  const answer = read([shown(EVA, 'g:9', at('9'))]);

  it('R15: an answer in the conversation counts as answered', () => {
    expect(tallied([first, elsewhere, ...answer])).toMatchObject({
      unanswered: 0,
      lastReply: at('9'),
      colleague: { at: at('9'), by: EVA },
    });
    expect(lines([first, ...answer]).map(({ reason }) => reason)).toMatchObject([
      { code: 'colleague', rule: 'R15' },
      { code: 'answered-by', rule: 'R15', by: EVA },
    ]);
    expect(tallied([first, ...answer])).not.toHaveProperty('suggestion');
  });

  it('R15, R21: collapsed, their answer came by a day, not on it', () => {
    const closed = read([shown(ME, 'g:1', at('2'), unsplit(BRAM)), collapsed(EVA)]);
    expect(tallied([first, ...closed]).colleague).toEqual({ at: at('23'), by: EVA, about: true });
    expect(tallied([first, ...answer]).colleague).not.toHaveProperty('about');
  });

  it('R15: also of one who was in Cc', () => {
    expect(unanswered([wire('msg-a:r1', at('2'), { recipients: { ...to(BRAM), cc: [EVA] } }), ...answer])).toBe(0);
  });

  it('R15: the rep can switch that off, or take one out', () => {
    const off = { ...CADENCE, colleaguesAnswer: false };
    expect(tallied([first, elsewhere, ...answer], off)).toMatchObject({ unanswered: 2 });
    expect(tallied([first, ...answer], off)).not.toHaveProperty('lastReply');
    expect(lines([first, ...answer], off)).toMatchObject([
      { kind: 'reply', counts: false, flips: false, reason: { code: 'colleague-off', rule: 'R15' } },
      { kind: 'touch', counts: true },
    ]);
    expect(unanswered([first, ...answer, says('g:9', false)])).toBe(1);
  });

  it('R15: a public domain makes nobody a colleague', () => {
    const hotmail = { handle: 'email:piet@hotmail.com' } as const;
    const mail = wire('msg-a:r1', at('2'), { recipients: to(hotmail) });
    const other = read([shown({ handle: 'email:eva@hotmail.com' }, 'g:9', at('9'))]);
    expect(count([mail, ...other], NOW, NOTHING_COVERED, [hotmail.handle])).not.toHaveProperty('colleague');
  });

  it('R15: an automatic answer of theirs is none, nor is one elsewhere', () => {
    expect(unanswered([first, ...read([judged(EVA, 'g:9', at('9'), 'auto_reply')])])).toBe(1);
    expect(unanswered([first, ...read([shown(EVA, 'g:9', at('9'))], { conversation: ['t:9'] })])).toBe(1);
  });

  it('R15, R21: what may be missing is asked since their answer', () => {
    const hidden = read([shown(EVA, 'g:9', at('9'))], { clusters: [0] });
    expect(tallied([first, ...hidden, wire('msg-a:r3', at('10'), { opens: false })]).unanswered).toBe(1);
    expect(standingOf([BRAM.handle], [first, ...hidden], OWN)).toMatchObject({
      colleague: { atLeast: false },
      atLeast: true,
    });
  });

  it('R15, R21: a row that names them as a sender is no answer yet, and nothing is claimed of a silence', () => {
    const rows = [row({ people: [EVA], time: at('9'), lastMessage: 'g:9' as MessageName })];
    const seen = listEntries({ view: 'inbox', names: 'senders', newestPage: true, rows }, ctx(at('10')));
    const looked = new Map([[ME.handle, [[at('1'), at('24')] as const]]]);
    expect(count([first], NOW, looked)).toMatchObject({ unanswered: 1, silenceSeen: true });
    expect(count([first, ...seen], NOW, looked)).toMatchObject({ unanswered: 1, silenceSeen: false });
    expect(unanswered([first, ...seen, ...answer])).toBe(0);
  });
});

describe('R16: no', () => {
  it('R16: it is a reply, No is proposed, and nothing is asked again', () => {
    const no = [first, second, ...said('no', '10')];
    expect(tallied(no)).toMatchObject({ unanswered: 0, proposes: { label: 'no', at: at('10'), sure: true } });
    expect(replyOf(no)).toMatchObject({ judgedBy: 'no', reason: { code: 'said-no', rule: 'R16' } });
    const proposed = { outcome: 'no' };
    expect(banner(no)).toMatchObject({
      fact: { code: 'answer', at: at('10'), proposed },
      offers: false,
      inserts: false,
    });
    const later = [...no, wire('msg-a:r3', at('11')), wire('msg-a:r4', at('13'))];
    expect(banner(later)).toMatchObject({ ordinal: 3, fact: { code: 'answer', proposed }, offers: false });
  });

  it('R16: not where it is not sure, where the rep takes it out, or once they wrote otherwise', () => {
    expect(banner([first, ...said('no', '10', { sure: false })])).toBeUndefined();
    expect(tallied([first, ...said('no', '10'), says('g:9', false)])).not.toHaveProperty('proposes');
    const after = read([shown(BRAM, 'g:10', at('12'))]);
    expect(tallied([first, ...said('no', '10'), ...after])).not.toHaveProperty('proposes');
  });

  it('R24: yes and not now are proposed as well, with their date', () => {
    expect(tallied([first, ...said('not_now', '10', { date: '2027-01-04' })]).proposes).toEqual({
      label: 'not_now',
      at: at('10'),
      date: '2027-01-04',
      sure: true,
    });
  });
});

describe('R17: a reaction', () => {
  const reaction = (over = {}) => read([{ ...judged(BRAM, 'g:9', at('10'), 'reaction'), ...over }]);

  it('R17: it is a reply, marked', () => {
    expect(unanswered([first, second, ...reaction()])).toBe(0);
    expect(replyOf([first, ...reaction()])?.reason).toEqual({ code: 'reacted', rule: 'R17' });
  });

  it('R17: under a message of mine, as LinkedIn shows it: seen late, it clears its message and those before it', () => {
    const mine = (name: MessageName, day: string) => shown(ME, name, at(day), unsplit(BRAM));
    const entries = read([mine('g:1', '2'), { ...mine('g:2', '9'), reactedBy: BRAM }, mine('g:3', '16')]);
    expect(tallied(entries).touches.map(({ time }) => time)).toEqual([at('16')]);
    expect(tallied(entries)).toMatchObject({ lastReply: at('23'), lastReplyAbout: true });
    const codes = lines(entries).map(({ reason }) => reason.code);
    expect(codes).toEqual(['reacted', 'silent', 'answered', 'answered']);
  });

  it('R17, R19, R24: first seen after it was made, perhaps long after: it makes no thanks of what I wrote, and reopens nothing', () => {
    const mine = { ...shown(ME, 'g:1', at('2'), unsplit(BRAM)), reactedBy: BRAM };
    const brief = { ...shown(ME, 'g:2', at('23 12:30'), unsplit(BRAM)), brief: true } as const;
    const entries = [...read([mine]), ...read([mine, brief], {}, at('24'))];
    expect(tallied(entries).touches.map(({ time }) => time)).toEqual([at('23 12:30')]);
    expect(fold(read([mine])).replies[0]?.sometime).toBe(true);
  });

  it('R17: to its message and those before it: what went out later stays open', () => {
    const late = reaction({ reactsTo: 'msg-a:r1' as MessageName });
    expect((late[0] as ReplyEntry).reactsTo).toBe('msg-a:r1');
    expect(tallied([first, second, ...late])).toMatchObject({ unanswered: 1, lastReply: at('10') });
    expect(lines([first, second, ...late]).map(({ reason }) => reason.code)).toEqual(['reacted', 'silent', 'answered']);
    expect(unanswered([first, second, ...reaction({ reactsTo: 'msg-a:r2' as MessageName })])).toBe(0);
    expect(unanswered([first, second, ...late, says('g:9', false)])).toBe(2);
  });
});

it('R17: what it names elsewhere is not its message: it clears like any reply', () => {
  const other = wire('msg-a:r8', at('1'), { conversation: ['thread-a:r8'] });
  const reaction = read([{ ...judged(BRAM, 'g:9', at('10'), 'reaction'), reactsTo: 'msg-a:r8' }]);
  expect(unanswered([other, first, second, ...reaction])).toBe(0);
});

describe('R25: a lively history', () => {
  const replies = (...days: string[]) => read(days.map((day, i) => shown(BRAM, `g:a${i}` as MessageName, at(day))));
  const open = [wire('msg-a:r8', at('12')), wire('msg-a:r9', at('16'), { conversation: ['thread-a:r9'] })];
  const now = at('24 14:05');

  it('R25: five replies in twelve months, the last within thirty days: no banner, and the count stays', () => {
    const lively = [...replies('3', '4', '5', '6', '10'), ...open];
    expect(tallied(lively, CADENCE, now)).toMatchObject({ lively: true, unanswered: 2 });
    expect(banner(lively, now)).toBeUndefined();
  });

  it('R25: four are not enough, nor is it lively a month later', () => {
    expect(banner([...replies('3', '4', '5', '10'), ...open], now)).toMatchObject({ ordinal: 3 });
    const lively = [...replies('3', '4', '5', '6', '10'), ...open];
    expect(tallied(lively, CADENCE, at('10') + 30 * 86_400_000)).toMatchObject({ lively: true });
    expect(tallied(lively, CADENCE, at('10') + 30 * 86_400_000 + 1)).not.toHaveProperty('lively');
    const absences = read(
      ['3', '4', '5', '6', '10'].map((day, i) => judged(BRAM, `g:a${i}` as MessageName, at(day), 'auto_reply')),
    );
    expect(tallied([...absences, ...open], CADENCE, now)).not.toHaveProperty('lively');
  });
});
