import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { halfOf, LANGUAGES, readLists } from './read-lists';

const a = readLists('a');
const b = readLists('b');
const count = (name: string) => (a.get(name)?.length ?? 0) + (b.get(name)?.length ?? 0);

test('every mail stands in the half that its id says, once', () => {
  const ids = new Set<string>();
  for (const [half, lists] of [
    ['a', a],
    ['b', b],
  ] as const) {
    for (const mail of [...lists.values()].flat()) {
      expect(halfOf(mail.id), mail.id).toBe(half);
      expect(ids.has(mail.id), mail.id).toBe(false);
      ids.add(mail.id);
    }
  }
});

test('half B is frozen: it was set apart before there was a rule', () => {
  const digest = createHash('sha256')
    .update(JSON.stringify([...b]))
    .digest('hex');
  expect(digest).toBe('35ec101265947dd828e536d78a31dde7a284ab14e37e621ad332f001917dccda');
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each(['absence', 'other', 'bounce', 'delay'])('at least 60 of %s', (kind) => {
    expect(count(`${language}.${kind}`)).toBeGreaterThanOrEqual(60);
  });

  test('at least as many replies as mails that are none', () => {
    const sum = (kinds: readonly string[]) => kinds.reduce((total, kind) => total + count(`${language}.${kind}`), 0);
    const replies = sum(['human', 'yes', 'no', 'not_now', 'calendar', 'booking', 'reaction']);
    expect(replies).toBeGreaterThanOrEqual(240);
  });
});
