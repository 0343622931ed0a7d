import { expect, test } from 'vitest';
import { firstNameIn } from './first-name';

test.each([
  ['Bram Koopmans', 'Bram'],
  ['Marieke van den Heuvel', 'Marieke'],
  ['van den Heuvel, Marieke', 'Marieke'],
  ['Koopmans, Bram', 'Bram'],
  ['Koopmans, Bram J.', 'Bram'],
  ['Heuvel, Marieke van den', 'Marieke'],
  ['Dr. Sabine Brandl', 'Sabine'],
  ['Frau Sabine Brandl', 'Sabine'],
  ['Bram Koopmans, MBA', 'Bram'],
  ['Bram Koopmans (Kadewerk)', 'Bram'],
  ['Bram Koopmans 🚀', 'Bram'],
  ['"Bram Koopmans"', 'Bram'],
  ['DUPONT Marie', 'Marie'],
  ['Marie DUPONT', 'Marie'],
  ['Jean-Pierre Dupont', 'Jean-Pierre'],
  ['Élodie Lefèvre', 'Élodie'],
  ["Sean O'Brien", 'Sean'],
  ['Iñaki Etxeberria Ruiz', 'Iñaki'],
])('%s: %s', (name, first) => {
  expect(firstNameIn(name)).toBe(first);
});

test.each([
  '',
  'Marieke',
  'bram@koopmans.example',
  'bram.koopmans',
  'Koopmans Scheepsbouw',
  'Koopmans B.V.',
  'Kadelicht Sales',
  'Team Kadelicht',
  'Support',
  'Smit & Zonen',
  'Jan en Piet Smit',
  'BRAM KOOPMANS',
  'bram koopmans',
  'B. Koopmans',
  'M.J. van Dijk',
  'Herr Brandl',
  'mevr. Schipper',
  'van den Heuvel',
  'Van Damme Jan',
  'Marieke Heuvel, Sales',
  'Koopmans, Bram, Kadewerk',
  'Ana María López García',
  'Jean Pierre Dupont',
  'Bram Koopmans via Tidewell',
  'Bram Koopmans | Kadewerk',
  'Bram2 Koopmans',
  '王伟',
  'Анна Иванова',
  'Verkoop, Kadelicht',
])('none in “%s”', (name) => {
  expect(firstNameIn(name)).toBeUndefined();
});

test.each([
  ['Bram Koopmans', 'bram@koopmans.example', 'Bram'],
  ['Bram Koopmans', 'b.koopmans@kadewerk.example', 'Bram'],
  ['Bram Koopmans', 'bk@kadewerk.example', 'Bram'],
  ['Chloë Peeters', 'chloe.peeters@kadewerk.example', 'Chloë'],
  ['van den Heuvel, Marieke', 'm.vandenheuvel@kadewerk.example', 'Marieke'],
  ['Koopmans Bram', 'b.koopmans@kadewerk.example', undefined],
  ['Koopmans Bram', 'bram.koopmans@kadewerk.example', undefined],
  ['Almadia Tramontana', 'info@almadia.example', undefined],
  ['Bram Koopmans', 'inkoop@kadewerk.example', undefined],
])('the address has to fit: %s <%s>', (name, address, first) => {
  expect(firstNameIn(name, address)).toBe(first);
});
