import { describe, expect, test } from 'vitest';
import type { Language, Question } from '../../domain/question';
import { OUR_QUESTIONS } from '../../text/questions/ours';
import { proposeAnswer } from './propose-answer';

const [line, givenUp, choice] = OUR_QUESTIONS as [Question, Question, Question];
const RECEIVED = Date.UTC(2026, 10, 24, 9);

function proposed(question: Question, language: Language, text: string) {
  const inbound = { from: 'Bram Koopmans <bram@koopmans.example>', subject: 'Re: LED', text, receivedAt: RECEIVED };
  return proposeAnswer(question, language, inbound);
}

const outcome = (question: Question, language: Language, text: string) =>
  proposed(question, language, text)?.outcome ?? 'none';

/** A reply, and what it comes to: after the column's own line, after "have you given up?", after the choice. */
type Row = readonly [reply: string, line: string, givenUp: string, choice: string];

const MAPS: Readonly<Record<Language, readonly Row[]>> = {
  nl: [
    ['Ja.', 'yes', 'no', 'yes'],
    ['Ja hoor', 'yes', 'no', 'yes'],
    ['Ja, graag.', 'yes', 'none', 'yes'],
    ['Dag Jonas,\n\nNee.\n\nGroet,\nBram', 'no', 'yes', 'no'],
    ['Nee hoor, zeker niet!', 'no', 'yes', 'no'],
    ['Nee, bedankt.', 'no', 'none', 'no'],
    ['Liever niet', 'no', 'none', 'no'],
    ['Nog niet', 'not_now', 'yes', 'not_now'],
    ['Nu graag', 'yes', 'none', 'yes'],
    ['Later graag', 'not_now', 'not_now', 'not_now'],
    ['Nu niet, misschien volgend jaar.', 'not_now', 'not_now', 'not_now'],
    ['Nee, we hebben geen interesse.', 'no', 'no', 'no'],
    ['Nee, nog steeds interesse.', 'yes', 'yes', 'yes'],
    ['Ja, loopt nog.', 'yes', 'yes', 'yes'],
    ['1', 'none', 'none', 'yes'],
    ['Optie 2, in maart', 'none', 'none', 'not_now'],
    ['Doe maar 3.', 'none', 'none', 'no'],
    ['3 nee', 'none', 'none', 'no'],
    ['Klinkt goed, kom maar langs.', 'yes', 'none', 'yes'],
  ],
  en: [
    ['Yes', 'yes', 'no', 'yes'],
    ['Yes please!', 'yes', 'none', 'yes'],
    ["Yes, let's talk. Thursday at 10 works.", 'yes', 'none', 'yes'],
    ['Yes, it has slipped down the list.', 'yes', 'no', 'yes'],
    ['Hi Jonas,\n\nNo, not at all.\n\nBest,\nBram', 'no', 'yes', 'no'],
    ['No.', 'no', 'yes', 'no'],
    ['No thanks', 'no', 'none', 'no'],
    ["I'd rather not.", 'no', 'none', 'no'],
    ['Not yet.', 'not_now', 'yes', 'not_now'],
    ['Now.', 'yes', 'none', 'yes'],
    ['Later please', 'not_now', 'not_now', 'not_now'],
    ['Not right now, try me again in March.', 'not_now', 'not_now', 'not_now'],
    ["No, we're not interested.", 'no', 'no', 'no'],
    ['Yes, still very interested.', 'yes', 'yes', 'yes'],
    ["We haven't given up, just slow.", 'yes', 'yes', 'yes'],
    ['2 - March', 'none', 'none', 'not_now'],
    ["I'll go with 1", 'none', 'none', 'yes'],
    ['3.', 'none', 'none', 'no'],
    ['Sounds good, works for me.', 'yes', 'none', 'yes'],
  ],
  de: [
    ['Ja', 'yes', 'no', 'yes'],
    ['Ja, gern.', 'yes', 'none', 'yes'],
    ['Sehr geehrter Herr de Wit,\n\nnein, auf keinen Fall.\n\nViele Grüße', 'no', 'yes', 'no'],
    ['Nein', 'no', 'yes', 'no'],
    ['Nein danke', 'no', 'none', 'no'],
    ['Lieber nicht.', 'no', 'none', 'no'],
    ['Noch nicht', 'not_now', 'yes', 'not_now'],
    ['Jetzt bitte', 'yes', 'none', 'yes'],
    ['Später', 'not_now', 'not_now', 'not_now'],
    ['Im Moment nicht, vielleicht im März.', 'not_now', 'not_now', 'not_now'],
    ['Nein, kein Interesse.', 'no', 'no', 'no'],
    ['Ja, ist noch aktuell.', 'yes', 'yes', 'yes'],
    ['Nicht vom Tisch, nur verzögert.', 'yes', 'yes', 'yes'],
    ['1 jetzt', 'none', 'none', 'yes'],
    ['Ich nehme 2', 'none', 'none', 'not_now'],
    ['3!', 'none', 'none', 'no'],
    ['Klingt gut.', 'yes', 'none', 'yes'],
  ],
  fr: [
    ['Oui', 'yes', 'no', 'yes'],
    ['Oui, bien sûr.', 'yes', 'no', 'yes'],
    ['Volontiers', 'yes', 'none', 'yes'],
    ['Bonjour Monsieur,\n\nNon, pas du tout.\n\nCordialement', 'no', 'yes', 'no'],
    ['Non', 'no', 'yes', 'no'],
    ['Non merci', 'no', 'none', 'no'],
    ['On en reste là.', 'no', 'none', 'no'],
    ['Pas encore', 'not_now', 'yes', 'not_now'],
    ['Maintenant', 'yes', 'none', 'yes'],
    ['Plus tard', 'not_now', 'not_now', 'not_now'],
    ['Pas pour le moment, recontactez-moi en mars.', 'not_now', 'not_now', 'not_now'],
    ['Non, pas intéressé.', 'no', 'no', 'no'],
    ["Oui, toujours d'actualité.", 'yes', 'yes', 'yes'],
    ["Nous n'avons pas abandonné.", 'yes', 'yes', 'yes'],
    ['1', 'none', 'none', 'yes'],
    ['Option 2, en mars', 'none', 'none', 'not_now'],
    ['3 non', 'none', 'none', 'no'],
    ['Vous tombez bien !', 'yes', 'none', 'yes'],
  ],
  es: [
    ['Sí', 'yes', 'no', 'yes'],
    ['Sí, claro.', 'yes', 'no', 'yes'],
    ['Sí, por favor', 'yes', 'none', 'yes'],
    ['Hola Jonas:\n\nNo, para nada.\n\nUn saludo', 'no', 'yes', 'no'],
    ['No', 'no', 'yes', 'no'],
    ['No, gracias', 'no', 'none', 'no'],
    ['Mejor no.', 'no', 'none', 'no'],
    ['Todavía no', 'not_now', 'yes', 'not_now'],
    ['Ahora', 'yes', 'none', 'yes'],
    ['Más adelante', 'not_now', 'not_now', 'not_now'],
    ['Ahora no, quizá en marzo.', 'not_now', 'not_now', 'not_now'],
    ['No, no nos interesa.', 'no', 'no', 'no'],
    ['Sí, seguimos interesados.', 'yes', 'yes', 'yes'],
    ['No lo hemos descartado.', 'yes', 'yes', 'yes'],
    ['1 ahora', 'none', 'none', 'yes'],
    ['Opción 2', 'none', 'none', 'not_now'],
    ['El 3', 'none', 'none', 'none'],
    ['3', 'none', 'none', 'no'],
    ['¡Suena bien!', 'yes', 'none', 'yes'],
  ],
};

describe.each(Object.keys(MAPS) as Language[])('R24: answers in %s', (language) => {
  test.each(MAPS[language])('%j: line %s, given up %s, choice %s', (reply, ofLine, ofGivenUp, ofChoice) => {
    expect([line, givenUp, choice].map((question) => outcome(question, language, reply))).toEqual([
      ofLine,
      ofGivenUp,
      ofChoice,
    ]);
  });
});

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
