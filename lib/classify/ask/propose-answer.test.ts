import { describe, expect, test } from 'vitest';
import type { Question } from '../../domain/question';
import { OUR_QUESTIONS } from '../../text/questions/ours';
import { choice, givenUp, line, outcome, proposed } from './fixtures';

describe('R16: "not interested" is never a yes, whatever was asked and however it begins', () => {
  test.each([
    ['en', ['not interested', 'we are not interested', 'no interest', 'please stop']],
    ['nl', ['niet geïnteresseerd', 'we hebben geen interesse', 'wij zijn niet meer geïnteresseerd']],
    ['de', ['kein Interesse', 'wir sind nicht interessiert', 'nicht mehr interessiert']],
    ['fr', ['pas intéressé', 'nous ne sommes plus intéressés', 'aucun intérêt']],
    ['es', ['no me interesa', 'no estamos interesados', 'ya no estamos interesados']],
  ] as const)('%s', (language, refusals) => {
    for (const question of OUR_QUESTIONS) {
      for (const refusal of refusals) {
        for (const lead of ['', 'Yes, ', 'No, ', 'Ja, ', 'Nee. ', 'Nein, ', 'Oui, ', 'Non, ', 'Sí, ', '1. ', '1, ']) {
          expect(outcome(question, language, lead + refusal), `${question.id}: ${lead}${refusal}`).not.toBe('yes');
        }
      }
    }
  });
});

describe('ambiguous: nothing is proposed', () => {
  test.each([
    ['nl', 'Ja en nee.'],
    ['nl', 'Ja. Nee.'],
    ['nl', 'Nee, geen probleem.'],
    ['nl', 'Ja, maar eerst de prijs.'],
    ['nl', 'Wie is Henk?'],
    ['nl', 'Bent u dan wel in Lent?'],
    ['en', 'Is the offer still on the table?'],
    ['en', 'No problem.'],
    ['en', 'No idea what you mean'],
    ['en', 'Yes and no'],
    ['en', 'Yes?'],
    ['de', 'Ja, aber nur mit Skonto.'],
    ['fr', 'Si vous voulez.'],
    ['es', 'Si quiere.'],
    ['es', 'No sé.'],
  ] as const)('%s: %s', (language, reply) => {
    for (const question of OUR_QUESTIONS) {
      expect(outcome(question, language, reply), question.id).toBe('none');
    }
  });

  test.each([
    '2 maart komt eraan',
    '2. März ist gut',
    '1 of 2',
    '1 en 3',
    '3 weken geleden',
    '2 pallets graag',
    '1-2',
    '10',
    '2:30',
    '1, geen interesse',
    'Om 3 uur',
  ])('%s is no choice', (reply) => {
    expect(outcome(choice, 'nl', reply)).toBe('none');
  });
});

describe('what belongs to it', () => {
  test('until when, where it is stated', () => {
    expect(proposed(choice, 'nl', '2, 15 januari')).toEqual({ outcome: 'not_now', until: '2027-01-15' });
    expect(proposed(line, 'en', 'Later, maybe in March')).toEqual({ outcome: 'not_now', until: '2027-03-01' });
    expect(proposed(givenUp, 'de', 'Später.')).toEqual({ outcome: 'not_now' });
  });

  test('quoted text is not theirs', () => {
    const quote = '\n\nOp di 24 nov 2026 om 09:14 schreef Jonas de Wit <jonas@kadelicht.example>:\n> ';
    expect(outcome(givenUp, 'nl', `Nee${quote}Heeft u ‘LED’ losgelaten?`)).toBe('yes');
    expect(outcome(choice, 'nl', `Bel me even.${quote}1 nu / 2 later / 3 nee`)).toBe('none');
  });

  test("the rep's own question proposes by its own map alone", () => {
    const own: Question = { id: 'mine', shape: 'own', words: { nl: { formal: 'Ligt het stil?' } }, answers: {} };
    expect(outcome(own, 'nl', 'Ja.')).toBe('none');
    const mapped: Question = { ...own, answers: { yes: 'not_now', no: 'yes', 7: 'no' } };
    expect(['Ja.', 'Nee.', '7', '1'].map((reply) => outcome(mapped, 'nl', reply))).toEqual([
      'not_now',
      'yes',
      'no',
      'none',
    ]);
  });

  test('ours in other words proposes nothing, in that language', () => {
    const reworded: Question = { ...givenUp, reworded: ['nl'] };
    expect(outcome(reworded, 'nl', 'Nee.')).toBe('none');
    expect(outcome(reworded, 'de', 'Nein.')).toBe('yes');
  });

  test('English answers are read in every language', () => {
    for (const language of ['nl', 'de', 'fr', 'es'] as const) expect(outcome(givenUp, language, 'Nope')).toBe('yes');
  });
});
