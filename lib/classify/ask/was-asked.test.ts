import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../domain/question';
import { fill } from '../../text/questions/fill';
import { OUR_QUESTIONS } from '../../text/questions/ours';
import { wasAsked } from './was-asked';

const own = (text: string): Question => ({
  id: 'mine',
  shape: 'own',
  words: { nl: { informal: text } },
  answers: {},
});

const ours = OUR_QUESTIONS.flatMap((question) =>
  (['nl', 'en', 'de', 'fr', 'es'] as const).flatMap((language) =>
    (language === 'en' ? (['formal'] as const) : (['formal', 'informal'] as const)).map((form) => ({
      question,
      language,
      form,
    })),
  ),
);

describe('R24: what we fill in is known again', () => {
  test.each(ours)('$question.id $language $form', ({ question, language, form }) => {
    for (const subject of ['RE: Sorteerlijn, prijzen?', undefined]) {
      const text = fill(question, { language, form, subject });
      const expected = { question: question.id, shape: question.shape, language };
      const asked = wasAsked(`Dag Bram,\n\n${text}\n\nGroet, Jonas`, OUR_QUESTIONS);
      expect(asked).toEqual(language === 'en' ? expected : { ...expected, form });
    }
  });
});

test('R24: whatever the subject', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ours), fc.string({ unit: 'binary' }), ({ question, language, form }, subject) => {
      const text = fill(question, { language, form, subject }) ?? '';
      expect(text).not.toMatch(/[\uE000-\uE002]/);
      expect(wasAsked(text, OUR_QUESTIONS)).toMatchObject({ question: question.id, language });
    }),
  );
});

describe('R24: one sentence unchanged', () => {
  const line = 'Ik weet dat je tijd kostbaar is. Kom ik nu gelegen, later, of liever niet? Een nee is ook prima.';

  test('edited around, and in', () => {
    const asked = wasAsked(
      'Ha Bram, lang niet gesproken. Kom ik nu gelegen, later, of liever niet? Zeg het eerlijk.',
      OUR_QUESTIONS,
    );
    // Both forms have this sentence.
    expect(asked).toEqual({ question: 'line', shape: 'line', language: 'nl' });
    expect(wasAsked(line.replace('Kom ik nu gelegen', 'Komt dit uit'), OUR_QUESTIONS)?.form).toBe('informal');
  });

  test('every sentence changed is no ask', () => {
    const text = 'Ik weet dat je tijd schaars is. Kom ik gelegen, later, of niet? Een nee is prima.';
    expect(wasAsked(text, OUR_QUESTIONS)).toBeUndefined();
  });

  test('white space, quotes and apostrophes as an editor makes them', () => {
    for (const text of [
      'Heeft u "Sorteerlijn" losgelaten?',
      'heeft u\u00A0‘Sorteerlijn’\nlosgelaten ?',
      'Heeft u Sorteerlijn losgelaten?',
    ]) {
      expect(wasAsked(text, OUR_QUESTIONS)?.question, text).toBe('given-up');
    }
    expect(wasAsked('Which is it? 1 now / 2 later, namely ... / 3 no', OUR_QUESTIONS)?.question).toBe('choice');
  });

  test('a short sentence that may stand anywhere is none', () => {
    expect(wasAsked('Wat wordt het? Ik hoor het graag.', OUR_QUESTIONS)).toBeUndefined();
    expect(
      wasAsked('Hoi Bram, hierbij de prijzen.', [own('Hoi {voornaam},\n\nBlijf je dit jaar nog op de lijst?')]),
    ).toBeUndefined();
    expect(wasAsked('Nou, gaat dit door?', [own('Gaat dit door?')])?.question).toBe('mine');
  });

  test('an ask that the draft quotes is not asked again', () => {
    expect(
      wasAsked(`Nog een vraag.\n\nOp ma 16 nov 2026 schreef Jonas de Wit:\n> ${line}`, OUR_QUESTIONS),
    ).toBeUndefined();
  });

  test("the rep's own, with names filled in or left out; the first of equals", () => {
    const questions = [own('Wat denk je, {first name}: nog zin in een proef?'), ...OUR_QUESTIONS];
    expect(wasAsked('Wat denk je, Bram: nog zin in een proef?', questions)?.question).toBe('mine');
    expect(wasAsked('Wat denk je: nog zin in een proef?', questions)?.question).toBe('mine');
    const twins = [own('Is het nu een ja of een nee?'), { ...own('Is het nu een ja of een nee?'), id: 'second' }];
    expect(wasAsked('Is het nu een ja of een nee?', twins)?.question).toBe('mine');
  });

  test('text that means something in an expression is only text', () => {
    expect(wasAsked('Gaat dit (nog) door, 1+1=2?', [own('Gaat dit (nog) door, 1+1=2?')])?.question).toBe('mine');
  });
});
