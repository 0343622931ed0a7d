import { describe, expect, test } from 'vitest';
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

const EVA = { handle: 'email:eva@koopmans.example', name: 'Eva de Wit' } as const;

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
    { code: 'answered', rule: 'R1', at: Date.UTC(2026, 10, 12), about: true },
    'answered by 12 Nov',
    'uiterlijk 12 nov beantwoord',
  ],
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
  [
    { code: 'silent', rule: 'R2', workingDays: 12, away: true },
    'silent for 12 working days, the days away not counted',
    '12 werkdagen stil, de dagen afwezig niet meegeteld',
  ],
  [{ code: 'together', rule: 'R4', messages: 2 }, '2 messages, counted as 1', '2 berichten, telt als 1'],
  [
    { code: 'joined', rule: 'R4', to: Date.UTC(2026, 10, 9, 14, 20) },
    'counted with the message of 15:20',
    'geteld met het bericht van 15:20',
  ],
  [{ code: 'answered-by', rule: 'R9', at: NOW, by: EVA }, 'answered by Eva on 24 Nov', 'beantwoord door Eva op 24 nov'],
  [
    { code: 'answered-by', rule: 'R15', at: NOW, by: EVA },
    'answered by Eva, a colleague, on 24 Nov',
    'beantwoord door Eva, een collega, op 24 nov',
  ],
  [
    { code: 'answered-by', rule: 'R9', at: NOW, by: EVA, about: true },
    'answered by Eva, on 24 Nov at the latest',
    'uiterlijk 24 nov beantwoord door Eva',
  ],
  [
    { code: 'answered-by', rule: 'R15', at: NOW, by: EVA, about: true },
    'answered by Eva, a colleague, on 24 Nov at the latest',
    'uiterlijk 24 nov beantwoord door Eva, een collega',
  ],
  [
    { code: 'merge', rule: 'R9' },
    'sent by a tool to several, not counted',
    'door een programma aan meer mensen gestuurd, telt niet mee',
  ],
  [
    { code: 'colleague-wrote', rule: 'R10', by: EVA },
    'written by Eva, a colleague of yours; not counted',
    'geschreven door Eva, een collega van je; telt niet mee',
  ],
  [
    { code: 'not-delivered', rule: 'R11', at: NOW },
    'not delivered, as was told on 24 Nov; not counted',
    'niet bezorgd, gemeld op 24 nov; telt niet mee',
  ],
  [{ code: 'bare-invitation', rule: 'R18' }, 'without a note, not counted', 'zonder tekst, telt niet mee'],
  [
    { code: 'closing', rule: 'R19' },
    'a closing word after the answer, not counted',
    'een bedankje na het antwoord, telt niet mee',
  ],
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

describe('what a message of theirs is', () => {
  const reply = { ...line, kind: 'reply', from: EVA } as const;
  const none = { ...reply, counts: false };
  const about = (reason: Reason, of: Omit<LedgerLine, 'reason'> = none) =>
    (['en', 'nl'] as const).map((locale) => soft(lineText({ ...of, reason }, speech(locale), false).reason));

  test('R11, R12: what is no reply', () => {
    const resumes = Date.UTC(2026, 10, 8, 23);
    expect(about({ code: 'absent', rule: 'R12', resumes, over: true })).toEqual([
      'an out-of-office is no reply; the clock stood still until 9 Nov',
      'een afwezigheidsbericht is geen antwoord; de klok stond stil tot 9 nov',
    ]);
    expect(about({ code: 'absent', rule: 'R12', resumes: Date.UTC(2026, 11, 2, 23), over: false })).toEqual([
      'an out-of-office is no reply; the clock runs again from 3 Dec',
      'een afwezigheidsbericht is geen antwoord; de klok loopt weer vanaf 3 dec',
    ]);
    expect(about({ code: 'automatic', rule: 'R12' })).toEqual([
      'an automatic mail is no reply',
      'een automatisch bericht is geen antwoord',
    ]);
    expect(about({ code: 'not-to-me', rule: 'R12' })).toEqual([
      'not addressed to you; no reply',
      'niet aan jou gericht; geen antwoord',
    ]);
    expect(about({ code: 'bounced', rule: 'R11' })[0]).toBe('says that a message was not delivered; no reply');
    expect(about({ code: 'delayed', rule: 'R11' })[1]).toBe('meldt dat een bericht later komt; geen antwoord');
  });

  test.each([
    [
      { code: 'may-be-automatic', rule: 'R12' },
      'may be automatic; counted as a reply',
      'misschien automatisch; telt als antwoord',
    ],
    [{ code: 'accepted', rule: 'R13' }, 'accepted the invitation', 'nam de uitnodiging aan'],
    [
      { code: 'tentative', rule: 'R13' },
      'tentatively accepted the invitation',
      'nam de uitnodiging onder voorbehoud aan',
    ],
    [
      { code: 'declined', rule: 'R13' },
      'declined the invitation; that is a reply too',
      'sloeg de uitnodiging af; ook dat is een antwoord',
    ],
    [{ code: 'booked', rule: 'R13' }, 'booked a meeting', 'boekte een afspraak'],
    [
      { code: 'other-address', rule: 'R14' },
      'from another address, in the same conversation',
      'vanaf een ander adres, in hetzelfde gesprek',
    ],
    [{ code: 'colleague', rule: 'R15' }, 'a colleague; counted as a reply', 'een collega; telt als antwoord'],
    [
      { code: 'colleague-off', rule: 'R15' },
      'a colleague; not counted, as you set',
      'een collega; telt niet mee, zoals je instelde',
    ],
    [{ code: 'said-no', rule: 'R16' }, 'said no', 'zei nee'],
    [{ code: 'reacted', rule: 'R17' }, 'a reaction; counted as a reply', 'een reactie; telt als antwoord'],
    [
      { code: 'reacted', rule: 'R17', about: true },
      'a reaction, seen that day; counted as a reply',
      'een reactie, die dag gezien; telt als antwoord',
    ],
    [{ code: 'spoke', rule: 'R25' }, 'by phone', 'aan de telefoon'],
    [{ code: 'met', rule: 'R25' }, 'at a visit', 'bij een bezoek'],
    [{ code: 'elsewhere', rule: 'R25' }, 'answered elsewhere, as you said', 'antwoordde elders, zoals je zei'],
  ] as const satisfies readonly (readonly [Reason, string, string])[])('$0.rule: $0.code', (reason, en, nl) => {
    expect(about(reason, reply)).toEqual([en, nl]);
  });

  test('R2: the one where the count starts says that too', () => {
    const said: LedgerLine = { ...reply, reason: { code: 'said-no', rule: 'R16' } };
    expect(lineText(said, speech('en'), true).reason).toBe('said no; the count starts here');
    const off: LedgerLine = { ...none, reason: { code: 'automatic', rule: 'R12' } };
    expect(lineText(off, speech('en'), true).reason).toBe('an automatic mail is no reply');
  });

  test('R12: of an automatic mail nobody "replied"', () => {
    const mail: LedgerLine = { ...none, subject: 'Out of office', reason: { code: 'automatic', rule: 'R12' } };
    expect(lineText(mail, speech('en')).title).toBe('Out of office');
    const { subject, ...bare } = mail;
    expect(lineText(bare, speech('nl')).title).toBe('Automatisch bericht');
  });
});

test('R9, R18, R25: what kind of touch it was', () => {
  const touch: LedgerLine = { ...line, reason: { code: 'older', rule: 'R2' } };
  const titles = (more: Partial<LedgerLine>) =>
    (['en', 'nl'] as const).map((locale) => lineText({ ...touch, ...more }, speech(locale)).title);
  expect(titles({ way: 'call' })).toEqual(['Call, no answer', 'Gebeld, geen gehoor']);
  expect(titles({ way: 'visit' })).toEqual(['Visit, not there', 'Bezocht, niet aanwezig']);
  expect(titles({ way: 'call', kind: 'reply', from: EVA })).toEqual(['Spoke with Eva', 'Eva gesproken']);
  expect(titles({ way: 'elsewhere', kind: 'reply', from: EVA })).toEqual(['Eva replied', 'Eva antwoordde']);
  expect(titles({ invitation: true, channel: 'linkedin' })).toEqual([
    'Invitation on LinkedIn',
    'Uitnodiging op LinkedIn',
  ]);
  expect(lineText({ ...touch, tool: true }, speech('en')).seen).toBe('sent by a tool');
  const sent: LedgerLine = { ...line, counts: false, invitation: true, reason: { code: 'unconfirmed', rule: 'R21' } };
  expect(lineText(sent, speech('en')).reason).toBe('not counted until a conversation shows it, once it is accepted');
});

describe('R24: what was asked and decided', () => {
  const decision = { ...line, kind: 'decision', how: 'hand', flips: false } as const;
  const both = (of: LedgerLine) =>
    (['en', 'nl'] as const).map((locale) => {
      const { title, reason, seen } = lineText(of, speech(locale));
      return soft([title, reason, ...(seen ? [seen] : [])].join(' | '));
    });

  test.each([
    [{ code: 'noted', rule: 'R24', outcome: 'yes' }, 'You noted: yes', 'Je noteerde: ja'],
    [
      { code: 'noted', rule: 'R24', outcome: 'not_now', until: '2026-12-08' },
      'You noted: not now, until Tue 8 Dec',
      'Je noteerde: nu niet, tot di 8 dec',
    ],
    [{ code: 'noted', rule: 'R24', outcome: 'not_now' }, 'You noted: not now', 'Je noteerde: nu niet'],
    [{ code: 'noted', rule: 'R16', outcome: 'no' }, 'You noted: no', 'Je noteerde: nee'],
    [{ code: 'noted', rule: 'R24', outcome: 'other' }, 'You noted: something else', 'Je noteerde: iets anders'],
    [
      { code: 'put-off', rule: 'R24', until: '2026-11-27' },
      'You put it off until Fri 27 Nov',
      'Je stelde het uit tot vr 27 nov',
    ],
    [{ code: 'let-go', rule: 'R24' }, 'You let go', 'Je liet los'],
    [{ code: 'kept', rule: 'R24' }, 'You kept this one open', 'Je hield het open'],
    [{ code: 'reopened', rule: 'R24' }, 'You opened it again', 'Je opende het weer'],
  ] as const satisfies readonly (readonly [Reason, string, string])[])(
    'R16, R24: %j, and whether it holds',
    (reason, en, nl) => {
      expect(both({ ...decision, reason })).toEqual([`${en} | as you said`, `${nl} | zoals je zei`]);
      expect(both({ ...decision, counts: false, reason })).toEqual([
        `${en} | no longer holds`,
        `${nl} | geldt niet meer`,
      ]);
    },
  );

  test('R24: a silence closed it', () => {
    const askedAt = Date.UTC(2026, 10, 17, 9);
    const reason: Reason = { code: 'stayed-silent', rule: 'R24', askedAt, workingDays: 5 };
    expect(both({ ...decision, how: 'page', reason })).toEqual([
      'Closed: asked 17 Nov, silent | no answer in 5 working days',
      'Gesloten: gevraagd op 17 nov, stil gebleven | geen antwoord in 5 werkdagen',
    ]);
  });

  test.each([
    ['line', 'now, later or rather not', 'nu, later of liever niet'],
    ['given-up', 'given up?', 'losgelaten?'],
    ['choice', '1, 2 or 3', '1, 2 of 3'],
    ['own', 'your own question', 'je eigen vraag'],
  ] as const)('R24: a touch that asks says how: %s', (asks, en, nl) => {
    expect(both({ ...line, asks, subject: 'Hall', reason: { code: 'older', rule: 'R2' } })).toEqual([
      `Hall | asked: ${en}; older, not counted`,
      `Hall | gevraagd: ${nl}; ouder, telt niet mee`,
    ]);
  });
});

test('R22: what it was judged by stands under a reply, where there is more to say than that it is one', () => {
  const reply: LedgerLine = {
    ...line,
    kind: 'reply',
    counts: false,
    subject: 'Out of office',
    reason: { code: 'automatic', rule: 'R12' },
  };
  const seen = (judgedBy: string, how: LedgerLine['how'] = 'page') =>
    (['en', 'nl'] as const).map((locale) => lineText({ ...reply, judgedBy, how }, speech(locale)).seen);
  expect(seen('absence-title')).toEqual([
    'judged: its title is an autoresponder’s',
    'herkend: de titel is die van een automatisch antwoord',
  ]);
  expect(seen('no-words', 'import')).toEqual(['imported · judged: it says no', 'geïmporteerd · herkend: er staat nee']);
  expect(seen('human')).toEqual([undefined, undefined]);
});
