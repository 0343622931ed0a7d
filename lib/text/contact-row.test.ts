import { describe, expect, it } from 'vitest';
import type { State, Tally } from '../domain/tally';
import { tallyWith } from '../domain/test-tally';
import { rowFact, rowTime } from './contact-row';
import type { Speech } from './locale';

const NOW = Date.UTC(2026, 10, 24, 13, 5);
const DAY = 86_400_000;
const en: Speech = { locale: 'en', zone: 'Europe/Amsterdam', now: NOW };
const nl: Speech = { ...en, locale: 'nl' };
const day = (month: number, date: number, hour = 9) => Date.UTC(2026, month - 1, date, hour);

const tally = (state: State, over: Partial<Tally> = {}) => tallyWith({ state, ...over });
const two = { unanswered: 2, touches: [1, 2].map((time) => ({ time, waits: false, channel: 'email' as const })) };

describe('two or three words beside a name', () => {
  it.each([
    ['due', two, '', ''],
    ['due', { ...two, dueFor: 'day', later: { by: 'later' } }, 'later, today', 'later, vandaag'],
    ['due', { ...two, dueFor: 'day', later: { by: 'not_now' } }, 'not now, today', 'nu niet, vandaag'],
    ['due', { ...two, dueFor: 'unseen-ask' }, 'asked; look', 'gevraagd; kijk'],
    ['answer', {}, 'answered?', 'antwoord?'],
    ['asked', { asked: { at: day(11, 19), until: day(11, 26, 22) } }, 'asked, until 26 Nov', 'gevraagd, tot 26 nov'],
    ['later', { later: { by: 'not_now', from: Date.UTC(2027, 0, 4) } }, 'not now, 4 Jan', 'nu niet, 4 jan'],
    ['later', { later: { by: 'not_now' } }, 'not now', 'nu niet'],
    ['later', { later: { by: 'later', from: day(12, 8) } }, 'later, 8 Dec', 'later, 8 dec'],
    ['closed', { closed: { by: 'no', at: NOW } }, 'said no', 'zei nee'],
    ['closed', { closed: { by: 'silent', at: NOW } }, 'silent after asking', 'stil na de vraag'],
    ['closed', { closed: { by: 'let-go', at: NOW } }, 'let go', 'losgelaten'],
    ['dead', { deadSince: NOW }, 'not delivered', 'niet bezorgd'],
    ['away', { away: { until: day(12, 2), resumes: day(12, 3) } }, 'away until 2 Dec', 'afwezig tot 2 dec'],
    ['away', { away: { resumes: day(12, 3) } }, 'away', 'afwezig'],
    ['excluded', { apart: 'customer' }, 'customer', 'klant'],
    ['excluded', {}, 'not counted', 'telt niet mee'],
    ['quiet', two, 'gone quiet', 'stilgevallen'],
    ['waiting', { waiting: 1, unanswered: 1, waitsUntil: day(11, 25, 22) }, 'waits until Wed', 'wacht tot wo'],
    ['waiting', { justSent: 1 }, 'just sent', 'net verzonden'],
    ['clear', { lastReply: NOW }, 'replied', 'antwoordde'],
    ['clear', {}, 'nothing open', 'niets open'],
    ['clear', { scheduled: 1 }, 'scheduled', 'ingepland'],
    ['clear', { ...two, lively: true }, 'lively', 'levendig'],
  ] satisfies readonly [State, Partial<Tally>, string, string][])('R3: %s %j', (state, over, english, dutch) => {
    const plain = (speech: Speech) => rowFact(tally(state, over as Partial<Tally>), speech).replaceAll('\u00a0', ' ');
    expect([plain(en), plain(nl)]).toEqual([english, dutch]);
  });

  it('R21: what the number can’t vouch for comes first', () => {
    const words = (over: Partial<Tally>) => rowFact(tally('due', { ...two, ...over }), en);
    expect(words({ notRead: { site: 'linkedin', since: NOW } })).toBe('LinkedIn not read');
    expect(words({ overdue: [NOW] })).toBe('not seen yet');
    expect(words({ atLeast: true })).toBe('mail not all read');
    expect(words({ atLeast: true, touches: [{ time: 1, waits: false, channel: 'linkedin' }] })).toBe('not all read');
    expect(words({ silenceSeen: false })).toBe('no reply seen');
    expect(rowFact(tally('waiting', { waiting: 1, unanswered: 1, atLeast: true, waitsUntil: NOW }), en)).toBe(
      'not all read',
    );
  });
});

it('the day of a row is that of what it says', () => {
  expect(rowTime(tally('due', { lastTouch: 5, lastReply: 3 }))).toBe(5);
  expect(rowTime(tally('closed', { closed: { by: 'no', at: 4 }, lastTouch: 5 }))).toBe(4);
  expect(rowTime(tally('answer', { toNote: { at: 6 }, lastTouch: 5 }))).toBe(6);
  expect(rowTime(tally('asked', { asked: { at: 5, until: 5 + DAY }, lastTouch: 9 }))).toBe(5);
  expect(rowTime(tally('dead', { deadSince: 7, lastTouch: 5 }))).toBe(7);
  expect(rowTime(tally('excluded'))).toBeUndefined();
});
