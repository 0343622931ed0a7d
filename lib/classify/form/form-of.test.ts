import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/question';
import { LANGUAGES, readConversations, textsOf } from '../language/fixtures';
import { formOf } from './form-of';

describe.each(LANGUAGES)('over the conversations in %s', (language) => {
  const found = readConversations(language).map((one) => ({
    ...one,
    found: formOf(language, textsOf(one, 'them'), textsOf(one, 'me')),
  }));

  test('nobody who wrote formally is addressed informally', () => {
    const wrong = found.filter((one) => one.form === 'formal' && one.found === 'informal');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('nor anybody to whom the rep wrote formally and who showed no form', () => {
    for (const one of found.filter(({ form }) => form === 'none')) {
      const fromMine = formOf(language, [], textsOf(one, 'me'));
      expect(one.found, one.id).toBe(fromMine);
    }
  });
});

test.each(['nl', 'de', 'fr', 'es'] as const)('in %s, at least nine in ten of each form are found', (language) => {
  for (const form of ['formal', 'informal']) {
    const those = readConversations(language).filter((one) => one.form === form);
    const missed = those.filter((one) => formOf(language, textsOf(one, 'them'), textsOf(one, 'me')) !== form);
    const ids = missed.map(({ id }) => id).join(', ');
    expect(missed.length / those.length, `${form} missed: ${ids}`).toBeLessThanOrEqual(0.1);
  }
});

const theirs = (language: Language, ...texts: string[]) => formOf(language, texts, []);

describe('how they last wrote', () => {
  test('decides', () => {
    expect(theirs('nl', 'Kunt u mij bellen?', 'Zeg maar je. Heb je morgen tijd?')).toBe('informal');
    expect(theirs('nl', 'Kun je me bellen?', 'Dank u voor de moeite.')).toBe('formal');
    expect(formOf('de', ['Da staunst du.'], ['Haben Sie Zeit?'])).toBeUndefined();
    expect(formOf('de', ['Hi, hast du Zeit?'], ['Haben Sie Zeit?'])).toBe('informal');
  });

  test('one "je" that may be anybody\'s does not undo an u', () => {
    expect(theirs('nl', 'Dank voor uw voorstel.', 'Je weet nooit wat de directie zegt.')).toBeUndefined();
    expect(theirs('nl', 'U hoort van mij, je weet nooit.')).toBeUndefined();
    expect(formOf('nl', ['Je weet nooit.'], ['Wat vindt u ervan?'])).toBeUndefined();
  });

  test('where they show none, how the rep wrote; unless something of theirs may be formal', () => {
    expect(formOf('nl', ['Vrijdag.'], ['Heb je nog gekeken?'])).toBe('informal');
    expect(formOf('nl', [], ['Heeft u nog gekeken?'])).toBe('formal');
    expect(formOf('nl', ['Vrijdag.'], ['Dag Bram.'])).toBeUndefined();
    expect(formOf('de', ['wann können sie liefern?'], ['Hast du Zeit?'])).toBe('formal');
    expect(formOf('es', ['Gracias por su mensaje.'], ['¿Tienes un momento?'])).toBe('formal');
  });

  test('where nobody shows any, as last noted; a mixed one is not', () => {
    expect(formOf('nl', ['Vrijdag.'], ['Dag Bram.'], 'informal')).toBe('informal');
    expect(formOf('nl', ['Vrijdag.'], ['Heeft u nog gekeken?'], 'informal')).toBe('formal');
    expect(formOf('nl', ['U hoort van mij, je weet nooit.'], [], 'informal')).toBeUndefined();
    expect(formOf('en', ['Friday.'], [], 'informal')).toBeUndefined();
  });

  test('what they quote is not theirs', () => {
    const quoted = 'Heb je tijd?\n\nOp ma 16 nov 2026 schreef Jonas de Wit:\n> Kunt u aangeven wat uw budget is?';
    expect(theirs('nl', quoted)).toBe('informal');
  });
});

describe('words that look like a form', () => {
  test.each([
    ['nl', 'De bus gaat om 8 u vanaf het plein.', undefined],
    ['nl', 'Hebben jullie ook een folder?', undefined],
    ['de', 'Frau Klein ist krank. Sie meldet sich bei dir.', 'informal'],
    ['de', 'Die Muster sind da. Ihre Farbe stimmt.', 'formal'],
    ['de', 'Das geht. Sie können dich gern anrufen.', 'informal'],
    ['de', 'Können Sie dir die Zahlen ansehen?', undefined],
    ['fr', 'Le rendez-vous est chez nous, assez tôt.', undefined],
    ['fr', 'Le ton du texte est bon.', undefined],
    ['fr', 'Vous serez combien ? Dis-moi si tu viens.', 'informal'],
    ['fr', 'Tu vois, vous êtes trop chers.', undefined],
    ['es', 'El jefe y su equipo te esperan.', 'informal'],
    ['es', 'Le he reenviado tu correo.', 'informal'],
    ['es', 'Si viene usted, tenga en cuenta que te piden el carné.', undefined],
  ] as const)('%s: %s', (language, text, form) => {
    expect(theirs(language, text)).toBe(form);
  });
});

test('English has one form', () => {
  expect(formOf('en', ['Could you call me?'], ['Hey you'])).toBeUndefined();
});
