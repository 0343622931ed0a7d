import { expect, it } from 'vitest';
import type { Suggestion } from '../domain/standing-kept';
import { evidenceText } from './evidence';

const NOW = Date.UTC(2026, 10, 24, 13);
const at = Date.UTC(2026, 8, 12, 9);
const person = { handle: 'email:b.koopmans@koopmans.example' } as const;
const said = (suggestion: Suggestion) =>
  (['en', 'nl'] as const).map((locale) => evidenceText(suggestion, { locale, zone: 'Europe/Amsterdam', now: NOW }));

it.each<[Suggestion, string, string]>([
  [
    { person, evidence: 'conversation', at },
    'replied in the same conversation on 12\u00a0Sep.',
    'antwoordde in hetzelfde gesprek op 12\u00a0sep.',
  ],
  [
    { person: { handle: 'slug:bram-koopmans' }, evidence: 'signature', at },
    'stands in the signature under the mail of 12\u00a0Sep.',
    'staat in de ondertekening van de mail van 12\u00a0sep.',
  ],
  [
    { person, evidence: 'signs', at },
    'signs with this profile, under the mail of 12\u00a0Sep.',
    'ondertekent met dit profiel, onder de mail van 12\u00a0sep.',
  ],
  [
    { person, evidence: 'company' },
    'has the same name, at the same company (koopmans.example).',
    'heeft dezelfde naam, bij hetzelfde bedrijf (koopmans.example).',
  ],
])('R14: what speaks for it: $evidence', (suggestion, en, nl) => {
  expect(said(suggestion)).toEqual([en, nl]);
});
