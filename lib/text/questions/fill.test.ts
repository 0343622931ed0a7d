import { describe, expect, test } from 'vitest';
import { formOf } from '../../classify/form/form-of';
import { plainSubject } from '../../domain/plain-subject';
import type { Question } from '../../domain/question';
import { checkQuestion } from './check-question';
import { fill } from './fill';
import { OUR_QUESTIONS } from './ours';

const [line, givenUp, choice] = OUR_QUESTIONS as [Question, Question, Question];
const own = (text: string, form: 'formal' | 'informal' = 'formal'): Question => ({
  id: 'mine',
  shape: 'own',
  words: { en: { [form]: text } },
  answers: {},
});

describe('the words of the product', () => {
  test("the column's own line", () => {
    expect(fill(line, { language: 'nl' })).toBe(
      'Ik weet dat uw tijd kostbaar is. Kom ik nu gelegen, later, of liever niet? Een nee is ook prima.',
    );
    expect(fill(line, { language: 'en' })).toBe(
      'I know your time is valuable. Is now a good time, later, or rather not? A no is fine too.',
    );
  });

  test('have you given up', () => {
    const subject = 'Re: Sorting line';
    expect(fill(givenUp, { language: 'nl', subject })).toBe('Heeft u ‘Sorting line’ losgelaten?');
    expect(fill(givenUp, { language: 'en', subject })).toBe('Have you given up on “Sorting line”?');
    expect(fill(givenUp, { language: 'nl' })).toBe('Heeft u dit losgelaten?');
    expect(fill(givenUp, { language: 'en' })).toBe('Have you given up on this?');
    expect(fill(givenUp, { language: 'de' })).toBe('Ist das Thema für Sie vom Tisch?');
    expect(fill(givenUp, { language: 'fr', form: 'informal' })).toBe('Tu as laissé tomber ce projet\u00A0?');
    expect(fill(givenUp, { language: 'es' })).toBe('¿Ha descartado ya este tema?');
  });

  test('one digit', () => {
    expect(fill(choice, { language: 'nl' })).toContain('1 nu / 2 later, namelijk … / 3 nee');
    expect(fill(choice, { language: 'en' })).toContain('1 now / 2 later, namely … / 3 no');
  });

  test('both forms differ, and nothing in them is broken', () => {
    for (const { words } of OUR_QUESTIONS) {
      for (const { formal, informal } of Object.values(words)) {
        expect(formal).not.toBe(informal);
        for (const text of [formal, informal]) if (text !== undefined) expect(checkQuestion(text)).toEqual([]);
      }
      expect(words.en?.informal).toBeUndefined();
    }
  });

  test('the formal words hold no informal one, and the other way round', () => {
    for (const { words } of OUR_QUESTIONS) {
      for (const language of ['nl', 'de', 'fr', 'es'] as const) {
        expect(formOf(language, [words[language]?.formal ?? ''], [])).not.toBe('informal');
        expect(formOf(language, [words[language]?.informal ?? ''], [])).not.toBe('formal');
      }
    }
  });
});

describe('form', () => {
  test('unknown is formal; informal words never serve it', () => {
    expect(fill(line, { language: 'nl', form: undefined })).toContain('uw tijd');
    expect(fill(line, { language: 'nl', form: 'informal' })).toContain('je tijd');
    expect(fill(line, { language: 'en', form: 'informal' })).toContain('your time');
    expect(fill(own('Still on?', 'informal'), { language: 'en' })).toBeUndefined();
    expect(fill(own('Still on?'), { language: 'fr' })).toBeUndefined();
  });
});

describe('names', () => {
  const filled = (text: string, firstName?: string) => fill(own(text), { language: 'en', firstName });

  test('are filled in', () => {
    expect(filled('Hi {first name}, is it a yes or a no?', 'Bram')).toBe('Hi Bram, is it a yes or a no?');
    expect(filled('{Voornaam}, yes or no?', 'Bram')).toBe('Bram, yes or no?');
    expect(filled('For {first name} it costs $&.', '$1')).toBe('For $1 it costs $&.');
    expect(fill(own('Yes or no?\n{my name}'), { language: 'en', myName: 'Jonas' })).toBe('Yes or no?\nJonas');
  });

  test('that are not known leave no gap', () => {
    expect(filled('Hi {first name}, is it a yes or a no?')).toBe('Hi, is it a yes or a no?');
    expect(filled('{first name}, have you decided?')).toBe('Have you decided?');
    expect(filled('Yes or no, {first name}?')).toBe('Yes or no?');
    expect(filled('Yes or no?\n{my name}')).toBe('Yes or no?');
    expect(filled('Yes or no?', '  ')).toBe('Yes or no?');
  });

  test('a subject without quotes, and none', () => {
    const ask = own('Is {subject} still on?');
    expect(fill(ask, { language: 'en', subject: 'the roof' })).toBe('Is the roof still on?');
    expect(fill(ask, { language: 'en' })).toBe('Is this still on?');
    expect(fill(ask, { language: 'en', subject: '(no subject)' })).toBe('Is this still on?');
  });
});

test.each([
  ['Re: Sorteerlijn', 'Sorteerlijn'],
  ['RE: FW: Antw: Sorteerlijn, prijzen', 'Sorteerlijn, prijzen'],
  ['AW: WG: Angebot', 'Angebot'],
  ['TR : RE : Devis', 'Devis'],
  ['RV: Oferta', 'Oferta'],
  ['Re[2]: Offer', 'Offer'],
  ['[EXTERN] Re: [EXT] Fwd: Offer', 'Offer'],
  ['Retour: vraag', 'Retour: vraag'],
  ['Reactie op offerte', 'Reactie op offerte'],
  ['  Re:  ', undefined],
  ['(geen onderwerp)', undefined],
  ['x'.repeat(81), undefined],
])('the subject of “%s”', (subject, plain) => {
  expect(plainSubject(subject)).toBe(plain);
});
