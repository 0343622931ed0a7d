import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeTable, TABLE } from './holidays.mjs';

test('R20: the table of holidays is what the script makes', () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(makeTable());
});
