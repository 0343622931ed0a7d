import { describe, expect, test } from 'vitest';
import { LANGUAGES, readConversations, textsOf } from './fixtures';

describe.each(LANGUAGES)('the conversations in %s', (language) => {
  const all = readConversations(language);

  test('are thirty, each with its id, on both sites, of both sides', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(30);
    for (const site of ['gmail', 'linkedin']) expect(all.some((one) => one.site === site)).toBe(true);
    for (const one of all) {
      expect(textsOf(one, 'me').length, one.id).toBeGreaterThan(0);
      expect(textsOf(one, 'them').length, one.id).toBeGreaterThan(0);
    }
  });

  test('hold both forms, where the language has two', () => {
    const count = (form: string) => all.filter((one) => one.form === form).length;
    if (language === 'en') expect(count('none')).toBe(30);
    else for (const form of ['formal', 'informal']) expect(count(form)).toBeGreaterThan(10);
  });
});
