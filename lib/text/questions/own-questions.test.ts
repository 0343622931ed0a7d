import { expect, test } from 'vitest';
import { AS_WRITTEN, answersFor } from '../../domain/question';
import { OUR_QUESTIONS } from './ours';
import {
  addQuestion,
  editQuestion,
  mapAnswers,
  moveQuestion,
  questionsOf,
  removeQuestion,
  resetQuestion,
} from './own-questions';

const ids = (settings: typeof AS_WRITTEN) => questionsOf(settings).map(({ id }) => id);
const byId = (settings: typeof AS_WRITTEN, id: string) => questionsOf(settings).find((one) => one.id === id);

test('with nothing changed: ours', () => {
  expect(questionsOf(AS_WRITTEN)).toEqual(OUR_QUESTIONS);
});

test("the rep's own: beside ours, without a map until given one, and gone again", () => {
  const added = addQuestion(AS_WRITTEN, 'mine', { nl: { informal: 'Gaat dit door?' } });
  expect(ids(added)).toEqual(['line', 'given-up', 'choice', 'mine']);
  expect(byId(added, 'mine')).toEqual({
    id: 'mine',
    shape: 'own',
    words: { nl: { informal: 'Gaat dit door?' } },
    answers: {},
  });
  const mapped = mapAnswers(added, 'mine', 'nl', { yes: 'yes', no: 'no' });
  expect(byId(mapped, 'mine')?.answers).toEqual({ yes: 'yes', no: 'no' });
  const edited = editQuestion(mapped, 'mine', 'nl', 'formal', 'Gaat het door?');
  expect(byId(edited, 'mine')?.words.nl).toEqual({ informal: 'Gaat dit door?', formal: 'Gaat het door?' });
  expect(removeQuestion(moveQuestion(mapped, 'mine', 0), 'mine')).toEqual({
    ...AS_WRITTEN,
    order: ['line', 'given-up', 'choice'],
  });
});

test('order: the first is offered first; a new one comes last', () => {
  const moved = moveQuestion(AS_WRITTEN, 'choice', 0);
  expect(ids(moved)).toEqual(['choice', 'line', 'given-up']);
  expect(ids(addQuestion(moved, 'mine', {}))).toEqual(['choice', 'line', 'given-up', 'mine']);
});

test('other words for ours: one language and form; no proposal there until its answers are mapped', () => {
  const edited = editQuestion(AS_WRITTEN, 'given-up', 'nl', 'informal', 'Is ‘{onderwerp}’ nog actueel?');
  const question = byId(edited, 'given-up');
  expect(question?.words.nl).toEqual({
    formal: 'Heeft u ‘{subject}’ losgelaten?',
    informal: 'Is ‘{onderwerp}’ nog actueel?',
  });
  expect(question?.words.de).toEqual(OUR_QUESTIONS[1]?.words.de);
  expect(question?.reworded).toEqual(['nl']);
  expect(question && answersFor(question, 'nl')).toBeUndefined();
});

test('R24: what answers to other words mean holds in that language alone: to our words a no still means that it is on', () => {
  const edited = editQuestion(AS_WRITTEN, 'given-up', 'nl', 'informal', 'Is ‘{onderwerp}’ nog actueel?');
  const mapped = byId(mapAnswers(edited, 'given-up', 'nl', { yes: 'yes', no: 'no' }), 'given-up');
  if (!mapped) throw new Error('no question');
  expect(answersFor(mapped, 'nl')).toEqual({ yes: 'yes', no: 'no' });
  expect(answersFor(mapped, 'en')).toEqual(OUR_QUESTIONS[1]?.answers);
  const silent = byId(mapAnswers(edited, 'given-up', 'en', {}), 'given-up');
  expect(silent && answersFor(silent, 'en')).toBeUndefined();
});

test('our words again, or a reset, take the edit back', () => {
  const edited = editQuestion(AS_WRITTEN, 'given-up', 'nl', 'informal', 'Is het klaar?');
  expect(editQuestion(edited, 'given-up', 'nl', 'informal', 'Heb je ‘{subject}’ losgelaten?')).toEqual(AS_WRITTEN);
  expect(resetQuestion(mapAnswers(edited, 'given-up', 'nl', { yes: 'yes' }), 'given-up')).toEqual(AS_WRITTEN);
});

test('what is not there throws', () => {
  expect(() => editQuestion(AS_WRITTEN, 'x', 'nl', 'formal', '')).toThrow(RangeError);
  expect(() => moveQuestion(AS_WRITTEN, 'x', 0)).toThrow(RangeError);
  expect(() => mapAnswers(AS_WRITTEN, 'x', 'nl', {})).toThrow(RangeError);
  expect(() => removeQuestion(AS_WRITTEN, 'line')).toThrow(RangeError);
  expect(() => resetQuestion(AS_WRITTEN, 'x')).toThrow(RangeError);
  expect(() => addQuestion(AS_WRITTEN, 'line', {})).toThrow(RangeError);
});
