import { expect, it } from 'vitest';
import { isBrief } from './brief';

it.each([
  'Thanks!',
  'Dank je wel, tot donderdag.\n\n-- \nEva van Dijk\nKadelicht, Kade 12, Rotterdam, over 40 years of light on the quay',
  'Perfekt, danke dir.\n\nOn Mon, 9 Nov 2026 at 10:12, Bram Koopmans wrote:\n> Shall we say Thursday?',
  'Super, merci.\n\nEva van Dijk\nKadelicht, Kade 12, Rotterdam: on allume les quais depuis plus de quarante ans déjà',
])('R19: %j is a closing word', (text) => expect(isBrief(text, 'Eva van Dijk')).toBe(true));

it.each([
  'Thanks! And when can we measure?',
  '¿El jueves?',
  '',
  '> Thanks!',
  'Thanks for this. I have put all of it together once more below, with the prices for the quay, the yard and both of the halls.',
])('R19: %j is none', (text) => expect(isBrief(text, 'Eva van Dijk')).toBe(false));
