import { expect, test } from 'vitest';
import type { LedgerLine, Reason } from '../domain/line';
import { lineText } from './ledger-line';
import type { Locale, Speech } from './locale';

const NOW = Date.UTC(2026, 10, 24, 9);
const speech = (locale: Locale): Speech => ({ locale, zone: 'Europe/Amsterdam', now: NOW });
const soft = (words: string) => words.replaceAll('\u00a0', ' ');
const line: Omit<LedgerLine, 'reason'> = {
  target: 'g:1',
  kind: 'touch',
  time: Date.UTC(2026, 10, 9, 8, 41),
  channel: 'email',
  how: 'page',
  counts: true,
  waits: false,
  flips: true,
  account: 'email:ik@kade.example',
};

const REASONS: readonly [reason: Reason, en: string, nl: string][] = [
  [{ code: 'silent', rule: 'R2', workingDays: 1 }, 'silent for 1 working day', '1 werkdag stil'],
  [{ code: 'silent', rule: 'R2', workingDays: 16 }, 'silent for 16 working days', '16 werkdagen stil'],
  [{ code: 'waiting', rule: 'R2', until: Date.UTC(2026, 10, 25, 23) }, 'waits until Wed 25 Nov', 'wacht tot wo 25 nov'],
  [
    { code: 'not-looked', rule: 'R21' },
    'no reply seen; not looked at since the wait ended',
    'geen antwoord gezien; niet bekeken sinds het wachten afliep',
  ],
  [{ code: 'older', rule: 'R2' }, 'older, not counted', 'ouder, telt niet mee'],
  [{ code: 'answered', rule: 'R1', at: Date.UTC(2026, 10, 12) }, 'answered on 12 Nov', 'beantwoord op 12 nov'],
  [
    { code: 'just-sent', rule: 'R5', until: NOW + 19_500 },
    'just sent; counts in 20 seconds',
    'net verzonden; telt over 20 seconden',
  ],
  [
    { code: 'scheduled', rule: 'R6', at: Date.UTC(2026, 10, 27, 8) },
    'scheduled for Fri 27 Nov, 09:00',
    'ingepland voor vr 27 nov, 09:00',
  ],
  [
    { code: 'overdue', rule: 'R6', at: Date.UTC(2026, 10, 23, 8) },
    'was due 23 Nov, not seen yet',
    'zou 23 nov weggaan, nog niet gezien',
  ],
  [{ code: 'unconfirmed', rule: 'R21' }, 'not seen in its conversation yet', 'nog niet gezien in het gesprek'],
  [{ code: 'copied', rule: 'R9' }, 'only in copy, not counted', 'alleen in kopie, telt niet mee'],
  [{ code: 'bulk', rule: 'R9', recipients: 12 }, '12 recipients, not counted', '12 ontvangers, telt niet mee'],
  [{ code: 'to-or-cc', rule: 'R9' }, 'To or Cc unknown', 'Aan of Cc onbekend'],
  [{ code: 'corrected', rule: 'R22' }, 'counted, as you said', 'telt mee, zoals je zei'],
  [{ code: 'replied', rule: 'R2' }, 'the count starts here', 'hier begint de telling'],
  [
    { code: 'replied-about', rule: 'R21' },
    'the count starts here; time not exact',
    'hier begint de telling; tijdstip bij benadering',
  ],
];

test.each(REASONS)('R22: the reason $code in words', (reason, en, nl) => {
  expect(soft(lineText({ ...line, reason }, speech('en')).reason)).toBe(en);
  expect(soft(lineText({ ...line, reason }, speech('nl')).reason)).toBe(nl);
});

test('R22: what the rep took out says so', () => {
  const out: LedgerLine = { ...line, counts: false, reason: { code: 'corrected', rule: 'R22' } };
  expect(lineText(out, speech('en')).reason).toBe('not counted, as you said');
});

test('when and what: the subject, or that it is a message', () => {
  const words = lineText({ ...line, reason: { code: 'older', rule: 'R2' } }, speech('en'));
  expect({ ...words, date: soft(words.date) }).toMatchObject({ date: 'Mon 9 Nov', time: '09:41', title: 'Message' });
});

test('a reply says who wrote, by first name where that is plain', () => {
  const reply = { ...line, kind: 'reply', subject: 'Re: hall', reason: { code: 'replied', rule: 'R2' } } as const;
  const by = (name?: string) =>
    lineText({ ...reply, from: { handle: 'email:b@k.example', ...(name === undefined ? {} : { name }) } }, speech('en'))
      .title;
  expect(by('Bram Koopmans')).toBe('Bram replied: Re: hall');
  expect(by('Koopmans, Bram')).toBe('Koopmans, Bram replied: Re: hall');
  expect(by()).toBe('b@k.example replied: Re: hall');
});

test('R1: only the last reply starts the count', () => {
  const reply: LedgerLine = { ...line, kind: 'reply', reason: { code: 'replied', rule: 'R2' } };
  expect(lineText(reply, speech('en'), false).reason).toBe('an earlier reply');
  expect(lineText(reply, speech('nl'), false).reason).toBe('een eerder antwoord');
});

test('how it was seen is said where that is less than a proof', () => {
  const older = { ...line, reason: { code: 'older', rule: 'R2' } } as const;
  expect(lineText(older, speech('en')).seen).toBeUndefined();
  expect(lineText({ ...older, how: 'row' }, speech('en')).seen).toBe('seen in a list');
  expect(lineText({ ...older, how: 'toast' }, speech('nl')).seen).toBe('volgens Gmail');
});

test('R21: a time that is only about right is not shown', () => {
  const about: LedgerLine = { ...line, kind: 'reply', reason: { code: 'replied-about', rule: 'R21' } };
  expect(lineText(about, speech('en')).time).toBeUndefined();
});
