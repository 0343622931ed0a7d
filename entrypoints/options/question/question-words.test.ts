import { expect, test } from 'vitest';
import { AS_WRITTEN, answersFor, type Question } from '../../../lib/domain/question';
import { questionsOf } from '../../../lib/text/questions/own-questions';
import { isChanged, isReworded, keepDraft, keepNew, lacksFormal, wordsIn } from './question-words';

const byId = (settings: typeof AS_WRITTEN, id: string): Question => {
  const found = questionsOf(settings).find((question) => question.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const OURS = byId(AS_WRITTEN, 'given-up');

test('R24: the words are those that would be offered: formal ones serve both forms, English has one', () => {
  expect(wordsIn(OURS, 'nl', 'informal')).toBe('Heb je ‘{subject}’ losgelaten?');
  expect(wordsIn(OURS, 'en', 'informal')).toBe('Have you given up on “{subject}”?');
  const own = keepNew(AS_WRITTEN, 'mine', 'de', 'informal', { text: 'Passt es dir?', answers: undefined });
  expect(wordsIn(byId(own, 'mine'), 'de', 'formal')).toBeUndefined();
  expect(lacksFormal(byId(own, 'mine'), 'de')).toBe(true);
  expect(wordsIn(byId(own, 'mine'), 'nl', 'formal')).toBeUndefined();
  expect(lacksFormal(byId(own, 'mine'), 'nl')).toBe(false);
});

test('R24: a question of the rep’s own proposes nothing until it is mapped', () => {
  const own = keepNew(AS_WRITTEN, 'mine', 'en', 'informal', { text: ' Still on? ', answers: undefined });
  expect(byId(own, 'mine')).toMatchObject({ shape: 'own', words: { en: { formal: 'Still on?' } } });
  expect(answersFor(byId(own, 'mine'), 'en')).toBeUndefined();
  const mapped = keepDraft(own, 'mine', 'en', 'formal', { text: 'Still on?', answers: { yes: 'yes' } });
  expect(answersFor(byId(mapped, 'mine'), 'en')).toEqual({ yes: 'yes' });
});

test('R24: other words take back what answers mean; the same ones, saved again, do not', () => {
  const mapped = keepDraft(AS_WRITTEN, 'given-up', 'nl', 'formal', {
    text: 'Is ‘{onderwerp}’ nog aan?',
    answers: { yes: 'yes', no: 'no' },
  });
  expect(wordsIn(byId(mapped, 'given-up'), 'nl', 'formal')).toBe('Is ‘{subject}’ nog aan?');
  const again = keepDraft(mapped, 'given-up', 'nl', 'formal', {
    text: 'Is ‘{onderwerp}’ nog aan?',
    answers: undefined,
  });
  expect(answersFor(byId(again, 'given-up'), 'nl')).toEqual({ yes: 'yes', no: 'no' });
  const other = keepDraft(again, 'given-up', 'nl', 'formal', { text: 'Is ‘{onderwerp}’ klaar?', answers: undefined });
  expect(answersFor(byId(other, 'given-up'), 'nl')).toBeUndefined();
  expect(answersFor(byId(other, 'given-up'), 'en')).toEqual(OURS.answers);
});

test('our words, with their placeholders named in Dutch, are still ours', () => {
  expect(isReworded('given-up', 'nl', 'formal', 'Heeft u ‘{onderwerp}’ losgelaten?')).toBe(false);
  expect(isReworded('given-up', 'nl', 'formal', 'Heeft u het losgelaten?')).toBe(true);
  expect(isReworded('mine', 'nl', 'formal', 'Gaat het door?')).toBe(false);
  const same = keepDraft(AS_WRITTEN, 'given-up', 'nl', 'formal', {
    text: 'Heeft u ‘{onderwerp}’ losgelaten?',
    answers: undefined,
  });
  expect(same).toEqual(AS_WRITTEN);
});

test('what can be given our words again', () => {
  expect(isChanged(AS_WRITTEN, 'line')).toBe(false);
  const mapped = keepDraft(AS_WRITTEN, 'line', 'fr', 'formal', {
    text: wordsIn(byId(AS_WRITTEN, 'line'), 'fr', 'formal') ?? '',
    answers: {},
  });
  expect(isChanged(mapped, 'line')).toBe(true);
  expect(isChanged(keepNew(AS_WRITTEN, 'mine', 'nl', 'formal', { text: 'Nog aan?', answers: {} }), 'mine')).toBe(false);
});

test('a question that is gone is not kept', () => {
  expect(() => keepDraft(AS_WRITTEN, 'gone', 'nl', 'formal', { text: 'x', answers: undefined })).toThrow(RangeError);
});
