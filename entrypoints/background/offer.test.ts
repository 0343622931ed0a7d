import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AS_WRITTEN, type Form, type Language } from '../../lib/domain/question';
import { nameAccount } from '../../lib/store/accounts';
import { append } from '../../lib/store/append';
import { sentTo } from '../../lib/store/fixtures';
import type { Settings } from '../../lib/store/records';
import { changeSettings } from '../../lib/store/settings';
import { noteVoices } from '../../lib/store/voices';
import { type OfferTo, offerFor } from './offer';
import { BRAM, ME, NOW, type Stage, stage } from './test-stage';

let set: Stage;
let browserLanguages: readonly string[];

beforeEach(async () => {
  set = await stage();
  browserLanguages = ['en-GB'];
});
afterEach(() => set.db.delete());

const offer = (over: Partial<OfferTo> = {}) =>
  offerFor(
    { ...set, languages: () => browserLanguages },
    { contact: BRAM, name: 'Bram Koopmans', account: ME, conversation: [], ...over },
  );
const settings = (change: Partial<Settings>) => changeSettings(set.db, change);
const heard = (language: Language, form?: Form) =>
  noteVoices(set.db, [{ handle: BRAM, language, ...(form ? { form } : {}) }], NOW);
const chosen = async (over: Partial<OfferTo> = {}) => {
  const { questions, chosen } = await offer(over);
  return questions.find(({ id }) => id === chosen)?.text;
};
const given = { state: { question: 'given-up' } } as const;

describe('language and form', () => {
  it('as they were last read', async () => {
    await heard('nl', 'informal');
    expect(await offer()).toMatchObject({ language: 'nl', form: 'informal', chosen: 'line' });
    expect(await chosen()).toMatch(/^Ik weet dat je tijd kostbaar is\./);
  });

  it('unknown form = formal', async () => {
    await heard('de');
    expect(await offer()).toMatchObject({ language: 'de', form: 'formal' });
  });

  it('never read: the rep’s own, of the screens or of the browser, formally', async () => {
    browserLanguages = ['pl-PL', 'fr-BE', 'en'];
    expect(await offer()).toMatchObject({ language: 'fr', form: 'formal' });
    browserLanguages = ['pl-PL'];
    expect(await offer()).toMatchObject({ language: 'en' });
    expect(await offer()).not.toHaveProperty('form');
    await settings({ locale: 'nl' });
    expect(await offer()).toMatchObject({ language: 'nl' });
  });

  it('the form that the rep always wants, and what the rep chose in the line before all', async () => {
    await heard('nl', 'informal');
    await settings({ form: 'formal' });
    expect(await offer()).toMatchObject({ form: 'formal' });
    const state = { language: 'es', form: 'informal', question: 'choice' } as const;
    expect(await offer({ state })).toMatchObject({ language: 'es', form: 'informal', chosen: 'choice' });
  });

  it('an informal form that was heard in one language says nothing of another', async () => {
    await heard('nl', 'informal');
    expect(await offer({ state: { language: 'de' } })).toMatchObject({ form: 'formal' });
  });
});

describe('what is filled in', () => {
  const own = (text: string) =>
    settings({ questions: { ...AS_WRITTEN, order: ['mine'], own: [{ id: 'mine', words: { en: { formal: text } } }] } });

  it('the draft’s subject, else the conversation’s, without its prefixes; else "this"', async () => {
    expect(await chosen(given)).toBe('Have you given up on this?');
    await append(set.db, [
      sentTo(BRAM, NOW - 2, { subject: 'Second hall', conversation: ['t:1'] }),
      sentTo(BRAM, NOW - 1, { subject: 'Re: Quay', conversation: ['t:2'] }),
    ]);
    expect(await chosen({ ...given, conversation: ['t:1'] })).toBe('Have you given up on “Second hall”?');
    expect(await chosen({ ...given, conversation: ['t:2'] })).toBe('Have you given up on “Quay”?');
    expect(await chosen({ ...given, subject: 'Fwd: Lights' })).toBe('Have you given up on “Lights”?');
  });

  it('a first name only where it is sure', async () => {
    await own('{first name}, is this still on?');
    expect(await chosen()).toBe('Bram, is this still on?');
    expect(await chosen({ name: 'Koopmans Scheepsbouw' })).toBe('Is this still on?');
    expect(await chosen({ name: 'Erik Jansen' })).toBe('Is this still on?');
    expect(await chosen({ contact: 'linkedin:ACoAA1', name: 'Erik Jansen' })).toBe('Erik, is this still on?');
  });

  it('the name of the settings, else the account’s own, else none', async () => {
    await own('Shall I close this? {my name}');
    expect(await chosen()).toBe('Shall I close this?');
    await nameAccount(set.db, 'gmail', ME, 'Jonas de Wit');
    expect(await chosen()).toBe('Shall I close this? Jonas de Wit');
    await settings({ myName: 'Jonas' });
    expect(await chosen()).toBe('Shall I close this? Jonas');
  });
});

describe('which questions', () => {
  it('in the rep’s order, the first is chosen; one without words in that language is left out', async () => {
    const own = [{ id: 'mine', words: { nl: { informal: 'Blijf je op de lijst?' } } }];
    await settings({ questions: { ...AS_WRITTEN, order: ['mine', 'choice'], own }, showFirst: false });
    expect((await offer()).questions.map(({ id }) => id)).toEqual(['choice', 'line', 'given-up']);
    await heard('nl', 'informal');
    expect(await offer()).toMatchObject({ chosen: 'mine', showFirst: false });
    expect(await offer({ state: { form: 'formal' } })).toMatchObject({ chosen: 'choice' });
  });

  it('a chosen one that is gone by now gives way to the first', async () => {
    expect(await offer({ state: { question: 'gone' } })).toMatchObject({ chosen: 'line' });
  });
});
