import { expect, test } from 'vitest';
import type { LedgerLine } from '../domain/line';
import type { Part } from '../protocol/banner-view';
import { SIGNS } from '../protocol/banner-view-signs';
import { buttons, find, words } from '../protocol/test-view';
import { bannerView } from './banner-view';
import type { Locale } from './locale';
import { nov, OFFERED, speech } from './test-banner';

const base = { channel: 'email', how: 'page', waits: false, flips: true, account: 'email:ik@kade.example' } as const;
const lines: LedgerLine[] = [
  {
    ...base,
    target: 'g:1',
    kind: 'reply',
    time: Date.UTC(2026, 9, 14, 8),
    counts: true,
    subject: 'Re: Sorting line',
    reason: { code: 'replied', rule: 'R2' },
    from: { handle: 'email:marieke@vandenheuvel.example', name: 'Marieke van den Heuvel' },
  },
  {
    ...base,
    target: 'g:2',
    kind: 'touch',
    time: nov(2),
    counts: true,
    subject: 'Sorting line, prices',
    reason: { code: 'silent', rule: 'R2', workingDays: 16 },
  },
  { ...base, target: 'g:3', kind: 'touch', time: nov(9), counts: false, reason: { code: 'copied', rule: 'R9' } },
  {
    ...base,
    target: 'g:0',
    kind: 'touch',
    time: Date.UTC(2026, 8, 1),
    counts: false,
    reason: { code: 'answered', rule: 'R1', at: Date.UTC(2026, 9, 14) },
  },
];

const grown = (locale: Locale, shown = lines) =>
  bannerView(OFFERED, shown, { state: { grown: 'why' } }, speech(locale));
const rows = (locale: Locale, shown?: LedgerLine[]) => find(grown(locale, shown).more ?? [], ({ tag }) => tag === 'li');
const part = (row: Part, look: string) => words(find([row], (piece) => piece.class === look));

test('R22: newest first, down to where the count starts, each with its reason and its switch', () => {
  expect(rows('en').map((row) => [part(row, 'date'), part(row, 'what')])).toEqual([
    ['Mon\u00a09\u00a0Nov', 'Message · only in copy, not counted'],
    ['Mon\u00a02\u00a0Nov', 'Sorting line, prices · silent for 16 working days'],
    ['Wed\u00a014\u00a0Oct', 'Marieke replied · the count starts here'],
  ]);
  expect(buttons(grown('en')).flatMap(({ name, act }) => (act.do === 'correct' ? [[name, act]] : []))).toEqual([
    ['Count: Mon\u00a09\u00a0Nov, Message', { do: 'correct', target: 'g:3', counts: true }],
    ['Don’t count: Mon\u00a02\u00a0Nov, Sorting line, prices', { do: 'correct', target: 'g:2', counts: false }],
    ['Don’t count: Wed\u00a014\u00a0Oct, Marieke replied', { do: 'correct', target: 'g:1', counts: false }],
  ]);
});

test('in Dutch', () => {
  expect(rows('nl').map((row) => `${part(row, 'date')} ${part(row, 'what')}`)).toEqual([
    'ma\u00a09\u00a0nov Bericht · alleen in kopie, telt niet mee',
    'ma\u00a02\u00a0nov Sorting line, prices · 16 werkdagen stil',
    'wo\u00a014\u00a0okt Marieke antwoordde · hier begint de telling',
  ]);
});

test('in the foot: the ledger, replied elsewhere, later, let go, and at its end not for this person', () => {
  const foot = (locale: Locale) =>
    find(grown(locale).more ?? [], (piece) => piece.class === 'foot').flatMap(({ parts = [] }) =>
      parts.map((part) => words([part])),
    );
  expect(foot('en')).toEqual(['Open the ledger', 'Replied elsewhere', 'Later …', 'Let go', 'Not for this person']);
  expect(foot('nl')).toEqual(['Open het logboek', 'Antwoordde elders', 'Later …', 'Loslaten', 'Niet bij deze persoon']);
});

const signs = (line: Partial<LedgerLine>) =>
  find(rows('en', [{ ...(lines[1] as LedgerLine), ...line }]), ({ path }) => path !== undefined).map(
    ({ path }) => path,
  );

test('R25: a call and a visit bear signs of their own', () => {
  expect(signs({ way: 'call' })).toEqual([SIGNS.call]);
  expect(signs({ way: 'visit' })).toEqual([SIGNS.visit]);
  expect(signs({ channel: 'linkedin' })).toEqual([SIGNS.linkedin]);
});

test('R24: a message that asked bears the sign, a decision one of its own and no way it came', () => {
  expect(signs({ asks: 'line' })).toEqual([SIGNS.mark, SIGNS.email]);
  const decided = { kind: 'decision', flips: false, counts: true } as const;
  expect(signs({ ...decided, reason: { code: 'let-go', rule: 'R24' } })).toEqual([SIGNS.closed]);
  expect(signs({ ...decided, reason: { code: 'put-off', rule: 'R24', until: '2026-12-08' } })).toEqual([SIGNS.later]);
});
