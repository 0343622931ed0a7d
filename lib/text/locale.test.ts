import { expect, test } from 'vitest';
import { localeOf } from './locale';
import { capital, firstName, nameOf } from './names';
import { list, ordinal, plural } from './numbers';

test('the rep’s choice goes before the browser’s; of the browser’s, the first that we speak', () => {
  expect(localeOf('nl', ['en-GB'])).toBe('nl');
  expect(localeOf('browser', ['de-DE', 'nl-BE', 'en'])).toBe('nl');
  expect(localeOf('browser', ['fr'])).toBe('en');
});

test('ordinals', () => {
  const english = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103].map((n) => ordinal('en', n));
  expect(english).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '103rd']);
  expect([1, 3, 8, 20].map((n) => ordinal('nl', n))).toEqual(['1e', '3e', '8e', '20e']);
});

test('plurals and lists', () => {
  expect([0, 1, 2].map((n) => plural('en', n, 'day', 'days'))).toEqual(['days', 'day', 'days']);
  expect(list('nl', ['2', '9', '16'])).toBe('2, 9 en 16');
});

test('a first name only where the name is plainly one', () => {
  const called = (name?: string) =>
    firstName({ handle: 'email:bram@koopmans.example', ...(name === undefined ? {} : { name }) });
  expect(called('Bram Koopmans')).toBe('Bram');
  expect(called('Willemijn Schouten-Achterberg van Oldenbarnevelt')).toBe('Willemijn');
  expect(called('Koopmans, Bram')).toBe('Koopmans, Bram');
  expect(called('Sales (Koopmans)')).toBe('Sales (Koopmans)');
  expect(called('Bram')).toBe('Bram');
  expect(called()).toBe('bram@koopmans.example');
  expect(nameOf({ handle: 'email:a@b.example', name: '  ' })).toBe('a@b.example');
});

test('a sentence begins with a capital', () => {
  expect(capital('at least 2')).toBe('At least 2');
  expect(capital('')).toBe('');
});
