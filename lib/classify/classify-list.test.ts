import { expect, test } from 'vitest';
import { classifyList } from './classify-list';

const one = {
  id: 'a',
  from: 'Bram <bram@koopman.example>',
  subject: 'Re: Pallets',
  text: 'Not now, try me again in March.',
  receivedAt: '2025-11-20T10:00:00Z',
};

test('R24: a list to its verdicts, by id, with the day that "not now" names', () => {
  expect(classifyList([one])).toEqual({ a: { label: 'not_now', date: '2026-03-01' } });
});

test('R12: what only seems automatic counts as a reply', () => {
  expect(classifyList([{ ...one, text: 'Ons magazijn is gesloten t/m 2 januari.' }])).toEqual({
    a: { label: 'human' },
  });
});

test('headers as a list of names and values are read too', () => {
  const headers = [{ name: 'Auto-Submitted', value: 'auto-replied' }];
  expect(classifyList([{ ...one, text: 'Received.', headers }])).toEqual({ a: { label: 'auto_reply' } });
});

test.each([
  [{}, 'The file holds no list'],
  [[1], 'Message 1 is no object'],
  [[{ ...one, id: undefined }], 'Message 1 has no id'],
  [[{ ...one, text: 3 }], 'Message a: “text” is no text'],
  [[{ ...one, receivedAt: 'soon' }], 'Message a: “receivedAt” is no time'],
  [[{ ...one, headers: 'x' }], 'Message a: “headers”'],
  [[one, one], 'Two messages have the id a'],
])('a broken list is refused with a sentence: %#', (list, sentence) => {
  expect(() => classifyList(list)).toThrow(sentence);
});
