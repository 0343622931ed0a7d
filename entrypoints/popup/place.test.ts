import { expect, test } from 'vitest';
import { place } from './place';

test.each([
  ['', { inTab: false }],
  ['?page', { inTab: true }],
  ['?contact=email%3Abram%40koopmans.example', { inTab: true, contact: 'email:bram@koopmans.example' }],
  ['?contact=javascript%3Aalert(1)', { inTab: true }],
])('where we are shown: %s', (search, found) => {
  expect(place(search)).toEqual(found);
});
