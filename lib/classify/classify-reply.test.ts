import { describe, expect, test } from 'vitest';
import { judgedText } from '../text/judged';
import { classifyReply } from './classify-reply';
import type { Inbound } from './inbound';
import { LANGUAGES, type Labelled, readLists } from './lists/read-lists';

const NO_REPLY: ReadonlySet<string> = new Set(['auto_reply', 'bounce', 'delay']);

/** "No reply" against "reply"; what is unsure counts as a reply (R12). */
function figures(mails: readonly Labelled[]) {
  let [right, wrong, missed, labels] = [0, 0, 0, 0];
  let [dates, dated] = [0, 0];
  for (const mail of mails) {
    const { label, sure, date } = classifyReply(mail);
    const said = sure && NO_REPLY.has(label);
    const is = NO_REPLY.has(mail.label);
    if (said && is) right++;
    if (said && !is) wrong++;
    if (!said && is) missed++;
    if (label === mail.label) labels++;
    if (mail.date !== undefined) {
      dated++;
      if (date === mail.date) dates++;
    }
  }
  return {
    mails: mails.length,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    label: labels / mails.length,
    date: dates / dated,
  };
}

const mailsOf = (half: 'a' | 'b', language: string) =>
  [...readLists(half)].filter(([name]) => name.startsWith(`${language}.`)).flatMap(([, list]) => list);

const lines: string[] = [];

describe.each(LANGUAGES)('R12: the frozen half, %s', (language) => {
  const { precision, recall, label, date, mails } = figures(mailsOf('b', language));
  const share = (value: number) => value.toFixed(3);
  lines.push(
    `${language}: ${mails} mails, precision ${share(precision)}, recall ${share(recall)}, label ${share(label)}, date ${share(date)}`,
  );

  test('precision of "no reply" is at least 0.99', () => expect(precision).toBeGreaterThanOrEqual(0.99));
  test('recall of "no reply" is at least 0.95', () => expect(recall).toBeGreaterThanOrEqual(0.95));
});

test('the figures are printed, and every verdict has its sentence', () => {
  console.log(['Replies told apart, frozen half:', ...lines].join('\n'));
  const rules = new Set(
    [...readLists('a'), ...readLists('b')].flatMap(([, list]) => list.map((mail) => classifyReply(mail).rule)),
  );
  // A plain reply needs no reason.
  expect([...rules].filter((rule) => !judgedText(rule, 'nl') || !judgedText(rule, 'en'))).toEqual(['human']);
  expect(judgedText('of a later version', 'en')).toBeUndefined();
  expect(lines).toHaveLength(LANGUAGES.length);
});

const mail = (inbound: Partial<Inbound>): Inbound => ({
  from: 'Bram Koopman <bram@koopman.example>',
  subject: 'Re: Pallets',
  text: '',
  receivedAt: '2025-11-20T10:00:00Z',
  ...inbound,
});

describe('a bare word proves nothing', () => {
  test.each([
    ['R12', "I was out of office last week, but yes let's talk", 'yes'],
    ['R16', 'Not interested.', 'no'],
    ['R16', "I'm interested.", 'yes'],
    ['R16', "I wouldn't say we're not interested, but what does it cost?", 'human'],
    ['R16', 'Please stop by our office.', 'human'],
    ['R16', 'Please stop.', 'no'],
    ['R11', 'My mail to your colleague bounced: user unknown. Has she left?', 'human'],
    ['R12', 'Ik ben vrijdag afwezig, kan het donderdag?', 'human'],
    ['R12', 'Tom ist im Urlaub, ich antworte für ihn. Was kostet es?', 'human'],
  ])('%s: %s', (_rule, text, label) => expect(classifyReply(mail({ text })).label).toBe(label));

  test.each([
    'Thanks!\n\n> I am out of the office until 2 December. For urgent matters contact Eva.',
    'Thanks!\n\nOn Mon, 17 Nov 2025 at 09:14, Eva <eva@sender.example> wrote:\nNot interested? Say so.',
    'Dank!\n\nOp ma 17 nov 2025 om 09:14 schreef Eva <eva@sender.example>:\nGeen interesse?',
    'Danke!\n\nAm Mo., 17. Nov. 2025 um 09:14 Uhr schrieb Eva <eva@sender.example>:\nKein Interesse?',
    'Merci !\n\nLe lun. 17 nov. 2025 à 09:14, Eva <eva@sender.example> a écrit :\nPas intéressé ?',
    '¡Gracias!\n\nEl lun, 17 nov 2025 a las 9:14, Eva (<eva@sender.example>) escribió:\n¿No le interesa?',
    'Thanks!\n\nFrom: Eva\nSent: Monday\nTo: Bram\nSubject: Pallets\n\nI am out of the office.',
  ])('R12: quoted text is cut first: %s', (text) => expect(classifyReply(mail({ text })).label).toBe('human'));
});

describe('R16: a no to a part of it is no no', () => {
  test.each([
    ['Not interested in a subscription, but a single visit is of interest.', 'human'],
    ['We are interested, but not in all three halls.', 'human'],
    ['Nice of you to ask, but we really are not interested.', 'no'],
    ['Geen interesse in onderhoud, maar in de lampen zijn we wel geïnteresseerd.', 'human'],
    ['Aardig aangeboden, maar we hebben geen interesse.', 'no'],
    ['Geen interesse, maar wel bedankt.', 'no'],
    ['Kein Interesse an der Wartung, aber die Lampen interessieren uns.', 'human'],
    ['Nett gemeint, aber wir haben kein Interesse.', 'no'],
    ['La maintenance ne nous intéresse pas, par contre les lampes nous intéressent.', 'human'],
    ['C’est gentil, mais nous ne sommes pas intéressés.', 'no'],
    ['El mantenimiento no nos interesa, pero sí las lámparas.', 'human'],
    ['Muy amable, pero no nos interesa.', 'no'],
  ])('R16: %s', (text, label) => expect(classifyReply(mail({ text })).label).toBe(label));
});

describe('R12: headers first, where there are any', () => {
  test.each([
    [{ 'Auto-Submitted': 'auto-replied' }, 'auto_reply'],
    [{ 'X-Autoreply': 'yes' }, 'auto_reply'],
    [{ 'auto-submitted': 'no' }, 'human'],
    [{ 'X-Auto-Response-Suppress': 'All' }, 'human'],
  ])('%o', (headers, label) => expect(classifyReply(mail({ text: 'Thanks, got it.', headers })).label).toBe(label));

  test('a list, but not under an answer', () => {
    const headers = { 'List-Id': '<buyers.lists.example>' };
    expect(classifyReply(mail({ subject: 'News', headers })).rule).toBe('list-header');
    expect(classifyReply(mail({ text: 'Which size?', headers })).label).toBe('human');
  });
});

test('R11: a bounce names the address that is gone', () => {
  const text = 'Final-Recipient: rfc822; Jan@Acme.example\nAction: failed\nStatus: 5.1.1';
  const verdict = classifyReply(mail({ from: 'mailer-daemon@mx.example', subject: 'Undelivered Mail', text }));
  expect(verdict).toEqual({ label: 'bounce', sure: true, rule: 'bounce-sender', about: ['email:jan@acme.example'] });
});

test('a time that is none is refused', () => {
  expect(() => classifyReply(mail({ receivedAt: 'soon' }))).toThrow(RangeError);
});

test('a very long text costs no more than a short one', () => {
  const start = performance.now();
  for (const unit of ['a', 'am ', 'je suis le ', '12 ', '> x\n ']) classifyReply(mail({ text: unit.repeat(20_000) }));
  expect(performance.now() - start).toBeLessThan(5_000);
});
