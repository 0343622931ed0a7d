import { describe, expect, it } from 'vitest';
import type { Decision } from '../domain/ledger';
import type { OpenTouch, Standing } from '../domain/standing-kept';
import { emptyStanding } from './contact-record';
import { BRAM, ME, NOW } from './fixtures';
import { calledOf, shelfOf } from './shelf';

const touch: OpenTouch = { names: ['g:1'], time: NOW, channel: 'email', account: ME };
const mark = { question: 'line', shape: 'line', language: 'en' } as const;
const standing = (over: Partial<Standing>): Standing => ({ ...emptyStanding(BRAM), open: [touch], ...over });
const decided = (decision: Decision) => shelfOf(standing({ decided: { decision, at: NOW } }), false);

describe('where a contact stands, whatever the time is', () => {
  it('R3: open and clear; R25: apart before all else', () => {
    expect(shelfOf(standing({}), false)).toBe('open');
    expect(shelfOf(standing({ open: [] }), false)).toBe('clear');
    expect(shelfOf(standing({ deadSince: NOW, decided: { decision: { code: 'let-go' }, at: NOW } }), true)).toBe(
      'apart',
    );
  });

  it('R24: a No and a letting go end it; whoever sleeps, was asked or answered is for the tally to say', () => {
    expect(decided({ code: 'answer', outcome: 'no' })).toBe('no');
    expect(decided({ code: 'let-go' })).toBe('let-go');
    expect(decided({ code: 'answer', outcome: 'not_now' })).toBe('case');
    expect(decided({ code: 'later', until: '2026-12-08' })).toBe('case');
    expect(decided({ code: 'answer', outcome: 'yes' })).toBe('open');
    expect(decided({ code: 'keep' })).toBe('open');
    const ask = { time: NOW, channel: 'email', account: ME, mark, conversation: ['t:1'] } as const;
    expect(shelfOf(standing({ ask: { ...ask, open: true } }), false)).toBe('case');
    expect(shelfOf(standing({ ask: { ...ask, open: false } }), false)).toBe('open');
    expect(shelfOf(standing({ open: [], toNote: { at: NOW } }), false)).toBe('case');
  });

  it('R6, R11, R12, R15: so is what runs on a clock of its own', () => {
    expect(shelfOf(standing({ deadSince: NOW }), false)).toBe('case');
    expect(shelfOf(standing({ absences: [{ at: NOW }] }), false)).toBe('case');
    expect(shelfOf(standing({ colleague: { at: NOW, by: { handle: BRAM }, atLeast: false } }), false)).toBe('case');
    expect(shelfOf(standing({ open: [], pending: [{ ...touch, state: 'scheduled' }] }), false)).toBe('case');
  });
});

describe('what a contact is found by in a list by name', () => {
  it.each([
    ['Lotte van Aken', 'aken lotte van'],
    ['Koopmans, Bram', 'koopmans bram'],
    ['René Béranger (he/him)', 'beranger rene'],
    ['Bram', 'bram'],
    ['', 'bram@koopmans.example'],
    [undefined, 'bram@koopmans.example'],
    ['(sales)', 'bram@koopmans.example'],
  ])('%s', (name, called) => {
    expect(calledOf(BRAM, name)).toBe(called);
  });
});
