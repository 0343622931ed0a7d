import { describe, expect, it } from 'vitest';
import type { Entry } from './ledger';
import { conversationEntries } from './reading/conversation';
import { listEntries } from './reading/list';
import { standingOf } from './standing';
import { isClosedToday, isDue, tally } from './tally-of';
import {
  ask,
  at,
  BRAM,
  CADENCE,
  conversation,
  count,
  ctx,
  decided,
  judged,
  logged,
  ME,
  NOTHING_COVERED,
  OWN,
  row,
  shown,
  unsplit,
  wire,
} from './test-ledger';
import { underGaps } from './unread-site';

const NOW = at('24 14:05');
const two = [wire('msg-a:r1', at('2')), wire('msg-a:r2', at('9'))];
const read = (seenAt: number, ...messages: Parameters<typeof conversation>[0]) =>
  conversationEntries(conversation(messages), ctx(seenAt));
const of = (entries: readonly Entry[], now = NOW) => count(entries, now);
/** In Amsterdam a winter's day begins an hour before it does in UTC. */
const december = (day: number, hour = 12) => Date.UTC(2026, 11, day, hour);
const BEGINS = december(7, 23);
const notNow = (day: string, until?: string) =>
  decided({ code: 'answer', outcome: 'not_now', ...(until === undefined ? {} : { until }) }, at(day));
const later = (day: string, until = '2026-12-08') => decided({ code: 'later', until }, at(day));

describe('R24: not now, and later', () => {
  it('R24: sleeps until its day begins in the rep’s zone, then it is due', () => {
    const entries = [...two, later('10')];
    expect(of(entries, BEGINS - 1)).toMatchObject({
      state: 'later',
      later: { by: 'later', until: '2026-12-08', from: BEGINS },
      unanswered: 2,
    });
    expect(of(entries, BEGINS)).toMatchObject({ state: 'due', dueFor: 'day', later: { by: 'later' } });
    expect(of([...two, notNow('10', '2026-12-08')], BEGINS)).toMatchObject({ dueFor: 'day', later: { by: 'not_now' } });
  });

  it('R24: until the rep writes, decides or keeps, or they do', () => {
    const entries = [later('10'), wire('msg-a:r1', at('2'))];
    const then = (...more: Entry[]) => of([...entries, ...more], december(10));
    expect(then()).toMatchObject({ state: 'due', dueFor: 'day' });
    for (const more of [
      wire('msg-a:r5', december(8)),
      decided({ code: 'later', until: '2026-12-20' }, december(8)),
      decided({ code: 'let-go' }, december(8)),
      decided({ code: 'keep' }, december(8)),
      logged('spoke', december(8)),
    ]) {
      const tally = then(more);
      expect([tally.dueFor, isDue(tally)], more.id).toEqual([undefined, false]);
    }
    // Before the day it changes nothing, and a reply opens it.
    expect(then(wire('msg-a:r5', at('20')))).toMatchObject({ state: 'due', dueFor: 'day' });
    expect(of([...entries, wire('msg-a:r5', at('20'))], NOW).state).toBe('later');
    expect(of([...entries, ...read(at('20'), shown(BRAM, 'g:20', at('20')))], NOW).state).toBe('clear');
  });

  it('R24: without a day it sleeps until the rep says otherwise', () => {
    const entries = [...two, notNow('10')];
    expect(of(entries, Date.UTC(2027, 5, 1))).toMatchObject({ state: 'later', later: { by: 'not_now' } });
    expect(of([...entries, decided({ code: 'reopen' }, at('20'))])).toMatchObject({ state: 'due' });
  });

  it('R3: whose day came has not gone quiet; sixty working days after it they have', () => {
    const entries = [...two, later('10', '2027-03-01')];
    expect(of(entries, Date.UTC(2027, 2, 1, 12))).toMatchObject({ state: 'due', dueFor: 'day' });
    expect(of(entries, Date.UTC(2027, 6, 1, 12)).state).toBe('quiet');
    // With nothing open as well.
    expect(of([later('10')], december(10)).state).toBe('due');
    expect(of([later('10')], Date.UTC(2027, 6, 1, 12)).state).toBe('quiet');
  });
});

describe('R3: one state, the first that fits', () => {
  const letGo = decided({ code: 'let-go' }, at('20'));
  const asked = ask('msg-a:r3', at('19'));
  const no = (day: string) => judged(BRAM, 'g:aa', at(day), 'no', { rule: 'no-words' });

  it('R3: excluded, dead, closed, answer to note, asked, later, away, quiet, due, waiting, clear', () => {
    const state = (entries: readonly Entry[], excluded: boolean | 'customer' = false, now = NOW) =>
      tally(standingOf([BRAM.handle], entries, OWN), CADENCE, NOTHING_COVERED, now, excluded).state;
    const bounce = read(at('21'), judged(BRAM, 'g:b', at('21'), 'bounce', { about: [BRAM.handle] }));
    const away = read(at('21'), judged(BRAM, 'g:c', at('21'), 'auto_reply', { rule: 'absence', date: '2026-12-02' }));
    expect(state([...two, letGo, ...bounce], 'customer')).toBe('excluded');
    expect(state([...two, letGo, ...bounce])).toBe('dead');
    expect(state([...two, letGo, ...away])).toBe('closed');
    // Their No, then an ask: what was asked last is what runs.
    expect(state([...two, ...read(at('18'), no('18'))])).toBe('answer');
    expect(state([...two, ...read(at('18'), no('18')), asked])).toBe('asked');
    expect(state([...two, later('18'), asked, ...away])).toBe('asked');
    expect(state([...two, later('18'), ...away])).toBe('later');
    expect(state([...two, ...away])).toBe('away');
    expect(state(two, false, Date.UTC(2027, 3, 1))).toBe('quiet');
    expect(state(two)).toBe('due');
    expect(state([wire('msg-a:r1', at('23'))])).toBe('waiting');
    expect(state([])).toBe('clear');
  });

  it('R3: due is one number: by the number, a day, an unseen ask or an answer to note', () => {
    const due = (...entries: Entry[]) => isDue(of(entries, december(8)));
    expect(due(...two)).toBe(true);
    expect(due(later('10'))).toBe(true);
    expect(due(asked)).toBe(true);
    expect(due(asked, ...read(at('20'), shown(BRAM, 'g:20', at('20'))))).toBe(true);
    expect(due(...two, letGo)).toBe(false);
    expect(due(...two, later('10', '2026-12-09'))).toBe(false);
  });

  it('R24: who is closed, asked or asleep is not due by the number, which stays', () => {
    for (const entry of [letGo, asked, later('20')]) {
      const tally = of([...two, entry]);
      expect([isDue(tally), tally.unanswered], entry.id).toEqual([false, entry === asked ? 3 : 2]);
    }
  });

  it('R25: a lively history is not due by its number, and says so', () => {
    const replies = ['10', '11', '12', '13'].map((day) => shown(BRAM, `g:${day}`, at(day)));
    const first = shown(BRAM, 'g:1', at('1'));
    const more = [wire('msg-a:r7', at('16')), wire('msg-a:r8', at('17'))];
    expect(of([...more, ...read(at('18'), first, ...replies)])).toMatchObject({
      state: 'clear',
      lively: true,
      unanswered: 2,
    });
    expect(of([...more, ...read(at('18'), ...replies)]).state).toBe('due');
  });
});

describe('R24: closed', () => {
  it('R24: let go with its own day; outcomes, later and letting go are told apart', () => {
    expect(of([...two, decided({ code: 'let-go' }, at('20'))])).toMatchObject({
      closed: { by: 'let-go', at: at('20') },
    });
    expect(of([...two, later('10')]).later?.by).toBe('later');
    expect(of([...two, notNow('10', '2026-12-08')]).later?.by).toBe('not_now');
  });

  it('R24: a decision stands as it was said, until it is opened again', () => {
    const no = read(at('10'), judged(BRAM, 'g:10', at('10'), 'no', { rule: 'no-words' }));
    const stands = (...said: Entry[]) => standingOf([BRAM.handle], [...two, ...no, ...said], OWN).decided;
    const letGo = { code: 'let-go' } as const;
    expect(stands(decided(letGo, at('12')))).toEqual({ decision: letGo, at: at('12') });
    expect(stands(decided(letGo, at('12')), decided({ code: 'reopen' }, at('13')))).toBeUndefined();
  });

  it('R24: today, since the rep’s day began', () => {
    const today = (time: number) => {
      const tally = of([...two, decided({ code: 'let-go' }, time)]);
      return isClosedToday(tally, CADENCE, NOW);
    };
    expect(today(at('23 23:00'))).toBe(true);
    expect(today(at('23 22:59'))).toBe(false);
  });

  it('R24: the latest word stands; to keep somebody is none', () => {
    const entries = [...two, later('10'), decided({ code: 'let-go' }, at('12'))];
    expect(of(entries)).toMatchObject({ state: 'closed' });
    expect(of([...entries, decided({ code: 'keep' }, at('13'))])).toMatchObject({ state: 'closed', keptAt: at('13') });
    expect(of([...two, decided({ code: 'keep' }, at('13'))])).toMatchObject({ state: 'due', keptAt: at('13') });
  });

  it('R24: a row that tells only that they wrote at some time before my last mail opens nothing', () => {
    const entries = [...two, decided({ code: 'let-go' }, at('12')), wire('msg-a:r3', at('16'))];
    const rows = [row({ people: [BRAM], lastMessage: 'msg-a:r3', time: at('16'), count: 4 })];
    const seen = listEntries({ view: 'inbox', names: 'senders', newestPage: false, rows }, ctx(at('20')));
    expect(of([...entries, ...seen]).state).toBe('closed');
    // Nor where it was asked before.
    expect(of([ask('msg-a:r8', at('10')), ...entries, ...seen]).state).toBe('closed');
    const whole = read(at('21'), shown(ME, 'msg-a:r3', at('16'), unsplit(BRAM)), shown(BRAM, 'g:18', at('18')));
    expect(of([...entries, ...seen, ...whole]).state).toBe('clear');
  });

  it('R24, R21: under a site that can’t be read no ask closes by a silence', () => {
    const until = at('26 22:59:59') + 999;
    const asked = [ask('msg-a:r3', at('19')), ...read(until + 1000, shown(ME, 'msg-a:r3', at('19'), unsplit(BRAM)))];
    const closed = of(asked, until + 2000);
    const under = (since: number) => underGaps(closed, [BRAM.handle], new Map([['gmail', since]]));
    expect(closed.state).toBe('closed');
    expect(under(until)).toMatchObject({ state: 'due', dueFor: 'unseen-ask', asked: { at: at('19'), until } });
    expect(under(until)).not.toHaveProperty('closed');
    expect(under(until + 1)).toMatchObject({ state: 'closed' });
  });

  it('R23: what was decided of one handle goes with the person, and back', () => {
    const entries = [...two, decided({ code: 'let-go' }, at('12'))];
    const now = (handles: Parameters<typeof standingOf>[0]) => standingOf(handles, entries, OWN).decided?.decision.code;
    expect(now([BRAM.handle, 'email:bram@thuis.example'])).toBe('let-go');
    expect(now(['email:bram@thuis.example'])).toBeUndefined();
  });
});
