import { describe, expect, it } from 'vitest';
import type { Tally } from '../domain/tally';
import { tallyWith } from '../domain/test-tally';
import { earlierText, ledgerHead, reachText } from './contact-ledger';
import type { Speech } from './locale';

const NOW = Date.UTC(2026, 10, 24, 13, 5);
const en: Speech = { locale: 'en', zone: 'Europe/Amsterdam', now: NOW };
const nl: Speech = { ...en, locale: 'nl' };
const at = (month: number, day: number, hour = 9, year = 2026) => Date.UTC(year, month - 1, day, hour);
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

const TALLY = tallyWith({
  state: 'due',
  unanswered: 2,
  lastReply: at(10, 21),
  touches: [
    { time: at(11, 2), waits: false, channel: 'email' },
    { time: at(11, 9), waits: false, channel: 'linkedin' },
  ],
});

describe('the head of the ledger', () => {
  const head = (over: Partial<Tally>, speech = en) => {
    const { lead, rest } = ledgerHead({ ...TALLY, ...over }, speech);
    return [lead, plain(rest)];
  };

  it('R1, R2: of a silence that was seen, since when and on which channels', () => {
    expect(head({})).toEqual(['2 unanswered', 'since the reply of 21 Oct, by mail and on LinkedIn']);
    expect(head({}, nl)).toEqual(['2 onbeantwoord', 'sinds het antwoord van 21 okt, per mail en op LinkedIn']);
    const { lastReply: _, ...never } = TALLY;
    expect(ledgerHead({ ...never, touches: TALLY.touches.slice(0, 1) }, en).rest).toBe('no reply yet, by mail');
  });

  it('R21: of one that was not looked at, no more than is known', () => {
    expect(head({ silenceSeen: false, seenUntil: at(11, 12) })).toEqual(['2 sent;', 'no reply seen here since 12 Nov']);
  });
});

it('R22: what came before, by how much and from when', () => {
  const times = [at(10, 19), at(6, 2), at(3, 9)];
  expect(earlierText(times, en)).toBe('3 earlier entries, March to October');
  expect(earlierText(times, nl)).toBe('3 eerdere regels, maart tot oktober');
  expect(earlierText([at(10, 19)], en)).toBe('1 earlier entry, October');
  expect(earlierText([at(1, 2), at(12, 9, 9, 2025)], nl)).toBe('2 eerdere regels, december 2025 tot januari');
});

describe('R21: how far the ledger reaches', () => {
  const gmail = { site: 'gmail', on: true, since: at(11, 2), lookedAt: NOW } as const;
  const linkedin = { site: 'linkedin', on: true, since: at(9, 12), lookedAt: NOW - 780_000 } as const;

  it('says until when was looked, since when it is counted, and never that it is complete', () => {
    expect(plain(reachText([gmail, linkedin], en))).toBe(
      'Looked until 24 Nov 14:05. Gmail from 2 Nov on, LinkedIn from 12 Sep on.',
    );
    expect(plain(reachText([gmail], nl))).toBe('Gekeken tot 24 nov 14:05. Gmail vanaf 2 nov.');
    expect(reachText([{ site: 'gmail', on: true }], en)).toBe('Nothing was looked at yet.');
  });

  it('says what can’t be read', () => {
    expect(plain(reachText([gmail, { ...linkedin, gap: { since: at(11, 21) } }], en))).toBe(
      'Looked until 24 Nov 14:05. Gmail from 2 Nov on, LinkedIn from 12 Sep on. LinkedIn not read since 21 Nov.',
    );
  });
});
