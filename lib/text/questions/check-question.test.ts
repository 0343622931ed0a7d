import { expect, test } from 'vitest';
import { checkQuestion, placeholdersIn, problemText } from './check-question';

test('what can be asked has no problem', () => {
  for (const text of ['Still on?', 'Hi {first name}, is “{subject}” still on? {my name}', '{ Voornaam }: nog zin?']) {
    expect(checkQuestion(text), text).toEqual([]);
  }
});

test('an unknown placeholder, and what it looks like', () => {
  expect(checkQuestion('Hi {firstname}, yes or no?')).toEqual([
    { code: 'unknown', at: 3, text: '{firstname}', meant: 'first name' },
  ]);
  expect(checkQuestion('{naam} {jouw_naam} {betreff} {price} ok?')).toMatchObject([
    { meant: 'first name' },
    { meant: 'my name' },
    { meant: 'subject' },
    { code: 'unknown', text: '{price}' },
  ]);
});

test('a brace without its other half', () => {
  expect(checkQuestion('Is {subject still on?')).toEqual([{ code: 'open', at: 3, text: '{' }]);
  expect(checkQuestion('Is {{subject}} on?')).toEqual([
    { code: 'open', at: 3, text: '{' },
    { code: 'open', at: 13, text: '}' },
  ]);
});

test('nothing to ask', () => {
  for (const text of ['', ' \n', '{subject}', '…?']) expect(checkQuestion(text)[0], text).toEqual({ code: 'empty' });
});

test('each in a sentence', () => {
  const [unknown, open] = checkQuestion('{naam} en {onderwerp');
  if (!unknown || !open) throw new Error('Two problems stand there.');
  expect(problemText(unknown, 'nl')).toBe('{naam} wordt niet ingevuld. {voornaam} wel.');
  expect(problemText(open, 'en')).toBe('“{” stands alone: a placeholder is written {subject}.');
  expect(problemText({ code: 'empty' }, 'nl')).toBe('Er staat nog geen vraag.');
});

test('placeholders in the language of our screens', () => {
  expect(placeholdersIn('Heeft u ‘{subject}’ losgelaten, {First name}? {x}', 'nl')).toBe(
    'Heeft u ‘{onderwerp}’ losgelaten, {voornaam}? {x}',
  );
  expect(placeholdersIn('{mijn naam}', 'en')).toBe('{my name}');
});
