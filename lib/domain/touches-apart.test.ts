import { describe, expect, it } from 'vitest';
import type { Cadence } from './cadence';
import type { Entry, MessageName, SentEntry } from './ledger';
import { ledgerLines } from './lines';
import { conversationEntries } from './reading/conversation';
import {
  at,
  BRAM,
  CADENCE,
  conversation,
  count,
  ctx,
  EVA,
  judged,
  logged,
  ME,
  NOTHING_COVERED,
  OWN,
  says,
  shown,
  to,
  unsplit,
  wire,
} from './test-ledger';

const NOW = at('24 14:05');
const lines = (entries: readonly Entry[], cadence: Cadence = CADENCE) =>
  ledgerLines([BRAM.handle], entries, OWN, cadence, NOTHING_COVERED, NOW);
const codes = (entries: readonly Entry[], cadence?: Cadence) =>
  lines(entries, cadence).map(({ reason, counts }) => `${reason.code} ${counts}`);
const unanswered = (entries: readonly Entry[], cadence: Cadence = CADENCE) =>
  count(entries, NOW, NOTHING_COVERED, [BRAM.handle], cadence).unanswered;
const read = (messages: Parameters<typeof conversation>[0], over = {}, seenAt = at('23')) =>
  conversationEntries(conversation(messages, over), ctx(seenAt));
const mail = (n: number, time: string, over = {}) => wire(`msg-a:r${n}` as MessageName, at(time), over);

describe('R4: messages that are one touch', () => {
  const [first, second] = [mail(1, '9 15:20'), mail(2, '9 15:34')];

  it('R4: within 30 minutes in one conversation is one touch, and the ledger says so', () => {
    expect(unanswered([first, second])).toBe(1);
    expect(count([first, second], NOW).touches).toMatchObject([{ time: at('9 15:20'), messages: 2 }]);
    expect(lines([first, second])).toMatchObject([
      { time: at('9 15:34'), counts: false, reason: { code: 'joined', rule: 'R4', to: at('9 15:20') }, flips: true },
      { time: at('9 15:20'), counts: true, reason: { code: 'together', rule: 'R4', messages: 2 }, flips: true },
    ]);
  });

  it('R4: each is measured from the one before it, and a minute too late is another touch', () => {
    expect(unanswered([first, mail(2, '9 15:50'), mail(3, '9 16:20')])).toBe(1);
    expect(unanswered([first, mail(2, '9 15:50'), mail(3, '9 16:21')])).toBe(2);
    expect(unanswered([first, mail(2, '9 15:51')])).toBe(2);
  });

  it('R4: another conversation is another touch, and the minutes are the rep’s', () => {
    expect(unanswered([first, mail(2, '9 15:34', { conversation: ['thread-a:r2'] })])).toBe(2);
    expect(unanswered([first, second], { ...CADENCE, together: 10 })).toBe(2);
    expect(unanswered([first, second], { ...CADENCE, together: 0 })).toBe(2);
  });

  it('R4: a reply between them answers the first', () => {
    const reply = read([shown(BRAM, 'g:9', at('9 15:30'))], { conversation: ['t:7'] });
    expect(codes([first, ...reply, second])).toEqual(['not-looked true', 'replied true', 'answered false']);
    const absence = read([judged(BRAM, 'g:9', at('9 15:21'), 'auto_reply', { rule: 'absence' })]);
    expect(unanswered([first, ...absence, second])).toBe(1);
  });

  it('R4: it waits from its last message on', () => {
    // Friday, just before midnight in Amsterdam, and after it: sent on Monday, by the second.
    const late = [mail(1, '6 22:50'), mail(2, '6 23:10')];
    expect(count(late.slice(0, 1), at('12 12:00')).waiting).toBe(0);
    expect(count(late, at('12 12:00')).waiting).toBe(1);
  });

  it('R4: the one just sent may still be taken back, so it stands by itself until then', () => {
    const fresh = [mail(1, '24 14:00'), mail(2, '24 14:05')];
    expect(count(fresh, NOW)).toMatchObject({ unanswered: 1, justSent: 1 });
    expect(count(fresh, NOW + 35_000)).toMatchObject({ unanswered: 1, justSent: 0 });
  });

  it('R4, R22: of two that are one, either can be taken out, and the second can be counted by itself', () => {
    expect(codes([first, second, says('msg-a:r1', false)])).toEqual(['not-looked true', 'corrected false']);
    expect(codes([first, second, says('msg-a:r2', false)])).toEqual(['corrected false', 'not-looked true']);
    expect(unanswered([first, second, says('msg-a:r2', true)])).toBe(2);
    expect(unanswered([first, second, says('msg-a:r1', false), says('msg-a:r2', false)])).toBe(0);
  });
});

describe('R9: group mail', () => {
  const both = mail(1, '2', { recipients: to(BRAM, EVA) });
  const elsewhere = mail(2, '9', { conversation: ['thread-a:r2'] });
  const evas = read([shown(EVA, 'g:5', at('3'))]);

  it('R9: a reply answers that touch for all of its To; their touches elsewhere stay', () => {
    expect(unanswered([both, elsewhere])).toBe(2);
    expect(unanswered([both, elsewhere, ...evas])).toBe(1);
    const by = { code: 'answered-by', rule: 'R9', at: at('3'), by: EVA };
    expect(lines([both, elsewhere, ...evas])[1]).toMatchObject({ counts: false, flips: true, reason: by });
    expect(unanswered([both, ...evas, says('msg-a:r1', true)])).toBe(1);
  });

  it('R9: an absence, a reply elsewhere, or one that was there before answers nothing', () => {
    expect(unanswered([both, ...read([judged(EVA, 'g:5', at('3'), 'auto_reply')])])).toBe(1);
    expect(unanswered([both, ...read([shown(EVA, 'g:5', at('3'))], { conversation: ['t:7'] })])).toBe(1);
    expect(unanswered([both, ...read([shown(EVA, 'g:5', at('1'))])])).toBe(1);
  });

  it('R9: what the rep says of Eva’s reply holds for Bram too', () => {
    const taken = { ...says('g:5', false), contact: EVA.handle };
    expect(unanswered([both, ...evas, taken])).toBe(1);
  });

  it('R9: nothing is said in a conversation that was answered, until something goes out there', () => {
    const { answeredIn } = count([both, ...evas], NOW);
    expect(answeredIn).toMatchObject([{ conversation: ['thread-a:r1'], at: at('3'), by: EVA }]);
    expect(count([both, ...evas, mail(3, '10', { recipients: to(BRAM, EVA) })], NOW)).not.toHaveProperty('answeredIn');
  });

  it('R9: a tool makes it bulk where it goes to several; to one it is a touch, marked', () => {
    expect(codes([mail(1, '2', { recipients: to(BRAM, EVA), tool: true })])).toEqual(['merge false']);
    expect(lines([mail(1, '2', { tool: true })])).toMatchObject([{ counts: true, tool: true }]);
  });
});

describe('R10: a colleague of mine', () => {
  const jan = { handle: 'email:jan@noord.example', name: 'Jan' } as const;
  const his = read([{ ...shown(jan, 'g:1', at('2'), unsplit(BRAM)) }]);

  it('R10: what he wrote is shown, and not counted', () => {
    expect(unanswered(his)).toBe(0);
    expect(lines(his)).toMatchObject([
      { counts: false, flips: true, reason: { code: 'colleague-wrote', rule: 'R10', by: jan } },
    ]);
    expect(unanswered([...his, says('g:1', true)])).toBe(1);
  });

  it('R10: under an alias of mine it is mine, and so is what my own request sent', () => {
    const own = { ...OWN, handles: new Set([...OWN.handles, jan.handle]) };
    expect(ledgerLines([BRAM.handle], his, own, CADENCE, NOTHING_COVERED, NOW)[0]?.counts).toBe(true);
    expect(unanswered([...his, wire('g:1', at('2'), { from: jan })])).toBe(1);
  });
});

describe('R18: invitations', () => {
  const invited = (invitation: SentEntry['invitation']) => lines([mail(1, '2', invitation ? { invitation } : {})]);

  it('R18: with a note it is a touch, without one it is not', () => {
    expect(invited('note')).toMatchObject([{ counts: true, invitation: true }]);
    expect(invited('bare')).toMatchObject([
      { counts: false, flips: true, invitation: true, reason: { code: 'bare-invitation', rule: 'R18' } },
    ]);
  });

  it('R18: seen on the page too, and without its note in a list', () => {
    const seen = read([{ ...shown(ME, 'msg-a:r1', at('2'), unsplit(BRAM)), invitation: 'note' }]);
    expect(unanswered([mail(1, '2', { invitation: 'bare' }), ...seen])).toBe(1);
  });
});

describe('R19: my closing word', () => {
  const reply = read([shown(BRAM, 'g:9', at('9'))], { conversation: ['t:7'] });
  const thanks = (time: string, n = 1) => mail(n, time, { brief: true });

  it('R19: within two days of their answer it is no touch', () => {
    expect(lines([...reply, thanks('9 12:14')])[0]).toMatchObject({
      counts: false,
      flips: true,
      reason: { code: 'closing', rule: 'R19' },
    });
    expect(unanswered([...reply, thanks('11 12:00')])).toBe(0);
    expect(unanswered([...reply, thanks('11 12:01')])).toBe(1);
    expect(unanswered([...reply, thanks('9 12:14'), says('msg-a:r1', true)])).toBe(1);
  });

  it('R19: it counts where no text was seen, where nobody answered, and where it is not the first', () => {
    expect(unanswered([...reply, mail(1, '9 12:14')])).toBe(1);
    expect(unanswered([thanks('9 12:14')])).toBe(1);
    expect(unanswered([...reply, mail(1, '9 13:00'), thanks('10', 2)])).toBe(2);
    const absence = read([judged(BRAM, 'g:9', at('9'), 'auto_reply')], { conversation: ['t:7'] });
    expect(unanswered([...absence, thanks('9 12:14')])).toBe(1);
  });

  it('R19: read on the page', () => {
    const page = read([
      shown(BRAM, 'g:9', at('9')),
      { ...shown(ME, 'g:1', at('9 13:00'), unsplit(BRAM)), brief: true },
    ]);
    expect(unanswered(page)).toBe(0);
  });
});

describe('R25: outside the screen', () => {
  it('R25: a call without an answer is a touch, a talk is a reply', () => {
    expect(lines([logged('no-answer', at('9'))])).toMatchObject([
      { kind: 'touch', counts: true, way: 'call', how: 'hand' },
    ]);
    const spoke = [mail(1, '2'), logged('spoke', at('9'), 'visit')];
    expect(lines(spoke)).toMatchObject([
      { kind: 'reply', counts: true, way: 'visit', reason: { code: 'met', rule: 'R25' } },
      { counts: false, reason: { code: 'answered' } },
    ]);
    expect(count(spoke, NOW)).toMatchObject({ unanswered: 0, lastReply: at('9') });
  });

  it('R25: what was logged by mistake was never there, whichever of the two comes first', () => {
    const call = logged('no-answer', at('9'));
    const undone: Entry = { ...call, seenAt: at('9 12:01'), undone: true };
    expect([lines([call, undone]), lines([undone, call])]).toEqual([[], []]);
  });

  it('R25, R21: their silence after a call shows in any conversation with them', () => {
    const call = logged('no-answer', at('9'));
    expect(codes([mail(1, '2'), call])).toEqual(['not-looked true', 'not-looked true']);
    const looked = read([shown(ME, 'g:1', at('2'), unsplit(BRAM))]);
    expect(codes([...looked, call])).toEqual(['silent true', 'silent true']);
  });

  it('R25, R22: either can be taken back', () => {
    const [call, talk] = [logged('no-answer', at('9')), logged('spoke', at('10'))];
    expect(unanswered([call, says(call.id, false)])).toBe(0);
    expect(unanswered([mail(1, '2'), talk, says(talk.id, false)])).toBe(1);
  });

  it('R25: two calls are two touches, and somebody else’s call is none of Bram’s', () => {
    expect(unanswered([logged('no-answer', at('9 10:00')), logged('no-answer', at('9 10:05'))])).toBe(2);
    expect(unanswered([{ ...logged('no-answer', at('9')), contact: EVA.handle }])).toBe(0);
  });
});
