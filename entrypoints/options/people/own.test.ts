import { expect, test } from 'vitest';
import { readOwnInput } from './own';

test('R10: an address is kept as its handle', () => {
  expect(readOwnInput(' Jonas@Kadelicht.example ')).toEqual({
    kind: 'handle',
    handle: 'email:jonas@kadelicht.example',
  });
});

test.each(['@kadelicht.example', 'Kadelicht.example'])('R10: %s is a domain', (typed) => {
  expect(readOwnInput(typed)).toEqual({ kind: 'domain', domain: 'kadelicht.example' });
});

test.each(['@gmail.com', 'ziggo.nl'])(
  'R10: %s is refused as internal, since anybody can have an address there',
  (typed) => {
    expect(readOwnInput(typed)).toMatchObject({ kind: 'public' });
  },
);

test('R10: one address at a public mail domain can be the own one', () => {
  expect(readOwnInput('jonas.devries@gmail.com')).toEqual({ kind: 'handle', handle: 'email:jonasdevries@gmail.com' });
});

test.each([
  '',
  '@',
  'jonas',
  'jonas@',
  '@kadelicht',
  'a b@kadelicht.example',
  'a@b@kadelicht.example',
  '@-x.example',
  '<b>.example',
])('R10: "%s" is neither', (typed) => expect(readOwnInput(typed)).toEqual({ kind: 'unclear' }));
